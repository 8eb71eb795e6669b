import { holdingItems } from '../../gate/evidence/holding.ts';
import { type ReportedPullRequest, renderShortReport } from '../../render/report.ts';
import type { Outcome } from './respond.ts';

/** The worst of several verdicts is the verdict. */
const WORST_FIRST = ['error', 'blocked', 'open', 'met'] as const;

/** Text by the names of action.yml. */
export type Outputs = Record<
  'verdict' | 'reason' | 'open-items' | 'confirmed-items' | 'missing-keys' | 'comment-url' | 'report',
  string
>;

/** The outputs of action.yml by name, as text; lists are JSON. With several pull requests they are of all of them. */
export function outputsOf(outcomes: readonly Outcome[]): Outputs {
  const judged = outcomes.filter((outcome) => outcome.kind === 'judged');
  const verdicts = outcomes.flatMap((outcome): { state: string; reason: string }[] => {
    if (outcome.kind === 'failed') return [{ state: 'error', reason: outcome.error.reason }];
    return outcome.kind === 'judged' ? [outcome.judgement.decision.verdict] : [];
  });
  const worst = WORST_FIRST.flatMap((state) => verdicts.find((verdict) => verdict.state === state) ?? [])[0];
  const items = judged.flatMap(({ judgement }) => judgement.decision.items);
  const holding = holdingItems(items);
  const missing = holding.flatMap(({ subject }) =>
    subject.kind === 'finding' && subject.finding.kind === 'missing'
      ? [{ service: subject.finding.service, key: subject.finding.key }]
      : [],
  );
  return {
    verdict: worst?.state ?? '',
    reason: worst?.reason ?? '',
    'open-items': JSON.stringify(holding.map(({ id }) => id)),
    'confirmed-items': JSON.stringify(items.flatMap(({ id, state }) => (state === 'confirmed' ? [id] : []))),
    'missing-keys': JSON.stringify(missing),
    'comment-url': judged[0]?.commentUrl ?? '',
    report: renderShortReport(reportedOf(outcomes)),
  };
}

/** What a report is made of. */
export function reportedOf(outcomes: readonly Outcome[]): ReportedPullRequest[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'judged') return [];
    const { number, commentUrl = null, judgement } = outcome;
    const { live, decision, ledger } = judgement;
    const { url, headSha, baseBranch } = live;
    return [{ number, url, headSha, baseBranch, commentUrl, decision, entries: ledger.entries }];
  });
}
