import type { Parsed, Problem } from '../../../checklist/problem.ts';
import { refuse } from '../../refuse.ts';
import { chooseOne } from '../choose-one.ts';
import { GivenKeys } from '../given-keys.ts';
import type { FileText, Reach, ReaderOptions } from '../reader.ts';
import type { Block, Body, Expression } from './hcl.ts';
import { withIgnoredChanges } from './ignored-changes.ts';
import { parseHcl } from './parse-hcl.ts';
import { readSite } from './read-sites.ts';
import { type Names, Resolver } from './resolve.ts';
import { type Found, findContainers, findSites } from './sites.ts';

/**
 * The keys that Terraform gives to one resource or module. A key counts whatever its value is, as Terraform does not apply
 * what it cannot work out; maps that are only known when it runs are asked of a person. `local.…`, and `var.…` where a
 * listed .tfvars file sets it, are looked up; modules are not followed.
 * https://developer.hashicorp.com/terraform/language
 */
export function parseTerraform(files: readonly FileText[], { selected }: ReaderOptions): Parsed<Reach> {
  const problems: Problem[] = [];
  const bodies = files.flatMap(({ path, text }) => {
    const parsed = parseHcl(text, path);
    if (!parsed.ok) problems.push(...parsed.problems);
    return parsed.ok ? [{ path, body: parsed.value }] : [];
  });
  if (problems.length > 0) return refuse(problems);
  const start = { file: files[0]?.path ?? '', line: 1, column: 1 };
  const resources = findResources(bodies.map(({ body }) => body));
  if (resources.size === 0) return refuse([{ ...start, message: NO_RESOURCE }]);
  const chosen = chooseOne(resources, selected.resource, 'resource');
  if (typeof chosen === 'string') return refuse([{ ...start, message: chosen }]);

  const { at } = chosen.thing;
  const keys = new GivenKeys(`${at.file} (${chosen.name})`);
  const resolver = new Resolver(namesIn(bodies));
  const container = chooseContainer(chosen.thing, selected.container, resolver);
  if (typeof container === 'string') return refuse([{ ...at, message: container }]);
  const sites = findSites(chosen.thing).filter((found) => isOf(container.thing, found));
  for (const { site } of sites) readSite(site, { keys, resolver, container: selected.container });
  const found = keys.toReach();
  return found.ok ? { ok: true, value: withIgnoredChanges(found.value, chosen.thing) } : found;
}

const NO_RESOURCE = 'no resource or module here gives env keys to a program: list the file that has it';

/** Resources and modules that give env keys, by their address. */
function findResources(bodies: readonly Body[]): Map<string, Block> {
  const blocks = bodies.flatMap((body) => body.blocks);
  return new Map(
    blocks
      .filter(({ type }) => type === 'resource' || type === 'module')
      .filter((block) => findSites(block).length > 0)
      .map((block) => [
        block.type === 'module' ? `module.${block.labels[0]}` : block.labels.join('.'),
        block,
      ]),
  );
}

function namesIn(files: readonly { path: string; body: Body }[]): Names {
  const locals = new Map<string, Expression>();
  const variables = new Map<string, Expression>();
  for (const { path, body } of files) {
    for (const { type, body: inner } of body.blocks)
      if (type === 'locals') for (const [name, { value }] of inner.attributes) locals.set(name, value);
    if (path.endsWith('.tfvars')) for (const [name, { value }] of body.attributes) variables.set(name, value);
  }
  return { locals, variables };
}

/** The container that is meant, of those that are blocks of their own; nothing where there are none. */
function chooseContainer(
  resource: Block,
  wanted: string | undefined,
  resolver: Resolver,
): { readonly thing: Block | undefined } | string {
  const named = findContainers(resource).map((block, index): [string, Block] => {
    const name = block.body.attributes.get('name');
    const found = name === undefined ? undefined : resolver.resolve(name.value);
    return [found?.kind === 'text' ? found.text : `number ${index + 1}`, block];
  });
  return named.length === 0 ? { thing: undefined } : chooseOne(new Map(named), wanted, 'container');
}

function isOf(chosen: Block | undefined, { container }: Found): boolean {
  return container === undefined || container === chosen;
}
