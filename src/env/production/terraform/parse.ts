import type { Parsed, Problem } from '../../../checklist/problem.ts';
import { refuse } from '../../text/refuse.ts';
import { chooseOne } from '../choose-one.ts';
import { GivenKeys } from '../given-keys.ts';
import { OF_LAMBDA } from '../lambda-keys.ts';
import type { FileText, Reach, ReaderOptions } from '../reader.ts';
import type { Block } from './hcl.ts';
import { withIgnoredChanges } from './ignored-changes.ts';
import { NamedFiles } from './named-files.ts';
import { parseHcl } from './parse-hcl.ts';
import { parseTerraformJson } from './parse-json.ts';
import { listDefined, readSite } from './read-sites.ts';
import { type Found, findContainers, findSites } from './sites.ts';
import { completeAddress, findTargets, type ParsedFile, type Target } from './targets.ts';

/**
 * The keys that Terraform gives to one resource or module. A key counts whatever its value is, as Terraform does not apply
 * what it cannot work out; maps that are only known when it runs are asked of a person. `local.…`, `var.…` where a listed
 * .tfvars file sets it, modules whose files are listed, and files that `file` and `templatefile` name are looked up.
 * https://developer.hashicorp.com/terraform/language
 */
export function parseTerraform(
  files: readonly FileText[],
  { selected, files: texts }: ReaderOptions,
): Parsed<Reach> {
  const problems: Problem[] = [];
  const named = new NamedFiles(texts);
  const targets = findTargets(parseFiles(files, problems), named, problems);
  if (problems.length > 0) return refuse(problems);
  const start = { file: files[0]?.path ?? '', line: 1, column: 1 };
  if (targets.size === 0) return refuse([{ ...start, message: NO_RESOURCE }]);
  const chosen = chooseOne(targets, completeAddress(selected.resource, targets), 'resource');
  if (typeof chosen === 'string') return refuse([{ ...start, message: chosen }]);

  const { block, resolver } = chosen.thing;
  const source = `${block.at.file} (${chosen.name})`;
  const keys = new GivenKeys(source);
  const container = chooseContainer(chosen.thing, selected.container);
  if (typeof container === 'string') return refuse([{ ...block.at, message: container }]);
  const sites = findSites(block).filter((found) => isOf(container.thing, found));
  for (const { site } of sites) readSite(site, { keys, resolver, container: selected.container });
  if (block.labels[0] === 'aws_lambda_function') keys.setByPlatform(OF_LAMBDA);
  const found = keys.toReach([source, ...named.searched]);
  if (!found.ok) return found;
  return { ok: true, value: { ...withIgnoredChanges(found.value, block), wanted: named.wanted } };
}

const NO_RESOURCE = 'no resource or module here gives env keys to a program: list the file that has it';

function parseFiles(files: readonly FileText[], problems: Problem[]): ParsedFile[] {
  return files.flatMap(({ path, text }) => {
    const parsed = (path.endsWith('.json') ? parseTerraformJson : parseHcl)(text, path);
    if (!parsed.ok) problems.push(...parsed.problems);
    return parsed.ok ? [{ path, body: parsed.value }] : [];
  });
}

/** What the checklist could choose, and where it is. */
export interface ListedTarget {
  /** `aws_lambda_function.auth`, `module.auth`. */
  readonly address: string;
  readonly file: string;
  /** Of the module that it is in and of those that call it, with `/` at the end; the root is the empty text. */
  readonly folders: readonly string[];
  /** The names of its containers. */
  readonly containers: readonly string[];
}

/** What the checklist could choose in some files. Those that cannot be read are passed over. */
export function listTargets(files: readonly FileText[], texts: ReaderOptions['files']): ListedTarget[] {
  return [...findTargets(parseFiles(files, []), new NamedFiles(texts), [])].map(([address, target]) => ({
    address,
    file: target.block.at.file,
    folders: target.folders,
    containers: [
      ...containersOf(target).keys(),
      ...findSites(target.block).flatMap(({ site }) => listDefined(site, target.resolver)),
    ],
  }));
}

/** The containers that are blocks or definitions of their own, by name. */
function containersOf({ block, resolver }: Target): Map<string, Block> {
  return new Map(
    findContainers(block).map((container, index) => {
      const name = container.body.attributes.get('name');
      const found = name === undefined ? undefined : resolver.resolve(name.value);
      return [found?.kind === 'text' ? found.text : `number ${index + 1}`, container];
    }),
  );
}

/** The container that is meant, of those that are blocks of their own; nothing where there are none. */
function chooseContainer(
  target: Target,
  wanted: string | undefined,
): { readonly thing: Block | undefined } | string {
  const named = containersOf(target);
  return named.size === 0 ? { thing: undefined } : chooseOne(named, wanted, 'container');
}

function isOf(chosen: Block | undefined, { container }: Found): boolean {
  return container === undefined || container === chosen;
}
