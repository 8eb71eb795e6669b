export const VALIDATE = `Whether the checklist and the files that it names can be read.

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
