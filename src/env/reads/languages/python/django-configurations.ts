import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, keyword, literalText, outOfParentheses } from './expressions.ts';
import { isNothing } from './kind.ts';
import type { Names } from './names.ts';

/** The values of the library, and those that others derive from them in a module of the same name. */
const VALUE = /(?:^|\.)configurations?\.values\.(\w+)$/;
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
  for (const call of code.tree.nodesOf('call')) {
    const full = names.fullName(call.child('function')) ?? '';
    const made = VALUE.exec(full)?.[1] ?? (keyword(call, 'environ_name') && full);
    if (made === undefined || keyword(call, 'environ')?.text === 'False') continue;
    const node = nameAround(call) ?? keyword(call, 'environ_name') ?? call.child('function') ?? call;
    const key = keyOf(made, nameAround(call)?.text, call);
    if (key === undefined) finds.addDynamic(code.at(call.start), call.text);
    else
      addReading(finds, code, {
        key: node,
        keys: keysFrom([{ key, node }]),
        kind: () => kindOf(made, call),
      });
  }
}

/** The name of the setting that a value is. */
function nameAround(call: SyntaxNode): SyntaxNode | undefined {
  const { parent, field } = outOfParentheses(call);
  const left = parent?.type === 'assignment' && field === 'right' ? parent.child('left') : undefined;
  return left?.type === 'identifier' ? left : undefined;
}

/** Undefined where only the run tells. */
function keyOf(made: string, name: string | undefined, call: SyntaxNode): string | undefined {
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
