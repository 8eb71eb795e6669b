import * as z from 'zod/mini';
import { ENV_NAME } from '../src/env/declared.ts';
import { manifestSchema } from '../src/env/manifest/yaml-schema.ts';

/**
 * The JSON Schema of our YAML manifest, for editors: draft 7, as that of the checklist. What the parser accepts, it
 * accepts; whether a pattern can be matched and whether a default fits its own rules are beyond it.
 */
export function renderManifestJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(manifestSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => addWhatRefinementsSay(jsonSchema),
  });
  const about = { $schema, $id: 'urn:deployment-checklist:env-manifest', title: 'Env manifest' };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}

/** Zod leaves refinements out, as they are code. */
function addWhatRefinementsSay(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.propertyNames !== undefined) schema.propertyNames = { type: 'string', pattern: ENV_NAME.source };
  // A text of spaces is as good as none.
  if (schema.minLength === 1) schema.pattern ??= '\\S';
  const isDeclaration = schema.properties?.values !== undefined;
  if (isDeclaration) Object.assign(schema, ENUM_AND_VALUES);
}

/** `type: enum` and `values` come together or not at all. */
const ENUM_AND_VALUES = {
  anyOf: [
    { properties: { type: { const: 'enum' } }, required: ['type', 'values'] },
    { properties: { type: { not: { const: 'enum' } }, values: false } },
  ],
};
