import type { Problem } from '../../checklist/problem.ts';
import type { Place } from '../text/place.ts';
import type { Entry, Tree } from '../text/yaml-tree.ts';

/** A service of a compose file: what each document says of it, in the order in which they are laid over each other. */
export interface ComposeService {
  readonly name: string;
  readonly layers: readonly Tree[];
}

/**
 * The services that the documents of a compose file have together. Compose merges documents as it merges files, and
 * `!reset` and `!override` take away what those before have: https://github.com/compose-spec/compose-go/pull/451,
 * https://docs.docker.com/reference/compose-file/merge/#reset-value
 */
export function listComposeServices(documents: readonly Tree[]): Map<string, readonly Entry[]> {
  const listed = new Map<string, Entry[]>();
  for (const { value } of layersOf(documents, 'services'))
    for (const [name, entry] of value.kind === 'map' ? value.entries : []) {
      if (isReset(entry)) listed.delete(name);
      else listed.set(name, laidOver(listed.get(name) ?? [], entry));
    }
  return listed;
}

/** The service that the checklist names, or the only one; else what is wrong. */
export function chooseComposeService(
  documents: readonly Tree[],
  file: string,
  wanted: string | undefined,
): ComposeService | Problem {
  const wrong = placeOfNoServices(documents, file);
  if (wrong !== undefined)
    return { ...wrong, message: 'a compose file has `services` with at least one service' };
  const at = layersOf(documents, 'services')[0]?.at ?? { file, line: 1, column: 1 };
  const services = listComposeServices(documents);
  const names = [...services.keys()];
  const [only, second] = names;
  const listed = names.slice(0, 20).join(', ');
  if (wanted === undefined && second !== undefined)
    return {
      ...at,
      message: `several services: say which one in the checklist with \`service:\` (${listed})`,
    };
  const name = wanted ?? only;
  const entries = name === undefined ? undefined : services.get(name);
  if (name === undefined || entries === undefined)
    return { ...at, message: `there is no service ${wanted ?? ''} here: it has ${listed || 'none'}` };
  // One with nothing in it adds nothing to what others have.
  const layers = entries.filter(({ value }) => value.kind !== 'nothing');
  const broken = layers.length === 0 ? entries[0] : layers.find(({ value }) => value.kind !== 'map');
  if (broken !== undefined) return { ...broken.at, message: 'a service holds keys with values' };
  return { name, layers: layers.map(({ value }) => value) };
}

/** What each of the trees has under a key, without what a later one takes away. */
export function layersOf(trees: readonly Tree[], key: string): readonly Entry[] {
  return trees.reduce<Entry[]>((below, tree) => {
    const found = tree.kind === 'map' ? tree.entries.get(key) : undefined;
    return found === undefined ? below : laidOver(below, found);
  }, []);
}

export function isReset({ value }: Entry): boolean {
  return value.tag === '!reset';
}

/** The list itself with one more, where it goes on: a copy for each of many documents would take too long. */
function laidOver(below: Entry[], entry: Entry): Entry[] {
  if (isReset(entry)) return [];
  if (entry.value.tag === '!override') return [entry];
  below.push(entry);
  return below;
}

/** Where a document is something else, or where services were expected and none has any. */
function placeOfNoServices(documents: readonly Tree[], file: string): Place | undefined {
  const filled = documents.filter(({ kind }) => kind !== 'nothing');
  const noMap = filled.find(({ kind }) => kind !== 'map');
  if (noMap !== undefined) return noMap.at;
  const services = layersOf(filled, 'services');
  const broken = services.find(({ value }) => value.kind !== 'map' && value.kind !== 'nothing');
  if (broken !== undefined) return broken.at;
  if (services.some(({ value }) => value.kind === 'map')) return undefined;
  return services[0]?.at ?? filled[0]?.at ?? { file, line: 1, column: 1 };
}
