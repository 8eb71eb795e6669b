import { evaluate } from './expression.ts';
import { isTruthy, known, OBJECT, UNKNOWN, type Value } from './expression-value.ts';

/** Whether something with an `if` runs for an event. */
export type Runs = 'runs' | 'skips' | 'depends';

/** What only some payloads have: in the others it is null. */
const PARTS = new Map(
  Object.entries({
    pull_request: ['pull_request', 'pull_request_target', 'pull_request_review'],
    issue: ['issue_comment'],
    comment: ['issue_comment'],
    merge_group: ['merge_group'],
    workflow_run: ['workflow_run'],
    head_commit: ['push'],
    commits: ['push'],
    pusher: ['push'],
    inputs: ['workflow_dispatch'],
  }),
);

/** Whether an `if` lets a run go on that this event started and that is about a pull request. */
export function decideRuns(condition: string, event: string): Runs {
  const text = condition.trim();
  const whole = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(text)?.[1];
  // Text around an expression makes a text of it, and a text that is not empty holds.
  if (whole === undefined && text.includes('${{')) return 'runs';
  const holds = isTruthy(evaluate(whole ?? text, (path) => lookUp(path, event)));
  return holds === undefined ? 'depends' : holds ? 'runs' : 'skips';
}

function lookUp(path: readonly string[], event: string): Value {
  const [context, name, part = '', ...more] = path;
  if (context !== 'github') return UNKNOWN;
  if (name === 'event_name' && part === '') return known(event);
  if (name !== 'event') return UNKNOWN;
  const having = PARTS.get(part);
  if (having === undefined) return UNKNOWN;
  if (!having.includes(event)) return known(null);
  // Comments on issues concern no pull request, and so nobody here.
  const isWhole = more.length === 0 || (part === 'issue' && more.join('.') === 'pull_request');
  return isWhole ? OBJECT : UNKNOWN;
}
