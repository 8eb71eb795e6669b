import { parseChecklist } from '../../checklist/parse.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { GateError } from '../../gate/gate-error.ts';
import { renderSmallestChecklist } from '../../render/smallest-checklist.ts';

/** The checklist file on both sides of a change; a side is undefined where the file does not exist. */
export interface ChecklistSides {
  readonly checklistAtBase: string | undefined;
  readonly checklistAtHead: string | undefined;
  readonly baseBranch: string;
  /** Undefined when the base branch is gone. */
  readonly baseSha: string | undefined;
  /** What a person can do until the change has landed, as a sentence; only where there is something. */
  readonly meanwhile?: string;
}

/** The checklist that counts: the one at the tip of the base branch, which a pull request cannot change for itself. */
export function readBaseChecklist(
  { checklistAtBase, checklistAtHead, baseBranch, baseSha, meanwhile }: ChecklistSides,
  path: string,
  /** The commit status that the gate posts, where that is known. */
  context: string | undefined,
): { readonly checklist: Checklist; readonly tip: string } {
  if (baseSha === undefined)
    throw new GateError(
      'not-found',
      `the base branch ${baseBranch} is gone: choose another base for the pull request`,
    );
  if (checklistAtBase === undefined) {
    const adding = checklistAtHead === undefined ? undefined : parseChecklist(checklistAtHead, path, context);
    if (adding?.ok)
      throw new GateError(
        'no-checklist',
        `${baseBranch} has no ${path} yet: the gate starts once this pull request has brought it${meanwhile === undefined ? '' : `. ${meanwhile}`}`,
      );
    if (adding !== undefined)
      throw new GateError(
        'no-checklist',
        `${baseBranch} has no ${path} yet, and the one that this pull request brings cannot be read. Mend it here; the gate starts once it has landed.`,
        adding.problems,
      );
    throw new GateError(
      'no-checklist',
      `${baseBranch} has no ${path}: add one; this is the smallest that works.\n\n${renderSmallestChecklist()}`,
    );
  }
  const parsed = parseChecklist(checklistAtBase, path, context);
  if (!parsed.ok)
    throw new GateError(
      'checklist-broken',
      `${path} at ${baseBranch} cannot be read. Mend it there; whoever may bypass required statuses has to merge that.`,
      parsed.problems,
    );
  return { checklist: parsed.value, tip: baseSha };
}
