import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Hint, Supply } from '../provided.ts';
import type { Place } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { type Entry, parseYamlTrees } from '../text/yaml-tree.ts';
import { parseComposeEnvFile, parseRawEnvFile } from './compose-env-file.ts';
import { listEnvFiles } from './compose-env-files.ts';
import { chooseComposeService, isReset, layersOf } from './compose-services.ts';
import { type GivenKey, givenBy } from './compose-value.ts';

/** What a service of a compose file is given, and which further files that takes. */
export interface ComposeSupply extends Supply {
  /** The file with its service, and its env files: `docker-compose.yml (web)`, `deploy/web.env`. */
  readonly searched: readonly string[];
  /** Env files that are not among the files. */
  readonly wanted: readonly string[];
}

export interface ComposeOptions {
  /** The service in it; needed when it has several. */
  readonly service?: string | undefined;
  /** The texts of env files by path; undefined for one that does not exist. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/**
 * The keys that a compose file gives to one service: those of its env files in order, then its `environment`, where
 * the later one counts; several documents are merged. What comes from the host is not counted; a hint says so. `extends`
 * and `include` are not followed.
 */
export function parseCompose(text: string, file: string, options: ComposeOptions): Parsed<ComposeSupply> {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const chosen = chooseComposeService(trees.value, file, options.service);
  if ('message' in chosen) return { ok: false, problems: [chosen] };

  const source = `${file} (${chosen.name})`;
  const gathered: Gathered = { keys: new Map(), hints: [], problems: [], searched: [source], wanted: [] };
  const { layers } = chosen;
  const heirs = layersOf(layers, 'extends');
  for (const heir of heirs) {
    const message = `${source} extends another service, and what it gets from there is not seen: list its keys with \`names\``;
    gathered.hints.push({ source, message, at: heir.at, ...FROM_ELSEWHERE });
  }
  gatherEnvFiles(layersOf(layers, 'env_file'), file, source, options.files, gathered);
  gatherEnvironment(layersOf(layers, 'environment'), source, gathered);
  if (gathered.problems.length > 0) return refuse(gathered.problems);

  const isLaidOver = heirs.length > 0 && layers.length > 1;
  const provided = [...gathered.keys.values()]
    .filter(({ unseen }) => unseen === undefined)
    // What a later document extends is laid over the values of those before.
    .map(({ key, at, value, source }) => ({ key, source, at, value: isLaidOver ? undefined : value }));
  const handedOn = [...gathered.keys.values()].flatMap(({ key, at, source, unseen, takes }): Hint[] =>
    unseen === undefined
      ? []
      : [
          {
            source,
            key,
            at,
            message: `${source} ${unseen}`,
            mayBeThere: true,
            unlessListed: takes !== undefined,
            listedAs: takes,
          },
        ],
  );
  const { hints, searched, wanted } = gathered;
  return { ok: true, value: { provided, hints: [...hints, ...handedOn], searched, wanted } };
}

/** Until people list what it is. */
const FROM_ELSEWHERE = { mayBeThere: true, unlessListed: true };

interface Gathered {
  readonly keys: Map<string, GivenKey & { readonly source: string }>;
  readonly hints: Hint[];
  readonly problems: Problem[];
  readonly searched: string[];
  readonly wanted: string[];
}

/** Each is fetched, and may be as long as any file. */
const MAX_ENV_FILES = 100;

function gatherEnvFiles(
  layers: readonly Entry[],
  file: string,
  source: string,
  files: ReadonlyMap<string, string | undefined>,
  gathered: Gathered,
): void {
  const { hints, problems, searched, wanted, keys } = gathered;
  const lists = layers.map(({ value }) => listEnvFiles(value, file));
  problems.push(...lists.flatMap((listed) => listed.problems));
  for (const { at, why } of lists.flatMap(({ unseen }) => unseen))
    hints.push({ source, at, message: `${source} ${why}`, ...FROM_ELSEWHERE });
  const named = lists.flatMap((listed) => listed.files);
  const excess = named[MAX_ENV_FILES];
  if (excess !== undefined) {
    const message = `more than ${MAX_ENV_FILES} env files are not read: list the keys with \`names\``;
    problems.push({ ...excess.at, message });
    return;
  }
  const read = new Map<string, Parsed<GivenKey[]>>();
  for (const { at, path, format } of named) {
    searched.push(path);
    const text = files.get(path);
    if (text === undefined && !files.has(path)) wanted.push(path);
    else if (text === undefined) {
      const message = `${source} reads ${path}, which is not in the repository: list its keys with \`names\``;
      hints.push({ source, at, message, ...FROM_ELSEWHERE });
    } else {
      const id = `${format ?? ''} ${path}`;
      const parsed = read.get(id) ?? (format === 'raw' ? parseRawEnvFile : parseComposeEnvFile)(text, path);
      read.set(id, parsed);
      if (!parsed.ok) problems.push(...parsed.problems);
      else for (const given of parsed.value) keys.set(given.key, { ...given, source: path });
    }
  }
}

function gatherEnvironment(layers: readonly Entry[], source: string, { keys, problems }: Gathered): void {
  const own = new Map<string, GivenKey>();
  const add = (key: string, value: string | null, at: Place) => {
    const given = givenBy(key, value, at);
    if (typeof given === 'string') problems.push({ ...at, message: given });
    else own.set(key, given);
  };
  for (const { value: tree } of layers) {
    if (tree.kind === 'text') problems.push({ ...tree.at, message: ENVIRONMENT });
    else if (tree.kind === 'map')
      for (const entry of tree.entries.values()) {
        const { key, at, value } = entry;
        if (isReset(entry)) own.delete(key);
        else if (value.kind === 'text') add(key, value.text, at);
        else if (value.kind === 'nothing') add(key, null, at);
        else problems.push({ ...value.at, message: 'the value of an env key is a text' });
      }
    else if (tree.kind === 'list')
      for (const item of tree.items) {
        const [, key, value] = item.kind === 'text' ? (/^([^=]+)(?:=([\s\S]*))?$/.exec(item.text) ?? []) : [];
        if (key === undefined) problems.push({ ...item.at, message: ENVIRONMENT });
        else add(key, value ?? null, item.at);
      }
  }
  for (const given of own.values()) keys.set(given.key, { ...given, source });
}

const ENVIRONMENT = '`environment` holds keys with values, or a list of `KEY=value`';
