export const INIT = `Writes a checklist, a workflow and manifests that fit this repository.

  deployment-checklist init [options]

Looks at the files that git tracks: services, manifests such as .env.example,
what production is given. It says what it found and what it assumed. A file
that exists is left as it is. New manifests declare what the code reads.

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
