import {
  type Applicability,
  type Change,
  type ChangedFile,
  decideApplies,
  type Reason,
} from '../checklist/applies.ts';
import type { Checklist, Item } from '../checklist/schema.ts';
import type { Finding } from '../env/finding.ts';
import { aboutOf, itemIdOf } from '../env/identity.ts';
import type { Absent } from '../env/snapshot.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What an ask is about. */
export type Subject =
  | { readonly kind: 'item'; readonly item: Item; readonly because: readonly Reason[] }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'removed-file'; readonly file: Absent };

/** One thing that the gate asks for on this pull request: an item that applies, or what a new finding makes of itself. */
export interface Ask {
  /** What a confirmation is tied to; ids of findings start with `env:`, ids of items never do. */
  readonly id: string;
  readonly subject: Subject;
  /** An optional ask is shown and never holds the gate. */
  readonly optional: boolean;
  /** `facts`: nobody can confirm it; it is gone once the files or the production config say so. */
  readonly closedBy: 'people' | 'facts';
  /** Whether the author of the pull request may confirm it. */
  readonly authorMay: boolean;
  readonly fingerprint: string;
}

/** What the env comparison has to say; absent where the checklist names no services. */
export interface EnvAsks {
  readonly fresh: readonly Finding[];
  /** Files that the checklist names and that this pull request takes away. */
  readonly removed: readonly Absent[];
  readonly missing: 'block' | 'confirm';
}

export type ChangeAtHead = Change & { readonly headSha: string };

/** Everything that the gate asks for: findings first, as only production can close them, then items in the checklist's order. */
export function decideAsks(checklist: Checklist, change: ChangeAtHead, env: EnvAsks | undefined): Ask[] {
  const ofEnv =
    env === undefined
      ? []
      : [...env.fresh.map((finding) => askOf(finding, env)), ...env.removed.map(askOfRemoved)];
  const ofItems = checklist.items.flatMap((item): Ask[] => {
    const applies = decideApplies(item.when, change);
    return applies.answer === 'no' ? [] : [askOfItem(item, applies, change)];
  });
  return [...ofEnv, ...ofItems];
}

/**
 * An item's confirmation covers the item's definition, the content of the files that made it apply, and the env keys that did.
 * Where those could not all be known, the head SHA stands in for the rest: every push asks again.
 */
function askOfItem(item: Item, { answer, because, files }: Applicability, change: ChangeAtHead): Ask {
  const cut = item.when?.paths !== undefined && !change.filesComplete;
  const keys = because.flatMap((reason) => (reason.by === 'env-change' ? reason.keys : []));
  const unknown = cut || answer === 'unknown' ? change.headSha : null;
  return {
    id: item.id,
    subject: { kind: 'item', item, because },
    optional: item.optional,
    closedBy: 'people',
    authorMay: item.confirm.author,
    fingerprint: fingerprintOf([item, digestOf(files), keys, unknown]),
  };
}

/** One digest for each list of files: items with the same globs share theirs. */
const digests = new WeakMap<readonly ChangedFile[], string>();

/** Names and content of files, whatever their order. */
function digestOf(files: readonly ChangedFile[]): string {
  const known = digests.get(files);
  if (known !== undefined) return known;
  const covered = files
    .map(({ path, previousPath, blobSha }) => [path, previousPath ?? null, blobSha])
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const digest = fingerprintOf(covered);
  digests.set(files, digest);
  return digest;
}

/**
 * Production can be asked about a finding that is certain, so a person's word is not needed; with `missing: confirm` it is
 * taken as well. What cannot be known (no source named) and what only changed is for people.
 */
function askOf(finding: Finding, { missing }: EnvAsks): Ask {
  const certain = finding.kind === 'missing' ? finding.certain : finding.kind === 'invalid';
  return {
    id: itemIdOf(finding),
    subject: { kind: 'finding', finding },
    optional: !finding.blocking,
    closedBy: finding.blocking && certain && missing === 'block' ? 'facts' : 'people',
    authorMay: false,
    fingerprint: fingerprintOf(aboutOf(finding)),
  };
}

function askOfRemoved(file: Absent): Ask {
  const about = ['removed', file.role, file.service, file.path];
  return {
    id: `env:removed:${file.service}:${fingerprintOf(about).slice(0, 8)}`,
    subject: { kind: 'removed-file', file },
    optional: false,
    closedBy: 'people',
    authorMay: false,
    fingerprint: fingerprintOf(about),
  };
}
