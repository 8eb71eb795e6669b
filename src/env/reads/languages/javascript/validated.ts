import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, argumentsOf, property, propertyOf, unwrap } from './expressions.ts';
import type { Names } from './names.ts';
import { entriesOf, type SchemaEntry, schemaEntries } from './schema.ts';

/** The reads by schemas that the environment is put through: zod and its like, envalid, t3-env. */
export function findValidatedReads(code: ParsedCode, names: Names, finds: Finds): void {
  for (const call of code.tree.nodesOf('call_expression')) {
    const method = methodOf(call);
    if (method === 'createEnv') addCreateEnv(finds, code, names, call);
    else if (method === 'forRoot') addNestModule(finds, code, names, call);
    else if (
      method === 'create' &&
      names.fullName(call.child('function')) === '@adonisjs/core/env.Env.create'
    )
      addEntries(finds, code, names, entriesOf(argument(call, 1)), undefined);
    else if (PARSES.test(method)) addParsed(finds, code, names, call);
    else if (CLEANS.test(method)) {
      const [environment, spec] = argumentsOf(call);
      addEntries(finds, code, names, entriesOf(spec), environment);
    }
  }
}

const PARSES =
  /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|attempt|Parse|Decode|assert|is|cast|decode|parser)$/;
/** How many functions the environment goes through before it comes to a schema. */
const DEEPEST = 4;
const CLEANS = /^(cleanEnv|customCleanEnv|parseEnv|testOnlyParseEnv)$/;

function methodOf(call: SyntaxNode): string {
  const called = call.child('function');
  if (called?.type === 'identifier') return called.text;
  return called?.type === 'member_expression' ? (called.child('property')?.text ?? '') : '';
}

/** `schema.parse(process.env)`, and with the schema first: `v.parse(schema, process.env)`. */
function addParsed(finds: Finds, code: ParsedCode, names: Names, call: SyntaxNode): void {
  const [first, second] = argumentsOf(call);
  if (first === undefined) return;
  if (readsEnvironment(first, names)) {
    const schema = call.child('function')?.child('object') ?? second;
    addEntries(finds, code, names, schemaEntries(schema), first);
  } else if (second !== undefined && readsEnvironment(second, names))
    addEntries(finds, code, names, schemaEntries(first), second);
}

/** `createEnv({ server: {…}, client: {…}, shared: {…}, runtimeEnv: process.env })` of t3-env. */
function addCreateEnv(finds: Finds, code: ParsedCode, names: Names, call: SyntaxNode): void {
  const [options] = argumentsOf(call);
  const entries = ['server', 'client', 'shared'].flatMap((part) => entriesOf(property(options, part)));
  const given = ['runtimeEnvStrict', 'runtimeEnv', 'experimental__runtimeEnv'].map((name) =>
    property(options, name),
  );
  addEntries(
    finds,
    code,
    names,
    entries,
    given.find((node) => node !== undefined),
  );
}

/**
 * `ConfigModule.forRoot({ validationSchema: Joi.object({…}) })` of NestJS, or `validate`, a function that is given the environment.
 * docs.nestjs.com/techniques/configuration#schema-validation
 */
function addNestModule(finds: Finds, code: ParsedCode, names: Names, call: SyntaxNode): void {
  if (names.fullName(call.child('function')) !== '@nestjs/config.ConfigModule.forRoot') return;
  const [options] = argumentsOf(call);
  addEntries(finds, code, names, schemaEntries(property(options, 'validationSchema')), undefined);
}

/** Whether an argument is the environment, what a function makes of it, or an object that is made of what it holds. */
function readsEnvironment(wrapped: SyntaxNode, names: Names, depth = 0): boolean {
  const node = unwrap(wrapped);
  if (node === undefined || depth > DEEPEST) return false;
  // `withoutEmpty(process.env)`, `Object.fromEntries(Object.entries(process.env).filter(…))`
  if (node.type === 'call_expression') {
    const object = node.child('function')?.child('object');
    const parts = object === undefined ? argumentsOf(node) : [object, ...argumentsOf(node)];
    return parts.some((part) => readsEnvironment(part, names, depth + 1));
  }
  if (node.type === 'object')
    return node.children.some((part) => {
      const value = part.type === 'spread_element' ? part.children[0] : part.child('value');
      return value !== undefined && sourceOf(value, names) !== undefined;
    });
  return names.isEnvironment(node);
}

/** The environment itself (`*`), or the key that an expression reads from it. */
function sourceOf(wrapped: SyntaxNode, names: Names): string | undefined {
  const node = unwrap(wrapped);
  if (node === undefined) return undefined;
  if (names.isEnvironment(node)) return '*';
  const object = node.child('object');
  if (object !== undefined && names.isEnvironment(object)) return propertyOf(node);
  // `process.env.A?.trim()`, `process.env.A || undefined`
  const inner = node.child('function')?.child('object') ?? node.child('left');
  return inner === undefined ? undefined : sourceOf(inner, names);
}

/** Adds the keys of a schema. Where an object says which key each comes from, that one counts. */
function addEntries(
  finds: Finds,
  code: ParsedCode,
  names: Names,
  entries: readonly SchemaEntry[],
  given: SyntaxNode | undefined,
): void {
  const object = unwrap(given);
  const renamed = object?.type === 'object' ? object : undefined;
  for (const { key, node, kind } of entries) {
    const value = renamed === undefined ? undefined : property(renamed, key);
    const source = value === undefined ? key : sourceOf(value, names);
    if (source === undefined || source === '*') continue;
    addReading(finds, code, { key: node, keys: keysFrom([{ key: source, node }]), kind: () => kind });
  }
}
