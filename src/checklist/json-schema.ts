import * as z from 'zod/mini';
import { SERVICE_NAME } from './env-schema.ts';
import { EVIDENCE_KINDS } from './evidence-schema.ts';
import { ITEM_ID } from './item-id.ts';
import { checklistSchema } from './schema.ts';

/**
 * The JSON Schema of a checklist file, as editors read it: draft 7, which the YAML extensions of the usual editors know best.
 * What the parser accepts, it accepts; unique ids and well-formed globs are beyond it.
 */
export function renderChecklistJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(checklistSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => addWhatRefinementsSay(jsonSchema),
  });
  const about = { $schema, $id: 'urn:deployment-checklist:checklist', title: 'Deployment checklist' };
  const asksSomething = { anyOf: [{ required: ['items'] }, { required: ['env'] }] };
  return `${JSON.stringify({ ...about, ...schema, ...asksSomething }, null, 2)}\n`;
}

/** Zod leaves refinements out, as they are code. */
function addWhatRefinementsSay(schema: z.core.JSONSchema.BaseSchema): void {
  const { properties = {}, default: fallback, propertyNames } = schema;
  if (schema.pattern === `^${ITEM_ID}$`) schema.not = { pattern: '^[Ee][Nn][Vv]:' };
  // A text of spaces is as good as none.
  if (schema.minLength === 1) schema.pattern ??= '\\S';
  if ('env-change' in properties) schema.minProperties = 1;
  if ('check' in properties && 'deployment' in properties) {
    schema.oneOf = EVIDENCE_KINDS.map((kind) => ({ required: [kind] }));
    schema.dependencies = { app: ['check'], by: ['label'] };
  }
  if (propertyNames !== undefined) {
    schema.minProperties = 1;
    schema.propertyNames = { type: 'string', pattern: SERVICE_NAME.source };
  }
  // An empty list is what leaving it out means, and not what anybody may write.
  if (Array.isArray(fallback) && fallback.length === 0 && schema.minItems !== undefined)
    delete schema.default;
}
