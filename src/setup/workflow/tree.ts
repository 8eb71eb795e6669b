import { isAlias, isMap, isScalar, isSeq, type Pair, type Range } from 'yaml';
import type { Parsed, Problem } from '../../checklist/problem.ts';
import { readYamlDocuments } from '../../checklist/yaml-documents.ts';
import { findRefusedKeys } from '../../checklist/yaml-keys.ts';
import { placesIn } from '../../env/text/place.ts';
import { MAX_PROBLEMS } from '../../env/text/refuse.ts';
import { explainYamlError } from '../../env/text/yaml-error.ts';

/** A YAML value and the part of the text that it takes, so that it can be replaced. An alias stands for what it names. */
export type Tree = MapTree | ListTree | TextTree | NothingTree;

interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface MapTree extends Extent {
  readonly kind: 'map';
  /** Written line by line, and not between braces. */
  readonly isBlock: boolean;
  readonly entries: readonly Entry[];
}

export interface ListTree extends Extent {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

export interface TextTree extends Extent {
  readonly kind: 'text';
  readonly text: string;
}

export interface NothingTree extends Extent {
  readonly kind: 'nothing';
}

/** A key and its value; it ends where the value does, without what follows on the line. */
export interface Entry extends Extent {
  readonly key: string;
  readonly value: Tree;
  /** Where the entry before it ends, and where the one after it starts. */
  readonly before: number | undefined;
  readonly next: number | undefined;
}

const MOST_DEEP = 50;
/** How many values aliases may unfold to; no workflow that GitHub takes has so many. */
const MOST_VALUES = 100_000;

/** Reads one YAML document. Problems never quote it: somebody may keep a secret where it does not belong. */
export function parseTree(text: string, file: string): Parsed<Tree> {
  const placeOf = placesIn(text, file);
  const { documents, errors } = readYamlDocuments(text, { mostErrors: MAX_PROBLEMS, isOne: true });
  const [document] = documents;
  const refused = errors.length > 0 || document === undefined ? [] : findRefusedKeys(document);
  const problems = [
    ...errors.map(({ offset, code }): Problem => ({ ...placeOf(offset), message: explainYamlError(code) })),
    ...refused.map(({ offset, message }): Problem => ({ ...placeOf(offset), message })),
  ];
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  const left = { values: MOST_VALUES };
  const tree = grow(document?.contents, 0, { anchors: new Map(), isCopy: false, text, depth: 0, left });
  if (left.values >= 0) return { ok: true, value: tree };
  return { ok: false, problems: [{ ...placeOf(0), message: 'its aliases unfold to more than can be read' }] };
}

/** A key without a value may have none for the rest of the file, which is not looked through for each. */
const FARTHEST_COLON = 1000;

interface Around {
  /** What an alias stands for, by its name: what was anchored last before it. */
  readonly anchors: Map<string, unknown>;
  /** Whether it is what an alias stands for. */
  readonly isCopy: boolean;
  readonly text: string;
  readonly depth: number;
  readonly left: { values: number };
}

/** `near` is where a value would stand that is not written. */
function grow(node: unknown, near: number, around: Around): Tree {
  around.left.values -= 1;
  const { anchors, text, depth, left } = around;
  const nothing: Tree = { kind: 'nothing', start: near, end: near };
  if (depth > MOST_DEEP || left.values < 0) return nothing;
  const inside = { ...around, depth: depth + 1 };
  if (isAlias(node)) return grow(anchors.get(node.source), near, { ...inside, isCopy: true });
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined && !around.isCopy)
    anchors.set(node.anchor, node);
  if (isScalar(node)) {
    if (node.value === null || node.value === undefined) return nothing;
    const written = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return { kind: 'text', text: written, ...extentOf(node.range, text) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => grow(item, node.range?.[0] ?? near, inside));
    return { kind: 'list', items, ...extentOf(node.range, text, node.flow ? undefined : items.at(-1)) };
  }
  if (!isMap(node)) return nothing;
  const entries = node.items
    .flatMap((pair) => growEntry(pair, inside))
    .map(
      (entry, index, all): Entry => ({ ...entry, before: all[index - 1]?.end, next: all[index + 1]?.start }),
    );
  const last = node.flow ? undefined : entries.at(-1);
  return { kind: 'map', isBlock: node.flow !== true, entries, ...extentOf(node.range, text, last) };
}

function growEntry({ key, value }: Pair<unknown, unknown>, around: Around): Omit<Entry, 'before' | 'next'>[] {
  if (!isScalar(key)) return [];
  const [start, keyEnd] = key.range ?? [0, 0];
  const near = keyEnd + around.text.slice(keyEnd, keyEnd + FARTHEST_COLON).indexOf(':') + 1;
  const tree = grow(value, near, around);
  // What an alias stands for is written elsewhere.
  const isHere = tree.start >= keyEnd && !isAlias(value);
  const end = isHere ? tree.end : isAlias(value) ? (value.range?.[1] ?? near) : near;
  return [{ key: String(key.value), start, end, value: tree }];
}

/** A block ends where its last part does: what the parser adds to it are the comments and empty lines below. */
function extentOf(range: Range | null | undefined, text: string, last?: Extent): Extent {
  const [start, end] = range ?? [0, 0];
  return { start, end: last?.end ?? start + text.slice(start, end).trimEnd().length };
}

/** The entry of a key; undefined where the tree is no map or lacks it. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
}

/** The text of a key; undefined where there is none. */
export function textAt(tree: Tree | undefined, key: string): TextTree | undefined {
  const value = entryOf(tree, key)?.value;
  return value?.kind === 'text' ? value : undefined;
}

/** A text as a list of one, as GitHub takes both. */
export function textsOf(tree: Tree | undefined): TextTree[] {
  if (tree?.kind === 'list') return tree.items.filter((item) => item.kind === 'text');
  return tree?.kind === 'text' ? [tree] : [];
}
