import { parseChecklist } from '../../checklist/parse.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { type LandingChecklist, mergeChecklists, readHeadChecklist } from '../../gate/landing-checklist.ts';
import type { EnvSide } from '../env/both-checklists.ts';
import type { Listing } from '../env/code-facts.ts';
import type { Commits, FileAt } from '../env/facts.ts';
import type { ChecklistSides } from './base-checklist.ts';

/** What a change makes of the checklist that counts. Where the branch left its base it is read only of a change that touches it. */
export async function findLandingChecklist(
  gate: { readonly path: string; readonly context: string | undefined },
  counts: Checklist,
  { checklistAtBase, checklistAtHead }: Pick<ChecklistSides, 'checklistAtBase' | 'checklistAtHead'>,
  listing: Listing,
  { tip, findMergeBase }: Commits,
  readFile: (file: FileAt) => Promise<string | undefined>,
): Promise<LandingChecklist> {
  const atHead = readHeadChecklist(gate, checklistAtHead, listing);
  if (atHead.kind !== 'readable') return atHead;
  const commit = await findMergeBase();
  const text = commit === tip ? checklistAtBase : await readFile({ commit, path: gate.path });
  const parsed = text === undefined ? undefined : parseChecklist(text, gate.path);
  const mergeBase = parsed?.ok ? parsed.value : undefined;
  return { kind: 'readable', checklist: mergeChecklists(mergeBase, atHead.checklist, counts) };
}

/** The env keys of a checklist that a change brings; undefined where it brings none that can be read. */
export function sideOf(
  path: string,
  landing: LandingChecklist,
  text: string | undefined,
): EnvSide | undefined {
  return landing.kind === 'readable' ? { path, env: landing.checklist.env, text } : undefined;
}
