import type { EnvConfig, Service, Source } from '../checklist/env-schema.ts';
import type { Parsed, Problem } from '../checklist/problem.ts';
import { combineDeclared, type Declared } from './declared.ts';
import { parseManifest } from './manifest/parse.ts';
import { parseCompose } from './production/compose.ts';
import { parseProductionDotenv } from './production/dotenv.ts';
import { parseKubernetes } from './production/kubernetes.ts';
import { parseNames } from './production/names.ts';
import type { Hint, Provided, Supply } from './provided.ts';
import type { Read } from './read.ts';
import type { ServiceEnv } from './service-env.ts';

/** What a commit and the live sources hold, as far as it has been fetched. */
export interface Material {
  /** The texts of files by path; undefined for a file that does not exist at that commit. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** What live sources provide, by the name of the environment. Of a key given several times the first counts. */
  readonly live: ReadonlyMap<string, readonly Provided[]>;
  /** The places that read keys, by service; absent when nobody looked. */
  readonly reads?: ReadonlyMap<string, readonly Read[]> | undefined;
}

/** A file that the checklist names and that does not exist at that commit. */
export interface Absent {
  readonly path: string;
  readonly role: 'manifest' | 'production';
  readonly service: string;
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
    production.flatMap((source) => ('github-environment' in source ? [source['github-environment']] : [])),
  );
  return [...new Set(names)];
}

/** Reads the env keys of all services at one commit. A file that does not exist provides and declares nothing. */
export function snapshotEnv(config: EnvConfig, material: Material): Snapshot {
  const notes: Notes = { problems: [], absent: [], wanted: new Set() };
  const services = Object.entries(config.services).map(([service, { manifest, production }]): ServiceEnv => {
    const declared = readDeclared(manifest, service, material, notes);
    const supplies = production.map((source) => readSource(source, service, material, notes));
    return {
      service,
      declared,
      provided: supplies.flatMap(({ provided }) => provided),
      hints: supplies.flatMap(({ hints }) => hints),
      searched: [...new Set(supplies.flatMap(({ searched }) => searched))],
      reads: material.reads === undefined ? undefined : (material.reads.get(service) ?? []),
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

function pathsOf(source: Source): string[] {
  if ('dotenv' in source) return source.dotenv;
  if ('names' in source) return source.names;
  if ('kubernetes' in source) return source.kubernetes;
  return 'compose' in source ? [source.compose] : [];
}

function readDeclared(
  manifest: Service['manifest'],
  service: string,
  material: Material,
  notes: Notes,
): Declared[] {
  const texts = textsOf(manifest, 'manifest', service, material, notes);
  return combineDeclared(texts.flatMap(({ path, text }) => noted(parseManifest(text, path), notes) ?? []));
}

function readSource(source: Source, service: string, material: Material, notes: Notes): Found {
  if ('github-environment' in source) return readEnvironment(source['github-environment'], material);
  const paths = pathsOf(source);
  const texts = textsOf(paths, 'production', service, material, notes);
  if ('compose' in source) {
    const [file] = texts;
    const nothing = { provided: [], hints: [], searched: paths };
    if (file === undefined) return nothing;
    const options = { service: source.service, files: material.files };
    const found = noted(parseCompose(file.text, file.path, options), notes);
    for (const path of found?.wanted ?? []) notes.wanted.add(path);
    return found ?? nothing;
  }
  if ('kubernetes' in source) {
    const found = texts.length === 0 ? undefined : noted(parseKubernetes(texts, source.container), notes);
    return { provided: [], hints: [], ...found, searched: paths };
  }
  const parse = 'dotenv' in source ? parseProductionDotenv : parseNames;
  const supplies = texts.flatMap(({ path, text }) => noted(parse(text, path), notes) ?? []);
  return {
    provided: supplies.flatMap(({ provided }) => provided),
    hints: supplies.flatMap(({ hints }) => hints),
    searched: paths,
  };
}

/** GitHub keeps the names of variables and secrets in upper case. */
function readEnvironment(name: string, { live }: Material): Found {
  const source = `environment ${name}`;
  const known = live.get(name);
  const unread: Hint = { source, message: `the GitHub environment ${name} was not read`, mayBeThere: true };
  if (known === undefined) return { provided: [], hints: [unread], searched: [source] };
  // An environment's own variable hides that of the repository, so only the first is what production gets.
  const first = new Map(known.toReversed().map((entry) => [entry.key.toUpperCase(), entry]));
  const provided = [...first.values()].map((entry) => ({ ...entry, ignoresCase: true })).toReversed();
  return { provided, hints: [], searched: [source] };
}

function textsOf(
  paths: readonly string[],
  role: Absent['role'],
  service: string,
  { files }: Material,
  notes: Notes,
): { path: string; text: string }[] {
  return paths.flatMap((path) => {
    const text = files.get(path);
    if (text !== undefined) return [{ path, text }];
    if (files.has(path)) notes.absent.push({ path, role, service });
    else notes.wanted.add(path);
    return [];
  });
}

function noted<T>(parsed: Parsed<T>, notes: Notes): T | undefined {
  if (parsed.ok) return parsed.value;
  notes.problems.push(...parsed.problems);
  return undefined;
}
