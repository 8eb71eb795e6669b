import { Language, Parser, type ParseState } from 'web-tree-sitter';
import { copyTree, type SyntaxTree } from './syntax-tree.ts';

/** The grammars that are there, as their files are called: `tree-sitter-python.wasm`. */
export type Grammar = 'python' | 'tsx' | 'typescript' | 'go' | 'ruby' | 'rust' | 'java' | 'php' | 'bash';

/**
 * Gives the bytes of a WASM file by its name: `web-tree-sitter.wasm`, the runtime, comes with the package of that name, and the
 * grammars (`tree-sitter-python.wasm`) with `@vscode/tree-sitter-wasm`.
 */
export type LoadWasm = (name: string) => Promise<Uint8Array>;

/**
 * How often the parser looks up from its work. In code that people write it does so once in 100 to 200 characters; where it has to
 * guess at each turn, seven times as often.
 */
const CHARACTERS_A_STEP = 30;
const STEPS_FOR_ANY = 1_000;

/** Parses texts with grammars that are loaded when the first text needs them. */
export class Grammars {
  readonly #loadWasm: LoadWasm;
  readonly #languages = new Map<Grammar, Promise<Language>>();
  #parser: Promise<Parser> | undefined;

  constructor(loadWasm: LoadWasm) {
    this.#loadWasm = loadWasm;
  }

  /** Loads what is needed to parse, so that `parse` can go on without waiting. */
  async load(grammar: Grammar): Promise<ParseText> {
    if (broken.size > 0) return READS_NOTHING;
    this.#parser ??= this.#start();
    const known = this.#languages.get(grammar) ?? this.#loadLanguage(grammar, this.#parser);
    this.#languages.set(grammar, known);
    const parser = await this.#parser;
    try {
      const language = await known;
      return (text) => (isTooMuch(text, grammar) ? undefined : parseText(parser, language, text));
    } catch (error) {
      if (!isBreakdown(error)) throw error;
      broken.add(parser);
      return READS_NOTHING;
    }
  }

  async #start(): Promise<Parser> {
    // web-tree-sitter keeps one runtime for the whole process: a second start is none.
    const wasmBinary = await this.#loadWasm('web-tree-sitter.wasm');
    await Parser.init({ wasmBinary });
    return new Parser();
  }

  /** Read while the runtime starts, which it needs to be made a language of. */
  async #loadLanguage(grammar: Grammar, started: Promise<Parser>): Promise<Language> {
    const [wasm] = await Promise.all([this.#loadWasm(`tree-sitter-${grammar}.wasm`), started]);
    return Language.load(wasm);
  }
}

/** Undefined where parsing takes more steps than any text needs that people write. */
export type ParseText = (text: string) => SyntaxTree | undefined;

/**
 * What a lexer looks for to the end of the file, each time it begins: nobody writes as many, and where none of them ends the time grows with the square.
 * `ends` closes all that begin before it.
 */
const MOST_OF: Partial<
  Record<Grammar, { readonly begins: RegExp; readonly ends?: string; readonly most: number }>
> = {
  ruby: { begins: /^=begin\b/gm, most: 100 },
  bash: { begins: /<</g, most: 500 },
  rust: { begins: /\br#+"/g, ends: '"#', most: 100 },
};

function isTooMuch(text: string, grammar: Grammar): boolean {
  const limit = MOST_OF[grammar];
  if (limit === undefined) return false;
  const open = limit.ends === undefined ? text : text.slice(text.lastIndexOf(limit.ends) + 1);
  return (open.match(limit.begins)?.length ?? 0) > limit.most;
}

function parseText(parser: Parser, language: Language, text: string): SyntaxTree | undefined {
  if (broken.size > 0 || hasDeepTags(text)) return undefined;
  try {
    return parse(parser, language, text);
  } catch (error) {
    if (!isBreakdown(error)) throw error;
    broken.add(parser);
    return undefined;
  }
}

/** What the runtime throws when it can do no more, and from then on. */
function isBreakdown(error: unknown): boolean {
  return error instanceof Error && ['RuntimeError', 'RangeError'].includes(error.name);
}

const READS_NOTHING: ParseText = () => undefined;

/**
 * The parsers that ran into what they cannot do, after which nothing that the runtime says can be believed: it is one for the whole
 * process, so that no other text is parsed. They are kept, as a runtime that is broken throws when it is to clear them up.
 */
const broken = new Set<Parser>();

const MOST_TAGS = 1000;

/**
 * Whether tags open in each other, or casts follow each other, so often that the parser, which calls itself for each, would run out of
 * its stack of 64 KB and write over its own memory: some 2,000 do.
 */
function hasDeepTags(text: string): boolean {
  let [open, end] = [0, 0];
  for (const { 0: tag, index } of text.matchAll(/<[^<>]*>\s*/g)) {
    const isOpening = !tag.startsWith('</') && !tag.includes('/>');
    open = !isOpening ? 0 : index === end ? open + 1 : 1;
    if (open > MOST_TAGS) return true;
    end = index + tag.length;
  }
  return false;
}

function parse(parser: Parser, language: Language, text: string): SyntaxTree | undefined {
  let steps = 0;
  const most = STEPS_FOR_ANY + text.length / CHARACTERS_A_STEP;
  const progressCallback = (_: ParseState): boolean => {
    steps += 1;
    return steps > most;
  };
  parser.setLanguage(language);
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return undefined;
  }
  try {
    return copyTree(tree, text, language);
  } finally {
    tree.delete();
  }
}
