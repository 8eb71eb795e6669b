import type { Answer } from './commands/answer.ts';
import type { LivePullRequest, OwnComment, StatusState } from './facts.ts';
import { normalizeNewlines } from './ledger/box.ts';

/** What is to be written so that comment and status show what was decided. Nothing is written that is there already. */
export interface Plan {
  readonly comment:
    | { readonly kind: 'create'; readonly body: string }
    | {
        readonly kind: 'update';
        readonly id: number;
        readonly nodeId: string;
        readonly url: string;
        readonly body: string;
      }
    | { readonly kind: 'keep'; readonly url: string | undefined };
  /** Further comments of ours, which two first runs at the same time leave behind; each becomes a pointer to the first. */
  readonly pointers: readonly { readonly id: number; readonly body: string }[];
  /** What is answered to commands that have no answer yet. */
  readonly answers: readonly Answer[];
  /** Undefined when the newest status says so already. */
  readonly status: PlannedStatus | undefined;
}

export interface PlannedStatus {
  readonly state: StatusState;
  readonly description: string;
}

export interface Wanted {
  /** The body of the checklist comment; undefined when there is nothing to say and so no comment is needed. */
  readonly body: string | undefined;
  readonly pointer: (checklist: OwnComment) => string;
  /** What the status links to, for the address of the comment. */
  readonly target: (url: string) => string;
  readonly status: PlannedStatus;
  readonly answers: readonly Answer[];
}

/** A status that this run has posted already. */
export interface PostedStatus extends PlannedStatus {
  readonly sha: string;
  readonly targetUrl: string | undefined;
}

/**
 * Compares what is wanted with what is there. The oldest comment of ours is the checklist, or the one that holds the record. A status that is there but was posted by
 * somebody else is posted again, unless this run has done so: it would be ours, under a name that is not known here.
 */
export function decidePlan(
  live: LivePullRequest,
  comments: readonly OwnComment[],
  { body, pointer, target, status, answers }: Wanted,
  posted: PostedStatus | undefined,
): Plan {
  const holdsRecord = ({ kept }: OwnComment) => Number(kept !== undefined);
  const [first, ...others] = comments.toSorted((a, b) => holdsRecord(b) - holdsRecord(a) || a.id - b.id);
  const comment = decideComment(first, body);
  const url = comment.kind === 'create' || comment.url === undefined ? undefined : target(comment.url);
  return {
    comment,
    pointers: others.flatMap(({ id, body: there }) => {
      if (first === undefined) return [];
      const wanted = pointer(first);
      return normalizeNewlines(there) === wanted ? [] : [{ id, body: wanted }];
    }),
    answers,
    status:
      comment.kind !== 'create' && isThere(live, { ...status, targetUrl: url, sha: live.headSha }, posted)
        ? undefined
        : status,
  };
}

export function isEmpty({ comment, pointers, answers, status }: Plan): boolean {
  return comment.kind === 'keep' && pointers.length + answers.length === 0 && status === undefined;
}

function decideComment(first: OwnComment | undefined, body: string | undefined): Plan['comment'] {
  if (first === undefined)
    return body === undefined ? { kind: 'keep', url: undefined } : { kind: 'create', body };
  const { id, nodeId, url } = first;
  // Once there is a comment it is kept up to date, even when nothing applies any more.
  if (body === undefined || normalizeNewlines(first.body) === body) return { kind: 'keep', url };
  return { kind: 'update', id, nodeId, url, body };
}

function isThere(
  { status }: LivePullRequest,
  wanted: PostedStatus,
  posted: PostedStatus | undefined,
): boolean {
  const isSame = (other: Omit<PostedStatus, 'sha'>) =>
    other.state === wanted.state &&
    other.description === wanted.description &&
    other.targetUrl === wanted.targetUrl;
  if (status === undefined || !isSame(status)) return false;
  return status.bySelf || (posted !== undefined && posted.sha === wanted.sha && isSame(posted));
}
