import { SERVICE_NAME } from '../checklist/env-schema.ts';
import { isWellKnown } from '../env/findings/ignored.ts';
import type { Read } from '../env/read.ts';
import { type CodeFolders, codeFolderAround, folderName, PROGRAM } from './code-folders.ts';
import { foldersAround } from './repository.ts';
import { isOfOthers, type Unit } from './units/source.ts';

/** A deployed service, as far as the repository tells. */
export interface FoundService {
  readonly name: string;
  /** Where its code is; the root is the empty text. */
  readonly folder: string;
  /** Undefined when it has none yet. */
  readonly manifest: string | undefined;
  /** What runs it, by the folder of code that each runs: a manifest in the root may be for several. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly reads: readonly Read[];
  /** The folders of other services inside of its own: their code is not its. */
  readonly without: readonly string[];
}

export interface Evidence {
  /** What a service in the root is called after. */
  readonly name: string;
  readonly code: CodeFolders;
  /** Manifests by the folder of code that they are for. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly units: readonly Unit[];
  readonly reads: readonly Read[];
}

/**
 * What is deployed: a folder with a manifest is a service, and so is a folder of code that something runs and that no
 * manifest around it is for.
 */
export function findServices(evidence: Evidence): { services: FoundService[]; unlinked: Unit[] } {
  const { code, manifests, reads } = evidence;
  const reading = foldersThatRead(reads, code);
  const links = evidence.units.map((unit) => ({ unit, folder: folderOfUnit(unit, code, evidence.name) }));
  const run = new Set([
    ...code.deployed.keys(),
    ...links.flatMap(({ unit, folder }) => (folder === undefined || isOfOthers(unit) ? [] : [folder])),
    ...reading.all,
  ]);
  const alone = [...run].filter((folder) => !foldersAround(folder).some((around) => manifests.has(around)));
  const folders = [...new Set([...manifests.keys(), ...alone])].filter(
    (folder, _, all) =>
      // What stands around services often only builds them.
      manifests.has(folder) ||
      reading.byThemselves.has(folder) ||
      !all.some((other) => other !== folder && isInside(other, folder)),
  );
  const names = nameAll(folders.sort(), evidence.name);
  const ownerOf = (folder: string) => foldersAround(folder).find((around) => folders.includes(around));
  const [only, second] = folders;
  const placed = links.map(({ unit, folder }) => {
    const owner = folder === undefined ? undefined : ownerOf(folder);
    if (owner !== undefined && folder !== undefined) return { unit, folder, owner };
    const isClear = only !== undefined && second === undefined && isLikelyOurs(unit);
    return { unit, folder: only ?? '', owner: isClear ? only : undefined };
  });
  const services = folders.map((folder): FoundService => {
    const own = placed.filter(({ owner }) => owner === folder);
    const grouped = [...Map.groupBy(own, (entry) => entry.folder)];
    return {
      name: names.get(folder) ?? '',
      folder,
      manifest: manifests.get(folder),
      units: new Map(grouped.map(([of, entries]) => [of, entries.map(({ unit }) => unit)])),
      reads: reads.filter(({ at }) => ownerOf(at.file) === folder),
      without: outermost(folders.filter((other) => other !== folder && isInside(other, folder))),
    };
  });
  return {
    services,
    unlinked: placed.flatMap(({ unit, owner }) => (owner === undefined && !isOfOthers(unit) ? [unit] : [])),
  };
}

/** The folders of code that read env keys, and those that do so in more than what builds and sets up. */
function foldersThatRead(
  reads: readonly Read[],
  code: CodeFolders,
): { readonly all: ReadonlySet<string>; readonly byThemselves: ReadonlySet<string> } {
  const found = reads.flatMap(({ key, at }) => {
    const folder = isWellKnown(key) ? undefined : codeFolderAround(at.file, code);
    return folder === undefined
      ? []
      : [{ folder, path: folder === '' ? at.file : at.file.slice(folder.length + 1) }];
  });
  const own = found.filter(({ path }) => PROGRAM.test(path) && !SETS_UP.test(path));
  return {
    all: new Set(found.map(({ folder }) => folder)),
    byThemselves: new Set(own.map(({ folder }) => folder)),
  };
}

/** Folders of scripts, and files beside the code that configure tools. */
const SETS_UP =
  /^(?:scripts?|tools?|tooling|bin|ci|build|hack|ops|infra(?:structure)?|deploy(?:ment)?s?|terraform|ansible|helm|k8s|docker|packaging|\.[^/]+)\/|^(?:[^/]+\.(?:config|setup)\.\w+|(?:gulpfile|fabfile|noxfile|tasks|setup|conftest)\.\w+)$/;

/** Those that are in none of the others. */
function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => other !== folder && isInside(folder, other)));
}

function isInside(folder: string, around: string): boolean {
  return around === '' || folder.startsWith(`${around}/`);
}

/** Whether a unit runs the only service that there is: a file of no certain environment often starts helpers beside it. */
function isLikelyOurs(unit: Unit): boolean {
  return unit.environment === 'production' ? !isOfOthers(unit) : unit.folder !== undefined;
}

/** The code that a unit runs: what it is built from, or the folder that is called like it; the root is called like the repository. */
function folderOfUnit(unit: Unit, code: CodeFolders, root: string): string | undefined {
  const built = unit.folder === undefined ? undefined : codeFolderAround(unit.folder, code);
  const words = [unit.name, ...unit.aliases];
  const named =
    folderCalled(new Set(words.map(plainName)), code, plainName) ??
    folderCalled(new Set(words.map((word) => coreOf(word, root))), code, oneOf);
  // What stands in the root may be about any folder; a name is then the better witness.
  if (built !== undefined && built !== '') return built;
  return (
    named ?? built ?? (words.map(plainName).includes(plainName(root)) && code.all.has('') ? '' : undefined)
  );
}

/** Of several folders that are called so the outermost. */
function folderCalled(
  words: ReadonlySet<string>,
  code: CodeFolders,
  inShort: (name: string) => string,
): string | undefined {
  return [...code.all]
    .filter((folder) => folderName(folder) !== undefined && words.has(inShort(folderName(folder) ?? '')))
    .toSorted((a, b) => a.length - b.length)[0];
}

/** Words that say what kind of thing is run, and where. */
const KINDS =
  /^(?:service|svc|app|application|apprunner|runner|server|lambda|function|fn|task|td|job|deployment|chart|container|image|ecs|prod|prd|production|live)$/i;

/** What is left of a name without the repository's and without words for what runs: `acme-auth-service` of `acme` is `auth`. */
function coreOf(name: string, root: string): string {
  const own = new Set(root.toLowerCase().split(/[^a-z0-9]+/));
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return oneOf(words.filter((word) => !KINDS.test(word) && !own.has(word.toLowerCase())).join(''));
}

/** `carts` runs what is in `cart`. */
function oneOf(name: string): string {
  return plainName(name).replace(/(?<=[a-z]{3})s$/, '');
}

/** `auth-service` and `authService` are `authservice`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Names that a checklist takes, each once: the folder's own, with that of the folder around it where two are alike. */
function nameAll(folders: readonly string[], root: string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const folder of folders) {
    const short = folderName(folder) ?? root;
    const candidates = [short, folder.replaceAll('/', '-'), ...numbered(short)];
    const name = candidates.map(fitName).find((candidate) => !taken.has(candidate.toLowerCase()));
    names.set(folder, name ?? '');
    taken.add((name ?? '').toLowerCase());
  }
  return names;
}

function* numbered(name: string): Generator<string> {
  for (let number = 2; number < 1000; number += 1) yield `${name.slice(0, 30)}-${number}`;
}

function fitName(name: string): string {
  const fitting = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 40);
  return SERVICE_NAME.test(fitting) ? fitting : 'app';
}
