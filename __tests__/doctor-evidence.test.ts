import { expect, test } from '@jest/globals';
import { checkCases, having } from './fixtures/doctor/cases.ts';
import { checklistOf, FILE, judge, mend, SOUND, told } from './fixtures/doctor/setup.ts';

const verifiedBy = (evidence: string) => ({
  checklists: [checklistOf(`items: [{ id: a, title: A, verified-by: ${evidence} }]\n`)],
});
const ON = /on:\n(?: .*\n)+/;
const LACKS = 'wrong permissions gate.yml:9:1 the job `gate` lacks';
const MORE = 'permissions:\n  checks: read\n  actions: read\n  deployments: read\n';
const WITH_MORE = having('permissions:\n', MORE);
const SO = 'though the checklist takes that for evidence, so the status stays what it was: listen to';

checkCases([
  {
    name: 'a review is heard of',
    text: SOUND,
    facts: verifiedBy('{ review: {} }'),
    says: [
      'wrong event-review gate.yml:2:1 `pull_request_review` starts nothing: the checklist has items that a review confirms',
    ],
  },
  {
    name: 'a dismissed review is heard of',
    text: having('  push:', '  pull_request_review:\n    types: [submitted]\n  push:'),
    facts: verifiedBy('{ review: {} }'),
    says: [
      'wrong event-review gate.yml:8:5 `pull_request_review` lacks `dismissed` (a dismissed review is none any more)',
    ],
  },
  {
    name: 'a review needs no types where GitHub sends all',
    text: having('  push:', '  pull_request_review:\n  push:'),
    facts: verifiedBy('{ review: {} }'),
    says: [],
  },
  {
    name: 'a label is heard of',
    text: SOUND,
    facts: verifiedBy('{ label: ready }'),
    says: [
      'wrong event-pull-request gate.yml:4:5 `pull_request` lacks `labeled` and `unlabeled` (the checklist has items that ask for a label)',
    ],
  },
  {
    name: 'what nobody here makes is heard of, and may be read',
    text: SOUND,
    facts: verifiedBy(
      '[{ check: scan, app: scanner }, { check: lint }, { status: ci/x }, { deployment: { environment: staging } }]',
    ),
    says: [
      `wrong evidence gate.yml:2:1 the check \`scan\` and the check \`lint\` start nothing, ${SO} \`check_run\`, or \`workflow_run\` of the workflow that makes it`,
      `wrong evidence gate.yml:2:1 the status \`ci/x\` starts nothing, ${SO} \`status\`, or \`workflow_run\` of the workflow that makes it`,
      `wrong evidence gate.yml:2:1 a deployment to \`staging\` starts nothing, ${SO} \`deployment_status\`, or \`workflow_run\` of the workflow that makes it`,
      `${LACKS} \`checks: read\` for reading the checks that are evidence, \`actions: read\` for telling checks of several workflows apart and \`deployments: read\` for reading the deployments that are evidence. What is not listed is off`,
    ],
  },
  {
    name: 'a list of names is written anew',
    text: having(ON, 'on: [pull_request_target, issue_comment, push]\n').replace('permissions:\n', MORE),
    facts: verifiedBy('{ status: ci/x }'),
    says: [
      'wrong event-pull-request gate.yml:2:6 `pull_request_target` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
      `wrong evidence gate.yml:2:1 the status \`ci/x\` starts nothing, ${SO} \`status\`, or \`workflow_run\` of the workflow that makes it`,
    ],
  },
  {
    name: 'a workflow of which nothing is known may make it',
    text: WITH_MORE.replace('  push:', '  workflow_run:\n    workflows: [Deploy]\n  push:'),
    facts: verifiedBy('[{ check: lint }, { status: ci/x }, { deployment: { environment: staging } }]'),
    says: [],
  },
  {
    name: 'the job of the gate is no evidence',
    text: WITH_MORE,
    facts: verifiedBy('{ check: gate }'),
    says: [
      'wrong evidence gate.yml:17:3 the checklist waits for the check `gate`, which is the job that runs this gate and proves nothing: name another one',
    ],
    leaves: [
      'wrong evidence gate.yml:17:3 the checklist waits for the check `gate`, which is the job that runs this gate and proves nothing: name another one',
    ],
  },
  {
    name: 'the status of the gate is no evidence',
    text: SOUND,
    facts: verifiedBy('{ status: Deployment-Checklist }'),
    says: [
      'wrong evidence the checklist waits for the status `Deployment-Checklist`, which is that of this gate itself: name another one',
    ],
    leaves: [
      'wrong evidence the checklist waits for the status `Deployment-Checklist`, which is that of this gate itself: name another one',
    ],
  },
]);

const CI = `name: CI
on: [pull_request]
jobs:
  lint: { runs-on: ubuntu-latest, steps: [{ run: make lint }] }
  unit: { name: Unit tests, runs-on: ubuntu-latest, steps: [{ run: make test }] }
  deploy: { uses: ./.github/workflows/deploy.yml }
`;
const CI_FILE = '.github/workflows/ci.yml';

test.each(['lint', 'Unit tests', 'Unit tests (20)', 'deploy / run'])(
  'the check %s is made by a job of a workflow here: the gate waits for that workflow',
  (name) => {
    const files = { [FILE]: WITH_MORE, [CI_FILE]: CI };
    const facts = verifiedBy(`{ check: '${name}' }`);
    const findings = judge(files, facts);
    expect(told(findings)).toEqual([
      `wrong evidence gate.yml:2:1 the check \`${name}\` starts nothing, ${SO} \`workflow_run\` of \`CI\``,
    ]);
    const mended = mend(files, findings);
    expect(mended[FILE]).toContain('  workflow_run:\n    workflows: [CI]\n    types: [completed]\n');
    expect(told(judge(mended, facts))).toEqual([]);
    const other = WITH_MORE.replace(
      '  push:',
      '  workflow_run:\n    workflows: [Other]\n  check_run:\n  push:',
    );
    const unheard = judge({ [FILE]: other, [CI_FILE]: CI }, facts);
    expect(mend({ [FILE]: other, [CI_FILE]: CI }, unheard)[FILE]).toContain('    workflows: [Other, CI]\n');
  },
);
