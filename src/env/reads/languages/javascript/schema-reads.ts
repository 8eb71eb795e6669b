import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { listExports } from './exported.ts';
import { literalText, property, propertyOf, unwrap } from './expressions.ts';
import { isNothing } from './kind.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { entriesOf, type SchemaEntry } from './schema.ts';

/** The environment itself (`*`), or the key that an expression reads from it. */
export function sourceOf(wrapped: SyntaxNode, names: Names): string | undefined {
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
export function addEntries(
  finds: Finds,
  code: ParsedCode,
  names: Names,
  entries: readonly SchemaEntry[],
  given: SyntaxNode | undefined,
): void {
  const object = unwrap(given);
  const renamed = object?.type === 'object' ? object : undefined;
  for (const { key, node, kind, imported } of entries) {
    if (imported !== undefined) {
      if (renamed === undefined || readsAll(renamed, names)) addImported(finds, code, imported, kind);
      continue;
    }
    const value = renamed === undefined ? undefined : property(renamed, key);
    const source = value === undefined ? key : sourceOf(value, names);
    if (source === undefined || source === '*') continue;
    if (kind !== 'hard' && value !== undefined) takeClaimBack(finds, code, value, source);
    const own = kind === 'hard' && value !== undefined && hasDefault(value) ? 'defaulted' : kind;
    addReading(finds, code, { key: node, keys: keysFrom([{ key: source, node }]), kind: () => own });
  }
}

/** `process.env.A as string`, of which the schema knows better. */
function takeClaimBack(finds: Finds, code: ParsedCode, value: SyntaxNode, key: string): void {
  const member = unwrap(value);
  const name = member?.child('property') ?? member?.child('index');
  if (member !== value && name !== undefined) finds.retract(key, code.at(name.start));
}

/** `process.env.A || 'x'` comes to the schema with a value. */
function hasDefault(wrapped: SyntaxNode): boolean {
  const node = unwrap(wrapped);
  const right = node?.type === 'binary_expression' ? node.child('right') : undefined;
  return right !== undefined && !isNothing(right) && literalText(unwrap(right)) !== '';
}

/** Whether an object holds an environment as a whole: `{ ...process.env, A: 'x' }`. */
const readsAll = (object: SyntaxNode, names: Names) =>
  object.children.some(
    ({ type, children: [first] }) =>
      type === 'spread_element' && first !== undefined && names.isEnvironment(first),
  );

/** A schema of another file is looked at there. */
function addImported(
  finds: Finds,
  code: ParsedCode,
  { source, name }: NonNullable<SchemaEntry['imported']>,
  kind: SchemaEntry['kind'],
): void {
  const parameter = kind === 'optional' ? PARTIAL_SCHEMA : SCHEMA;
  finds.addWrapper({
    ...{ by: 'given', language: 'javascript', name, parameter, idiom: 'process.env' },
    ...{ calledIn: code.file, source },
  });
}

/** What stands for the place of a parameter where a schema is given the environment. */
const SCHEMA = 'schema';
const PARTIAL_SCHEMA = 'partial schema';

/** The keys of the schemas of a file through which another file puts the environment. */
export function findGivenSchemas(
  code: ParsedCode,
  names: Names,
  finds: Finds,
  given: readonly GivenWrapper[],
): void {
  for (const { name, parameter, source, calledIn } of given) {
    if (parameter !== SCHEMA && parameter !== PARTIAL_SCHEMA) continue;
    if (source === undefined || !mayBe(source, calledIn, code.file)) continue;
    for (const [exported, value] of code.tree.nodesOf('export_statement').flatMap(listExports)) {
      if (exported !== name) continue;
      const entries = entriesOf(value);
      addEntries(
        ...([finds, code, names] as const),
        parameter === SCHEMA ? entries : entries.map((entry) => ({ ...entry, kind: 'optional' as const })),
        undefined,
      );
    }
  }
}
