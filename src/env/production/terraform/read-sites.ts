import type { Place } from '../../text/place.ts';
import { chooseOne } from '../choose-one.ts';
import type { GivenKeys } from '../given-keys.ts';
import { itemsOf } from './functions.ts';
import type { Block, Body, Expression } from './hcl.ts';
import { doubtAll, fieldOf, give, readMap, unseen } from './read-map.ts';
import type { Resolver } from './resolve.ts';
import type { Site } from './sites.ts';
import { findWithheld } from './withheld.ts';

/** What sites are read with. */
export interface Reading {
  readonly keys: GivenKeys;
  readonly resolver: Resolver;
  /** The container that the checklist chooses. */
  readonly container: string | undefined;
}

/** Gives what stands at one site to the keys. */
export function readSite(site: Site, reading: Reading): void {
  const { keys, resolver } = reading;
  if (site.kind === 'map') {
    const written = site.body.attributes.get(site.attribute);
    if (written !== undefined) readMap(resolver.resolve(written.value), keys);
  } else if (site.kind === 'definitions') readDefinitions(site.body, reading);
  else if (site.kind === 'key') readKey(site.block.body, site.block.at, reading, new Map());
  else if (site.kind === 'keys') readDynamic(site.block, reading);
  else if (site.kind === 'perhaps') readPerhaps(site.block, reading);
  else
    doubtAll(
      site.block.at,
      'takes whole ConfigMaps or Secrets by `env_from`, which are not followed: list their keys with `names`',
      keys,
    );
}

/** The map of a block that is there as often as `for_each` has items: once or never. */
function readPerhaps({ body: { attributes, blocks } }: Block, { keys, resolver }: Reading): void {
  const each = attributes.get('for_each');
  const items = each === undefined ? undefined : itemsOf(resolver.resolve(each.value));
  const written = blocks.find(({ type }) => type === 'content')?.body.attributes.get('variables');
  if (written === undefined || items?.length === 0) return;
  const found = resolver.resolve(written.value);
  if (items !== undefined) readMap(found, keys);
  else
    keys.either(
      [(own) => readMap(found, own), () => {}],
      'gives it under a condition that is only known when Terraform runs',
    );
}

/** The names of the containers at a site, where it defines any. */
export function listDefined(site: Site, resolver: Resolver): string[] {
  const written = site.kind === 'definitions' ? site.body.attributes.get('container_definitions') : undefined;
  return written === undefined ? [] : [...nameDefinitions(definitionsIn(written.value, resolver)).keys()];
}

/** `container_definitions = jsonencode([…])` of `aws_ecs_task_definition`. */
function readDefinitions(body: Body, { keys, resolver, container }: Reading): void {
  const written = body.attributes.get('container_definitions');
  if (written === undefined) return;
  const found = definitionsIn(written.value, resolver);
  if (found.kind !== 'list' && found.kind !== 'object') {
    const hidden = found.kind === 'other' ? found.hiddenIn : undefined;
    const what =
      hidden === undefined
        ? 'elsewhere: name the file as `ecs`, or list its keys with `names`'
        : `${hidden}: list its keys with \`names\``;
    doubtAll(found.at, `takes \`container_definitions\` from ${what}`, keys);
    return;
  }
  const chosen = chooseOne(nameDefinitions(found), container, 'container');
  if (typeof chosen === 'string') {
    keys.problems.push({ ...found.at, message: chosen });
    return;
  }
  if (chosen.thing.kind !== 'object') doubtAll(chosen.thing.at, unseen(chosen.thing), keys);
  for (const field of ['environment', 'secrets']) {
    const list = fieldOf(chosen.thing, field);
    if (list !== undefined) readMap(list, keys);
  }
  const files = fieldOf(chosen.thing, 'environmentFiles');
  if (files !== undefined)
    doubtAll(files.at, 'reads files in S3, which are not seen: list their keys with `names`', keys);
}

/** Definitions may be a text of JSON, or a file of it, with parts that are put in when Terraform runs. */
function definitionsIn(written: Expression, resolver: Resolver): Expression {
  const found = resolver.open(resolver.resolve(written));
  const decoded = resolver.decode(found);
  if (decoded?.kind === 'list' || decoded?.kind === 'object') return decoded;
  const from =
    found.kind === 'text' ? found.from : found.kind === 'template' ? found.parts[0]?.at : undefined;
  if (from === undefined || from.file === written.at.file) return found;
  return {
    kind: 'other',
    at: written.at,
    hiddenIn: `\`${from.file}\`, which is no list of containers in JSON`,
  };
}

/** Containers by name: a list, or an object as the module `terraform-aws-modules/ecs` takes it. */
function nameDefinitions(found: Expression): Map<string, Expression> {
  if (found.kind === 'object')
    return new Map(found.entries.map(({ key, value }, index) => [key ?? `number ${index + 1}`, value]));
  const items = found.kind === 'list' ? found.items : [];
  return new Map(
    items.map((item, index) => {
      const name = fieldOf(item, 'name');
      return [name?.kind === 'text' ? name.text : `number ${index + 1}`, item];
    }),
  );
}

type Scope = ReadonlyMap<string, Expression>;

/** A block with one key: its name, and a value or where it comes from. */
function readKey({ attributes }: Body, at: Place, { keys, resolver }: Reading, scope: Scope): void {
  const written = attributes.get('name') ?? attributes.get('key');
  const name = written === undefined ? undefined : resolver.resolve(written.value, scope);
  const value = attributes.get('value');
  const withheld = findWithheld((field) => {
    const found = attributes.get(field);
    return found === undefined ? undefined : resolver.resolve(found.value, scope);
  });
  if (name?.kind !== 'text') doubtAll(at, unseen(), keys);
  else if (withheld !== undefined) keys.doubt(name.text, at, withheld.why, withheld);
  else if (value === undefined) keys.provide(name.text, at);
  else give(name.text, at, resolver.resolve(value.value, scope), keys);
}

/** `dynamic "env" { for_each = … content { … } }` */
function readDynamic(block: Extract<Site, { kind: 'keys' }>['block'], reading: Reading): void {
  const { attributes, blocks } = block.body;
  const iterator = attributes.get('iterator')?.value;
  const name = iterator?.kind === 'reference' ? iterator.path[0] : block.labels[0];
  const each = attributes.get('for_each');
  const items = each === undefined ? undefined : itemsOf(reading.resolver.resolve(each.value));
  const content = blocks.find(({ type }) => type === 'content');
  if (items === undefined || content === undefined) {
    doubtAll(block.at, unseen(), reading.keys);
    return;
  }
  for (const { key, value } of items) {
    const { at } = key;
    const entries = [
      { key: 'key', at, value: key },
      { key: 'value', at, value },
    ];
    readKey(content.body, at, reading, new Map([[name ?? '', { kind: 'object', at, entries }]]));
  }
}
