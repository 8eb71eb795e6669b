import type { Read } from '../../read.ts';
import { addReading } from '../add-reading.ts';
import { Finds } from '../found.ts';
import type { KeyExpression } from '../key-expression.ts';
import type { ParsedCode } from '../language.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import type { Dialect } from './dialect.ts';
import { type Constants, keysOf, listConstants } from './evaluate.ts';

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
      wrapper: (parameter) => this.#wrapper(parameter, kind, fallback),
    });
  }

  #wrapper(
    { of, name }: Extract<KeyExpression, { is: 'parameter' }>,
    kind: Read['kind'],
    fallback: SyntaxNode | undefined,
  ) {
    const call = this.#dialect.nameOfFunction(of);
    const parameters = this.#dialect.parametersOf(of);
    const argument = parameters.findIndex((parameter) => parameter.name === name);
    if (call === undefined) return undefined;
    const isPassedOn = (parameter: string) =>
      fallback !== undefined && new RegExp(`\\b${parameter.replace(/\W/g, '')}\\b`).test(fallback.text);
    const other = parameters.findIndex(
      (parameter, at) => at !== argument && (isPassedOn(parameter.name) || FALLBACK.test(parameter.name)),
    );
    // With its own default passed on, what the function reads depends on each call.
    const isOpen = other >= 0 && (parameters[other]?.default !== undefined || fallback !== undefined);
    return {
      by: 'function',
      language: this.#dialect.language,
      call,
      argument,
      kind: isOpen && kind === 'defaulted' ? 'optional' : kind,
      fallback: other < 0 ? undefined : { argument: other, parameter: parameters[other]?.name ?? '' },
      definedIn: this.code.file,
    } as const;
  }
}

/** What people call the value that is there when the key is not. */
const FALLBACK = /^[$&]*(?:def(?:ault)?|default_?[Vv]al(?:ue)?|fallback|fall_back)$/i;
