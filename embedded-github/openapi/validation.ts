import { Ajv, type ValidateFunction } from 'ajv';
import { fastFormats } from 'ajv-formats/dist/formats.js';
import type { Description } from './description.ts';
import { isObject, type Json, type JsonObject, type Schema } from './schema.ts';

/** Compiles schemas of the description when they are first used, each component once. */
export class Validation {
  readonly #description: Description;
  readonly #ajv: Ajv;
  readonly #added = new Set<string>();
  readonly #compiled = new Map<Schema, ValidateFunction>();

  constructor(description: Description) {
    this.#description = description;
    this.#ajv = new Ajv({
      // Not strict: the description carries annotations of its own, such as x-octokit and example.
      strict: false,
      logger: false,
      meta: false,
      validateSchema: false,
      inlineRefs: false,
      code: { optimize: false },
      formats: Object.fromEntries(Object.entries(fastFormats)),
    });
  }

  /** What is wrong with the value, in words; empty when it is as described. */
  check(schema: Schema, value: unknown, what: string): string[] {
    const validate = this.#compile(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  #compile(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    const compiled = this.#ajv.compile(this.#convert(schema));
    this.#compiled.set(schema, compiled);
    return compiled;
  }

  #add(reference: string): void {
    if (this.#added.has(reference)) return;
    this.#added.add(reference);
    this.#ajv.addSchema(this.#convert(this.#description.resolve({ $ref: reference })), idOf(reference));
  }

  /** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references become ids of added schemas. */
  #convert(schema: Schema): JsonObject {
    if (schema.$ref !== undefined) {
      this.#add(schema.$ref);
      return { $ref: idOf(schema.$ref) };
    }
    const { nullable, type, enum: values } = schema;
    const plain: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (KEPT.has(key)) plain[key] = value;
      else if (LISTS.has(key) && Array.isArray(value)) plain[key] = value.map((part) => this.#convert(part));
    }
    if (schema.items !== undefined) plain.items = this.#convert(schema.items);
    if (isObject(schema.additionalProperties))
      plain.additionalProperties = this.#convert(schema.additionalProperties);
    if (schema.properties !== undefined) {
      const properties = Object.entries(schema.properties).map(([key, part]) => [key, this.#convert(part)]);
      plain.properties = Object.fromEntries(properties);
    }
    if (nullable !== true) return plain;
    if (values !== undefined) plain.enum = [...values, null];
    if (type !== undefined) return { ...plain, type: [type, 'null'] };
    return Object.keys(plain).length === 0 ? {} : { anyOf: [plain, { type: 'null' }] };
  }
}

const KEPT = new Set([
  'type',
  'required',
  'enum',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'additionalProperties',
]);
const LISTS = new Set(['anyOf', 'oneOf', 'allOf']);

function idOf(reference: string): string {
  return reference.replace('#/components/', 'https://github.com/');
}
