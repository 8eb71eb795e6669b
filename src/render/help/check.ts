export const CHECK = `What is wrong and what people will be asked, seen from this checkout.

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
