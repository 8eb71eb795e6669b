import type { Finding } from '../env/findings/finding.ts';
import type { Proof } from '../gate/evidence/evidence.ts';
import { holdingItems } from '../gate/evidence/holding.ts';
import type { Entry } from '../gate/ledger/ledger.ts';
import type { Decision, ItemState } from '../gate/verdict.ts';
import { reportConflict } from './comment/conflict.ts';

/** The version of the report's shape: it grows when a field is removed or changes its meaning. */
export const REPORT_VERSION = 1;

/** What was decided of one pull request, as plain data: the same facts always give the same bytes. */
export interface ReportedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly commentUrl: string | null;
  readonly decision: Decision;
  readonly entries: readonly Entry[];
}

/** The whole report as one line of JSON. */
export function renderReport(pulls: readonly ReportedPullRequest[]): string {
  return JSON.stringify({
    schemaVersion: REPORT_VERSION,
    truncated: false,
    pullRequests: pulls.map(reportOf),
  });
}

/** Outputs of a job have 1 MB in all, in UTF-16, and `open-items` and the like are among them. */
const LONGEST_OUTPUT = 350_000;

/** The report as it fits into an output: where it is too long, only what was decided of each pull request, and what is open. */
export function renderShortReport(pulls: readonly ReportedPullRequest[]): string {
  const whole = renderReport(pulls);
  if (whole.length <= LONGEST_OUTPUT) return whole;
  const pullRequests = pulls.map(({ decision, entries: _, ...pull }) => {
    const { verdict, reason, open } = reportDecision(decision);
    return { ...pull, verdict, reason, open };
  });
  return JSON.stringify({ schemaVersion: REPORT_VERSION, truncated: true, pullRequests });
}

function reportOf({ decision, entries, ...pull }: ReportedPullRequest) {
  return {
    ...pull,
    ...reportDecision(decision),
    record: entries,
    voidedAt: decision.voidedAt ?? null,
  };
}

/** What was decided, whether there is a pull request or not. */
export function reportDecision({ verdict, items, old, baseline, settled, conflicts }: Decision) {
  return {
    verdict: verdict.state,
    reason: verdict.reason,
    open: holdingItems(items).map(({ id }) => id),
    items: items.map(reportItem),
    oldFindings: old.map(reportFinding),
    baseline: {
      aside: baseline.aside.map(({ service, kind, key }) => ({ service, kind, key })),
      stale: baseline.gone.map(({ service, kind, key, file, line }) => ({ service, kind, key, file, line })),
    },
    settledKeys: settled,
    conflicts: conflicts.map(reportConflict),
  };
}

function reportItem(item: ItemState) {
  const { id, subject, state, optional, spared, closedBy, fingerprint } = item;
  const { counted, lacking, refused, missed, waiver, proofs } = item;
  return {
    id,
    kind: subject.kind,
    title: subject.kind === 'item' ? subject.item.title : null,
    finding: subject.kind === 'finding' ? reportFinding(subject.finding) : null,
    file: subject.kind === 'removed-file' ? subject.file : null,
    because: subject.kind === 'item' ? subject.because : [],
    state,
    optional,
    spared,
    closedBy,
    fingerprint,
    confirmations: counted.map(({ by, at, how, headSha }) => ({ by, at, how, headSha: headSha ?? null })),
    waiver:
      waiver === undefined
        ? null
        : { by: waiver.by, at: waiver.at, reason: waiver.reason, until: waiver.until ?? null },
    evidence: proofs.map(reportProof),
    lacking,
    refused: refused.map(({ entry: { by, at }, refusal }) => ({ by, at, because: refusal })),
    missed: missed.map(({ by, at }) => ({ by, at })),
  };
}

/** What was said by GitHub, of which commit, and by whom: it confirms an item in place of people. */
function reportProof({ evidence, holds, headSha, witnesses, lacking }: Proof) {
  return {
    how: evidence.kind === 'review' ? 'review' : 'evidence',
    what: evidence,
    holds,
    headSha: headSha ?? null,
    witnesses: witnesses.map(({ says, word, by, at, url }) => ({
      says,
      word: word ?? null,
      by: by ?? null,
      at: at ?? null,
      url: url ?? null,
    })),
    lacking,
  };
}

/** A finding without what a declaration says at length; never a value. */
export function reportFinding({ kind, service, key, blocking, at, sources, searched, ...more }: Finding) {
  return {
    kind,
    service,
    key,
    blocking,
    at: at ?? null,
    sources,
    searched,
    certain: 'certain' in more ? more.certain : null,
    disputed: 'disputed' in more ? more.disputed === true : null,
    typoOf: 'typoOf' in more ? (more.typoOf ?? null) : null,
    fields: 'fields' in more ? more.fields : [],
    rules: 'breaks' in more ? more.breaks.map(({ rule, source }) => ({ rule, source })) : [],
    hints: more.hints.map(({ source, message }) => ({ source, message })),
  };
}
