import type { EnvConfig, Service } from '../checklist/env-schema.ts';
import type { Parsed, Problem } from '../checklist/problem.ts';
import type { FileSource, Source } from '../checklist/source-schema.ts';
import type { Absent } from './absent.ts';
import { combineDeclared, type Declared } from './declared.ts';
import { answerHints, type Told } from './findings/answer-hints.ts';
import { type LiveSources, wasRead } from './live-sources.ts';
import { parseManifest } from './manifest/parse.ts';
import { listKustomizations } from './production/kustomize/folder.ts';
import { leaveVariablesOpen } from './production/left-open.ts';
import type { Readers } from './production/load-readers.ts';
import { readFiles } from './production/reader.ts';
import type { Supply } from './provided.ts';
import type { CodeReads } from './read.ts';
import type { ServiceEnv } from './service-env.ts';

/** What a commit and the live sources hold, as far as it has been fetched. */
export interface Material {
  /** The texts of files by path; undefined for a file that does not exist at that commit. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly live: LiveSources;
  /** How the formats of the sources are read. */
  readonly readers: Readers;
  /** What code reads, by service; a service is absent when nobody looked. */
  readonly code?: ReadonlyMap<string, CodeReads> | undefined;
}

/** The env keys of all services at one commit. */
export interface Snapshot {
  readonly services: readonly ServiceEnv[];
  /** Files that cannot be read; their keys are in none of the services. */
  readonly problems: readonly Problem[];
  readonly absent: readonly Absent[];
  /** Paths that are needed and not among the files: fetch them and ask again. */
  readonly wanted: readonly string[];
}

/** The paths that the checklist names, in its order. Files that those name in turn are told by `wanted`. */
export function listPaths(config: EnvConfig): string[] {
  const paths = Object.values(config.services).flatMap(({ manifest, production }) => [
    ...manifest,
    ...production.flatMap(pathsOf),
  ]);
  return [...new Set(paths)];
}

/** The names of the GitHub environments that the checklist names. */
export function listEnvironments(config: EnvConfig): string[] {
  const names = Object.values(config.services).flatMap(({ production }) =>
    production.flatMap((source) => ('environment' in source ? [source.environment] : [])),
  );
  return [...new Set(names)];
}

/** Reads the env keys of all services at one commit. A file that does not exist provides and declares nothing. */
export function snapshotEnv(config: EnvConfig, material: Material): Snapshot {
  const notes: Notes = { problems: [], absent: [], wanted: new Set() };
  const services = Object.entries(config.services).map(([service, { manifest, production }]): ServiceEnv => {
    const declared = readDeclared(manifest, service, material, notes);
    const [problems, absent] = [notes.problems.length, notes.absent.length];
    const supplies = production.map((source) => readSource(source, service, material, notes));
    const unread = [
      ...notes.problems.slice(problems).map(({ file }) => file),
      ...notes.absent.slice(absent).map(({ path }) => path),
    ];
    const together = leaveVariablesOpen({
      provided: supplies.flatMap(({ provided }) => provided),
      hints: supplies.flatMap(({ hints }) => hints),
    });
    return {
      service,
      declared,
      ...answerHints(together, toldBy(production, supplies, material)),
      byPlatform: [...new Set(supplies.flatMap(({ byPlatform = [] }) => byPlatform))],
      searched: [...new Set(supplies.flatMap(({ searched }) => searched))],
      unread: [...new Set(unread)],
      code: material.code?.get(service),
    };
  });
  const problems = notes.problems.filter(isFirstOfItsKind);
  return { services, problems, absent: notes.absent, wanted: [...notes.wanted] };
}

interface Notes {
  readonly problems: Problem[];
  readonly absent: Absent[];
  readonly wanted: Set<string>;
}

type Found = Supply & { readonly searched: readonly string[] };

/** Two services may read one file; its problems are told once. */
function isFirstOfItsKind(problem: Problem, index: number, all: readonly Problem[]): boolean {
  const text = JSON.stringify(problem);
  return all.findIndex((other) => JSON.stringify(other) === text) === index;
}

function toldBy(production: readonly Source[], supplies: readonly Supply[], { live }: Material): Told {
  const lists = supplies.filter((_, index) => {
    const format = production[index]?.format;
    return format === 'names' || format === 'listing';
  });
  const names = lists.flatMap(({ provided }) => provided.map(({ key }) => key));
  const environments = production.flatMap((source) =>
    'environment' in source ? [live.get(source.environment)] : [],
  );
  const read = environments.filter(wasRead);
  const wereRead = environments.length > 0 && read.length === environments.length;
  return {
    listed: lists.length > 0 ? new Set(names) : undefined,
    onGitHub: wereRead ? read.flat() : undefined,
  };
}

/** The files that a source names; of a folder, the file that it stands for if it exists. */
function pathsOf(source: Source): string[] {
  return 'paths' in source ? source.paths.map((path) => candidatesOf(source, path)[0]) : [];
}

function candidatesOf({ format }: FileSource, path: string): readonly [string, ...string[]] {
  return format === 'kustomize' ? listKustomizations(path) : [path];
}

function readDeclared(
  manifest: Service['manifest'],
  service: string,
  material: Material,
  notes: Notes,
): Declared[] {
  const candidates = manifest.map((path): [string] => [path]);
  const texts = textsOf(candidates, 'manifest', service, material, notes);
  return combineDeclared(texts.flatMap(({ path, text }) => noted(parseManifest(text, path), notes) ?? []));
}

function readSource(source: Source, service: string, material: Material, notes: Notes): Found {
  if ('environment' in source) return readEnvironment(source.environment, material);
  const candidates = source.paths.map((path) => candidatesOf(source, path));
  const texts = textsOf(candidates, 'production', service, material, notes);
  const options = { selected: source.selected, files: material.files };
  const reader = material.readers[source.format];
  if (reader === undefined) throw new Error(`no reader of ${source.format} was loaded`);
  const { found, problems } = readFiles(reader, texts, options);
  notes.problems.push(...problems);
  for (const path of found.flatMap(({ wanted = [] }) => wanted)) notes.wanted.add(path);
  const searched = found.flatMap((one) => one.searched ?? []);
  return {
    provided: found.flatMap(({ provided }) => provided),
    hints: found.flatMap(({ hints }) => hints),
    byPlatform: found.flatMap(({ byPlatform = [] }) => byPlatform),
    searched: searched.length > 0 ? searched : pathsOf(source),
  };
}

/** GitHub keeps the names of variables and secrets in upper case. */
function readEnvironment(name: string, { live }: Material): Found {
  const source = `environment ${name}`;
  const known = live.get(name);
  if (!wasRead(known)) {
    const why = known === undefined ? '' : `: ${known.because}`;
    const message = `the GitHub environment ${name} was not read${why}`;
    return { provided: [], hints: [{ source, message, mayBeThere: true }], searched: [source] };
  }
  // An environment's own variable hides that of the repository, so only the first is what production gets.
  const first = new Map(known.toReversed().map((entry) => [entry.key.toUpperCase(), entry]));
  const provided = [...first.values()].map((entry) => ({ ...entry, ignoresCase: true })).toReversed();
  return { provided, hints: [], searched: [source] };
}

/** The first file of each row that exists. */
function textsOf(
  candidates: readonly (readonly [string, ...string[]])[],
  role: Absent['role'],
  service: string,
  { files }: Material,
  notes: Notes,
): { path: string; text: string }[] {
  return candidates.flatMap((paths) => {
    for (const path of paths) {
      const text = files.get(path);
      if (text !== undefined) return [{ path, text }];
      if (files.has(path)) continue;
      notes.wanted.add(path);
      return [];
    }
    const [path, ...others] = paths;
    notes.absent.push({ path, role, service, ...(others.length === 0 ? {} : { others }) });
    return [];
  });
}

function noted<T>(parsed: Parsed<T>, notes: Notes): T | undefined {
  if (parsed.ok) return parsed.value;
  notes.problems.push(...parsed.problems);
  return undefined;
}
