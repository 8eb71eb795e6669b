import { findNearName } from '../../env/text/near-name.ts';
import { type Edit, fixLines, placeAt, removeEntry } from '../workflow/edit.ts';
import { type GateRun, ownLink } from '../workflow/gate-run.ts';
import type { Entry } from '../workflow/tree.ts';
import { enumerate } from './enumerate.ts';
import type { Fix, SetupFinding } from './finding.ts';

/** Inputs that the action does not have, of which GitHub only warns in a log, and those that silence it. */
export function judgeInputs(runs: readonly GateRun[], known: readonly string[]): SetupFinding[] {
  const found = runs.flatMap((run) => judgeGiven(run, known));
  if (found.length > 0) return found;
  return [{ code: 'inputs', severity: 'ok', message: 'the action has every input that is given' }];
}

function judgeGiven(run: GateRun, known: readonly string[]): SetupFinding[] {
  const { source } = ownLink(run).workflow;
  const given = run.step.with?.value;
  const entries = given?.kind === 'map' ? given.entries : [];
  const judged = entries.flatMap((entry) => judgeInput(entry, known));
  const needless = judged.flatMap(({ entry, edit }) => (edit === undefined ? [entry] : []));
  const removal = removeInputs(run, needless);
  return judged.map(({ entry, edit, message }) => ({
    code: 'inputs',
    severity: 'wrong',
    message,
    at: placeAt(source, entry.start),
    fix: edit === undefined ? removal : fixLines(source, [edit]),
  }));
}

interface JudgedInput {
  readonly entry: Entry;
  readonly message: string;
  /** Undefined where it is best left out. */
  readonly edit: Edit | undefined;
}

function judgeInput(entry: Entry, known: readonly string[]): JudgedInput[] {
  const { key, start, value } = entry;
  if (key === 'dry-run' && value.kind === 'text' && value.text === 'true')
    return [
      { entry, message: 'with `dry-run: true` neither comment nor status is ever written', edit: undefined },
    ];
  if (known.includes(key.toLowerCase())) return [];
  const near = findNearName(key, known);
  const next =
    near === undefined
      ? `it has ${enumerate(known.map((name) => `\`${name}\``))}`
      : `did you mean \`${near}\`?`;
  const message = `the action has no input \`${key}\`, and does not hear it: ${next}`;
  const edit = near === undefined ? undefined : { start, end: start + key.length, text: near };
  return [{ entry, message, edit }];
}

/** Takes inputs away, and `with` where nothing is left in it: GitHub refuses one that is empty. */
function removeInputs(run: GateRun, needless: readonly Entry[]): Fix | undefined {
  const { source } = ownLink(run).workflow;
  const given = run.step.with;
  const isAll = given?.value.kind === 'map' && given.value.entries.length === needless.length;
  const removed = isAll ? [given] : needless;
  const edits = removed.map((entry) => removeEntry(source.text, entry));
  return edits.includes(undefined)
    ? undefined
    : fixLines(
        source,
        edits.flatMap((edit) => edit ?? []),
      );
}

/** A tag or branch can be moved to other code; only a commit stays what it is. */
export function judgePins(runs: readonly GateRun[]): SetupFinding[] {
  return runs.flatMap((run): SetupFinding[] => {
    const [, name = '', ref = ''] = /^([^@]+)@(.+)$/.exec(run.uses.text) ?? [];
    const at = placeAt(ownLink(run).workflow.source, run.uses.start);
    if (ref === '') return [];
    if (/^[0-9a-f]{40}$/.test(ref))
      return [{ code: 'pin', severity: 'ok', message: 'the action is pinned to a commit', at }];
    const repository = name.split('/').slice(0, 2).join('/');
    const isSafe = /^[\w./-]+$/.test(repository + ref);
    return [
      {
        code: 'pin',
        severity: 'advice',
        message: `\`@${ref}\` may be moved to other code: name a commit, with \`${ref}\` as a comment behind it`,
        at,
        fix: isSafe
          ? { kind: 'shell', command: `git ls-remote https://github.com/${repository} ${ref}` }
          : undefined,
      },
    ];
  });
}

/** GitHub takes a job of the name of a required status for one more required check. */
export function judgeJobNames(
  runs: readonly GateRun[],
  contextOf: (run: GateRun) => string | undefined,
): SetupFinding[] {
  return runs.flatMap((run) =>
    run.links.flatMap(({ workflow, job }): SetupFinding[] => {
      const name = job.name ?? job.id;
      if (name.toLowerCase() !== contextOf(run)?.toLowerCase()) return [];
      const message = `the job has the name of the status, \`${name}\`: GitHub then requires both. Call the job something else, such as \`gate\``;
      return [{ code: 'job-name', severity: 'advice', message, at: placeAt(workflow.source, job.start) }];
    }),
  );
}
