import { deleteLines, type Edit, fixLines, indentAt, placeAt } from './edit.ts';
import type { SetupFinding } from './finding.ts';
import { type GateRun, ownLink } from './gate-run.ts';
import { entryOf, textAt } from './tree.ts';
import type { Step } from './workflow.ts';

/** Names of the code of a pull request, in the events that have one. */
const HEAD =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head|merge_commit_sha)|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit)))|refs\/pull\/|\bpull\/\$\{\{/i;
/** In a shell, the ways to get it. */
const FETCHES =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b.*(?:\bpull\/|head_ref|head\.(?:sha|ref)|HEAD_REF|HEAD_SHA)/;
/** Where `actions/checkout` takes the code of the pull request unless told otherwise. */
const ON_MERGE = ['pull_request', 'pull_request_review'];

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
  if (!onMerge || given.length > 0) return [];
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
  const ref = entryOf(step.with?.value, 'ref');
  const repository = entryOf(step.with?.value, 'repository');
  const at = (ref ?? repository)?.start ?? step.start;
  const edits: Edit[] = [
    ...(ref === undefined ? [] : [{ start: ref.start, end: ref.end, text: DEFAULT_BRANCH }]),
    ...(repository === undefined
      ? []
      : [deleteLines(source.text, repository.start, repository.end) ?? []].flat()),
  ];
  return {
    code: 'checkout',
    severity: 'wrong',
    message: `this step checks out the pull request's code ${DANGER}`,
    at: placeAt(source, at),
    fix: fixLines(source, edits),
  };
}

/** `uses: ./` after a checkout of the merge commit runs the action as the pull request has it. */
function ownCopy(step: Step, run: GateRun): SetupFinding {
  const { source } = ownLink(run).workflow;
  const pad = indentAt(source.text, step.start);
  const inputs = step.with?.value;
  const end = step.uses?.end ?? step.end;
  const newline = source.text.indexOf('\n', end);
  const below = newline === -1 ? source.text.length : newline;
  const edit: Edit =
    inputs?.kind === 'map' && inputs.isBlock
      ? {
          start: inputs.start,
          end: inputs.start,
          text: `${DEFAULT_BRANCH}\n${indentAt(source.text, inputs.start)}`,
        }
      : { start: below, end: below, text: `\n${pad}with:\n${pad}  ${DEFAULT_BRANCH}` };
  const isEmpty = inputs === undefined || inputs.kind === 'nothing';
  return {
    code: 'checkout',
    severity: 'wrong',
    message:
      "the action is the one of the checkout, which for `pull_request` is the pull request's own copy: whoever opens it can change what judges it",
    at: placeAt(source, step.uses?.start ?? step.start),
    fix: isEmpty || (inputs.kind === 'map' && inputs.isBlock) ? fixLines(source, [edit]) : undefined,
  };
}

function needless(step: Step, run: GateRun): SetupFinding {
  const { job, workflow } = ownLink(run);
  const edit = deleteLines(workflow.source.text, step.start, step.end, /^\s*-\s+$/);
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
