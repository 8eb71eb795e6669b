import { GraphQLError } from 'graphql';

/** Arguments of a field, already checked against the schema. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * An object of GitHub's schema: its type and its fields, as values or as functions of the field's arguments. A field
 * that is not there at all is one that the embedded GitHub does not have, which is an error when it is asked for.
 */
export interface Node {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

export function textArgument(args: Arguments, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberArgument(args: Arguments, name: string): number | undefined {
  const value = args[name];
  return typeof value === 'number' ? value : undefined;
}

/** An error at a field, with the `type` that GitHub's errors carry. */
export function fieldError(type: string, message: string): GraphQLError {
  const extensions = type === 'FORBIDDEN' ? { type, saml_failure: false } : { type };
  return new GraphQLError(message, { extensions });
}

/** The query is right, but asks for what was not built: a fault of this double, not an answer of GitHub's. */
export class NotBuilt extends Error {}
