import { Scanner } from '../scanner.ts';

/** What is known of a value in a workflow before it runs. */
export type WorkflowValue =
  | { readonly is: 'known'; readonly text: string }
  /** GitHub always fills it in. */
  | { readonly is: 'there' }
  /** It may be empty; `from` says where it is taken from, without anything else of the expression. */
  | { readonly is: 'unsure'; readonly from: string };

const PLAIN = /[^$]+|\$(?!\{\{)/y;
const OPENING = /\$\{\{/y;
const CLOSING = /\}\}/y;
/** A text within an expression may hold braces. */
const INSIDE = /'[^']*'|[^'}]+|\}(?!\})/y;

/**
 * A secret, variable or input that nobody set is an empty text, and the job goes on: so what is taken from there is unsure.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context
 */
export function readWorkflowValue(written: string): WorkflowValue {
  const scanner = new Scanner(written);
  let hasExpression = false;
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN) !== null) continue;
    const body = takeExpression(scanner);
    const unsure = body === undefined ? 'an expression that is never closed' : doubtOf(body);
    if (unsure !== undefined) return { is: 'unsure', from: unsure };
    hasExpression = true;
  }
  return hasExpression ? { is: 'there' } : { is: 'known', text: written };
}

function takeExpression(scanner: Scanner): string | undefined {
  scanner.take(OPENING);
  const start = scanner.position;
  while (scanner.take(INSIDE) !== null);
  const body = scanner.text.slice(start, scanner.position);
  return scanner.take(CLOSING) === null ? undefined : body;
}

/** `… || 'text'`: whatever comes before, there is a text. */
const HAS_DEFAULT = /\|\|\s*'[^']+'\s*$/;
const SECRET_OR_VARIABLE = /\b(secrets|vars)\s*\.\s*([A-Za-z_][A-Za-z0-9_]*)/g;
/** What GitHub fills in for every event. */
const ALWAYS_THERE = new Set(
  [
    ...[
      'sha',
      'ref',
      'ref_name',
      'ref_type',
      'repository',
      'repository_id',
      'repository_owner',
      'actor',
      'token',
    ],
    ...[
      'run_id',
      'run_number',
      'run_attempt',
      'workflow',
      'event_name',
      'server_url',
      'api_url',
      'workspace',
      'job',
    ],
  ].map((name) => `github.${name}`),
);

/** Where an expression takes something from that may be empty; undefined when its value is always there. */
function doubtOf(body: string): string | undefined {
  if (HAS_DEFAULT.test(body)) return undefined;
  const outside = body.replace(/'[^']*'/g, "''");
  for (const [, context = '', name = ''] of outside.matchAll(SECRET_OR_VARIABLE))
    if (context === 'vars') return `the variable ${name}, and is empty where nobody set it`;
    else if (name !== 'GITHUB_TOKEN') return `the secret ${name}, and is empty where nobody set it`;
  const path = outside.trim().replace(/\s*\.\s*/g, '.');
  if (path === 'secrets.GITHUB_TOKEN' || ALWAYS_THERE.has(path)) return undefined;
  return 'an expression that may come out empty';
}
