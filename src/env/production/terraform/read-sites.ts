import type { Place } from '../../text/place.ts';
import { parseYamlTrees } from '../../text/yaml-tree.ts';
import { chooseOne } from '../choose-one.ts';
import type { GivenKeys } from '../given-keys.ts';
import type { Body, Expression } from './hcl.ts';
import { expressionOf } from './json-expression.ts';
import { itemsOf, type Resolver } from './resolve.ts';
import type { Site } from './sites.ts';

/** What sites are read with. */
export interface Reading {
  readonly keys: GivenKeys;
  readonly resolver: Resolver;
  /** The container that the checklist chooses. */
  readonly container: string | undefined;
}

const UNSEEN = 'takes keys from something that is only known when Terraform runs: list them with `names`';

/** Gives what stands at one site to the keys. */
export function readSite(site: Site, reading: Reading): void {
  const { keys, resolver } = reading;
  if (site.kind === 'map') {
    const written = site.body.attributes.get(site.attribute);
    if (written !== undefined) readMap(resolver.resolve(written.value), keys);
  } else if (site.kind === 'definitions') readDefinitions(site.body, reading);
  else if (site.kind === 'key') readKey(site.block.body, site.block.at, reading, new Map());
  else if (site.kind === 'keys') readDynamic(site.block, reading);
  else
    doubtAll(
      site.block.at,
      'takes whole ConfigMaps or Secrets by `env_from`, which are not followed: list their keys with `names`',
      keys,
    );
}

function doubtAll(at: Place, why: string, keys: GivenKeys): void {
  keys.doubtAll(`${at.file} ${why}`, { at, unlessListed: true });
}

/** An object of keys with values, or a list of objects with `name`, or of texts `KEY=value`. */
function readMap(found: Expression, keys: GivenKeys): void {
  if (found.kind === 'nothing') return;
  if (found.kind === 'list') for (const item of found.items) readItem(item, keys);
  else if (found.kind !== 'object') doubtAll(found.at, UNSEEN, keys);
  else
    for (const { key, at, value } of found.entries) {
      if (key === undefined) doubtAll(at, UNSEEN, keys);
      else give(key, at, value, keys);
    }
}

function readItem(item: Expression, keys: GivenKeys): void {
  const sign = item.kind === 'text' ? item.text.indexOf('=') : -1;
  if (item.kind === 'text' && sign > 0)
    keys.provide(item.text.slice(0, sign), item.at, item.text.slice(sign + 1));
  else if (item.kind === 'object') {
    const name = fieldOf(item, 'name') ?? fieldOf(item, 'key');
    const value = fieldOf(item, 'value') ?? fieldOf(item, 'valueFrom') ?? { kind: 'other', at: item.at };
    if (name?.kind === 'text')
      give(
        name.text,
        name.at,
        fieldOf(item, 'valueFrom') === undefined ? value : { kind: 'other', at: item.at },
        keys,
      );
    else doubtAll(item.at, UNSEEN, keys);
  } else doubtAll(item.at, UNSEEN, keys);
}

function give(key: string, at: Place, value: Expression, keys: GivenKeys): void {
  if (value.kind === 'nothing') keys.doubt(key, at, 'gives it no value', { mayBeThere: false });
  else if (value.kind === 'text') keys.provide(key, at, value.text);
  else if (value.kind === 'other' && value.mayBeNothing === true)
    keys.doubt(key, at, 'gives it `null` under a condition that is only known when Terraform runs');
  else keys.provide(key, at);
}

/** The names of the containers at a site, where it defines any. */
export function listDefined(site: Site, resolver: Resolver): string[] {
  const written = site.kind === 'definitions' ? site.body.attributes.get('container_definitions') : undefined;
  return written === undefined
    ? []
    : [...nameDefinitions(definitionsIn(resolver.resolve(written.value))).keys()];
}

/** `container_definitions = jsonencode([…])` of `aws_ecs_task_definition`. */
function readDefinitions(body: Body, { keys, resolver, container }: Reading): void {
  const written = body.attributes.get('container_definitions');
  const found = written === undefined ? undefined : definitionsIn(resolver.resolve(written.value));
  if (found?.kind !== 'list' && found?.kind !== 'object') {
    const at = found?.at ?? written?.at;
    if (at !== undefined)
      doubtAll(
        at,
        'takes `container_definitions` from elsewhere: name the file as `ecs`, or list its keys with `names`',
        keys,
      );
    return;
  }
  const chosen = chooseOne(nameDefinitions(found), container, 'container');
  if (typeof chosen === 'string') {
    keys.problems.push({ ...found.at, message: chosen });
    return;
  }
  if (chosen.thing.kind !== 'object') doubtAll(chosen.thing.at, UNSEEN, keys);
  for (const field of ['environment', 'secrets']) {
    const list = fieldOf(chosen.thing, field);
    if (list !== undefined) readMap(list, keys);
  }
  const files = fieldOf(chosen.thing, 'environmentFiles');
  if (files !== undefined)
    doubtAll(files.at, 'reads files in S3, which are not seen: list their keys with `names`', keys);
}

/** Definitions may be a text of JSON, with parts that are put in when Terraform runs. */
function definitionsIn(found: Expression): Expression {
  const text = found.kind === 'text' ? found.text : found.kind === 'other' ? found.template : undefined;
  if (text === undefined) return found;
  const trees = parseYamlTrees(text, found.at.file, { placeOf: () => found.at });
  const [tree] = trees.ok ? trees.value : [];
  return tree?.kind === 'list' ? expressionOf(tree) : found;
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

function fieldOf(object: Expression, field: string): Expression | undefined {
  return object.kind === 'object' ? object.entries.findLast(({ key }) => key === field)?.value : undefined;
}

type Scope = ReadonlyMap<string, Expression>;

/** A block with one key: its name, and a value or where it comes from. */
function readKey({ attributes }: Body, at: Place, { keys, resolver }: Reading, scope: Scope): void {
  const written = attributes.get('name') ?? attributes.get('key');
  const name = written === undefined ? undefined : resolver.resolve(written.value, scope);
  const value = attributes.get('value');
  if (name?.kind !== 'text') doubtAll(at, UNSEEN, keys);
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
    doubtAll(block.at, UNSEEN, reading.keys);
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
