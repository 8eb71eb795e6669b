import type { Account } from './account.ts';

/** One revision in GitHub's edit history (GraphQL `UserContentEdit`). */
export interface Revision {
  readonly id: number;
  /** Whole seconds. */
  readonly editedAt: string;
  readonly editor: Account;
  /** The whole body after the edit; null when somebody deleted this revision's content. */
  readonly text: string | null;
  readonly deletedAt: string | null;
  readonly deletedBy: Account | null;
}

/** A revision whose content is still there. */
export function createRevision(id: number, editor: Account, editedAt: string, text: string): Revision {
  return { id, editor, editedAt, text, deletedAt: null, deletedBy: null };
}

/** The same history with the content of one revision deleted (0 is the newest). */
export function withoutText(
  revisions: readonly Revision[],
  index: number,
  deletedBy: Account,
  deletedAt: string,
): readonly Revision[] {
  const revision = revisions[index];
  if (revision === undefined) throw new Error(`There is no revision ${index}`);
  return revisions.with(index, { ...revision, text: null, deletedBy, deletedAt });
}
