import { decideAnswers } from '../../gate/commands/answer.ts';
import type { Entry } from '../../gate/ledger/ledger.ts';
import { renderEdits } from '../../gate/ledger/page.ts';
import { renderTakenBack } from '../../gate/ledger/taken-back.ts';
import { renderMarker } from '../../gate/marker.ts';
import { decidePlan, type Plan, type PostedStatus, type Wanted } from '../../gate/plan.ts';
import type { Sealed } from '../../gate/signed-record/seal.ts';
import type { Decision } from '../../gate/verdict.ts';
import { LONGEST, renderComment, renderPointer } from '../../render/comment/comment.ts';
import { hasSomethingToSay } from '../../render/comment/sections.ts';
import { renderHeldLine, renderStatusLine } from '../../render/status-line.ts';
import { webUrlOf } from '../action/web-url.ts';
import type { GateOptions } from './gate.ts';
import type { Judgement } from './judge.ts';
import type { Keeper } from './keeper.ts';

/** What has to be written; `sealed` where the server keeps no history, and the comment carries a record instead. */
export function planOf(
  judgement: Judgement,
  options: GateOptions,
  posted: PostedStatus | undefined,
  keeper: Keeper | undefined,
  /** Another pull request with the same head that is not met. */
  twin?: number,
): { plan: Plan; sealed: Sealed | undefined } {
  const { live, comments, given, ledger, decision } = judgement;
  const marker = renderMarker(options.context);
  const needed = comments.length > 0 || hasSomethingToSay(decision);
  // Where a record is kept, all that was taken back stands in it.
  const notes =
    keeper === undefined
      ? renderEdits(comments.map(({ revisions }) => revisions)) + renderTakenBack(ledger.takenBack)
      : '';
  const longest = LONGEST - (keeper?.room(ledger) ?? notes.length);
  const text = needed
    ? renderComment(viewOf(judgement, options, keeper), marker, longest) + notes
    : undefined;
  const holder = comments.find(({ kept }) => kept !== undefined)?.id;
  const sealed =
    text === undefined ? undefined : keeper?.seal(text, holder, live.headSha, ledger, countedIn(decision));
  const wanted: Wanted = {
    body: sealed?.body ?? text,
    pointer: (checklist) => renderPointer(checklist, marker),
    target: (url) => keeper?.target(url, sealed?.anchor) ?? url,
    status:
      twin === undefined
        ? {
            state: decision.verdict.state === 'met' ? 'success' : options.openState,
            description: renderStatusLine(decision),
          }
        : { state: options.openState, description: renderHeldLine(twin) },
    answers: decideAnswers(given, ledger, decision),
  };
  const plan = decidePlan(live, comments, wanted, posted);
  // The status follows with the record, which belongs to a comment that there is.
  const isLater = keeper?.announcesFirst === true && plan.comment.kind === 'create';
  return { plan: isLater ? { ...plan, status: undefined } : plan, sealed };
}

function countedIn({ items }: Decision): Set<Entry> {
  return new Set(
    items.flatMap(({ counted, waiver }) => [...counted, ...(waiver === undefined ? [] : [waiver])]),
  );
}

function viewOf(
  { live, decision, changedSince }: Judgement,
  { path, runUrl }: GateOptions,
  keeper: Keeper | undefined,
) {
  return {
    ...{ decision, webUrl: webUrlOf(live), headSha: live.headSha, path, summaryUrl: runUrl, changedSince },
    ...(keeper === undefined ? {} : { ticks: keeper.keepsTicks ? ('by-event' as const) : ('none' as const) }),
    place: 'comment' as const,
  };
}
