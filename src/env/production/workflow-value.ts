import type { Need } from '../provided.ts';
import { Scanner } from '../text/scanner.ts';

/** What is known of a value in a workflow before it runs. */
export type WorkflowValue =
  | { readonly is: 'known'; readonly text: string }
  /** GitHub always fills it in. */
  | { readonly is: 'there' }
  /** It may be empty. */
  | Unsure;

interface Unsure {
  readonly is: 'unsure';
  /** Where it is taken from, without anything else of the expression. */
  readonly from: string;
  /** The secrets and variables that are all it takes; undefined where it takes more. */
  readonly needs?: readonly Need[] | undefined;
}

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
  const doubts: Unsure[] = [];
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN) !== null) continue;
    const body = takeExpression(scanner);
    if (body === undefined) return { is: 'unsure', from: 'an expression that is never closed' };
    const doubt = doubtOf(body);
    if (doubt !== undefined) doubts.push(doubt);
    hasExpression = true;
  }
  const [first] = doubts;
  if (first === undefined) return hasExpression ? { is: 'there' } : { is: 'known', text: written };
  const isAll = doubts.every(({ needs }) => needs !== undefined);
  const needs = isAll ? doubts.flatMap((doubt) => doubt.needs ?? []) : undefined;
  return { ...first, needs };
}

function takeExpression(scanner: Scanner): string | undefined {
  scanner.take(OPENING);
  const start = scanner.position;
  while (scanner.take(INSIDE) !== null);
  const body = scanner.text.slice(start, scanner.position);
  return scanner.take(CLOSING) === null ? undefined : body;
}

/** `… || 'text'`: whatever comes before, there is a text. */
const HAS_DEFAULT = /\|\| ?'[^']+' ?$/;
const SECRET_OR_VARIABLE = /\b(secrets|vars) ?\. ?([A-Za-z_][A-Za-z0-9_]*)/g;
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

/** What makes an expression unsure; undefined when its value is always there. */
function doubtOf(body: string): Unsure | undefined {
  // A long run of spaces would be looked through once from each of them.
  const short = body.replace(/\s+/g, ' ');
  if (HAS_DEFAULT.test(short)) return undefined;
  const outside = short.replace(/'[^']*'/g, "''");
  const path = outside.trim().replace(/ ?\. ?/g, '.');
  for (const [, written, name = ''] of outside.matchAll(SECRET_OR_VARIABLE)) {
    if (name === 'GITHUB_TOKEN') continue;
    const context = written === 'vars' ? 'vars' : 'secrets';
    const what = context === 'vars' ? 'variable' : 'secret';
    const needs = path === `${context}.${name}` ? [{ context, name } as const] : undefined;
    return { is: 'unsure', from: `the ${what} ${name}, and is empty where nobody set it`, needs };
  }
  if (path === 'secrets.GITHUB_TOKEN' || ALWAYS_THERE.has(path)) return undefined;
  return { is: 'unsure', from: 'an expression that may come out empty' };
}
