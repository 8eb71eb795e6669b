import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import { GateError } from '../../gate/gate-error.ts';

/** What a request was for, so that its failure can be told in a sentence. */
export interface Purpose {
  /** Follows «could not», such as `read the pull request`. */
  readonly doing: string;
  /** The workflow permission it needs, such as `pull-requests: write`. */
  readonly permission: string;
  /** A write that failed on the way may have been carried out: nobody sends it again without looking. */
  readonly writes?: boolean;
  /** What is written to may have been deleted meanwhile: GitHub says 404 then, and 403 where a permission lacks. */
  readonly mayBeGone?: boolean;
}

/** Runs a request; its failure becomes an error that names the operation, the permission and the next step. */
export async function explained<T>(purpose: Purpose, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw explain(purpose, error);
  }
}

/** A write that may be tried again once the state has been read anew: GitHub failed, or the connection broke. */
export class WriteInterrupted extends GateError {}

function explain({ doing, permission, writes = false, mayBeGone = false }: Purpose, error: unknown): unknown {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0];
    const message = `could not ${doing}: ${first?.message ?? 'GitHub answered with an error'}`;
    if (first?.type === 'FORBIDDEN' || first?.type === 'INSUFFICIENT_SCOPES')
      return new GateError(
        'not-permitted',
        `${message}. Give the job the permission \`${permissionFor(first.path) ?? permission}\`.`,
      );
    if (first?.type === 'NOT_FOUND') return new GateError('not-found', message);
    return new GateError('github-failed', `${message}. Re-run the job; the gate stays closed meanwhile.`);
  }
  if (!(error instanceof Error)) return error;
  const limited = /rate limit/i.test(error.message);
  if (!(error instanceof RequestError) && !limited) return error;
  const status = error instanceof RequestError ? error.status : 429;
  const answer = `${status}: ${firstLine(error.message)}`;
  if (status === 401)
    return new GateError(
      'not-permitted',
      `could not ${doing}: the token is not accepted (${answer}). Pass a valid \`token\`.`,
    );
  if (status === 429 || limited)
    return new GateError(
      'github-failed',
      `could not ${doing}: GitHub limits the rate (${answer}). Re-run the job later; the gate stays closed meanwhile.`,
    );
  if (mayBeGone && (status === 404 || status === 410))
    return new WriteInterrupted('keeps-changing', `could not ${doing}: it was deleted meanwhile (${answer})`);
  if (status === 403 || status === 404)
    return new GateError(
      'not-permitted',
      `could not ${doing} (${answer}). Give the token the permission \`${permission}\`.`,
    );
  if (status >= 500)
    return new (writes ? WriteInterrupted : GateError)(
      'github-failed',
      `could not ${doing}: GitHub failed (${answer}). Re-run the job; the gate stays closed meanwhile.`,
    );
  return new GateError(
    'github-failed',
    `could not ${doing} (${answer}). The gate stays closed; re-run the job, and report it where that does not help.`,
  );
}

/** One query reads several things, and the path of an error tells which of them was refused. */
function permissionFor(path: readonly unknown[] | undefined): string | undefined {
  const names = (path ?? []).map(String);
  if (names.some((name) => /^(checklist|target|object|f\d+)$/.test(name))) return 'contents: read';
  if (names.includes('workflowRun')) return 'actions: read';
  if (names.includes('statusCheckRollup')) return 'checks: read';
  if (names.some((name) => /^d\d+$/.test(name))) return 'deployments: read';
  return names.includes('status') ? 'statuses: write' : undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 300) ?? '';
}
