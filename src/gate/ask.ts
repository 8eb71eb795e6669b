import {
  type Applicability,
  type Change,
  type ChangedFile,
  decideApplies,
  type Reason,
} from '../checklist/applies.ts';
import type { ConfirmPolicy, Group } from '../checklist/confirm-schema.ts';
import type { Checklist, Item } from '../checklist/schema.ts';
import type { Absent } from '../env/absent.ts';
import { type Finding, isCertain } from '../env/findings/finding.ts';
import { aboutOf, itemIdOf } from '../env/findings/identity.ts';
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
  /**
   * `facts`: nobody can confirm it; it is gone once the files or the production config say so. `evidence`: nobody can confirm it
   * either; what its `verified-by` names confirms it.
   */
  readonly closedBy: 'people' | 'facts' | 'evidence';
  /** Who may confirm it, and how many have to. */
  readonly policy: ConfirmPolicy;
  /** The files that it is about: those that made it apply, or all that change where no path was asked for. */
  readonly files: readonly ChangedFile[];
  /** False when GitHub did not list all files. */
  readonly filesComplete: boolean;
  readonly fingerprint: string;
  /** How long a confirmation counts at the most, in milliseconds; undefined for as long as its fingerprint does. */
  readonly validFor: number | undefined;
  /** Who may waive it; undefined when nobody may. */
  readonly waivable: Group | undefined;
  /** Ids of items that have to be closed first. */
  readonly needs: readonly string[];
  /** Items with the same name are a choice. */
  readonly oneOf: string | undefined;
}

/** What of an ask only items have. */
const NOTHING_SPECIAL = { validFor: undefined, waivable: undefined, needs: [], oneOf: undefined } as const;

/** What the env comparison has to say; absent where the checklist names no services. */
export interface EnvAsks {
  readonly fresh: readonly Finding[];
  /** What was there before, and of which nobody was ever asked as the checklist had nobody look: people tell. */
  readonly unasked: readonly Finding[];
  /** Files that the checklist names and that this pull request takes away. */
  readonly removed: readonly Absent[];
  readonly missing: 'block' | 'confirm';
  /** The env keys that the change brings and that only the checklist that it brings knows of. */
  readonly keysToCome: readonly string[];
}

export type ChangeAtHead = Change & { readonly headSha: string };

/** The policy where the checklist says nothing: one person with write access who is not the author. */
const ANYBODY_WHO_WRITES: ConfirmPolicy = { author: false, count: 1 };

/** Everything that the gate asks for: findings first, as only production can close them, then items in the checklist's order. */
export function decideAsks(checklist: Checklist, change: ChangeAtHead, env: EnvAsks | undefined): Ask[] {
  const policy = checklist.confirm ?? ANYBODY_WHO_WRITES;
  const ofEnv =
    env === undefined
      ? []
      : [
          ...env.fresh.map((finding) => askOf(finding, env.missing, policy)),
          ...env.unasked.map((finding) => askOf(finding, 'confirm', policy)),
          ...env.removed.map((file) => askOfRemoved(file, policy)),
        ];
  const readings = readingsOf(change, env?.keysToCome ?? []);
  const ofItems = checklist.items.flatMap((item): Ask[] => {
    const applies = readings
      .map((reading) => decideApplies(item.when, reading))
      .find(({ answer }) => answer !== 'no');
    return applies === undefined ? [] : [askOfItem(item, applies, change, item.confirm ?? policy)];
  });
  return [...ofEnv, ...ofItems];
}

/** An item applies where it does with the keys that only a changed checklist knows of or without them: so these take nothing away. */
function readingsOf(change: ChangeAtHead, keysToCome: readonly string[]): Change[] {
  if (keysToCome.length === 0) return [change];
  return [{ ...change, envKeys: [...(change.envKeys ?? []), ...keysToCome].sort() }, change];
}

/**
 * An item's confirmation covers the item's definition and, unless it never expires, the content of the files that made it apply and the
 * env keys that did. Where those could not all be known, the head SHA stands in for the rest: every push asks again.
 */
function askOfItem(
  item: Item,
  { answer, because, files }: Applicability,
  change: ChangeAtHead,
  policy: ConfirmPolicy,
): Ask {
  const cut = item.when?.paths !== undefined && !change.filesComplete;
  const keys = because.flatMap((reason) => (reason.by === 'env-change' ? reason.keys : []));
  const unknown = cut || answer === 'unknown' || item.expires === 'on-push' ? change.headSha : null;
  const covered = item.expires === 'never' ? [] : [digestOf(files), keys, unknown];
  return {
    id: item.id,
    subject: { kind: 'item', item, because },
    optional: item.optional,
    closedBy: item['verified-by'] === undefined ? 'people' : 'evidence',
    policy,
    files: item.when?.paths === undefined ? change.files : files,
    filesComplete: change.filesComplete,
    fingerprint: fingerprintOf([item, ...covered]),
    validFor: typeof item.expires === 'object' ? millisecondsOf(item.expires.after) : undefined,
    waivable: item.waivable === true ? { role: 'maintain' } : item.waivable || undefined,
    needs: item.needs ?? [],
    oneOf: item['one-of'],
  };
}

/** `12h` or `3d`, as the schema has checked. */
function millisecondsOf(duration: string): number {
  const hours = duration.endsWith('d') ? 24 : 1;
  return Number.parseInt(duration, 10) * hours * 3_600_000;
}

/** One digest for each list of files: items with the same globs share theirs. */
const digests = new WeakMap<readonly ChangedFile[], string>();

/** Names and content of files, and whether they are there any more, whatever their order. */
function digestOf(files: readonly ChangedFile[]): string {
  const known = digests.get(files);
  if (known !== undefined) return known;
  const covered = files
    .map(({ path, previousPath, blobSha, isRemoved = false }): [string, ...unknown[]] => [
      path,
      previousPath ?? null,
      blobSha,
      isRemoved,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = fingerprintOf(covered);
  digests.set(files, digest);
  return digest;
}

/**
 * Production can be asked about a finding that is certain, so a person's word is not needed; with `missing: confirm` it is
 * taken as well. What cannot be known (no source named) and what only changed is for people.
 */
function askOf(finding: Finding, missing: EnvAsks['missing'], policy: ConfirmPolicy): Ask {
  const certain = (finding.kind === 'missing' || finding.kind === 'invalid') && isCertain(finding);
  return {
    id: itemIdOf(finding),
    subject: { kind: 'finding', finding },
    optional: !finding.blocking,
    closedBy: finding.blocking && certain && missing === 'block' ? 'facts' : 'people',
    policy,
    files: finding.at === undefined ? [] : [{ path: finding.at.file, blobSha: '' }],
    filesComplete: true,
    fingerprint: fingerprintOf(aboutOf(finding)),
    ...NOTHING_SPECIAL,
  };
}

function askOfRemoved(file: Absent, policy: ConfirmPolicy): Ask {
  const about = ['removed', file.role, file.service, file.path];
  return {
    id: `env:removed:${file.service}:${fingerprintOf(about).slice(0, 8)}`,
    subject: { kind: 'removed-file', file },
    optional: false,
    closedBy: 'people',
    policy,
    files: [{ path: file.path, blobSha: '' }],
    filesComplete: true,
    fingerprint: fingerprintOf(about),
    ...NOTHING_SPECIAL,
  };
}
