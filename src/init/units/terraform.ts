import { pathFrom } from '../../env/production/path-from.ts';
import { listTargets } from '../../env/production/terraform/parse.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, join, nameOf } from '../repository.ts';
import type { Unit } from './source.ts';

type Texts = ReadonlyMap<string, string | undefined>;

const CODE = /\.tf(?:\.json)?$/;
const SET = /\.tfvars(?:\.json)?$/;

export function isTerraformFile(path: string): boolean {
  return CODE.test(path) || SET.test(path);
}

/**
 * The resources and modules that give env keys, by folder: one that calls modules of this repository is read together with
 * them, and is what stands for them.
 */
export function findTerraformUnits(paths: readonly string[], texts: Texts): Unit[] {
  const folders = Map.groupBy(
    paths.filter((path) => CODE.test(path)),
    folderOf,
  );
  const called = new Set([...folders].flatMap(([, files]) => foldersCalled(files, folders, texts)));
  const roots = [...folders.keys()].filter(
    (folder) => environmentOf(folder) !== 'elsewhere' && !called.has(folder),
  );
  return roots.flatMap((folder) => unitsOfFolder(folder, folders, paths, texts));
}

function unitsOfFolder(
  folder: string,
  folders: ReadonlyMap<string, readonly string[]>,
  paths: readonly string[],
  texts: Texts,
): Unit[] {
  const { chosen, others } = findVariables(folder, paths);
  const all = withModules(folder, folders, texts).flatMap((one) => folders.get(one) ?? []);
  const files = [...all, ...chosen].flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const targets = listTargets(files, texts);
  const assumed =
    others.length === 0
      ? []
      : [
          `of the variables of \`${folder || '.'}\` those of ${chosen.map((path) => `\`${path}\``).join(', ')} count`,
        ];
  return targets.flatMap(({ address, file, containers, folders: around }) =>
    namedOf(containers).map(
      (container): Unit => ({
        name: container === undefined || /^number \d+$/.test(container) ? nameOfTarget(address) : container,
        aliases: [nameOfTarget(address)],
        folder: undefined,
        file,
        source: {
          terraform: [
            ...around.flatMap((one) => filesNeeded(one.replace(/\/$/, ''), address, file, folders, texts)),
            ...chosen,
          ],
          ...(targets.length > 1 && { resource: address }),
          ...(containers.length > 1 && container !== undefined && { container }),
        },
        below: [],
        environment: 'production',
        assumed,
      }),
    ),
  );
}

/** The containers to tell apart: one that is put in under a condition has no name here, and is beside the others. */
function namedOf(containers: readonly string[]): readonly (string | undefined)[] {
  const named = containers.filter((name) => !/^number \d+$/.test(name));
  return containers.length === 0 ? [undefined] : named.length === 0 ? containers : named;
}

/** `aws_lambda_function.auth` and `module.auth` are `auth`; of what says nothing the module that it is in. */
function nameOfTarget(address: string): string {
  const parts = address.split('.');
  const names = parts.filter((_, index) => index === parts.length - 1 || parts[index - 1] === 'module');
  return names.findLast((part) => !/^(?:this|main|default|app|service|task)$/.test(part)) ?? address;
}

/** Of a folder the file itself, and those with what it refers to: locals, templates, the call of the module, and the module's own defaults. */
function filesNeeded(
  folder: string,
  address: string,
  file: string,
  folders: ReadonlyMap<string, readonly string[]>,
  texts: Texts,
): string[] {
  const calls = address.split('.').flatMap((part, index, all) => (all[index - 1] === 'module' ? [part] : []));
  const isCalled = (text: string) =>
    calls.some((name) => text.includes(`"${name}"`)) && /\bmodule\b/.test(text);
  return (folders.get(folder) ?? []).filter((path) => {
    const text = texts.get(path) ?? '';
    return (
      path === file ||
      /\blocals\b["']?\s*[:{]|"template_file"/.test(text) ||
      isCalled(text) ||
      (calls.length > 0 && /\bvariable\b/.test(text))
    );
  });
}

/** A folder and those whose modules it calls, directly or not. */
function withModules(
  folder: string,
  folders: ReadonlyMap<string, readonly string[]>,
  texts: Texts,
): string[] {
  const found = new Set([folder]);
  for (const one of found)
    for (const next of foldersCalled(folders.get(one) ?? [], folders, texts)) found.add(next);
  return [...found];
}

function foldersCalled(
  files: readonly string[],
  folders: ReadonlyMap<string, readonly string[]>,
  texts: Texts,
): string[] {
  return files.flatMap((file) =>
    [...(texts.get(file) ?? '').matchAll(/["']?source["']?\s*[=:]\s*"(\.\.?\/[^"\n]*)"/g)].flatMap(
      ([, source = '']) => {
        const path = pathFrom(source, file);
        return path !== undefined && path !== folderOf(file) && folders.has(path) ? [path] : [];
      },
    ),
  );
}

/**
 * Files of variables: those that Terraform loads by itself, and one that is named after production, in the folder or below it.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files
 */
function findVariables(
  folder: string,
  paths: readonly string[],
): { chosen: readonly string[]; others: readonly string[] } {
  const within = paths.filter(
    (path) => SET.test(path) && (folder === '' || path.startsWith(join(folder, ''))),
  );
  const loaded = within.filter(
    (path) => folderOf(path) === folder && /^(?:terraform|.+\.auto)\.tfvars/.test(nameOf(path)),
  );
  const named = within.filter((path) => !loaded.includes(path) && environmentOf(path) === 'production');
  return { chosen: [...loaded, ...named.slice(0, 1)], others: named.slice(1) };
}
