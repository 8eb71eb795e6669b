import { type Description, githubDescription } from './description.ts';
import { isObject, type Json, type JsonObject, type Schema } from './schema.ts';

/** What is given of an answer; the rest is filled in. Undefined is the same as not given. */
export type Given = Json | undefined;

/**
 * Completes values to an object of GitHub's description: every required property that is not given gets a
 * neutral value (null where allowed, else empty, 0, false, or the first of an enum), at every depth.
 */
export class Filler {
  readonly #description: Description;
  readonly #neutral = new Map<Schema, Json>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** @throws for a given property that the description does not know: nothing is invented here. */
  fill(schemaName: string, given: JsonObject): JsonObject {
    const filled = this.#fill(this.#description.schema(schemaName), given, schemaName);
    if (!isObject(filled)) throw new Error(`${schemaName} is not an object`);
    return filled;
  }

  #fill(given: Schema, value: Given, where: string): Json {
    const schema = this.#resolve(given);
    if (value === undefined) return this.#neutralOf(schema, where);
    if (Array.isArray(value)) {
      const { items } =
        schema.type === 'array'
          ? schema
          : (this.#variants(schema).find(({ type }) => type === 'array') ?? schema);
      return value.map((item) => (items === undefined ? item : this.#fill(items, item, `${where}[]`)));
    }
    return isObject(value) ? this.#fillObject(this.#matching(schema, value, where), value, where) : value;
  }

  #fillObject(schema: Schema, value: JsonObject, where: string): Json {
    const properties = schema.properties ?? {};
    const filled: Record<string, Json> = {};
    for (const key of new Set([...(schema.required ?? []), ...Object.keys(value)])) {
      const given = value[key];
      const property = properties[key];
      if (property !== undefined) {
        if (given !== undefined || schema.required?.includes(key) === true)
          filled[key] = this.#fill(property, given, `${where}.${key}`);
      } else if (schema.properties !== undefined && schema.additionalProperties === undefined)
        throw new Error(`GitHub's description has no ${where}.${key}`);
      else if (given !== undefined) filled[key] = given;
    }
    return filled;
  }

  /** The variant of a choice that knows all the given properties, and their values where it lists them. */
  #matching(schema: Schema, value: JsonObject, where: string): Schema {
    const variants = this.#variants(schema);
    if (variants.length === 0) return schema;
    const entries = Object.entries(value).filter(([, given]) => given !== undefined);
    const match = variants.find(({ properties }) =>
      entries.every(([key, given]) => {
        const property = properties?.[key];
        return property !== undefined && (property.enum?.some((one) => one === given) ?? true);
      }),
    );
    if (match === undefined) throw new Error(`No variant of ${where} is like ${JSON.stringify(value)}`);
    return match;
  }

  #variants(schema: Schema): Schema[] {
    return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((variant) => this.#resolve(variant));
  }

  #neutralOf(schema: Schema, where: string): Json {
    const known = this.#neutral.get(schema);
    if (known !== undefined) return known;
    const neutral = this.#makeNeutral(schema, where);
    this.#neutral.set(schema, neutral);
    return neutral;
  }

  #makeNeutral(schema: Schema, where: string): Json {
    if (schema.nullable === true) return null;
    if (schema.default !== undefined) return schema.default;
    if (schema.enum !== undefined) return schema.enum[0] ?? null;
    const [first] = this.#variants(schema);
    if (first !== undefined) return this.#neutralOf(first, where);
    if (schema.type === 'array') return [];
    if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
    if (schema.type === 'boolean') return false;
    if (schema.type === 'string') return neutralString(schema);
    return this.#fillObject(schema, {}, where);
  }

  /** Follows references and joins `allOf`. */
  #resolve(schema: Schema): Schema {
    if (schema.$ref !== undefined) return this.#resolve(this.#description.resolve({ $ref: schema.$ref }));
    if (schema.allOf === undefined) return schema;
    const parts = schema.allOf.map((part) => this.#resolve(part));
    const required = parts.flatMap((part) => part.required ?? []);
    const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
    return { ...parts[0], nullable: schema.nullable ?? false, required, properties };
  }
}

function neutralString({ format, minLength = 0 }: Schema): string {
  if (format === 'uri') return 'https://github.com';
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  if (format === 'date') return '2026-01-01';
  if (format === 'email') return 'nobody@users.noreply.github.com';
  return 'x'.repeat(minLength);
}

let loaded: Filler | undefined;

/** The filler of github.com's description. */
export function githubFiller(): Filler {
  loaded ??= new Filler(githubDescription());
  return loaded;
}
