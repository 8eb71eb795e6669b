import { checkCases, having } from './fixtures/doctor/cases.ts';
import { checklistOf, rules, SOUND, UNTOLD } from './fixtures/doctor/setup.ts';

const LABELS = checklistOf("items: [{ id: a, title: A, when: { not: { labels: ['no-deploy'] } } }]\n");
const ENV = checklistOf(
  'env: { services: { auth: { manifest: .env.example, production: [{ dotenv: deploy/prod.env }] } } }\n',
);
const ON = /on:\n(?: .*\n)+/;
const NO_MERGE_GROUP =
  'wrong event-merge-group gate.yml:2:1 `merge_group` starts nothing: the merge queue waits in vain for the status on its own commit';
const PUSH =
  'when production gets a key, or the checklist an item, open pull requests keep their status until something happens on them';

checkCases([
  {
    name: 'types that are lacking are told with the reason of each',
    text: having('[created, edited, deleted]', '[created]'),
    says: [
      'wrong event-issue-comment gate.yml:6:5 `issue_comment` lacks `edited` (a tick is an edit of the comment) and `deleted` (without its comment the gate has to close)',
    ],
  },
  {
    name: 'a list of lines becomes one between brackets',
    text: having(
      'types: [created, edited, deleted]',
      'types: # both\n      - created\n      - deleted # why',
    ),
    says: [
      'wrong event-issue-comment gate.yml:6:5 `issue_comment` lacks `edited` (a tick is an edit of the comment)',
    ],
  },
  {
    name: 'what GitHub takes without types lacks some for pull requests, and none for comments',
    text: having(ON, 'on:\n  pull_request: # all\n  issue_comment:\n  push:\n'),
    says: [
      'wrong event-pull-request gate.yml:3:3 `pull_request` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
    ],
  },
  {
    name: 'only what is good to have is advice',
    text: having(', ready_for_review', ''),
    says: [
      'advice event-pull-request gate.yml:4:5 `pull_request` lacks `ready_for_review` (the status is fresh when reviewers come)',
    ],
  },
  {
    name: 'a checklist with labels needs the events of labels',
    text: SOUND,
    facts: { checklists: [LABELS] },
    says: [
      'wrong event-pull-request gate.yml:4:5 `pull_request` lacks `labeled` and `unlabeled` (the checklist has items that ask for a label)',
    ],
  },
  {
    name: 'a list of names has no room for types, so all is written anew at once',
    text: having(ON, 'on: [pull_request, issue_comment]\n'),
    says: [
      'wrong event-pull-request gate.yml:2:6 `pull_request` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
      `advice event-push gate.yml:2:1 \`push\` starts nothing: ${PUSH}`,
    ],
  },
  {
    name: 'so it is with one name',
    text: having(ON, 'on: pull_request # only\n'),
    says: [
      'wrong event-pull-request gate.yml:2:5 `pull_request` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
      'wrong event-issue-comment gate.yml:2:1 `issue_comment` starts nothing: ticking a box changes nothing',
      `advice event-push gate.yml:2:1 \`push\` starts nothing: ${PUSH}`,
    ],
  },
  {
    name: 'braces are taken over with what they hold',
    text: having(
      ON,
      "on: { pull_request: { types: [opened, reopened, synchronize, edited, ready_for_review], branches: ['**'] }, issue_comment, schedule: [{ cron: '0 4 * * *' }] }\n",
    ),
    says: [`advice event-push gate.yml:2:1 \`push\` starts nothing: ${PUSH}`],
  },
  {
    name: 'an event in braces gets its types there',
    text: having(/pull_request:\n.*\n/, 'pull_request: { branches: [main] }\n'),
    says: [
      'wrong event-pull-request gate.yml:3:3 `pull_request` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
    ],
  },
  {
    name: 'without a merge queue nothing listens to it',
    text: SOUND,
    facts: { github: rules(false) },
    says: [],
  },
  {
    name: 'a merge queue needs its event',
    text: SOUND,
    facts: { github: rules(true) },
    says: [NO_MERGE_GROUP],
  },
  {
    name: 'which is there',
    text: having('  push:', '  merge_group:\n  push:'),
    facts: { github: rules(true) },
    says: [],
  },
  {
    name: 'for a queue that could not be read nobody guesses',
    text: SOUND,
    facts: {
      github: {
        asked: { code: 'github', severity: 'unknown', message: 'asked' },
        branch: { rules: UNTOLD, protection: UNTOLD },
        isPublic: undefined,
      },
    },
    says: [
      'unknown github asked',
      'unknown required-status whether `main` requires the status `deployment-checklist`: GitHub was not asked',
      'unknown event-merge-group gate.yml:2:1 `merge_group` starts nothing: if the branch has a merge queue, which could not be read, the queue waits in vain',
    ],
    leaves: [
      'unknown github asked',
      'unknown required-status whether `main` requires the status `deployment-checklist`: GitHub was not asked',
    ],
  },
  {
    name: 'pushes are told with the files that the gate reads',
    text: having(/ {2}push:\n.*\n/, ''),
    facts: { checklists: [ENV] },
    says: [`advice event-push gate.yml:2:1 \`push\` starts nothing: ${PUSH}`],
  },
  {
    name: 'confirmations that count for a time need a schedule',
    text: SOUND,
    facts: { checklists: [checklistOf('items: [{ id: a, title: A, expires: { after: 3d } }]\n')] },
    says: [
      'wrong event-schedule gate.yml:2:1 `schedule` starts nothing: a confirmation that counts for a time lapses, and the status stays green until something happens',
    ],
  },
  {
    name: 'waivers may end, also in the short form',
    text: having(ON, 'on: [pull_request_target, issue_comment, push]\n'),
    facts: { checklists: [checklistOf('items: [{ id: a, title: A, waivable: true }]\n')] },
    says: [
      'wrong event-pull-request gate.yml:2:6 `pull_request_target` lacks `edited` (the base branch may have changed) and `ready_for_review` (the status is fresh when reviewers come)',
      'advice event-schedule gate.yml:2:1 `schedule` starts nothing: a waiver that ends does so, and the status stays green until something happens',
    ],
  },
  {
    name: 'pushes of tags alone move no branch',
    text: having('branches: [main]', 'tags: [v*]'),
    says: [`advice event-push gate.yml:8:5 \`tags\` of \`push\` leaves \`main\` out: ${PUSH}`],
  },
]);
