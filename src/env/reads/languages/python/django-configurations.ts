import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, keyword, literalText } from './expressions.ts';
import { isNothing } from './kind.ts';
import type { Names } from './names.ts';

const VALUE = /^configurations\.values\.(\w+)$/;
/** Values of a name of their own, before which no prefix stands. */
const URLS: ReadonlyMap<string, string> = new Map([
  ['DatabaseURLValue', 'DATABASE_URL'],
  ['CacheURLValue', 'CACHE_URL'],
  ['EmailURLValue', 'EMAIL_URL'],
  ['SearchURLValue', 'SEARCH_URL'],
]);
const PREFIX = 'DJANGO';

/**
 * The settings of django-configurations: `DJANGO_DEBUG` for `DEBUG = values.BooleanValue(True)`.
 * django-configurations.readthedocs.io/en/stable/values/
 */
export function findConfigurationReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!names.imports.some(({ module }) => /^configurations(?:\.|$)/.test(module))) return;
  for (const assignment of code.tree.nodesOf('assignment')) {
    const [left, call] = [assignment.child('left'), assignment.child('right')];
    if (left?.type !== 'identifier' || call?.type !== 'call') continue;
    const made = VALUE.exec(names.fullName(call.child('function')) ?? '')?.[1];
    if (made === undefined || keyword(call, 'environ')?.text === 'False') continue;
    const key = keyOf(made, left.text, call);
    if (key === undefined) finds.addDynamic(code.at(call.start), call.text);
    else
      addReading(finds, code, {
        key: left,
        keys: keysFrom([{ key, node: left }]),
        kind: () => kindOf(made, call),
      });
  }
}

/** Undefined where only the run tells. */
function keyOf(made: string, name: string, call: SyntaxNode): string | undefined {
  const [given, before] = [keyword(call, 'environ_name'), keyword(call, 'environ_prefix')];
  const url = URLS.get(made);
  const own = given === undefined ? (url ?? name) : literalText(given);
  const prefix =
    before === undefined ? (url === undefined ? PREFIX : '') : isNothing(before) ? '' : literalText(before);
  if (own === undefined || prefix === undefined) return undefined;
  return (prefix === '' ? own : `${prefix}_${own}`).toUpperCase();
}

/** A secret is demanded, as is what says so. */
function kindOf(made: string, call: SyntaxNode): Read['kind'] {
  if (made === 'SecretValue' || keyword(call, 'environ_required')?.text === 'True') return 'hard';
  const fallback = argument(call, 0, 'default');
  return fallback === undefined || isNothing(fallback) ? 'optional' : 'defaulted';
}
