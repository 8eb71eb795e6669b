import type { Parsed } from '../../../checklist/problem.ts';
import type { Place } from '../../text/place.ts';
import { refuse } from '../../text/refuse.ts';
import { goTo, itemsAt } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { readDocuments } from '../kubernetes.ts';
import { type Container, listContainers } from '../kubernetes-container.ts';
import type { Reach, ReaderOptions } from '../reader.ts';
import { isFile, NAMES } from './folder.ts';
import { generate } from './generate.ts';
import { Loaded } from './loaded.ts';
import { patchAll } from './patch.ts';

/**
 * The keys that a kustomization gives to a container: its resources and components with what those take in, what it
 * generates, and its patches. What comes from elsewhere, and what plugins make, is asked of people.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function parseKustomize(
  text: string,
  file: string,
  { selected, files }: ReaderOptions,
): Parsed<Reach> {
  const loaded = new Loaded(files);
  const documents = accumulate({ path: file, text }, [], loaded, []);
  const { wanted, problems, hints } = loaded;
  // What is wrong may be that a file is not there yet.
  if (wanted.size > 0) return { ok: true, value: { provided: [], hints: [], wanted: [...wanted] } };
  if (problems.length > 0) return refuse(problems);
  const parsed = readDocuments(documents, { file, line: 1, column: 1 }, selected);
  if (!parsed.ok) return parsed;
  const provided = parsed.value.provided.map((one) =>
    loaded.hasValues ? one : { ...one, value: undefined },
  );
  return {
    ok: true,
    value: { provided, hints: [...hints, ...parsed.value.hints], searched: [file] },
  };
}

/**
 * The containers of everything that a kustomization makes, and the files that it takes in; `wanted` are those that are not there
 * yet. `parsed` is filled with what was read, for the next one.
 */
export function surveyKustomization(
  file: File,
  files: ReadonlyMap<string, string | undefined>,
  parsed: Map<string, Parsed<Tree[]>>,
): { containers: readonly Container[]; taken: ReadonlySet<string>; wanted: readonly string[] } {
  const loaded = new Loaded(files, parsed);
  const containers = accumulate(file, [], loaded, []).flatMap(listContainers);
  return { containers, taken: loaded.taken, wanted: [...loaded.wanted] };
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** The documents after everything that one kustomization does to them. */
function accumulate(
  file: File,
  before: readonly Tree[],
  loaded: Loaded,
  inside: readonly string[],
): readonly Tree[] {
  const [kustomization] = loaded.documents(file);
  const start = { file: file.path, line: 1, column: 1 };
  if (kustomization?.kind !== 'map') {
    loaded.problems.push({
      ...(kustomization?.at ?? start),
      message: 'a kustomization holds keys with values',
    });
    return before;
  }
  const taken = [...before];
  for (const field of ['resources', 'bases'])
    for (const item of itemsAt(kustomization, field))
      for (const document of takeIn(item, [], loaded, [...inside, file.path])) taken.push(document);
  let documents: readonly Tree[] = taken;
  for (const item of itemsAt(kustomization, 'components'))
    documents = takeIn(item, documents, loaded, [...inside, file.path]);
  documents = patchAll(kustomization, generate(kustomization, documents, loaded), loaded);
  noteWhatIsNotDone(kustomization, loaded);
  return documents;
}

/** A file of resources, or the folder of another kustomization. */
function takeIn(
  item: Tree,
  before: readonly Tree[],
  loaded: Loaded,
  inside: readonly string[],
): readonly Tree[] {
  if (item.kind !== 'text') {
    loaded.problems.push({ ...item.at, message: 'a resource is a path' });
    return before;
  }
  if (isRemote(item.text)) {
    loaded.doubt(item.at, 'takes in a resource from elsewhere');
    return before;
  }
  if (!loaded.spend(before.length + 1, item.at)) return before;
  if (isFile(item.text)) {
    const file = loaded.read(item.text, item.at);
    return file === undefined ? before : [...before, ...loaded.documents(file)];
  }
  const found = readFolder(item.text, item.at, loaded);
  if (found === undefined) return before;
  if (!inside.includes(found.path) && inside.length < MAX_DEPTH)
    return accumulate(found, before, loaded, inside);
  loaded.problems.push({ ...item.at, message: 'this kustomization takes in itself' });
  return before;
}

const MAX_DEPTH = 30;

/** What is fetched from another place than this repository: a URL, `github.com/…`, `git@…`, with or without `?ref=`. */
function isRemote(path: string): boolean {
  return /:\/\/|^git@|\?ref=|^(?:github|gitlab|bitbucket)\.[a-z]+[/:]/.test(path);
}

function readFolder(folder: string, at: Place, loaded: Loaded): File | undefined {
  for (const [index, name] of NAMES.entries()) {
    const isLast = index === NAMES.length - 1;
    const before = loaded.wanted.size;
    const found = loaded.read(`${folder.replace(/\/$/, '')}/${name}`, at, isLast);
    if (found !== undefined || loaded.wanted.size > before) return found;
  }
  return undefined;
}

function noteWhatIsNotDone(kustomization: Tree, loaded: Loaded): void {
  for (const field of ['generators', 'helmCharts', 'helmChartInflationGenerator', 'transformers']) {
    const tree = goTo(kustomization, field);
    if (tree !== undefined) loaded.doubt(tree.at, `has \`${field}\``);
  }
  for (const field of ['replacements', 'vars', 'transformers'])
    if (goTo(kustomization, field) !== undefined) loaded.hasValues = false;
}
