import type { Read } from '../../read.ts';
import { isDemanding } from '../demanding-name.ts';
import type { KeyExpression } from '../key-expression.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import type { Dialect } from './dialect.ts';

/** The function that reads its parameter; undefined for one that nobody can call by name. */
export function wrapperOf(
  dialect: Dialect,
  { kind, fallback }: { kind: Read['kind']; fallback: SyntaxNode | undefined },
  { of, name }: Extract<KeyExpression, { is: 'parameter' }>,
  definedIn: string,
) {
  const call = dialect.nameOfFunction(of);
  const parameters = dialect.parametersOf(of);
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
    language: dialect.language,
    call,
    argument,
    isRest: parameters[argument]?.isRest || undefined,
    most: parameters.some(({ isRest }) => isRest) ? undefined : parameters.length,
    kind: other < 0 && isDemanding(call) ? 'hard' : isOpen && kind === 'defaulted' ? 'optional' : kind,
    fallback: other < 0 ? undefined : { argument: other, parameter: parameters[other]?.name ?? '' },
    definedIn,
  } as const;
}

/** What people call the value that is there when the key is not. */
const FALLBACK = /^[$&]*(?:def(?:ault)?|default_?[Vv]al(?:ue)?|fallback|fall_back)$/i;
