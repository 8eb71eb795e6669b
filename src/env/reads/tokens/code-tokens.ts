import { Scanner } from '../../text/scanner.ts';

/** A word, a sign or a string in code, with the offsets where it begins and ends. Comments are no tokens. */
export interface CodeToken {
  readonly kind: 'word' | 'text' | 'sign';
  /** The word or sign; of a string its content, as far as it is literal. */
  readonly text: string;
  /** False for a string with parts that are only known at run time. */
  readonly isLiteral: boolean;
  readonly start: number;
  readonly end: number;
}

export type Dialect = 'csharp' | 'kotlin' | 'prisma';

/** Holes in strings may hold strings with holes; what lies deeper than this is not code that a person wrote. */
const MAX_DEPTH = 12;

const BLANK = /[^\S\n]+|\n/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const DIRECTIVE = /(?<=(?:^|\n)[^\S\n]{0,100})#[^\n]*/y;
const WORD = /[\p{L}_][\p{L}\p{N}_]*/uy;
/** `@class` of C# is a name, whatever the word else means. */
const MARKED_WORD = /@?[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;
const SIGN = /\?\?=?|\?\.|\?:|!!|[=!<>]=|=>|->|::|&&|\|\||[\s\S]/uy;
const CHARACTER = /'(?:\\[^\n]|[^'\\\n])[^'\n]{0,8}'/y;
/** Marks and quotes that open a string. Bounded, so that a long run of them is not read again from each one. */
const OPENING = /[$@]{0,8}"{1,40}/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' };

/** How a string begins, goes on and ends. */
interface StringForm {
  /** What ends it; a line break also ends it, unless `isLong`. */
  readonly quote: string;
  readonly isLong: boolean;
  readonly escaping: 'backslash' | 'doubled' | 'none';
  /** What opens a hole with code in it, and what closes it: the braces of `{x}` or `${x}`. */
  readonly hole: string | undefined;
  /** A doubled brace stands for itself, as in `{{`. */
  readonly isHoleDoubled: boolean;
  /** Whether `$name` is a hole as well. */
  readonly hasBareHoles: boolean;
}

/**
 * Splits code into tokens in one pass. The first list is the code itself; each hole of a string adds a list of its
 * own. Code that is broken gives tokens up to its end: nothing is refused.
 */
export function tokenizeCode(text: string, dialect: Dialect): CodeToken[][] {
  const lists: CodeToken[][] = [[]];
  new Lexer(new Scanner(text), dialect, lists).readCode(lists[0] ?? [], 0);
  return lists;
}

class Lexer {
  readonly #scanner: Scanner;
  readonly #dialect: Dialect;
  readonly #lists: CodeToken[][];

  constructor(scanner: Scanner, dialect: Dialect, lists: CodeToken[][]) {
    this.#scanner = scanner;
    this.#dialect = dialect;
    this.#lists = lists;
  }

  /** Reads to the end, or in a hole to the brace that closes it. */
  readCode(into: CodeToken[], depth: number): void {
    const scanner = this.#scanner;
    let braces = 0;
    while (!scanner.isAtEnd) {
      if (this.#skip()) continue;
      const start = scanner.position;
      const form = this.#openString();
      if (form !== undefined) {
        const { content, isLiteral } = this.#readString(form, depth);
        into.push({ kind: 'text', text: content, isLiteral, start, end: scanner.position });
        continue;
      }
      const word = scanner.take(this.#dialect === 'csharp' ? MARKED_WORD : WORD);
      if (word === null && scanner.take(CHARACTER) !== null) continue;
      if (word === null && scanner.take(NUMBER) !== null) {
        const text = scanner.text.slice(start, scanner.position);
        into.push({ kind: 'word', text, isLiteral: true, start, end: scanner.position });
        continue;
      }
      const text = word?.[0] ?? scanner.take(SIGN)?.[0] ?? '';
      if (depth > 0 && text === '}' && braces === 0) return;
      if (text === '{') braces += 1;
      if (text === '}') braces -= 1;
      const kind = word === null ? 'sign' : 'word';
      into.push({
        kind,
        text: word === null ? text : text.replace('@', ''),
        isLiteral: true,
        start,
        end: scanner.position,
      });
    }
  }

  #skip(): boolean {
    const scanner = this.#scanner;
    if (scanner.take(BLANK) !== null || scanner.take(LINE_COMMENT) !== null) return true;
    if (this.#dialect === 'csharp' && scanner.next === '#' && scanner.take(DIRECTIVE) !== null) return true;
    if (!scanner.text.startsWith('/*', scanner.position)) return false;
    let depth = 0;
    const mark = /\/\*|\*\//g;
    mark.lastIndex = scanner.position;
    for (;;) {
      const found = mark.exec(scanner.text);
      if (found === null) {
        scanner.position = scanner.text.length;
        return true;
      }
      if (found[0] === '*/') depth -= 1;
      // Only Kotlin nests block comments: kotlinlang.org/docs/basic-syntax.html#comments.
      else if (depth === 0 || this.#dialect === 'kotlin') depth += 1;
      if (depth > 0) continue;
      scanner.position = mark.lastIndex;
      return true;
    }
  }

  #openString(): StringForm | undefined {
    const opening = this.#scanner.take(OPENING)?.[0];
    if (opening === undefined) return undefined;
    const quotes = opening.length - opening.indexOf('"');
    const marks = opening.slice(0, -quotes);
    const isRaw = quotes >= 3 && this.#dialect !== 'prisma' && !marks.includes('@');
    // Two quotes are an empty string, and its end is the second.
    const length = isRaw ? (this.#dialect === 'kotlin' ? 3 : quotes) : 1;
    this.#scanner.position -= quotes - length;
    if (this.#dialect === 'kotlin') {
      const escaping = isRaw ? 'none' : 'backslash';
      const hole = { hole: '${', isHoleDoubled: false, hasBareHoles: true };
      return { quote: '"'.repeat(length), isLong: isRaw, escaping, ...hole };
    }
    const dollars = marks.split('$').length - 1;
    return {
      quote: '"'.repeat(length),
      isLong: isRaw || marks.includes('@'),
      escaping: isRaw ? 'none' : marks.includes('@') ? 'doubled' : 'backslash',
      hole: dollars === 0 ? undefined : '{'.repeat(isRaw ? dollars : 1),
      isHoleDoubled: !isRaw,
      hasBareHoles: false,
    };
  }

  #readString(form: StringForm, depth: number): { content: string; isLiteral: boolean } {
    const scanner = this.#scanner;
    let [content, isLiteral] = ['', true];
    const startsWith = (text: string) => scanner.text.startsWith(text, scanner.position);
    while (!scanner.isAtEnd) {
      const plain = scanner.take(/[^"\\{$\n]+/y)?.[0];
      if (plain !== undefined) content += plain;
      else if (form.escaping === 'doubled' && startsWith('""')) content += this.#step(2, '"');
      else if (startsWith(form.quote))
        return { content: content + this.#step(form.quote.length, ''), isLiteral };
      else if (scanner.next === '\n' && !form.isLong) break;
      else if (form.escaping === 'backslash' && scanner.next === '\\') content += this.#readEscape();
      else if (form.hole !== undefined && form.isHoleDoubled && startsWith('{{'))
        content += this.#step(2, '{');
      else if (form.hole !== undefined && startsWith(form.hole)) {
        isLiteral = false;
        this.#step(form.hole.length, '');
        this.#readHole(form, depth);
      } else if (form.hasBareHoles && scanner.take(/\$[\p{L}_][\p{L}\p{N}_]*/uy) !== null) isLiteral = false;
      else content += this.#step(1, scanner.next);
    }
    return { content, isLiteral };
  }

  #readHole(form: StringForm, depth: number): void {
    if (depth >= MAX_DEPTH) return;
    const hole: CodeToken[] = [];
    this.#lists.push(hole);
    this.readCode(hole, depth + 1);
    // A raw string of C# with `$$` closes its holes with as many braces as opened them.
    for (let more = (form.hole?.replace('$', '').length ?? 1) - 1; more > 0; more -= 1) {
      if (this.#scanner.next === '}') this.#step(1, '');
    }
  }

  #readEscape(): string {
    const escaped = this.#scanner.text.charAt(this.#scanner.position + 1);
    return this.#step(escaped === '' ? 1 : 2, ESCAPES[escaped] ?? escaped);
  }

  #step(length: number, content: string): string {
    this.#scanner.position += length;
    return content;
  }
}
