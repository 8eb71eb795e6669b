import type { Place } from '../../text/place.ts';
import { isSeen } from '../unseen.ts';
import { UNSEEN_VALUE, type Value } from './value.ts';

/** `dict "name" .name "context" $`; not seen where a key is not. */
export function dictOf(args: readonly Value[], at: Place): Value {
  const entries = new Map<string, Value>();
  for (let index = 0; index < args.length; index += 2) {
    const [key, value] = args.slice(index, index + 2);
    const isName = key?.is === 'tree' && key.tree.kind === 'text' && isSeen(key.tree.text);
    if (!isName || value === undefined) return UNSEEN_VALUE;
    entries.set(key.tree.text, value);
  }
  return { is: 'dict', at, entries };
}

export function hasKey(
  map: Value | undefined,
  key: string | undefined,
  areAll: boolean,
): boolean | undefined {
  if (key === undefined) return undefined;
  if (map?.is === 'dict') return map.entries.has(key);
  if (map?.is !== 'tree') return undefined;
  const isThere = map.tree.kind === 'map' && map.tree.entries.has(key);
  return isThere || areAll ? isThere : undefined;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ...['string', 'bool', 'map', 'slice', 'invalid'].map((kind) => [kind, kind] as const),
  ...['int', 'int64', 'float64'].map((kind) => [kind, 'number'] as const),
  ['map[string]interface {}', 'map'],
  ['[]interface {}', 'slice'],
]);

/** Whether a value is a text, a map and so on; undefined where that is not known, as between kinds of numbers. */
export function isOfKind(value: Value | undefined, asked: string | undefined): boolean | undefined {
  const [kind, wanted] = [kindOf(value), KINDS.get(asked ?? '')];
  if (kind === undefined || wanted === undefined) return undefined;
  if (kind !== wanted) return false;
  return kind === 'number' ? undefined : true;
}

function kindOf(value: Value | undefined): string | undefined {
  if (value === undefined || value.is === 'unseen') return undefined;
  if (value.is === 'pieces') return 'string';
  if (value.is !== 'tree') return 'map';
  const { tree } = value;
  if (tree.kind === 'nothing') return 'invalid';
  if (tree.kind !== 'text') return tree.kind === 'list' ? 'slice' : 'map';
  if (tree.isText) return 'string';
  return /^(?:true|false)$/i.test(tree.text) ? 'bool' : 'number';
}
