import { type ExecutionResult, executeSync, type GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { isObject, type JsonObject } from '../openapi/schema.ts';
import { costOf, MAX_NODES } from './cost.ts';
import { checkQuery } from './document.ts';
import { isNode, NotBuilt } from './node.ts';
import { queryNode } from './nodes/query.ts';
import { githubSchema } from './schema.ts';
import type { Session } from './session.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly body: JsonObject;
  readonly violations: readonly string[];
}

/**
 * Validates and runs a query against GitHub's schema. A query that is not valid is answered as GitHub does, with 200 and
 * `errors`, and is a violation too: no client of ours should send one.
 */
export function answerQuery(session: Session, body: unknown): GraphqlAnswer {
  if (!isObject(body) || typeof body.query !== 'string')
    return invalid(['A query attribute must be specified and must be a string.']);
  const { document, problems } = checkQuery(body.query);
  if (document === undefined) return invalid(problems);
  const variables = isObject(body.variables) ? body.variables : {};
  const { nodes, points } = costOf(document, variables);
  if (nodes > MAX_NODES) return refused('MAX_NODE_LIMIT_EXCEEDED', tooManyNodes(nodes));
  if (!session.token.rateLimits.graphql.spend(points, session.world.timeline.now))
    return refused('RATE_LIMITED', 'API rate limit exceeded for installation ID 1.');
  const name = body.operationName;
  const result = executeSync({
    schema: githubSchema(),
    document,
    rootValue: queryNode(session),
    variableValues: variables,
    operationName: typeof name === 'string' ? name : null,
    fieldResolver: resolveField,
    typeResolver: (value) => (isNode(value) ? value.__typename : undefined),
  });
  return toAnswer(result);
}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  _context,
  { parentType, fieldName },
) => {
  const field = isNode(source) ? source[fieldName] : undefined;
  if (field === undefined)
    throw new NotBuilt(`${parentType.name}.${fieldName} is not built into the embedded GitHub`);
  return typeof field === 'function' ? field(args) : field;
};

/** Refused as a whole, with HTTP 200. */
function refused(type: string, message: string): GraphqlAnswer {
  return { status: 200, body: { errors: [{ type, message }] }, violations: [] };
}

function tooManyNodes(nodes: number): string {
  const [asked, limit] = [nodes, MAX_NODES].map((count) => count.toLocaleString('en-US'));
  return `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${limit}.`;
}

function invalid(messages: readonly string[]): GraphqlAnswer {
  const errors = messages.map((message) => ({ message }));
  return {
    status: 200,
    body: { errors },
    violations: messages.map((message) => `POST /graphql: ${message}`),
  };
}

/** Fields that failed are null in `data` and named in `errors`, with HTTP 200. */
function toAnswer({ data, errors = [] }: ExecutionResult): GraphqlAnswer {
  const broken = errors
    .filter((error) => !isGithubs(error))
    .map(({ message }) => `POST /graphql: ${message}`);
  if (broken.length > 0) return { status: 500, body: { message: broken.join('\n') }, violations: broken };
  const rendered = errors.map(({ extensions: { type, ...extensions }, path, locations, message }) => ({
    type: String(type),
    path: path === undefined ? [] : [...path],
    ...(extensions.saml_failure === false ? { extensions: { saml_failure: false } } : {}),
    locations: (locations ?? []).map(({ line, column }) => ({ line, column })),
    message,
  }));
  const plain = { data: isObject(data) ? data : null };
  return {
    status: 200,
    body: rendered.length === 0 ? plain : { ...plain, errors: rendered },
    violations: [],
  };
}

/** GitHub would give this error too; anything else is a fault of the client or of this double. */
function isGithubs({ originalError, extensions }: GraphQLError): boolean {
  return !(originalError instanceof NotBuilt) && typeof extensions.type === 'string';
}
