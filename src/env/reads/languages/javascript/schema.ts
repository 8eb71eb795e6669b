import type { Read } from '../../../read.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf, isFunction } from './bindings.ts';
import { argumentsOf, keyOfPair, nameIn, property, unwrap } from './expressions.ts';

/** A key that a schema asks for, or a schema of another file whose keys are its own. */
export interface SchemaEntry {
  readonly key: string;
  readonly node: SyntaxNode;
  readonly kind: Read['kind'];
  /** Where the schema is from that stands here in the place of keys. */
  readonly imported?: { readonly source: string; readonly name: string } | undefined;
}

const DEEPEST = 8;

/** The entries of an object literal whose values are validators: `{ PORT: z.coerce.number().default(80) }`. */
export function entriesOf(wrapped: SyntaxNode | undefined, depth = 0): SchemaEntry[] {
  const object = follow(wrapped);
  if (object === undefined || depth > DEEPEST) return importedSchema(wrapped);
  if (object.type !== 'object') return schemaEntries(object, depth + 1);
  return object.children.flatMap((pair): SchemaEntry[] => {
    if (pair.type === 'spread_element') return entriesOf(pair.children[0], depth + 1);
    const node = keyOfPair(pair);
    const key = nameIn(node);
    const value = pair.type === 'shorthand_property_identifier' ? pair : pair.child('value');
    return node === undefined || key === undefined || value === undefined
      ? []
      : [{ key, node, kind: kindOfValidator(value) }];
  });
}

/** `z.object({…})` and what is chained to it; also Joi, Yup, Valibot and their like. */
export function schemaEntries(wrapped: SyntaxNode | undefined, depth = 0): SchemaEntry[] {
  const node = follow(wrapped);
  if (node === undefined || depth > DEEPEST) return importedSchema(wrapped);
  // `schema.shape` spread into another one.
  if (node.type === 'member_expression')
    return node.child('property')?.text === 'shape' ? schemaEntries(node.child('object'), depth + 1) : [];
  if (node.type !== 'call_expression') return [];
  const called = node.child('function');
  const method = called?.child('property')?.text ?? called?.text ?? '';
  const [first, second] = argumentsOf(node);
  if (OBJECT.test(method)) {
    const known = BESIDE.test(method) ? schemaEntries(called?.child('object'), depth + 1) : [];
    return [...known, ...entriesOf(first, depth + 1)];
  }
  const inner = called?.type === 'member_expression' ? schemaEntries(called.child('object'), depth + 1) : [];
  if (/^(merge|and|intersection|pipe|concat)$/.test(method))
    return [...inner, ...schemaEntries(first, depth + 1), ...schemaEntries(second, depth + 1)];
  if (method === 'partial' && first === undefined)
    return inner.map((entry) => ({ ...entry, kind: 'optional' }));
  if (method === 'pick' || method === 'omit') {
    const names = new Set(first?.children.map((pair) => nameIn(keyOfPair(pair))));
    return inner.filter(
      ({ key, imported }) => imported === undefined && names.has(key) === (method === 'pick'),
    );
  }
  // `preprocess(change, schema)` and `refine`, `transform`, `strict` leave the keys as they are.
  return method === 'preprocess' ? schemaEntries(second, depth + 1) : inner;
}

const OBJECT = /^(object|strictObject|looseObject|Object|extend|safeExtend|setKey|keys|shape|type)$/;
const BESIDE = /^(extend|safeExtend|setKey|keys)$/;

/** The schema that a name is imported as. */
function importedSchema(wrapped: SyntaxNode | undefined): SchemaEntry[] {
  const node = unwrap(wrapped);
  const binding = isName(node) ? bindingOf(node.text, node) : undefined;
  if (node === undefined || binding?.is !== 'import' || binding.name === '*') return [];
  return [{ key: '', node, kind: 'hard', imported: binding }];
}

/** What a name is declared as. */
export function follow(wrapped: SyntaxNode | undefined): SyntaxNode | undefined {
  let node = unwrap(wrapped);
  for (let step = 0; step < DEEPEST && isName(node); step += 1) {
    const binding = bindingOf(node.text, node);
    if (binding?.is !== 'value') return undefined;
    node = unwrap(binding.value);
  }
  return node;
}

const isName = (node: SyntaxNode | undefined): node is SyntaxNode =>
  node?.type === 'identifier' || node?.type === 'shorthand_property_identifier';

/** What a validator says about a key that is not there. */
export function kindOfValidator(wrapped: SyntaxNode, depth = 0): Read['kind'] {
  const node = follow(wrapped);
  if (node === undefined || depth > DEEPEST) return 'optional';
  const methods = chainOf(node);
  if (methods.some(({ name }) => DEFAULTS.has(name))) return 'defaulted';
  if (methods.some(({ name }) => OPTIONALS.has(name))) return 'optional';
  const root = methods.at(-1);
  if (/^(joi|yup)$/i.test(root?.receiver ?? '') && !methods.some(({ name }) => name === 'required'))
    return 'optional';
  if (root?.receiver.endsWith('coerce') && root.name === 'boolean') return 'optional';
  const made = root === undefined ? undefined : madeBy(root.call);
  if (made !== undefined) return kindOfValidator(made, depth + 1);
  const byName = /default/i.test(root?.name ?? '')
    ? 'defaulted'
    : /optional/i.test(root?.name ?? '')
      ? 'optional'
      : undefined;
  return byName ?? kindOfArguments(root?.call, depth);
}

/** What a function of the file makes: `const intOr = (fallback) => z.coerce.number().default(fallback)`. */
function madeBy(call: SyntaxNode): SyntaxNode | undefined {
  const called = call.child('function');
  const binding = isName(called) ? bindingOf(called.text, called) : undefined;
  const made =
    binding?.is === 'value' ? unwrap(binding.value) : binding?.is === 'function' ? binding.node : undefined;
  if (made === undefined || !isFunction(made)) return undefined;
  const body = made.child('body');
  if (body?.type !== 'statement_block') return body;
  const last = body.children.at(-1);
  return last?.type === 'return_statement' ? last.children[0] : undefined;
}

const DEFAULTS = new Set(['default', 'catch', 'prefault', '_default', 'fallback']);
const OPTIONALS = new Set([
  'optional',
  'nullish',
  'exactOptional',
  'any',
  'unknown',
  'undefinedable',
  'Optional',
  'undefined',
]);

interface Method {
  readonly name: string;
  readonly receiver: string;
  readonly call: SyntaxNode;
}

/** The calls of a chain, the last one first: `default`, `min`, `string` of `z.string().min(1).default('x')`. */
function chainOf(node: SyntaxNode): Method[] {
  const methods: Method[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'call_expression') {
    const called: SyntaxNode | undefined = at.child('function');
    const object: SyntaxNode | undefined =
      called?.type === 'member_expression' ? called.child('object') : undefined;
    const name = called?.child('property')?.text ?? called?.text ?? '';
    methods.push({
      name,
      receiver: object?.type === 'call_expression' ? '' : (object?.text ?? ''),
      call: at,
    });
    at = object;
  }
  return methods;
}

/** `str({ default: 'x' })` of envalid, `z.preprocess(change, schema)`, `z.union([a, b])`. */
function kindOfArguments(call: SyntaxNode | undefined, depth: number): Read['kind'] {
  if (call === undefined) return 'hard';
  const [first] = argumentsOf(call);
  const fallback = first?.type === 'object' ? property(first, 'default') : undefined;
  if (fallback !== undefined) return fallback.text === 'undefined' ? 'optional' : 'defaulted';
  if (first?.type === 'object' && property(first, 'requiredWhen') !== undefined) return 'optional';
  const inner = argumentsOf(call).flatMap((node) => (node.type === 'array' ? node.children : [node]));
  const kinds = inner.flatMap((node) => (chainOf(node).length > 0 ? kindOfValidator(node, depth + 1) : []));
  return kinds.find((kind) => kind !== 'hard') ?? 'hard';
}
