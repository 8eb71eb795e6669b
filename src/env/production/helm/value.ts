import type { Place } from '../../text/place.ts';
import { goTo } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { isFilled } from './unknowns.ts';

/** Tells where a position of a file is. */
export type PlaceOf = (offset: number) => Place;

/** A part of what a template puts out. */
export interface Piece {
  readonly text: string;
  /** The place of all of it, or where it begins in a template that has it letter by letter. */
  readonly from: Place | { readonly placeOf: PlaceOf; readonly start: number };
  /** In how many blocks it stands of which it is not known whether they are put out. */
  readonly doubts: number;
  /** It stands for lines that are not seen. */
  readonly hides?: boolean;
}

/** What an expression of a template is. */
export type Value =
  /** The root of everything: `.Values`, `.Release` and so on. */
  | { readonly is: 'root' }
  /** A value of the values files, or one that was worked out from them. */
  | { readonly is: 'tree'; readonly tree: Tree }
  /** What `dict` puts together. */
  | { readonly is: 'dict'; readonly at: Place; readonly entries: ReadonlyMap<string, Value> }
  /** Lines that are put out as they are: `toYaml`, `include`. */
  | { readonly is: 'pieces'; readonly pieces: readonly Piece[] }
  /** It is there when Helm fills the template in, and cannot be seen here; with a sign it is the same wherever that stands. */
  | { readonly is: 'unseen'; readonly sign?: string | undefined };

export const UNSEEN_VALUE: Value = { is: 'unseen' };

export function textValue(text: string, at: Place, isText = true): Value {
  return { is: 'tree', tree: { kind: 'text', at, text, isText } };
}

export function nothingAt(at: Place): Value {
  return { is: 'tree', tree: { kind: 'nothing', at } };
}

/** Whether pieces are a text of which nothing is known, and no lines. */
export function isHidden(value: Value): boolean {
  return (
    value.is === 'pieces' &&
    value.pieces.some(({ hides }) => hides === true) &&
    !value.pieces.some(({ text }) => text.trim().includes('\n'))
  );
}

/** Whether a template takes it for true; undefined where that cannot be seen. */
export function isTrue(value: Value): boolean | undefined {
  if (value.is === 'unseen') return undefined;
  if (value.is === 'root') return true;
  if (value.is === 'dict') return value.entries.size > 0;
  if (value.is === 'pieces') {
    const are = value.pieces.map(({ text, hides }) => (hides === true ? undefined : isFilled(text)));
    return are.includes(true) ? true : are.includes(undefined) ? undefined : false;
  }
  const { tree } = value;
  if (tree.kind === 'nothing') return false;
  if (tree.kind === 'map') return tree.entries.size > 0;
  if (tree.kind === 'list') return tree.items.length > 0;
  return tree.isText ? isFilled(tree.text) : !/^(?:false|[-+]?0*\.?0+)$/i.test(tree.text);
}

/** What the templates of a chart see. */
export interface Known {
  readonly values: Tree;
  /** Whether the chart's own values.yaml is among the files, so that what no file has is not there. */
  readonly areAll: boolean;
}

/**
 * What a path of fields leads to. Of a value that no listed file has it is only known that it is not there when the
 * chart's own values.yaml is among them.
 */
export function follow(value: Value, path: readonly string[], { values, areAll }: Known): Value {
  let found = value;
  for (const field of path) {
    if (found.is === 'root') found = field === 'Values' ? { is: 'tree', tree: values } : UNSEEN_VALUE;
    else if (found.is === 'dict') found = found.entries.get(field) ?? nothingAt(found.at);
    else if (found.is !== 'tree') return UNSEEN_VALUE;
    else {
      const inner = goTo(found.tree, field);
      if (inner === undefined && !areAll) return UNSEEN_VALUE;
      found = inner === undefined ? nothingAt(found.tree.at) : { is: 'tree', tree: inner };
    }
  }
  return found;
}

/** Of several values files the later counts; maps are put together, everything else is replaced, `null` takes away. */
export function mergeValues(base: Tree, later: Tree): Tree {
  if (base.kind !== 'map' || later.kind !== 'map') return later;
  const entries = new Map(base.entries);
  for (const [key, entry] of later.entries) {
    const before = entries.get(key);
    if (before === undefined) entries.set(key, entry);
    else if (entry.value.kind === 'nothing') entries.delete(key);
    else entries.set(key, { ...entry, value: mergeValues(before.value, entry.value) });
  }
  return { ...base, entries };
}

/** A value as `toYaml` writes it: an entry a line, and what is in it on that line. */
export function toYamlPieces(tree: Tree, doubts: number): Piece[] {
  const line = (text: string, at: Place, index: number): Piece => ({
    text: `${index === 0 ? '' : '\n'}${text}`,
    from: at,
    doubts,
  });
  if (tree.kind === 'map' && tree.entries.size > 0)
    return [...tree.entries.values()].map(({ key, at, value }, index) =>
      line(`${JSON.stringify(key)}: ${toFlow(value)}`, at, index),
    );
  if (tree.kind === 'list' && tree.items.length > 0)
    return tree.items.map((item, index) => line(`- ${toFlow(item)}`, item.at, index));
  return [line(toFlow(tree), tree.at, 0)];
}

function toFlow(tree: Tree): string {
  if (tree.kind === 'nothing') return 'null';
  if (tree.kind === 'text') return tree.isText ? JSON.stringify(tree.text) : tree.text;
  if (tree.kind === 'list') return `[${tree.items.map(toFlow).join(', ')}]`;
  const entries = [...tree.entries.values()].map(
    ({ key, value }) => `${JSON.stringify(key)}: ${toFlow(value)}`,
  );
  return `{${entries.join(', ')}}`;
}
