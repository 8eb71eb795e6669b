import { findNearName } from '../env/near-name.ts';
import { deleteLines, fixLines, placeAt } from './edit.ts';
import type { SetupFinding } from './finding.ts';
import { type GateRun, ownLink } from './gate-run.ts';
import { type Entry, entryOf } from './tree.ts';

/** Inputs that the action does not have, of which GitHub only warns in a log, and those that silence it. */
export function judgeInputs(runs: readonly GateRun[], known: readonly string[]): SetupFinding[] {
  const found = runs.flatMap((run) => {
    const given = run.step.with?.value;
    const entries = given?.kind === 'map' ? given.entries : [];
    const dry = entries.filter(
      ({ key, value }) => key === 'dry-run' && value.kind === 'text' && value.text === 'true',
    );
    const unknown = entries.filter(({ key }) => !known.includes(key.toLowerCase()));
    return [
      ...unknown.map((entry) => unknownInput(entry, run, known)),
      ...dry.map((entry) => dryRun(entry, run)),
    ];
  });
  if (found.length > 0) return found;
  return [{ code: 'inputs', severity: 'ok', message: 'the action has every input that is given' }];
}

function unknownInput({ key, start, end }: Entry, run: GateRun, known: readonly string[]): SetupFinding {
  const { source } = ownLink(run).workflow;
  const near = findNearName(key, known);
  const edit =
    near === undefined
      ? deleteLines(source.text, start, end)
      : { start, end: start + key.length, text: near };
  const next =
    near === undefined
      ? `it has ${known.map((name) => `\`${name}\``).join(', ')}`
      : `did you mean \`${near}\`?`;
  return {
    code: 'inputs',
    severity: 'wrong',
    message: `the action has no input \`${key}\`, and does not hear it: ${next}`,
    at: placeAt(source, start),
    fix: edit && fixLines(source, [edit]),
  };
}

function dryRun({ start, end }: Entry, run: GateRun): SetupFinding {
  const { source } = ownLink(run).workflow;
  const edit = deleteLines(source.text, start, end);
  return {
    code: 'inputs',
    severity: 'wrong',
    message: 'with `dry-run: true` neither comment nor status is ever written',
    at: placeAt(source, start),
    fix: edit && fixLines(source, [edit]),
  };
}

/** GITHUB_TOKEN may never list the variables and secrets of a GitHub environment. */
export function judgeEnvironmentToken(
  runs: readonly GateRun[],
  environments: readonly string[],
): SetupFinding[] {
  const [environment] = environments;
  if (environment === undefined) return [];
  return runs
    .filter(({ step }) => entryOf(step.with?.value, 'environment-token') === undefined)
    .map((run) => ({
      code: 'inputs',
      severity: 'wrong',
      message: `the checklist names \`github-environment: ${environment}\`, which only \`environment-token\` can read: make one in the job, as docs/workflows.md shows under «GitHub environments»`,
      at: placeAt(ownLink(run).workflow.source, run.uses.start),
    }));
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
