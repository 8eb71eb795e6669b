export const DOCTOR = `Whether workflow, branch rules and checklist let the gate hold.

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
