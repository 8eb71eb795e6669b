import { checkCases, withInputs, withJob, withSteps } from './fixtures/doctor/cases.ts';
import { checklistOf, SOUND } from './fixtures/doctor/setup.ts';

const LIVE = checklistOf(
  'env: { services: { auth: { manifest: a, production: [{ github-environment: production }] } } }\n',
);
const TEAM = checklistOf('items: [{ id: a, title: A, confirm: { each-of: [{ teams: [acme/release] }] } }]\n');
const ENVIRONMENT =
  'wrong inputs gate.yml:17:15 the checklist needs the variables of `github-environment: production`, which somebody has to read: GITHUB_TOKEN never may. Pass one that may as `environment-token`, as docs/workflows.md shows';
const MEMBERS =
  'the checklist needs the members of `acme/release`, which somebody has to read: GITHUB_TOKEN never may. Pass one that may as `team-token`, as docs/checklist.md shows';
const PINNED = '0123456789012345678901234567890123456789';
const OURS = `- uses: acme/deployment-checklist@${PINNED}\n`;
const CHECKOUT = '- uses: actions/checkout@v7\n';
const DANGER = 'into the job whose token may write: what runs in there could post the status itself';
const OWN_COPY =
  "the action is the one of the checkout, which for `pull_request` is the pull request's own copy: whoever opens it can change what judges it";
const OWN = { './': 'name: Deployment checklist gate\n' };

checkCases([
  ...[
    'github.event.pull_request.head.sha',
    'github.head_ref',
    "format('refs/pull/{0}/head', github.event.number)",
    'github.event.workflow_run.head_sha',
  ].map((ref) => ({
    name: `a checkout of ${ref}`,
    text: withSteps(
      `${CHECKOUT}        with:\n          ref: \${{ ${ref} }}\n          repository: \${{ github.event.pull_request.head.repo.full_name }}\n`,
      OURS,
    ),
    says: [`wrong checkout gate.yml:19:11 this step checks out the pull request's code ${DANGER}`],
  })),
  {
    name: 'a shell that fetches it',
    text: withSteps('- run: |\n          git fetch origin pull/1/head\n', OURS),
    says: [
      `wrong checkout gate.yml:17:14 this step fetches the pull request's code ${DANGER}. Do that in another job`,
    ],
    leaves: [
      `wrong checkout gate.yml:17:14 this step fetches the pull request's code ${DANGER}. Do that in another job`,
    ],
  },
  {
    name: 'a checkout that nobody needs',
    text: withSteps(CHECKOUT, OURS),
    says: [
      "advice checkout gate.yml:17:15 the action needs no checkout, and this one puts the pull request's code beside a token that may write",
    ],
  },
  {
    name: "the pull request's own copy of the action",
    text: withSteps(CHECKOUT, '- uses: ./\n'),
    facts: { actions: OWN },
    says: [`wrong checkout gate.yml:17:15 ${OWN_COPY}`],
  },
  {
    name: 'with inputs of the checkout',
    text: withSteps(`${CHECKOUT}        with:\n          persist-credentials: false\n`, '- uses: ./\n'),
    facts: { actions: OWN },
    says: [`wrong checkout gate.yml:17:15 ${OWN_COPY}`],
  },
  {
    name: 'by the merge commit',
    text: withSteps(`${CHECKOUT}        with:\n          ref: \${{ github.sha }}\n`, '- uses: ./\n'),
    facts: { actions: OWN },
    says: [`wrong checkout gate.yml:17:15 ${OWN_COPY}`],
  },
  {
    name: 'the copy of the default branch is fine',
    text: withSteps(`${CHECKOUT}        with: { ref: main }\n`, '- uses: ./\n'),
    facts: { actions: OWN },
    says: [],
  },
  {
    name: 'an input that is misspelled',
    text: withInputs('checklst: docs/list.yml'),
    says: [
      'wrong inputs gate.yml:19:11 the action has no input `checklst`, and does not hear it: did you mean `checklist`?',
    ],
  },
  {
    name: 'inputs that are best left out, and `with` with them',
    text: withInputs('reviewers: ada', "dry-run: 'true' # for now"),
    says: [
      'wrong inputs gate.yml:19:11 the action has no input `reviewers`, and does not hear it: it has `token`, `checklist`, `context`, `pull-request`, `dry-run`, `environment-token` and `team-token`',
      'wrong inputs gate.yml:20:11 with `dry-run: true` neither comment nor status is ever written',
    ],
  },
  {
    name: 'a live source without a token for it',
    text: SOUND,
    facts: { checklists: [LIVE] },
    says: [ENVIRONMENT],
    leaves: [ENVIRONMENT],
  },
  {
    name: 'teams without a token for them',
    text: SOUND,
    facts: { checklists: [TEAM] },
    says: [`wrong inputs gate.yml:17:15 ${MEMBERS}`],
    leaves: [`wrong inputs gate.yml:17:15 ${MEMBERS}`],
  },
  {
    name: 'which there is',
    text: withInputs('team-token: ${{ steps.app.outputs.token }}'),
    facts: { checklists: [TEAM] },
    says: [],
  },
  {
    name: 'a tag in the place of a commit',
    text: withSteps('- uses: acme/deployment-checklist@v1\n'),
    says: [
      'advice pin gate.yml:17:15 `@v1` may be moved to other code: name a commit, with `v1` as a comment behind it',
    ],
    leaves: [
      'advice pin gate.yml:17:15 `@v1` may be moved to other code: name a commit, with `v1` as a comment behind it',
    ],
  },
  {
    name: 'a job of the name of the status',
    text: withJob('name: Deployment-Checklist'),
    says: [
      'advice job-name gate.yml:14:3 the job has the name of the status, `Deployment-Checklist`: GitHub then requires both. Call the job something else, such as `gate`',
    ],
    leaves: [
      'advice job-name gate.yml:14:3 the job has the name of the status, `Deployment-Checklist`: GitHub then requires both. Call the job something else, such as `gate`',
    ],
  },
]);
