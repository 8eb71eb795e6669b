import type { Parsed } from '../../../checklist/problem.ts';
import type { Place } from '../../text/place.ts';
import { refuse } from '../../text/refuse.ts';
import { entriesAt, goTo } from '../../text/tree-walk.ts';
import { type Entry, parseYamlTree, type Tree } from '../../text/yaml-tree.ts';
import type { Block, Body, Expression } from './hcl.ts';
import { expressionOf } from './json-expression.ts';
import { isAttribute } from './sites.ts';

/**
 * Reads a file of Terraform's JSON syntax (`.tf.json`, `.tfvars.json`): blocks are objects, or lists of objects, below their
 * type and labels.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseTerraformJson(text: string, file: string): Parsed<Body> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root?.kind !== 'map')
    return refuse([
      { ...(root?.at ?? { file, line: 1, column: 1 }), message: 'a file of Terraform in JSON is one object' },
    ]);
  if (file.endsWith('.tfvars.json')) return { ok: true, value: argumentsIn(root) };
  const resources = entriesAt(root, 'resource').flatMap(({ key, value }) =>
    entriesAt(value).flatMap((entry) => blocksOf('resource', [key, entry.key], entry)),
  );
  // Calls of modules and variables have arguments only.
  const named = ['module', 'variable'].flatMap((type) =>
    entriesAt(root, type).flatMap(({ key, at, value }) =>
      bodiesOf(value).map((tree): Block => ({ type, labels: [key], at, body: argumentsIn(tree) })),
    ),
  );
  const locals = bodiesOf(goTo(root, 'locals')).map(
    (tree): Block => ({ type: 'locals', labels: [], at: tree.at, body: argumentsIn(tree) }),
  );
  return { ok: true, value: { attributes: new Map(), blocks: [...resources, ...named, ...locals] } };
}

function blocksOf(type: string, labels: readonly string[], { value, at }: Entry): Block[] {
  return bodiesOf(value).map((tree) => ({ type, labels, at, body: bodyOf(tree) }));
}

/** One object, or a list of them. */
function bodiesOf(tree: Tree | undefined): Tree[] {
  const all = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree];
  return all.filter(({ kind }) => kind === 'map');
}

/** JSON does not tell attributes from blocks: only the names of attributes that hold env keys do here. */
function bodyOf(tree: Tree): Body {
  const entries = entriesAt(tree);
  const blocks = entries.flatMap((entry): Block[] => {
    if (isAttribute(entry.key, hasParts(entry.value))) return [];
    if (entry.key === 'dynamic')
      return entriesAt(entry.value).flatMap((inner) => blocksOf('dynamic', [inner.key], inner));
    return blocksOf(entry.key, [], entry);
  });
  const attributes = attributesOf(tree);
  for (const { key, value } of entries)
    if (isAttribute(key, false) && !isAttribute(key, hasParts(value))) attributes.delete(key);
  return { attributes, blocks };
}

function argumentsIn(tree: Tree): Body {
  return { attributes: attributesOf(tree), blocks: [] };
}

/** Whether a value is a block by what it holds: `environment { variables }`, `env { name }`. */
function hasParts(value: Tree): boolean {
  const [first] = bodiesOf(value);
  return ['variables', 'name', 'key'].some((field) => goTo(first, field) !== undefined);
}

function attributesOf(tree: Tree): Map<string, { at: Place; value: Expression }> {
  return new Map(entriesAt(tree).map(({ key, at, value }) => [key, { at, value: expressionOf(value) }]));
}
