import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, argumentsOf, property, unwrap } from './expressions.ts';
import type { Names } from './names.ts';
import { addNestModule, addTransformed } from './nest-module.ts';
import { entriesOf, follow, type SchemaEntry, schemaEntries } from './schema.ts';
import { addEntries, sourceOf } from './schema-reads.ts';
import { isTolerated } from './tolerated.ts';

/** The reads by schemas that the environment is put through: zod and its like, envalid, t3-env. */
export function findValidatedReads(code: ParsedCode, names: Names, finds: Finds): void {
  const isOfClasses = /['"]class-(?:validator|transformer)['"]/.test(code.text);
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
    } else if (isOfClasses) addTransformed(finds, code, names, call);
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
  const [first, second] = argumentsOf(call).map(objectOf);
  if (first === undefined) return;
  if (readsEnvironment(first, names)) {
    const schema = call.child('function')?.child('object') ?? second;
    const entries = schemaEntries(schema);
    addEntries(finds, code, names, isTolerated(call) ? entries.map(asOptional) : entries, first);
  } else if (second !== undefined && readsEnvironment(second, names))
    addEntries(finds, code, names, schemaEntries(first), second);
}

const asOptional = (entry: SchemaEntry): SchemaEntry =>
  entry.kind === 'hard' ? { ...entry, kind: 'optional' } : entry;

/** The object that a name is declared as; anything else as it stands. */
function objectOf(node: SyntaxNode): SyntaxNode {
  const declared = follow(node);
  return declared?.type === 'object' ? declared : node;
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
