import type { Checklist } from '../../checklist/schema.ts';
import { listEnvironments } from '../../env/snapshot.ts';
import { groupsOf } from '../../gate/named-groups.ts';
import { placeAt } from '../workflow/edit.ts';
import { type GateRun, ownLink, usesOwnToken } from '../workflow/gate-run.ts';
import { entryOf } from '../workflow/tree.ts';
import type { SetupFinding } from './finding.ts';

/** Whether the step has the tokens that its checklist asks for: some things GITHUB_TOKEN may never read. */
export function judgeTokens(runs: readonly GateRun[], checklists: readonly Checklist[]): SetupFinding[] {
  const [environment] = checklists.flatMap(({ env }) => (env === undefined ? [] : listEnvironments(env)));
  const [team] = checklists.flatMap(groupsOf).flatMap(({ teams = [] }) => teams);
  const wanted = [
    ...(environment === undefined
      ? []
      : [
          {
            what: `the variables of \`github-environment: ${environment}\``,
            input: 'environment-token',
            page: 'docs/workflows.md',
          },
        ]),
    ...(team === undefined
      ? []
      : [{ what: `the members of \`${team}\``, input: 'team-token', page: 'docs/checklist.md' }]),
  ];
  return runs.flatMap((run) =>
    wanted
      .filter(({ input }) => entryOf(run.step.with?.value, input) === undefined)
      .map(({ what, input, page }): SetupFinding => {
        const at = placeAt(ownLink(run).workflow.source, run.uses.start);
        const isOwn = usesOwnToken(run);
        const who = isOwn
          ? 'GITHUB_TOKEN never may'
          : "whether the step's own `token` may cannot be read here";
        const message = `the checklist needs ${what}, which somebody has to read: ${who}. Pass one that may as \`${input}\`, as ${page} shows`;
        return { code: 'inputs', severity: isOwn ? 'wrong' : 'unknown', message, at };
      }),
  );
}
