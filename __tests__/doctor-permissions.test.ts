import { checkCases, having, withInputs, withJob } from './fixtures/doctor/cases.ts';

const PERMISSIONS = /permissions:\n(?: .*\n)+/;
const LACKS = 'wrong permissions gate.yml:9:1 the job `gate` lacks';

checkCases([
  {
    name: 'what is lacking is told with its use',
    text: having('  statuses: write\n', ''),
    says: [`${LACKS} \`statuses: write\` for posting the status. What is not listed is off`],
  },
  {
    name: 'a level that is too low keeps its line',
    text: having('pull-requests: write', 'pull-requests: read # why'),
    says: [`${LACKS} \`pull-requests: write\` for writing the comment. What is not listed is off`],
  },
  {
    name: 'issues do for the comment',
    text: having('pull-requests: write', 'pull-requests: read\n  issues: write'),
    says: [],
  },
  { name: 'write-all is enough', text: having(PERMISSIONS, 'permissions: write-all\n'), says: [] },
  ...['permissions: {}\n', 'permissions: { actions: read } # few\n', 'permissions:\n'].map((text) => ({
    name: `${text.trim()} is too little`,
    text: having(PERMISSIONS, text),
    says: [
      `${LACKS} \`contents: read\` for reading the checklist, \`pull-requests: write\` for writing the comment and \`statuses: write\` for posting the status. What is not listed is off`,
    ],
  })),
  {
    name: 'read-all cannot write',
    text: having(PERMISSIONS, 'permissions: read-all\n'),
    says: [
      `${LACKS} \`pull-requests: write\` for writing the comment and \`statuses: write\` for posting the status. What is not listed is off`,
    ],
  },
  {
    name: "a job's own permissions stand in the place of the workflow's",
    text: withJob('permissions:\n      statuses: write'),
    says: [
      'wrong permissions gate.yml:15:5 the job `gate` lacks `contents: read` for reading the checklist and `pull-requests: write` for writing the comment. What is not listed is off',
    ],
  },
  {
    name: 'without any the repository decides, and nobody guesses',
    text: having(PERMISSIONS, ''),
    says: [
      'unknown permissions gate.yml:10:3 no `permissions` for the job `gate`: what its token may do is a setting of the repository that only administrators can read. Say what it needs',
    ],
  },
  {
    name: 'another token is not known',
    text: withInputs('token: ${{ steps.app.outputs.token }}'),
    says: [
      "unknown status-source `main` takes the status `deployment-checklist` from the app 15368 only: whether the step's own `token` is of that app cannot be read here",
      "unknown permissions gate.yml:19:11 what the step's own `token` may do cannot be read here: it needs contents read, pull-requests write and statuses write",
    ],
    leaves: [
      "unknown status-source `main` takes the status `deployment-checklist` from the app 15368 only: whether the step's own `token` is of that app cannot be read here",
      "unknown permissions gate.yml:19:11 what the step's own `token` may do cannot be read here: it needs contents read, pull-requests write and statuses write",
    ],
  },
  { name: 'the token of the job may be named', text: withInputs('token: ${{ github.token }}'), says: [] },
]);
