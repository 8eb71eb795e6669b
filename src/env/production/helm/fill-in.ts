import type { Problem } from '../../../checklist/problem.ts';
import type { Hint } from '../../provided.ts';
import type { Place } from '../../text/place.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { documentsIn } from '../kubernetes.ts';
import type { FileText } from '../reader.ts';
import { isSeen } from '../unseen.ts';
import type { Defined, Filling, Rendered } from './filling.ts';
import { renderTemplate } from './render.ts';
import type { PlaceOf } from './value.ts';

/** A template with the values in it. */
export interface Filled {
  readonly documents: readonly Tree[];
  readonly hints: readonly Hint[];
  readonly problems: readonly Problem[];
  /** Places of what is there only under a condition that is not seen. */
  readonly doubtful: readonly Place[];
}

/** Keys below which lines that are not seen could be env keys. */
const HOLDS_ENV = new Set(['env', 'envFrom', 'data', 'stringData', 'containers']);

/** Fills in one template, and reads what comes out. */
export function fillIn(template: FileText & Defined, filling: Filling): Filled {
  const { path } = template;
  const rendered = renderTemplate(template, filling);
  const doubts = new Map<Place, number>();
  const whole = rendered.pieces.map((piece) => piece.text).join('');
  const parsed = parseYamlTrees(whole, path, {
    placeOf: originsOf(rendered, template.placeOf, doubts),
    lastCounts: true,
  });
  const hints = rendered.gaps
    .filter(({ under }) => under === undefined || HOLDS_ENV.has(under))
    .map(({ at, under }) => {
      const where = under === undefined ? 'here' : `below \`${under}\``;
      return hintAt(at, `has lines ${where} that are not seen: list the file that they come from`);
    });
  if (parsed.ok) {
    const doubtful = new Set(parsed.value.flatMap((tree) => findDoubtful(tree, doubts)));
    const taken: Place[] = [];
    const documents = parsed.value
      .flatMap(documentsIn)
      .map((tree) => withoutDoubtfulLists(tree, doubtful, taken));
    const conditional = taken.map((at) =>
      hintAt(at, 'has an `envFrom` under a condition that is not seen: list the values file that decides it'),
    );
    return { documents, hints: [...hints, ...conditional], problems: [], doubtful: [...doubtful] };
  }
  // What is not seen may be what made it YAML.
  const isComplete =
    rendered.gaps.length === 0 && isSeen(whole) && rendered.pieces.every((piece) => piece.doubts === 0);
  if (isComplete) return { documents: [], hints, problems: parsed.problems, doubtful: [] };
  const [first] = parsed.problems;
  const why =
    'is no YAML as far as it can be filled in here: list what it renders to as `kubernetes`, or its keys with `names`';
  return {
    documents: [],
    hints: [...hints, { ...hintAt(first ?? { file: path, line: 1, column: 1 }, why), unlessListed: true }],
    problems: [],
    doubtful: [],
  };
}

function hintAt({ file, line, column }: Place, why: string): Hint {
  return { source: file, at: { file, line, column }, message: `${file} ${why}`, mayBeThere: true };
}

/** Tells what was put out where it comes from; notes how doubtful it is. */
function originsOf({ pieces }: Rendered, placeOf: PlaceOf, doubts: Map<Place, number>) {
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.text.length);
  return (offset: number): Place => {
    let [low, high] = [0, Math.max(pieces.length - 1, 0)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    const from = piece?.from ?? { placeOf, start: 0 };
    const place = 'placeOf' in from ? from.placeOf(from.start + offset - (starts[low] ?? 0)) : { ...from };
    doubts.set(place, piece?.doubts ?? 0);
    return place;
  };
}

/** The places in a document that stand in more doubtful blocks than the document itself. */
function findDoubtful(document: Tree, doubts: ReadonlyMap<Place, number>): Place[] {
  const least = doubts.get(document.at) ?? 0;
  const found: Place[] = [];
  const note = (at: Place) => {
    if ((doubts.get(at) ?? 0) > least) found.push(at);
  };
  const rest: Tree[] = [document];
  for (let tree = rest.pop(); tree !== undefined; tree = rest.pop()) {
    note(tree.at);
    if (tree.kind === 'list') for (const item of tree.items) rest.push(item);
    if (tree.kind !== 'map') continue;
    for (const entry of tree.entries.values()) {
      note(entry.at);
      rest.push(entry.value);
    }
  }
  return found;
}

/** Takes the items of `envFrom` away that may not be there: the keys that they bring stand elsewhere, and without doubt. */
function withoutDoubtfulLists(tree: Tree, doubtful: ReadonlySet<Place>, taken: Place[]): Tree {
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.map((item) => withoutDoubtfulLists(item, doubtful, taken)) };
  if (tree.kind !== 'map') return tree;
  const entries = [...tree.entries].map(([key, entry]) => {
    const { value } = entry;
    if (key !== 'envFrom' || value.kind !== 'list')
      return [key, { ...entry, value: withoutDoubtfulLists(value, doubtful, taken) }] as const;
    const isDoubtful = ({ at }: Tree) => doubtful.has(at) || doubtful.has(entry.at);
    const items = value.items.filter((item) => !isDoubtful(item));
    for (const item of value.items) if (isDoubtful(item)) taken.push(item.at);
    return [key, { ...entry, value: { ...value, items } }] as const;
  });
  return { ...tree, entries: new Map(entries) };
}
