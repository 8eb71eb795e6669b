export const AUDIT = `All env keys of the repository against all of production.

  deployment-checklist audit [options]

Compares what manifests declare and what the whole code reads with what
production provides, whoever brought it, at one commit. Live sources such as a
GitHub environment are out of reach: what only they could tell is for people.
The baseline sets nothing aside here.

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
