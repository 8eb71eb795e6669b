import { type Edit, fixLines, indentAt, placeAt, removeEntry, removeLines } from '../workflow/edit.ts';
import { type GateRun, ownLink } from '../workflow/gate-run.ts';
import { entryOf, textAt } from '../workflow/tree.ts';
import type { Step } from '../workflow/workflow.ts';
import type { SetupFinding } from './finding.ts';
import { insertBelow } from './fix-on.ts';

/** Names of the code of a pull request, in the events that have one. */
const HEAD =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head|merge_commit_sha)|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit)))|refs\/pull\/|\bpull\/\$\{\{/i;
/** In a shell, the ways to get it. */
const FETCHES =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b.*(?:\bpull\/|head_ref|head\.(?:sha|ref)|HEAD_REF|HEAD_SHA)/;
/** Where `actions/checkout` takes the code of the pull request unless told otherwise. */
const ON_MERGE = ['pull_request', 'pull_request_review'];

/** The merge commit of a pull request, in the events that have one. */
const MERGE = /github\.(?:sha|ref)\b/;

const DEFAULT_BRANCH = 'ref: ${{ github.event.repository.default_branch }}';

/** Whether the job that holds the token, or the action itself, is the pull request's own code. */
export function judgeCheckouts(runs: readonly GateRun[]): SetupFinding[] {
  const found = runs.flatMap((run) => ownLink(run).job.steps.flatMap((step) => judgeStep(step, run)));
  const [...unique] = new Map(found.map((one) => [`${one.at?.file}:${one.at?.line}`, one])).values();
  return unique.length > 0
    ? unique
    : [{ code: 'checkout', severity: 'ok', message: "no step brings the pull request's code into the job" }];
}

function judgeStep(step: Step, run: GateRun): SetupFinding[] {
  if (step.run !== undefined && FETCHES.test(step.run.text)) return [fetching(step, run)];
  if (step.uses === undefined || !/^actions\/checkout@/i.test(step.uses.text)) return [];
  const given = ['ref', 'repository'].flatMap((name) => textAt(step.with?.value, name)?.text ?? []);
  if (given.some((text) => HEAD.test(text))) return [headCheckout(step, run)];
  const onMerge = run.links[0].workflow.triggers.some(({ event }) => ON_MERGE.includes(event));
  if (!onMerge || given.some((text) => !MERGE.test(text))) return [];
  return [run.uses.text.startsWith('./') ? ownCopy(step, run) : needless(step, run)];
}

function fetching(step: Step, run: GateRun): SetupFinding {
  return {
    code: 'checkout',
    severity: 'wrong',
    message: `this step fetches the pull request's code ${DANGER}. Do that in another job`,
    at: placeAt(ownLink(run).workflow.source, step.run?.start ?? step.start),
  };
}

const DANGER = 'into the job whose token may write: what runs in there could post the status itself';

function headCheckout(step: Step, run: GateRun): SetupFinding {
  const { source } = ownLink(run).workflow;
  const repository = entryOf(step.with?.value, 'repository');
  const foreign = repository && removeEntry(source.text, repository);
  const at = entryOf(step.with?.value, 'ref') ?? repository ?? step;
  return {
    code: 'checkout',
    severity: 'wrong',
    message: `this step checks out the pull request's code ${DANGER}`,
    at: placeAt(source, at.start),
    fix: fixLines(source, [
      ...toDefaultBranch(step, source.text),
      ...(foreign === undefined ? [] : [foreign]),
    ]),
  };
}

/** `uses: ./` after a checkout of the merge commit runs the action as the pull request has it. */
function ownCopy(step: Step, run: GateRun): SetupFinding {
  const { source } = ownLink(run).workflow;
  return {
    code: 'checkout',
    severity: 'wrong',
    message:
      "the action is the one of the checkout, which for `pull_request` is the pull request's own copy: whoever opens it can change what judges it",
    at: placeAt(source, step.uses?.start ?? step.start),
    fix: fixLines(source, toDefaultBranch(step, source.text)),
  };
}

/** Makes a checkout take the default branch; nothing where its inputs stand between braces. */
function toDefaultBranch(step: Step, text: string): Edit[] {
  const inputs = step.with?.value;
  const ref = entryOf(inputs, 'ref');
  if (ref !== undefined) return [{ start: ref.start, end: ref.end, text: DEFAULT_BRANCH }];
  if (inputs === undefined) {
    const pad = indentAt(text, step.start);
    return [insertBelow(text, step.uses ?? step, [`${pad}with:`, `${pad}  ${DEFAULT_BRANCH}`])];
  }
  if (inputs.kind !== 'map' || !inputs.isBlock) return [];
  const { start } = inputs;
  return [{ start, end: start, text: `${DEFAULT_BRANCH}\n${indentAt(text, start)}` }];
}

function needless(step: Step, run: GateRun): SetupFinding {
  const { job, workflow } = ownLink(run);
  const edit = removeLines(workflow.source.text, step, /^\s*-\s+$/);
  const isOnlyForUs = job.steps.length === 2 && edit !== undefined;
  return {
    code: 'checkout',
    severity: 'advice',
    message:
      "the action needs no checkout, and this one puts the pull request's code beside a token that may write",
    at: placeAt(workflow.source, step.uses?.start ?? step.start),
    fix: isOnlyForUs ? fixLines(workflow.source, [edit]) : undefined,
  };
}
