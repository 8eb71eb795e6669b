import type { Place } from '../../text/place.ts';
import { Scanner } from '../../text/scanner.ts';
import type { Expression, ObjectEntry } from './hcl.ts';
import { HclError } from './hcl-error.ts';
import { type Piece, takeQuoted } from './pieces.ts';
import { isAtEnd, skipRest, skipSpace, takeHeredoc } from './skip.ts';
import { putTogether, type Standing } from './template.ts';

const MAX_DEPTH = 60;
const MAX_CHOICES = 20;
const NUMBER = /-?\d[\w.]*/y;
const NAME = /[A-Za-z_][\w-]*/y;
const STEP = /\.(?:[A-Za-z_][\w-]*|\d+|\*)|\[(?:\d+|\*|"[^"\\\n$]*")\]/y;

/** Reads expressions. What consists of more than names, calls, lists and objects is stepped over. */
export class ExpressionReader {
  readonly #scanner: Scanner;
  readonly #placeOf: (offset: number) => Place;
  #depth: number;

  constructor(scanner: Scanner, placeOf: (offset: number) => Place, depth = 0) {
    this.#scanner = scanner;
    this.#placeOf = placeOf;
    this.#depth = depth;
  }

  /** Within brackets an expression goes on over line breaks. */
  read(inBrackets: boolean): Expression {
    skipSpace(this.#scanner, inBrackets);
    const start = this.#scanner.position;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new HclError(start, 'nested too deeply to be read');
    const first = this.#readFirst(start);
    this.#depth -= 1;
    skipSpace(this.#scanner, inBrackets);
    const isWhole = isAtEnd(this.#scanner);
    if (isWhole && first !== undefined) return first;
    const test = this.#scanner.next === '?' ? first : undefined;
    skipRest(this.#scanner, start, inBrackets, /^\?/);
    const options = this.#scanner.next === '?' ? this.#readOptions(start, inBrackets) : undefined;
    if (options !== undefined) return { kind: 'choice', at: this.#placeOf(start), test, options };
    const { position, text } = this.#scanner;
    if (position === start) throw new HclError(start, 'a value is missing here');
    return {
      kind: 'other',
      at: this.#placeOf(start),
      mayBeNothing: /\bnull\b/.test(text.slice(start, position)),
    };
  }

  /** `… ? yes : no`, from the sign; undefined where that is nested too often, or is none. */
  #readOptions(start: number, inBrackets: boolean): [Expression, Expression] | undefined {
    const scanner = this.#scanner;
    const { position } = scanner;
    const depth = this.#depth;
    if (depth < MAX_CHOICES) {
      scanner.position += 1;
      this.#depth += 1;
      const yes = this.read(inBrackets);
      skipSpace(scanner, inBrackets);
      const no = scanner.take(/:/y) === null ? undefined : this.read(inBrackets);
      this.#depth = depth;
      if (no !== undefined) return [yes, no];
      scanner.position = position;
    }
    skipRest(scanner, start, inBrackets);
    return undefined;
  }

  #readFirst(start: number): Expression | undefined {
    const scanner = this.#scanner;
    const at = this.#placeOf(start);
    const depth = this.#depth;
    const quoted = scanner.next === '"' ? { pieces: takeQuoted(scanner), begin: 0 } : takeHeredoc(scanner);
    if (quoted !== undefined) {
      const placeOf = (offset: number) => this.#placeOf(quoted.begin + offset);
      return templateOf(quoted.pieces, { at, placeOf, depth }) ?? { kind: 'other', at };
    }
    if (scanner.take(/\[/y) !== null)
      return this.#readFor(at, ']') ?? { kind: 'list', at, items: this.#readItems(']') };
    if (scanner.take(/\{/y) !== null) return this.#readFor(at, '}') ?? this.#readObject(at);
    const [number] = scanner.take(NUMBER) ?? [];
    if (number !== undefined) return { kind: 'text', at, text: number, isText: false };
    const [name] = scanner.take(NAME) ?? [];
    return name === undefined ? undefined : this.#readName(name, at);
  }

  #readName(name: string, at: Place): Expression {
    if (name === 'null') return { kind: 'nothing', at };
    if (name === 'true' || name === 'false') return { kind: 'text', at, text: name, isText: false };
    if (this.#scanner.take(/\(/y) !== null) return { kind: 'call', at, name, args: this.#readItems(')') };
    const path = [name];
    for (let step = this.#scanner.take(STEP); step !== null; step = this.#scanner.take(STEP))
      path.push(step[0].replace(/^\.|^\["?|"?\]$/g, ''));
    return { kind: 'reference', at, path };
  }

  #readItems(close: ']' | ')'): Expression[] {
    const scanner = this.#scanner;
    const items: Expression[] = [];
    for (;;) {
      skipSpace(scanner, true);
      if (this.#isClosed(close)) return items;
      items.push(this.read(true));
      skipSpace(scanner, true);
      scanner.take(/\.\.\./y);
      skipSpace(scanner, true);
      if (scanner.take(/,/y) === null && scanner.next !== close) throw this.#unexpected(close);
    }
  }

  #readObject(at: Place): Expression {
    const scanner = this.#scanner;
    const entries: ObjectEntry[] = [];
    for (;;) {
      skipSpace(scanner, true);
      if (this.#isClosed('}')) return { kind: 'object', at, entries };
      const start = scanner.position;
      const key = this.#readKey();
      skipSpace(scanner, true);
      if (scanner.take(/=(?![=>])|:/y) === null)
        throw new HclError(scanner.position, 'after a key of an object comes `=`, and then its value');
      skipSpace(scanner, true);
      entries.push({ key, at: this.#placeOf(start), value: this.read(false) });
      skipSpace(scanner, false);
      scanner.take(/,/y);
    }
  }

  #readKey(): string | undefined {
    const scanner = this.#scanner;
    if (scanner.next === '"') {
      const pieces = takeQuoted(scanner);
      return pieces?.every(({ kind }) => kind === 'text')
        ? pieces.map(({ text }) => text).join('')
        : undefined;
    }
    const [word] = scanner.take(/[\w-]+/y) ?? [];
    if (word !== undefined && scanner.next !== '.' && scanner.next !== '[') return word;
    const start = scanner.position;
    if (word === undefined && scanner.next !== '(') throw this.#unexpected('}');
    skipRest(this.#scanner, start, false, /^=(?![=>])|^:/);
    return undefined;
  }

  /** `for k, v in source : value`, or `… : key => value` in an object. */
  #readFor(at: Place, close: ']' | '}'): Expression | undefined {
    const scanner = this.#scanner;
    skipSpace(scanner, true);
    const [, first, second] = scanner.take(/for\s+([A-Za-z_]\w*)(?:\s*,\s*([A-Za-z_]\w*))?\s+in\s/y) ?? [];
    if (first === undefined) return undefined;
    const names = second === undefined ? [first] : [first, second];
    const source = this.read(true);
    if (scanner.take(/:/y) === null) throw this.#unexpected(close);
    const value = this.read(true);
    const end = scanner.take(/=>/y) === null ? undefined : this.read(true);
    skipSpace(scanner, true);
    // A condition, or `...`: which items there are is not known.
    if (scanner.next !== close) {
      scanner.take(/if|\.\.\./y);
      skipRest(this.#scanner, scanner.position, true);
      if (!this.#isClosed(close)) throw this.#unexpected(close);
      return { kind: 'other', at };
    }
    scanner.position += 1;
    return {
      kind: 'for',
      at,
      names,
      source,
      key: end === undefined ? undefined : value,
      value: end ?? value,
    };
  }

  #isClosed(close: string): boolean {
    if (this.#scanner.next === close) {
      this.#scanner.position += 1;
      return true;
    }
    if (this.#scanner.isAtEnd) throw this.#unexpected(close);
    return false;
  }

  #unexpected(close: string): HclError {
    return new HclError(
      this.#scanner.position,
      `this does not belong here: is a comma or \`${close}\` missing before it?`,
    );
  }
}

/** A text of pieces: what is nothing but `${…}` is the value of that, and not a text. */
export function templateOf(pieces: readonly Piece[] | undefined, standing: Standing): Expression | undefined {
  return putTogether(pieces, standing, (code, placeOf) => {
    const scanner = new Scanner(code);
    const read = new ExpressionReader(scanner, placeOf, standing.depth).read(true);
    return scanner.isAtEnd ? read : undefined;
  });
}
