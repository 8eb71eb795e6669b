import type { Decision } from '../gate/verdict.ts';

/** What renderers need beside the decision: where things are on the web. */
export interface View {
  readonly decision: Decision;
  /** Address of the repository, such as `https://github.com/acme/auth`; links are built from it, and without it there are none. */
  readonly webUrl: string | undefined;
  readonly headSha: string;
  /** Path of the checklist file. */
  readonly path: string;
  /** Where the job summary is, for what a comment has no room for. */
  readonly summaryUrl: string | undefined;
  /** By the head SHA of a confirmation that lapsed: the paths that changed since. */
  readonly changedSince: ReadonlyMap<string, ReadonlySet<string>>;
  /** How ticks are known on a server that keeps no history: by the events of edits, or not at all. */
  readonly ticks?: 'by-event' | 'none';
  /** Where the text is read: only in the comment can anybody tick, so only there are boxes. */
  readonly place: 'comment' | 'summary' | 'checkout';
}

/** How much of it is shown: a comment has at most 65,536 characters, so sections shrink one by one. */
export interface Detail {
  /** Reasons, help and next steps below each item. */
  readonly notes: boolean;
  /** The boxes of what is confirmed, folded away. */
  readonly confirmed: boolean;
  /** Findings that were there before. */
  readonly old: boolean;
  /** At most so many open items. */
  readonly open: number;
}
