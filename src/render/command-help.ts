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

const INIT = `Writes a checklist, a workflow and manifests that fit this repository.

  deployment-checklist init [options]

Looks at the files that git tracks: services, manifests such as .env.example,
what production is given. It says what it found and what it assumed. A file
that exists is left as it is, and the code is not read for env keys yet.

  --dry-run         write nothing, and show the files in full
  --uses NAME@REF   how the workflow names the action; by default
                    OWNER/deployment-checklist@v1, where you replace OWNER
  --json            what was found and written as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  everything is there now; with --dry-run, everything could be written
  2  it could not be done: stderr says why, or stdout with --json

Examples
  deployment-checklist init --dry-run
  deployment-checklist init --uses acme/deployment-checklist@v1
  deployment-checklist init --json | jq -r '.assumed[]'
`;

const AUDIT = `All env keys of the repository against all of production.

  deployment-checklist audit [options]

Compares what manifests declare and what the whole code reads with what
production provides, whoever brought it, at one commit. Live sources such as a
GitHub environment are out of reach: what only they could tell is for people.

  --head BRANCH     what to look at; by default HEAD. Only commits count
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml
  --json            everything as JSON, with a schemaVersion
  --markdown        tables, for an issue or a job summary
  --sarif           SARIF 2.1.0, for code scanning
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  nothing is known that would break a deployment
  1  production lacks a key that is needed, or has one with an invalid value
  2  it could not be looked at: stderr says why, or stdout with --json

Examples
  deployment-checklist audit
  deployment-checklist audit --head origin/release/2.4 --markdown
  deployment-checklist audit --json | jq -r '.services[].findings[].key'
`;

const CHECK = `What is wrong and what people will be asked, seen from this checkout.

  deployment-checklist check [options]

Judges the commits between a base branch and the head as the gate does on a pull
request: by the checklist at the tip of the base branch. Nothing is written.

  --base BRANCH     where the change goes; by default the branch of origin/HEAD,
                    else origin/main, origin/master, main or master
  --head BRANCH     the change itself; by default HEAD. Only commits count
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml
  --label NAME      a label that the pull request will have; repeat it for more.
                    Without any, items that ask for a label may apply
  --verbose         list also what was there before the change
  --json            everything as JSON, with a schemaVersion
  --markdown        the Markdown of the pull request's comment, without boxes
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  nothing is wrong that a machine can know; people may be asked to confirm
  1  production lacks a key or has an invalid one, or the change breaks the
     checklist file
  2  it could not be evaluated: stderr says why, or stdout with --json

Examples
  deployment-checklist check
  deployment-checklist check --base origin/release/2.4
  deployment-checklist check --head v2.4.1 --label migration
  deployment-checklist check --json | jq -r '.knownWrong[]'
`;

const VALIDATE = `Whether the checklist and the files that it names can be read.

  deployment-checklist validate [PATH] [options]

Reads the files as they are now, committed or not, and says everything that is
wrong at once. Nothing is compared, and git is not needed.

  PATH              the checklist file; by default
                    .github/deployment-checklist.yml in the root of the
                    repository
  --json            the result as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  all of it can be read
  2  something cannot, so that no gate could be evaluated

Examples
  deployment-checklist validate
  deployment-checklist validate services/auth/checklist.yml
`;

const DOCTOR = `Whether workflow, branch rules and checklist let the gate hold.

  deployment-checklist doctor [options]

Reads the workflow files as they are here, the checklist at the tip of the base
branch, and on GitHub the rules of that branch. Each finding comes with the
lines or the page that put it right. Nothing is written.

  --base BRANCH     the branch whose rules count; by default the one of
                    origin/HEAD, else origin/main, origin/master, main or master
  --repo OWNER/NAME the repository on GitHub; by default what origin tells
  --uses NAME       how workflows name the action, without @ and what follows;
                    by default OWNER/deployment-checklist, whoever OWNER is
  --json            the findings as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Environment
  GITHUB_TOKEN or GH_TOKEN reads the rules: Metadata and Contents read will do.
  Without one the files are judged, and the rest is told as unknown.
  GITHUB_API_URL is the API of another GitHub than github.com.

Exit code
  0  nothing is wrong; there may be advice, and things nobody could find out
  1  something is wrong
  2  it could not be evaluated: stderr says why, or stdout with --json

Examples
  deployment-checklist doctor
  deployment-checklist doctor --base release/2.4
  deployment-checklist doctor --repo acme/auth --uses acme/gate
  deployment-checklist doctor --json | jq -r '.findings[].message'
`;

const BASELINE = `Sets aside the findings about env keys that are there today.

  deployment-checklist baseline [options]

Writes them into a file beside the checklist, names only, and takes out what is
stale there. The gate reads it at the base branch, as it reads the checklist,
and shows none of them until it changes. What a pull request brings is always
shown. Reads the files as they are now, committed or not, and the code as it is
at the last commit.

  --prune           only take stale entries out
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml, and the baseline
                    is .github/deployment-checklist-baseline.yml
  --dry-run         write nothing, and show what would change
  --json            what changed as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  the baseline is as it should be now; with --dry-run, it could be
  2  it could not be done: stderr says why, or stdout with --json

Examples
  deployment-checklist baseline --dry-run
  deployment-checklist baseline --prune
  deployment-checklist baseline --json | jq -r '.added[].key'
`;

const SCHEMA = `The JSON Schema of the checklist, for editors.

  deployment-checklist schema

Examples
  deployment-checklist schema > deployment-checklist.schema.json

An editor's YAML extension then takes it from the checklist's first line:
  # yaml-language-server: $schema=../deployment-checklist.schema.json
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
