import type { Parsed } from '../../../checklist/problem.ts';
import { type Place, placesIn } from '../../text/place.ts';
import { refuse } from '../../text/refuse.ts';
import { Scanner } from '../../text/scanner.ts';
import type { Block, Body } from './hcl.ts';
import { HclError } from './hcl-error.ts';
import { ExpressionReader } from './read-expression.ts';
import { skipSpace } from './skip.ts';

const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 60;

/**
 * Reads a file of Terraform's language into blocks and attributes with places.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(text: string, file: string): Parsed<Body> {
  const placeOf = placesIn(text, file);
  if (text.length > MAX_LENGTH)
    return refuse([
      { ...placeOf(0), message: 'a file of more than 2 MB is not read: list its keys with `names`' },
    ]);
  try {
    const scanner = new Scanner(text);
    scanner.take(/\uFEFF/y);
    return { ok: true, value: new BodyReader(scanner, placeOf).read(0) };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    return refuse([{ ...placeOf(error.position), message: error.message }]);
  }
}

const NAME = /[A-Za-z_][\w-]*/y;
const LABEL = /[^\S\n]*(?:"((?:[^"\\\n$]|\\.)*)"|([A-Za-z_][\w-]*))/y;

class BodyReader {
  readonly #scanner: Scanner;
  readonly #placeOf: (offset: number) => Place;

  constructor(scanner: Scanner, placeOf: (offset: number) => Place) {
    this.#scanner = scanner;
    this.#placeOf = placeOf;
  }

  /** Up to the end of the file, or within a block up to its brace. */
  read(depth: number): Body {
    const scanner = this.#scanner;
    const attributes = new Map<string, Body['attributes'] extends ReadonlyMap<string, infer V> ? V : never>();
    const blocks: Block[] = [];
    if (depth > MAX_DEPTH) throw new HclError(scanner.position, 'nested too deeply to be read');
    for (;;) {
      skipSpace(scanner, true);
      if (depth > 0 && scanner.take(/\}/y) !== null) break;
      if (scanner.isAtEnd) {
        if (depth > 0) throw new HclError(scanner.position, 'a brace is never closed: `}` is missing');
        break;
      }
      const start = scanner.position;
      const at = this.#placeOf(start);
      const name = scanner.take(NAME)?.[0];
      if (name === undefined)
        throw new HclError(start, 'an attribute (`name = value`) or a block (`name {`) begins here');
      skipSpace(scanner, false);
      if (scanner.take(/=(?!=)/y) === null) {
        blocks.push(this.#readBlock(name, at, depth));
        continue;
      }
      const earlier = attributes.get(name);
      if (earlier !== undefined)
        throw new HclError(start, `this attribute is already given in line ${earlier.at.line}`);
      attributes.set(name, { at, value: new ExpressionReader(scanner, this.#placeOf).read(false) });
      skipSpace(scanner, false);
      if (!scanner.isAtEnd && !/[\r\n}]/.test(scanner.next))
        throw new HclError(scanner.position, 'a line ends after the value of an attribute');
    }
    return { attributes, blocks };
  }

  #readBlock(type: string, at: Place, depth: number): Block {
    const scanner = this.#scanner;
    const labels: string[] = [];
    for (let label = scanner.take(LABEL); label !== null; label = scanner.take(LABEL))
      labels.push(label[1] ?? label[2] ?? '');
    skipSpace(scanner, false);
    if (scanner.take(/\{/y) === null)
      throw new HclError(scanner.position, 'after a name comes `=` and a value, or `{` and a block');
    return { type, labels, at, body: this.read(depth + 1) };
  }
}
