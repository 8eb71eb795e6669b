import { AUDIT } from './audit.ts';
import { BASELINE } from './baseline.ts';
import { CHECK } from './check.ts';
import { DOCTOR } from './doctor.ts';
import { INIT } from './init.ts';
import { SCHEMA } from './schema.ts';
import { VALIDATE } from './validate.ts';

export const COMMANDS = ['init', 'check', 'audit', 'validate', 'doctor', 'baseline', 'schema'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What the command can do, or how one of its parts is used; 80 columns wide at most. */
export function renderHelp(about: CommandName | undefined): string {
  return about === undefined ? OVERVIEW : HELP[about];
}

const OVERVIEW = `What the deployment checklist asks of a change, before the pull request.

  deployment-checklist init [--dry-run]
      Writes a checklist, a workflow and manifests that fit this repository.
  deployment-checklist check [--base BRANCH] [--head BRANCH]
      What is wrong and what people will be asked, seen from this checkout.
  deployment-checklist audit
      All env keys of the repository against all of production.
  deployment-checklist validate [PATH]
      Whether the checklist and the files that it names can be read.
  deployment-checklist doctor [--repo OWNER/NAME]
      Whether workflow, branch rules and checklist let the gate hold.
  deployment-checklist baseline [--prune]
      Sets aside the findings about env keys that are there today.
  deployment-checklist schema
      The JSON Schema of the checklist, for editors.

Examples
  deployment-checklist init --dry-run
  deployment-checklist check
  deployment-checklist check --base origin/release/2.4 --verbose
  deployment-checklist audit --sarif > env-keys.sarif
  deployment-checklist validate
  deployment-checklist doctor
  deployment-checklist schema > deployment-checklist.schema.json

\`deployment-checklist COMMAND --help\` says more, --version tells the version.
`;

const HELP: Record<CommandName, string> = {
  init: INIT,
  check: CHECK,
  audit: AUDIT,
  validate: VALIDATE,
  doctor: DOCTOR,
  baseline: BASELINE,
  schema: SCHEMA,
};
