export const BASELINE = `Sets aside the findings about env keys that are there today.

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
