import { type Place, placesIn } from '../../text/place.ts';
import { entriesAt } from '../../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { isSeen, UNSEEN } from '../unseen.ts';
import type { Expression } from './hcl.ts';

/**
 * What a text of JSON or YAML holds, with what a template puts into it; undefined where that cannot be read. A part that is only
 * known when Terraform runs is `other`, and a key with such a part has no name.
 */
export function decode(found: Expression): Expression | undefined {
  if (found.kind !== 'template' && found.kind !== 'text') return undefined;
  const parts = found.parts ?? [found];
  const texts = parts.map((part, index) => (part.kind === 'text' ? part.text : standIn(index)));
  const trees = parseYamlTrees(texts.join(''), found.at.file, { placeOf: placesOf(parts, texts, found.at) });
  const [tree, second] = trees.ok ? trees.value : [];
  return tree === undefined || second !== undefined ? undefined : expressionOf(tree, parts);
}

/** Stands in the text for a part that is no text; it is one plain word, in JSON too. */
function standIn(index: number): string {
  return `${UNSEEN}${index}${UNSEEN}`;
}

const STAND_IN = new RegExp(`^${UNSEEN}(\\d+)${UNSEEN}$`);

/** Where each character of the parts together stands. */
function placesOf(
  parts: readonly Expression[],
  texts: readonly string[],
  at: Place,
): (offset: number) => Place {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const within = new Map<number, (offset: number) => Place>();
  return (offset) => {
    const index = lastUpTo(starts, offset);
    const part = parts[index];
    if (part?.kind !== 'text' || part.from === undefined) return part?.at ?? at;
    const { from } = part;
    const find = within.get(index) ?? placesIn(part.text, from.file);
    within.set(index, find);
    const { line, column } = find(offset - (starts[index] ?? 0));
    return {
      file: from.file,
      line: from.line + line - 1,
      column: line === 1 ? from.column + column - 1 : column,
    };
  };
}

/** The index of the last number that is not above another one, in numbers that grow; 0 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, Math.max(numbers.length - 1, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

function expressionOf(tree: Tree, parts: readonly Expression[]): Expression {
  const { at } = tree;
  if (tree.kind === 'nothing') return { kind: 'nothing', at };
  if (tree.kind === 'list')
    return { kind: 'list', at, items: tree.items.map((item) => expressionOf(item, parts)) };
  if (tree.kind === 'map') {
    const entries = entriesAt(tree).map(({ key, at, value }) => ({
      key: isSeen(key) ? key : undefined,
      at,
      value: expressionOf(value, parts),
    }));
    return { kind: 'object', at, entries };
  }
  if (isSeen(tree.text)) return { kind: 'text', at, text: tree.text, isText: tree.isText };
  const [, index] = STAND_IN.exec(tree.text) ?? [];
  const whole = index === undefined ? undefined : parts[Number(index)];
  return whole === undefined || whole.kind === 'text' ? { kind: 'other', at } : whole;
}
