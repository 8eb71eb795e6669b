import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, keyOfPair, literalText, nameIn, property, unwrap } from './expressions.ts';
import { isNothing } from './kind.ts';
import type { Names } from './names.ts';
import { follow } from './schema.ts';

const MODULE = /^convict(?:\.default)?$/;
/** Settings that people write are not deeper than this. */
const DEEPEST = 8;

/**
 * The variables that a schema of convict names: `convict({ port: { format: 'port', default: 80, env: 'PORT' } })`. Files may give
 * each of them as well. github.com/mozilla/node-convict#the-schema
 */
export function findConvictReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!/['"]convict['"]/.test(code.text)) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    if (called?.type === 'identifier' && MODULE.test(names.fullName(called) ?? ''))
      addSettings(code, finds, follow(argument(call, 0)), 0);
  }
}

function addSettings(code: ParsedCode, finds: Finds, wrapped: SyntaxNode | undefined, depth: number): void {
  const settings = unwrap(wrapped);
  if (settings?.type !== 'object' || depth > DEEPEST) return;
  const fallback = property(settings, 'default');
  if (fallback === undefined) {
    for (const pair of settings.children)
      addSettings(code, finds, follow(pair.child('value') ?? pair), depth + 1);
    return;
  }
  const env = settings.children.find((pair) => nameIn(keyOfPair(pair)) === 'env')?.child('value');
  const key = literalText(unwrap(env));
  if (env === undefined || key === undefined) return;
  addKey(finds, code, key, isNothing(fallback) ? 'optional' : 'defaulted', env.start);
}
