import type { Problem } from '../../../checklist/problem.ts';
import { pathFrom } from '../path-from.ts';
import type { Block, Body, Expression } from './hcl.ts';
import type { NamedFiles } from './named-files.ts';
import { type Names, Resolver } from './resolve.ts';
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
export function findTargets(
  files: readonly ParsedFile[],
  named: NamedFiles,
  problems: Problem[],
): Map<string, Target> {
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
  const around: Around = { folders, named, budget: { left: MAX_BLOCKS }, problems };
  const roots = [...folders.keys()].filter((folder) => !calls.includes(folder));
  // Where modules call each other in circles, none is the first.
  return new Map(
    (roots.length > 0 ? roots : [...folders.keys()]).flatMap((folder) =>
      targetsIn(folder, around, variablesOf(folders.get(folder) ?? [], variables), []),
    ),
  );
}

/** What variables are set to; one that is `null` unless somebody sets it may be nothing. */
function variablesOf(files: readonly ParsedFile[], set: ReadonlyMap<string, Expression>): Names['variables'] {
  const defaults = defaultsOf(files);
  return (name) => {
    const preset = defaults.get(name);
    return (
      set.get(name) ??
      (preset?.kind === 'nothing' ? { kind: 'other', at: preset.at, mayBeNothing: true } : undefined)
    );
  };
}

function defaultsOf(files: readonly ParsedFile[]): Map<string, Expression | undefined> {
  return new Map(
    blocksOf(files, 'variable').map(({ labels, body }) => [
      labels[0] ?? '',
      body.attributes.get('default')?.value,
    ]),
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

interface Around {
  /** How many blocks of called modules may still be looked at: where each of many calls many others, they are too many. */
  readonly budget: { left: number };
  readonly problems: Problem[];
  readonly folders: Folders;
  readonly named: NamedFiles;
}

function targetsIn(
  folder: string,
  around: Around,
  variables: Names['variables'],
  inside: readonly string[],
): [string, Target][] {
  const { folders, named } = around;
  const own = folders.get(folder) ?? [];
  const resolver = new Resolver({
    locals: localsOf(own),
    variables,
    templates: templatesOf(own),
    files: named,
    root: inside[0] ?? folder,
  });
  const resources = blocksOf(own, 'resource').flatMap((block): [string, Target][] =>
    findSites(block).length === 0
      ? []
      : [[block.labels.join('.'), { block, resolver, folders: [...inside, folder] }]],
  );
  const modules = blocksOf(own, 'module').flatMap((block): [string, Target][] => {
    const address = `module.${block.labels[0]}`;
    const called = calledBy(block, folders);
    if (called !== undefined && !inside.includes(called) && inside.length < MAX_DEPTH) {
      if (!spend(around, folders.get(called) ?? [], block)) return [];
      const given = argumentsOf(block, folders.get(called) ?? [], resolver);
      const found = targetsIn(called, around, given, [...inside, folder]);
      if (found.length > 0) return found.map(([inner, target]) => [`${address}.${inner}`, target]);
    }
    return findSites(block).length === 0
      ? []
      : [[address, { block, resolver, folders: [...inside, folder] }]];
  });
  return [...resources, ...modules];
}

/** Whether the files of a module may be looked at once more; it is told once that they may not. */
function spend({ budget, problems }: Around, files: readonly ParsedFile[], { at }: Block): boolean {
  const before = budget.left;
  budget.left -= files.reduce((sum, { body }) => sum + body.blocks.length + 1, 0);
  if (before >= 0 && budget.left < 0)
    problems.push({
      ...at,
      message: 'modules are called more often than can be followed: list the keys with `names`',
    });
  return budget.left >= 0;
}

const MAX_DEPTH = 10;
const MAX_BLOCKS = 200_000;

function blocksOf(files: readonly ParsedFile[], type: string): Block[] {
  return files.flatMap(({ body }) => body.blocks.filter((block) => block.type === type));
}

function localsOf(files: readonly ParsedFile[]): Map<string, Expression> {
  const blocks = blocksOf(files, 'locals');
  return new Map(
    blocks.flatMap(({ body }) => [...body.attributes].map(([name, { value }]) => [name, value] as const)),
  );
}

/** https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file */
function templatesOf(files: readonly ParsedFile[]): Map<string, Body> {
  return new Map(
    blocksOf(files, 'data').flatMap(({ labels: [type, name], body }) =>
      type === 'template_file' && name !== undefined ? [[name, body] as const] : [],
    ),
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
function argumentsOf({ body }: Block, files: readonly ParsedFile[], resolver: Resolver): Names['variables'] {
  const defaults = defaultsOf(files);
  const known = new Map<string, Expression | undefined>();
  // Only what is asked for is worked out: it may be a file that has to be fetched.
  return (name) => {
    const given = body.attributes.get(name)?.value;
    const found = known.get(name) ?? (given === undefined ? defaults.get(name) : resolver.resolve(given));
    known.set(name, found);
    return found;
  };
}
