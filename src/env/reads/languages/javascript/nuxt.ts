import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { keyOfPair, literalText, nameIn, unwrap } from './expressions.ts';
import { isNothing } from './kind.ts';

const CONFIG = /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/;
/** Settings that people write are not deeper than this. */
const DEEPEST = 8;

/**
 * The keys that Nuxt puts in the place of the settings for its runtime: `NUXT_PUBLIC_API_BASE` for `runtimeConfig.public.apiBase`. What
 * the settings themselves compute or read from the environment has a key of its own.
 * nuxt.com/docs/guide/going-further/runtime-config#environment-variables
 */
export function findNuxtReads(code: ParsedCode, finds: Finds): void {
  if (!CONFIG.test(code.file) || !code.text.includes('runtimeConfig')) return;
  for (const pair of code.tree.nodesOf('pair'))
    if (nameIn(keyOfPair(pair)) === 'runtimeConfig') addSettings(code, finds, pair, 'NUXT', 0);
}

function addSettings(code: ParsedCode, finds: Finds, pair: SyntaxNode, prefix: string, depth: number): void {
  const value = unwrap(pair.child('value'));
  if (value?.type === 'object' && depth < DEEPEST)
    for (const each of value.children) {
      const name = nameIn(keyOfPair(each));
      if (name !== undefined) addSettings(code, finds, each, `${prefix}_${snakeCased(name)}`, depth + 1);
    }
  else if (value !== undefined && isLiteral(value)) {
    const isEmpty = isNothing(value) || literalText(value) === '';
    addKey(finds, code, prefix, isEmpty ? 'optional' : 'defaulted', (keyOfPair(pair) ?? pair).start);
  }
}

const LITERALS = /^(?:number|true|false|null|undefined)$/;
const isLiteral = (node: SyntaxNode) => LITERALS.test(node.type) || literalText(node) !== undefined;

/** `API_BASE` for `apiBase`, `FS_URL_PATH` for `fsURLPath`. */
function snakeCased(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z\d])(?=[A-Z][a-z])|[-./]/g, '_').toUpperCase();
}
