import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Parsed, Problem } from '../../checklist/problem.ts';
import { MAX_YAML_LENGTH, readYamlDocuments } from '../../checklist/yaml-documents.ts';
import { type Place, placesIn } from './place.ts';
import { MAX_PROBLEMS, refuse } from './refuse.ts';
import { explainYamlError } from './yaml-error.ts';

/**
 * A YAML value with the place where it stands. Aliases and merge keys are followed; a value behind an alias is
 * told at its anchor.
 */
export type Tree = {
  readonly at: Place;
  /** A tag of somebody else's making, such as `!Ref`: the value is not what stands there. */
  readonly tag?: string | undefined;
} & (
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'text'; readonly text: string; readonly isText: boolean }
  | { readonly kind: 'nothing' }
);

/** A key of a map, where it stands, and its value. */
export interface Entry {
  readonly key: string;
  readonly at: Place;
  readonly value: Tree;
}

const TOO_LONG = 'a file of more than 2 MB is not read: list its keys with `names`';
const MAX_DEPTH = 100;
/** How many values aliases may unfold to: a file of 1 MB without aliases has half as many. */
const MAX_VALUES = 1_000_000;
/**
 * How many characters, texts and keys, aliases may unfold to: an alias for each key of a long text makes a hundred GB out of 1 MB,
 * and readers look at each character. A file that is read at all has a quarter of it.
 */
const MAX_CHARACTERS = 8_000_000;
/** How many keys merges may copy. */
const MAX_MERGED = 100_000;

export interface YamlOptions {
  /** Where the parts of a text that was made from another one are told. */
  readonly placeOf?: (offset: number) => Place;
  /** Whether of a key given twice the last one counts: both branches of a condition may be there. */
  readonly lastCounts?: boolean;
}

/**
 * Reads all documents of a YAML file; an empty one is `nothing`. Problems never quote the file: it may hold values.
 */
export function parseYamlTrees(text: string, file: string, options: YamlOptions = {}): Parsed<Tree[]> {
  const { placeOf = placesIn(text, file), lastCounts = false } = options;
  if (text.length > MAX_YAML_LENGTH) return { ok: false, problems: [{ ...placeOf(0), message: TOO_LONG }] };
  const { documents, errors } = readYamlDocuments(text, { mostErrors: MAX_PROBLEMS });
  const problems: Problem[] = errors
    .filter(
      ({ code, offset }, index, all) => code !== all[index - 1]?.code || offset !== all[index - 1]?.offset,
    )
    .map(({ code, offset }) => ({ ...placeOf(offset), message: explainYamlError(code) }));
  if (problems.length > 0) return refuse(problems);

  const trees = documents.map((document) => {
    const grower = new Grower(placeOf, lastCounts);
    const tree = grower.grow(document.contents, placeOf(document.range[0]));
    problems.push(...grower.problems);
    return tree;
  });
  if (problems.length === 0) return { ok: true, value: trees };
  return refuse(problems);
}

/** Reads a YAML file of a format that has one document; an empty file is `nothing`. */
export function parseYamlTree(text: string, file: string): Parsed<Tree> {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const [first, second] = trees.value.filter(({ kind }) => kind !== 'nothing');
  if (second !== undefined)
    return refuse([{ ...second.at, message: 'a second document begins here, and such a file has one' }]);
  return { ok: true, value: first ?? { kind: 'nothing', at: { file, line: 1, column: 1 } } };
}

/** What a tree unfolds to. */
interface Size {
  readonly values: number;
  readonly characters: number;
}

/** Turns the nodes of one document into a tree. An anchor counts from where it stands, so that no alias holds itself. */
class Grower {
  readonly problems: Problem[] = [];
  readonly #placeOf: (offset: number) => Place;
  readonly #anchors = new Map<string, Tree>();
  readonly #sizes = new Map<Tree, Size>();
  readonly #lastCounts: boolean;
  #mergesLeft = MAX_MERGED;

  constructor(placeOf: (offset: number) => Place, lastCounts: boolean) {
    this.#placeOf = placeOf;
    this.#lastCounts = lastCounts;
  }

  grow(node: unknown, near: Place, depth = 0): Tree {
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node))
      return { kind: 'nothing', at: near };
    const at = node.range == null ? near : this.#placeOf(node.range[0]);
    if (depth > MAX_DEPTH) return this.#fail(at, 'nested too deeply to be read');
    if (isAlias(node))
      return this.#anchors.get(node.source) ?? this.#fail(at, 'this alias has no anchor (`&name`) before it');
    const tree = this.#growHere(node, at, depth + 1);
    const size = this.#sizeOf(tree);
    this.#sizes.set(tree, size);
    if (size.values > MAX_VALUES) return this.#fail(at, 'its aliases unfold to more values than can be read');
    if (size.characters > MAX_CHARACTERS)
      return this.#fail(at, 'its aliases unfold to more text than can be read');
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, tree);
    return tree;
  }

  #sizeOf(tree: Tree): Size {
    const size = { values: 1, characters: tree.kind === 'text' ? tree.text.length : 0 };
    if (tree.kind === 'map') for (const key of tree.entries.keys()) size.characters += key.length;
    for (const child of childrenOf(tree)) {
      const inner = this.#sizes.get(child);
      size.values += inner?.values ?? 1;
      size.characters += inner?.characters ?? 0;
    }
    return size;
  }

  #growHere(node: Scalar | YAMLMap | YAMLSeq, at: Place, depth: number): Tree {
    if (isMap(node))
      return { kind: 'map', at, entries: this.#growEntries(node.items, at, depth), ...tagOf(node) };
    if (isScalar(node)) return leafOf(node, at);
    return {
      kind: 'list',
      at,
      items: node.items.map((item) => this.grow(item, at, depth)),
      ...tagOf(node),
    };
  }

  #growEntries(pairs: readonly Pair<unknown, unknown>[], near: Place, depth: number): Map<string, Entry> {
    const [own, merged] = [new Map<string, Entry>(), new Map<string, Entry>()];
    for (const pair of pairs) {
      const key = this.grow(pair.key, near, depth);
      const value = this.grow(pair.value, key.at, depth);
      if (key.kind !== 'text') this.#fail(key.at, 'a key is a text here');
      else if (key.text === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN')
        this.#mergeInto(merged, value);
      else if (own.has(key.text) && !this.#lastCounts)
        this.#fail(key.at, `this key is already given in line ${own.get(key.text)?.at.line}`);
      else own.set(key.text, { key: key.text, at: key.at, value });
    }
    for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry);
    return own;
  }

  /** Of several maps the first to have a key is heard; the map's own keys come before all of them. */
  #mergeInto(merged: Map<string, Entry>, value: Tree): void {
    for (const map of value.kind === 'list' ? value.items : [value]) {
      if (this.#mergesLeft < 0) return;
      if (map.kind !== 'map') {
        this.#fail(value.at, 'what `<<` merges is a map, or a list of maps');
        continue;
      }
      this.#mergesLeft -= map.entries.size;
      if (this.#mergesLeft < 0) this.#fail(value.at, 'merged more often than can be read');
      else for (const [key, entry] of map.entries) if (!merged.has(key)) merged.set(key, entry);
    }
  }

  #fail(at: Place, message: string): Tree {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ ...at, message });
    return { kind: 'nothing', at };
  }
}

function childrenOf(tree: Tree): readonly Tree[] {
  if (tree.kind === 'map') return [...tree.entries.values()].map(({ value }) => value);
  return tree.kind === 'list' ? tree.items : [];
}

function leafOf(node: Scalar, at: Place): Tree {
  if (node.value === null || node.value === undefined) return { kind: 'nothing', at };
  if (typeof node.value === 'string')
    return { kind: 'text', at, text: node.value, isText: true, ...tagOf(node) };
  return { kind: 'text', at, text: node.source ?? String(node.value), isText: false };
}

function tagOf({ tag }: Scalar | YAMLMap | YAMLSeq): { readonly tag?: string } {
  return tag?.startsWith('!') === true && tag.length > 1 ? { tag } : {};
}
