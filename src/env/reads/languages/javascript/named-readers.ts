import type { Read } from '../../../read.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';
import { argument, literalText } from './expressions.ts';
import { isNothing } from './kind.ts';
import { addExpression } from './reading.ts';

/** What packages call a function that reads a variable. */
const NAME =
  /^(?:get|read|fetch|assert|require|must|maybe)(?:Required|Optional)?Env(?:Var|Variable)?(?:OrThrow|OrDefault|As[A-Z]\w*|String|Number|Int|Bool(?:ean)?)?$/;
const DEMANDING = /^(?:assert|require|must)|Required|OrThrow/;
const KEY = /^[A-Z][A-Z0-9_]*$/;

/** `getEnv('A', 'x')` of a package, by its name: nobody looks into packages. What the repository has itself is followed. */
export function findNamedReaders(code: ParsedCode, finds: Finds): void {
  if (!/Env\w{0,20}\(['"`]/.test(code.text)) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    const binding = called?.type === 'identifier' ? bindingOf(called.text, called) : undefined;
    if (binding?.is !== 'import' || !NAME.test(binding.name) || /^[.~]|^@\//.test(binding.source)) continue;
    const key = argument(call, 0);
    if (KEY.test(literalText(key) ?? '')) addExpression(finds, code, call, key, kindOf(call, binding.name));
  }
}

function kindOf(call: SyntaxNode, name: string): Read['kind'] {
  const fallback = argument(call, 1);
  if (fallback !== undefined && !isNothing(fallback)) return 'defaulted';
  return DEMANDING.test(name) ? 'hard' : 'optional';
}
