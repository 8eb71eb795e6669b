import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Hint, Supply } from '../provided.ts';
import { refuse } from '../text/refuse.ts';
import { type Entry, parseYamlTree, type Tree } from '../text/yaml-tree.ts';
import { parseComposeEnvFile, parseRawEnvFile } from './compose-env-file.ts';
import { listEnvFiles } from './compose-env-files.ts';
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
 * the later one counts. What comes from the host is not counted; a hint says so. `extends` and `include` are not followed.
 */
export function parseCompose(text: string, file: string, options: ComposeOptions): Parsed<ComposeSupply> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const chosen = chooseService(tree.value, file, options.service);
  if ('message' in chosen) return { ok: false, problems: [chosen] };

  const source = `${file} (${chosen.name})`;
  const gathered: Gathered = { keys: new Map(), hints: [], problems: [], searched: [source], wanted: [] };
  const fields = chosen.fields;
  const heir = fields.get('extends');
  if (heir !== undefined) {
    const message = `${source} extends another service, and what it gets from there is not seen: list its keys with \`names\``;
    gathered.hints.push({ source, message, at: heir.at, ...FROM_ELSEWHERE });
  }
  gatherEnvFiles(fields.get('env_file')?.value, file, source, options.files, gathered);
  gatherEnvironment(fields.get('environment')?.value, source, gathered);
  if (gathered.problems.length > 0) return refuse(gathered.problems);

  const provided = [...gathered.keys.values()]
    .filter(({ unseen }) => unseen === undefined)
    .map(({ key, at, value, source }) => ({ key, source, at, value }));
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

function chooseService(
  root: Tree | undefined,
  file: string,
  wanted: string | undefined,
): { name: string; fields: ReadonlyMap<string, Entry> } | Problem {
  const services = root?.kind === 'map' ? root.entries.get('services') : undefined;
  if (services?.value.kind !== 'map') {
    const at = services?.at ?? root?.at ?? { file, line: 1, column: 1 };
    return { ...at, message: 'a compose file has `services` with at least one service' };
  }
  const { entries } = services.value;
  const names = [...entries.keys()];
  const [only, second] = names;
  const listed = names.slice(0, 20).join(', ');
  if (wanted === undefined && second !== undefined)
    return {
      ...services.at,
      message: `several services: say which one in the checklist with \`service:\` (${listed})`,
    };
  const name = wanted ?? only;
  const service = name === undefined ? undefined : entries.get(name);
  if (name === undefined || service === undefined)
    return {
      ...services.at,
      message: `there is no service ${wanted ?? ''} here: it has ${listed || 'none'}`,
    };
  if (service.value.kind !== 'map') return { ...service.at, message: 'a service holds keys with values' };
  return { name, fields: service.value.entries };
}

function gatherEnvFiles(
  tree: Tree | undefined,
  file: string,
  source: string,
  files: ReadonlyMap<string, string | undefined>,
  gathered: Gathered,
): void {
  const { hints, problems, searched, wanted, keys } = gathered;
  const listed = listEnvFiles(tree, file);
  problems.push(...listed.problems);
  for (const { at, why } of listed.unseen)
    hints.push({ source, at, message: `${source} ${why}`, ...FROM_ELSEWHERE });
  for (const { at, path, format } of listed.files) {
    searched.push(path);
    const text = files.get(path);
    if (text === undefined && !files.has(path)) wanted.push(path);
    else if (text === undefined) {
      const message = `${source} reads ${path}, which is not in the repository: list its keys with \`names\``;
      hints.push({ source, at, message, ...FROM_ELSEWHERE });
    } else {
      const parsed = (format === 'raw' ? parseRawEnvFile : parseComposeEnvFile)(text, path);
      if (!parsed.ok) problems.push(...parsed.problems);
      else for (const given of parsed.value) keys.set(given.key, { ...given, source: path });
    }
  }
}

function gatherEnvironment(tree: Tree | undefined, source: string, { keys, problems }: Gathered): void {
  if (tree === undefined || tree.kind === 'nothing') return;
  const add = (key: string, value: string | null, at: Tree['at']) => {
    const given = givenBy(key, value, at);
    if (typeof given === 'string') problems.push({ ...at, message: given });
    else keys.set(key, { ...given, source });
  };
  if (tree.kind === 'text') problems.push({ ...tree.at, message: ENVIRONMENT });
  else if (tree.kind === 'map') {
    for (const { key, at, value } of tree.entries.values()) {
      if (value.kind === 'text') add(key, value.text, at);
      else if (value.kind === 'nothing') add(key, null, at);
      else problems.push({ ...value.at, message: 'the value of an env key is a text' });
    }
  } else {
    for (const item of tree.items) {
      const [, key, value] = item.kind === 'text' ? (/^([^=]+)(?:=([\s\S]*))?$/.exec(item.text) ?? []) : [];
      if (key === undefined) problems.push({ ...item.at, message: ENVIRONMENT });
      else add(key, value ?? null, item.at);
    }
  }
}

const ENVIRONMENT = '`environment` holds keys with values, or a list of `KEY=value`';
