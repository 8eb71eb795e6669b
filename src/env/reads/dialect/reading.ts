import type { Read } from '../../read.ts';
import { addReading } from '../add-reading.ts';
import { Finds } from '../found.ts';
import type { KeyExpression } from '../key-expression.ts';
import type { ParsedCode } from '../language.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import type { Dialect } from './dialect.ts';
import { type Constants, keysInList, keysOf, listConstants } from './evaluate.ts';
import { wrapperOf } from './wrapper-of.ts';

/** Adds the places of one file that read, in any language that a dialect describes. */
export class Readings {
  readonly code: ParsedCode;
  readonly finds = new Finds();
  readonly #dialect: Dialect;
  readonly #constants: Constants;

  constructor(code: ParsedCode, dialect: Dialect) {
    this.code = code;
    this.#dialect = dialect;
    this.#constants = listConstants(dialect, code.tree);
  }

  keysOf(node: SyntaxNode): KeyExpression {
    return keysOf(this.#dialect, this.#constants, node);
  }

  /** Each key of a list that is written out, by its name too. */
  addList(list: SyntaxNode | undefined, kind: Read['kind']): void {
    if (list === undefined) return;
    const keys = keysInList(this.#dialect, this.#constants, list);
    addReading(this.finds, this.code, {
      ...{ key: list, keys, kind: () => kind },
      wrapper: (parameter) =>
        wrapperOf(this.#dialect, { kind, fallback: undefined }, parameter, this.code.file),
    });
  }

  /** `plain` is what the expression is by itself; `fallback` the default that it is given. */
  add(
    expression: SyntaxNode,
    key: SyntaxNode | undefined,
    plain: Read['kind'],
    fallback?: SyntaxNode | undefined,
  ): void {
    if (key === undefined) return;
    const kind = this.#dialect.kindOf(expression, plain);
    addReading(this.finds, this.code, {
      key,
      keys: this.keysOf(key),
      kind: () => kind,
      constant: (node) => this.#dialect.elsewhere?.(node, this.code),
      wrapper: (parameter) => wrapperOf(this.#dialect, { kind, fallback }, parameter, this.code.file),
    });
  }
}
