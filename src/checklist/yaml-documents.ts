import { Composer, type CST, type Document, type ErrorCode, Lexer, type LineCounter, Parser } from 'yaml';

/** Far more than anybody writes by hand; GitHub gives no text of more than 1 MB. */
export const MAX_YAML_LENGTH = 2_000_000;

/**
 * Maps and lists in each other, and what is begun in the innermost of them: people stay below ten, what tools write below
 * thirty. Without a bound the parser opens a megabyte of `[`, and what reads that calls itself until the stack is full.
 */
const MAX_OPEN = 250;

/** What is wrong with a text as YAML: where, and in the words of the `yaml` package, which may quote the text. */
export interface YamlError {
  readonly offset: number;
  readonly code: ErrorCode;
  readonly message: string;
}

export interface YamlDocuments {
  readonly documents: readonly Document.Parsed[];
  /** Not more than were asked for. Where there are any, documents may be missing. */
  readonly errors: readonly YamlError[];
}

export interface DocumentsOptions {
  readonly mostErrors: number;
  /** Told where lines begin. */
  readonly lineCounter?: LineCounter;
  /** Whether there is to be one document, be it an empty one: a second is an error. */
  readonly isOne?: boolean;
}

/**
 * Reads the documents of a YAML text in bounded time. `parseAllDocuments` finds every error, each with a stack trace: a
 * megabyte of `]` has a million, which took half a minute. Here reading ends with `mostErrors`, and where it is nested too
 * deeply. A key that is given twice is for the caller to find, as the package compares each with all before it.
 */
export function readYamlDocuments(text: string, options: DocumentsOptions): YamlDocuments {
  const { mostErrors, lineCounter, isOne = false } = options;
  const composer = new Composer({ uniqueKeys: false });
  const documents: Document.Parsed[] = [];
  const limit = new Limit(mostErrors);
  limit.guard(composer);
  let stopped: Stopped | undefined;
  try {
    for (const token of tokensOf(text, lineCounter)) {
      if (token.type === 'error') limit.count();
      documents.push(...composer.next(token));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopped = error;
  }
  documents.push(...composer.end(isOne && stopped === undefined, text.length));
  const all = documents.flatMap(({ errors }) => errors);
  // What belongs to no document is no error of one, but may be all that there was time for.
  if (stopped !== undefined) all.push(...composer.streamInfo().errors);
  const errors = all.map(({ pos: [offset], code, message }): YamlError => ({ offset, code, message }));
  const second = isOne ? documents[1] : undefined;
  if (second !== undefined) errors.push({ offset: second.range[0], code: 'MULTIPLE_DOCS', message: SECOND });
  return { documents, errors: [...errors.slice(0, mostErrors), ...(stopped?.tooDeep ?? [])] };
}

const SECOND = 'a second document begins here, and such a file has one';

/** Ends the reading. */
class Stopped extends Error {
  readonly tooDeep: readonly YamlError[];

  constructor(tooDeep: readonly YamlError[] = []) {
    super('stopped');
    this.tooDeep = tooDeep;
  }
}

function* tokensOf(text: string, lineCounter: LineCounter | undefined): Generator<CST.Token> {
  lineCounter?.addNewLine(0);
  const parser = new Parser(lineCounter?.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= MAX_OPEN) continue;
    const message = 'nested too deeply to be read';
    throw new Stopped([{ offset: parser.offset, code: 'RESOURCE_EXHAUSTION', message }]);
  }
  yield* parser.end();
}

/** How many errors are still wanted. */
class Limit {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  count(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Stopped();
  }

  /**
   * Counts what the composer finds within a document, and makes no warnings, which nobody reads. A package that calls this
   * otherwise is slower again, and no more.
   */
  guard(composer: Composer): void {
    // biome-ignore lint/complexity/useLiteralKeys: it is private to TypeScript, and there is no other way to stop.
    const report = composer['onError'];
    Object.assign(composer, {
      onError: (...args: Parameters<typeof report>) => {
        if (args[3] === true) return;
        this.count();
        report(...args);
      },
    });
  }
}
