import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import { isDemanding } from '../../demanding-name.ts';
import type { Finds } from '../../found.ts';
import type { KeyExpression } from '../../key-expression.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { KeyShape } from '../../wrapper.ts';
import { constantElsewhere } from './constants.ts';
import { literalText, outOfParentheses } from './expressions.ts';
import { isGuarded } from './guards.ts';
import { keysOf } from './keys.ts';
import { isNothing, kindOf } from './kind.ts';
import { classAround, listParameters } from './scopes.ts';

/** An expression that reads, its key, and what it does where the key is missing. */
export interface PythonReading {
  readonly expression: SyntaxNode;
  readonly key: SyntaxNode | undefined;
  readonly kind: Read['kind'];
  /** The default that it is given. */
  readonly fallback?: SyntaxNode | undefined;
  readonly shape?: KeyShape | undefined;
}

/** Adds what a place reads. */
export function addPythonReading(finds: Finds, code: ParsedCode, reading: PythonReading): void {
  const { expression, key, fallback, shape } = reading;
  if (key === undefined) return;
  const plain = fallback === undefined ? reading.kind : isNothing(fallback) ? 'optional' : 'defaulted';
  // An empty text stands in for nothing: what fails with it, fails without the key.
  const isEmpty = literalText(fallback) === '';
  addReading(finds, code, {
    key,
    keys: keysOf(key),
    kind: (text) =>
      isEmpty && isGuarded(outOfParentheses(expression))
        ? 'hard'
        : kindOf(expression, plain, { texts: [text], expression: key.text }),
    shape,
    constant: (node) => constantElsewhere(node, code),
    wrapper: (parameter) => wrapperOf(reading, plain, parameter, code.file),
  });
}

/** The function that reads its parameter; undefined for one that nobody can call by name. */
export function wrapperOf(
  { expression, fallback }: Pick<PythonReading, 'expression' | 'fallback'>,
  plain: Read['kind'],
  { of, name: parameter }: Extract<KeyExpression, { is: 'parameter' }>,
  definedIn: string,
) {
  const name = of.child('name')?.text;
  const parameters = listParameters(of);
  const key = parameters.find((candidate) => candidate.name === parameter);
  if (name === undefined || key === undefined || key.default !== undefined) return undefined;
  const owner = classAround(of)?.child('name')?.text;
  const other = parameters.find((candidate) => candidate.name === fallback?.text);
  const given = other ?? parameters.find((candidate) => /^(default|fallback)/.test(candidate.name));
  const own = other?.default === undefined || isNothing(other.default) ? 'optional' : 'defaulted';
  const kind = kindOf(expression, other === undefined ? plain : own, { texts: [], expression: parameter });
  // Of `os.getenv(key) or default` a call that gives none has none.
  const isOpen = given !== undefined && (given.default === undefined || isNothing(given.default));
  return {
    by: 'function',
    language: 'python',
    call: owner === undefined ? name : `${owner}.${name}`,
    argument: key.position,
    parameter,
    isRest: key.isRest || undefined,
    kind:
      given === undefined && isDemanding(name) ? 'hard' : kind === 'defaulted' && isOpen ? 'optional' : kind,
    fallback: given === undefined ? undefined : { argument: given.position, parameter: given.name },
    definedIn,
  } as const;
}
