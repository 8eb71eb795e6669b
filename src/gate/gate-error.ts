import { type Problem, renderProblem } from '../checklist/problem.ts';

/** Why the gate could not be evaluated; the codes stay the same between releases. */
export type ErrorReason =
  | 'no-checklist'
  | 'checklist-broken'
  | 'env-files-broken'
  | 'input-invalid'
  | 'event-unsupported'
  | 'not-permitted'
  | 'not-found'
  | 'history-unreadable'
  | 'keeps-changing'
  | 'github-failed'
  | 'git-failed'
  | 'unexpected';

/**
 * The gate could not be evaluated, for a reason that a person can do something about. The message is one or two
 * sentences: what is wrong, and the next step. It never holds a value of an env key.
 */
export class GateError extends Error {
  readonly reason: ErrorReason;
  /** Places in files that are wrong; shown as annotations. */
  readonly problems: readonly Problem[];

  constructor(reason: ErrorReason, message: string, problems: readonly Problem[] = []) {
    super([message, ...problems.map(renderProblem)].join('\n'));
    this.name = 'GateError';
    this.reason = reason;
    this.problems = problems;
  }

  /** What the message adds below its first line, such as the smallest checklist that works; undefined for nothing. */
  get example(): string | undefined {
    const places = this.problems.map(renderProblem).join('\n');
    const [, ...more] = this.message.slice(0, this.message.length - places.length).split('\n');
    return more.join('\n').trim() || undefined;
  }

  /** What fits into a commit status: the first line, and the first place that is wrong. */
  get headline(): string {
    const [line = ''] = this.message.split('\n');
    const [first, ...others] = this.problems;
    if (first === undefined) return line;
    return `${line} ${renderProblem(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
  }
}
