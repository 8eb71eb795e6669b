import type { Parsed, Problem } from '../../checklist/problem.ts';
import { type Place, placesIn } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { Scanner, withPlainLines } from '../text/scanner.ts';
import { endOfWord } from './env-spec-brackets.ts';

/** An item of a schema file, with the comments that belong to it. */
export interface SpecItem {
  readonly key: string;
  readonly at: Place;
  /** Whether something stands behind `=`: a text that is not empty, or a function. */
  readonly hasValue: boolean;
  /** The comment lines directly above, and the one behind the value; without `#`. */
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly text: string;
  readonly at: Place;
}

export interface SpecFile {
  /** The comments before the first item that are not its own. */
  readonly header: readonly Comment[];
  readonly items: readonly SpecItem[];
}

const LINE = /[^\S\n]*(?:(?<comment>#[^\n]*)|(?:export[^\S\n]+)?(?<key>[A-Za-z_]\w*)[^\S\n]*=[^\S\n]*)?/y;
const DIVIDER = /^#\s?(?:---|===)/;
const TRIPLE = /(?:"""(?<a>[\s\S]*?)"""|```(?<b>[\s\S]*?)```)[^\S\n]*(?=[\n#]|$)/y;
const QUOTED =
  /(?:"(?<c>(?:\\[\s\S]|[^"\\])*)"|'(?<d>(?:\\[\s\S]|[^'\\])*)'|`(?<e>(?:\\[\s\S]|[^`\\])*)`)[^\S\n]*(?=[\n#]|$)/y;
const PLAIN = /[^\n#]*/y;

type Line =
  | { readonly is: 'comment'; readonly comment: Comment }
  | { readonly is: 'break' }
  | { readonly is: 'wrong'; readonly at: Place }
  | { readonly is: 'item'; readonly item: SpecItem };

/** Splits a schema file into items and comments, as the @env-spec reference (varlock.dev/env-spec/reference) tells. */
export function parseSpecLines(text: string, file: string): Parsed<SpecFile> {
  const reader = new LineReader(text, file);
  const [items, problems]: [SpecItem[], Problem[]] = [[], []];
  const header: Comment[] = [];
  let above: Comment[] = [];
  const endHeader = () => {
    if (items.length === 0) for (const comment of above) header.push(comment);
  };
  for (let line = reader.read(); line !== undefined; line = reader.read()) {
    if (line.is === 'comment') {
      above.push(line.comment);
      continue;
    }
    if (line.is === 'item') items.push({ ...line.item, comments: [...above, ...line.item.comments] });
    else endHeader();
    if (line.is === 'wrong') problems.push({ ...line.at, message: NO_ITEM });
    above = [];
  }
  endHeader();
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { header, items } };
}

const NO_ITEM = 'not an item: write `KEY=`, or `#` before a comment';

class LineReader {
  readonly #scanner: Scanner;
  readonly #placeOf: (offset: number) => Place;
  #openCalls = 0;
  /** Quotes of three that nothing closes: where one is not closed, none behind it is. */
  readonly #unclosed = new Set<string>();

  constructor(text: string, file: string) {
    this.#scanner = new Scanner(withPlainLines(text));
    this.#placeOf = placesIn(this.#scanner.text, file);
  }

  /** The next line, or several where a value goes on; undefined at the end. */
  read(): Line | undefined {
    if (this.#scanner.isAtEnd) return undefined;
    const line = this.#readHere();
    this.#scanner.take(/[^\n]*\n?/y);
    return line;
  }

  #readHere(): Line {
    const scanner = this.#scanner;
    const start = scanner.position;
    const { comment, key } = scanner.take(LINE)?.groups ?? {};
    if (comment !== undefined)
      return DIVIDER.test(comment) ? { is: 'break' } : { is: 'comment', comment: this.#commentOf(comment) };
    if (key === undefined)
      return /^\n?$/.test(scanner.next)
        ? { is: 'break' }
        : { is: 'wrong', at: this.#placeOf(scanner.position) };
    const hasValue = this.#takeValue();
    const behind = scanner.take(/[^\S\n]*(?<comment>#[^\n]*)/y)?.groups?.comment;
    const comments = behind === undefined ? [] : [this.#commentOf(behind)];
    return { is: 'item', item: { key, at: this.#placeOf(start), hasValue, comments } };
  }

  /** The comment that was just taken. */
  #commentOf(written: string): Comment {
    return { text: written.slice(1).trim(), at: this.#placeOf(this.#scanner.position - written.length) };
  }

  #takeTriple(): RegExpExecArray | null {
    const { text, position } = this.#scanner;
    const quote = text.slice(position, position + 3);
    if ((quote !== '"""' && quote !== '```') || this.#unclosed.has(quote)) return null;
    const taken = this.#scanner.take(TRIPLE);
    if (taken === null) this.#unclosed.add(quote);
    return taken;
  }

  /** Steps over the value; whether there is one. */
  #takeValue(): boolean {
    const quoted = this.#takeTriple() ?? this.#scanner.take(QUOTED);
    if (quoted !== null) return Object.values(quoted.groups ?? {}).join('') !== '';
    const end = this.#openCalls > MAX_OPEN_CALLS ? 'none' : endOfCall(this.#scanner);
    if (end === 'open') this.#openCalls += 1;
    if (typeof end === 'number') {
      this.#scanner.position = end;
      return true;
    }
    const plain = (this.#scanner.take(PLAIN)?.[0] ?? '').trim();
    return plain !== '' && plain !== 'undefined';
  }
}

const OPENS = /(?:[A-Za-z]\w*)?[([{]/y;
const MAX_CALL = 10_000;
/** Looking for the end of each of them would take the square of the file's length. */
const MAX_OPEN_CALLS = 50;

/** Where a function call or a literal, which may go over several lines, ends; or that it never does, or is none. */
function endOfCall({ text, position }: Scanner): number | 'open' | 'none' {
  OPENS.lastIndex = position;
  if (!OPENS.test(text)) return 'none';
  const end = endOfWord(text.slice(position, position + MAX_CALL), 0);
  return end === undefined ? 'open' : position + end;
}
