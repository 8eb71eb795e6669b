import type { ChangedFile } from '../checklist/applies.ts';
import { parseChecklist } from '../checklist/parse.ts';
import type { Problem } from '../checklist/problem.ts';
import type { Checklist } from '../checklist/schema.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a pull request does to the checklist file itself. It counts once it has landed, never for its own gate. */
export type ChecklistChange =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'changed';
      /** Ids of items. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: readonly string[];
      /** Whether services, manifests or production sources change. */
      readonly env: boolean;
    };

/** Compares the checklist that counts with the one at the head; undefined when the pull request leaves it alone. `context` is the gate's own. */
export function diffChecklist(
  { path, context }: { readonly path: string; readonly context: string | undefined },
  base: Checklist,
  headText: string | undefined,
  change: { readonly files: readonly ChangedFile[]; readonly filesComplete: boolean },
): ChecklistChange | undefined {
  const touched = change.files.some((file) => file.path === path || file.previousPath === path);
  if (!touched && change.filesComplete) return undefined;
  if (headText === undefined) return touched ? { kind: 'deleted' } : undefined;
  const parsed = parseChecklist(headText, path, context);
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
  const before = new Map(base.items.map((item) => [item.id, fingerprintOf(item)]));
  const after = new Map(parsed.value.items.map((item) => [item.id, fingerprintOf(item)]));
  const diff: ChecklistChange = {
    kind: 'changed',
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(parsed.value.env ?? null),
  };
  const same = !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? undefined : diff;
}
