import { pathFrom } from '../path-from.ts';
import type { Block, Body, Expression } from './hcl.ts';
import { Resolver } from './resolve.ts';
import { findSites } from './sites.ts';

/** What a file of Terraform holds. */
export interface ParsedFile {
  readonly path: string;
  readonly body: Body;
}

/** A resource or module that gives env keys to a program, and what names mean where it stands. */
export interface Target {
  readonly block: Block;
  readonly resolver: Resolver;
  /** The folders of the modules on the way to it, the outermost first. */
  readonly folders: readonly string[];
}

/**
 * What gives env keys, by its address. The files of a folder are one module of Terraform; a module whose own files are listed
 * stands for what they give with the arguments of the call.
 * https://developer.hashicorp.com/terraform/language/modules/syntax
 */
export function findTargets(files: readonly ParsedFile[]): Map<string, Target> {
  const set = files.filter(({ path }) => /\.tfvars(?:\.json)?$/.test(path));
  const folders = Map.groupBy(
    files.filter((file) => !set.includes(file)),
    ({ path }) => path.slice(0, path.lastIndexOf('/') + 1),
  );
  const calls = [...folders].flatMap(([folder, own]) =>
    blocksOf(own, 'module')
      .flatMap((block) => calledBy(block, folders) ?? [])
      .filter((called) => called !== folder),
  );
  const variables = new Map(
    set.flatMap(({ body }) => [...body.attributes].map(([name, { value }]) => [name, value] as const)),
  );
  const roots = [...folders.keys()].filter((folder) => !calls.includes(folder));
  // Where modules call each other in circles, none is the first.
  return new Map(
    (roots.length > 0 ? roots : [...folders.keys()]).flatMap((folder) =>
      targetsIn(folder, folders, variables, []),
    ),
  );
}

/** The address that is meant: `module.auth` is enough where one thing in it gives env keys. */
export function completeAddress(
  wanted: string | undefined,
  targets: ReadonlyMap<string, Target>,
): string | undefined {
  if (wanted === undefined || targets.has(wanted)) return wanted;
  const [only, second] = [...targets.keys()].filter((address) => address.startsWith(`${wanted}.`));
  return second === undefined ? (only ?? wanted) : wanted;
}

type Folders = ReadonlyMap<string, readonly ParsedFile[]>;

function targetsIn(
  folder: string,
  folders: Folders,
  variables: ReadonlyMap<string, Expression>,
  inside: readonly string[],
): [string, Target][] {
  const own = folders.get(folder) ?? [];
  const resolver = new Resolver({ locals: localsOf(own), variables });
  const resources = blocksOf(own, 'resource').flatMap((block): [string, Target][] =>
    findSites(block).length === 0
      ? []
      : [[block.labels.join('.'), { block, resolver, folders: [...inside, folder] }]],
  );
  const modules = blocksOf(own, 'module').flatMap((block): [string, Target][] => {
    const address = `module.${block.labels[0]}`;
    const called = calledBy(block, folders);
    if (called !== undefined && !inside.includes(called) && inside.length < MAX_DEPTH) {
      const given = argumentsOf(block, folders.get(called) ?? [], resolver);
      const found = targetsIn(called, folders, given, [...inside, folder]);
      if (found.length > 0) return found.map(([inner, target]) => [`${address}.${inner}`, target]);
    }
    return findSites(block).length === 0
      ? []
      : [[address, { block, resolver, folders: [...inside, folder] }]];
  });
  return [...resources, ...modules];
}

const MAX_DEPTH = 10;

function blocksOf(files: readonly ParsedFile[], type: string): Block[] {
  return files.flatMap(({ body }) => body.blocks.filter((block) => block.type === type));
}

function localsOf(files: readonly ParsedFile[]): Map<string, Expression> {
  const blocks = blocksOf(files, 'locals');
  return new Map(
    blocks.flatMap(({ body }) => [...body.attributes].map(([name, { value }]) => [name, value] as const)),
  );
}

/** The folder of a module's files where they are listed. */
function calledBy({ body, at }: Block, folders: Folders): string | undefined {
  const source = body.attributes.get('source')?.value;
  if (source?.kind !== 'text' || !/^\.\.?(?:\/|$)/.test(source.text)) return undefined;
  const path = pathFrom(source.text, at.file);
  const folder = path === '' ? '' : `${path}/`;
  return path !== undefined && folders.has(folder) ? folder : undefined;
}

/** What a module's variables are: the arguments of the call, and its own defaults where the call gives none. */
function argumentsOf(
  { body }: Block,
  files: readonly ParsedFile[],
  resolver: Resolver,
): Map<string, Expression> {
  const defaults = blocksOf(files, 'variable').flatMap((variable): [string, Expression][] => {
    const value = variable.body.attributes.get('default')?.value;
    return value === undefined ? [] : [[variable.labels[0] ?? '', value]];
  });
  const given = [...body.attributes].map(([name, { value }]): [string, Expression] => [
    name,
    resolver.resolve(value),
  ]);
  return new Map([...defaults, ...given]);
}
