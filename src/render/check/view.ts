import type { Decision } from '../../gate/verdict.ts';

/** A commit that was compared, and what people call it. */
export interface ComparedCommit {
  readonly name: string;
  readonly sha: string;
}

/** What a check in a checkout found out. */
export interface CheckView {
  readonly decision: Decision;
  readonly base: ComparedCommit & { readonly branch: string | undefined };
  readonly head: ComparedCommit;
  readonly mergeBase: string;
  readonly changedFiles: number;
  /** Path of the checklist file. */
  readonly path: string;
  readonly checklistAtHead: string | undefined;
  /** Files that matter and differ from the head in the working tree only; they were not looked at. */
  readonly uncommitted: readonly string[];
  /** Address of the repository on the web, where its remote tells. */
  readonly webUrl: string | undefined;
}
