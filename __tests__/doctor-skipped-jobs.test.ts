import { checkCases, withJob } from './fixtures/doctor/cases.ts';
import { SOUND } from './fixtures/doctor/setup.ts';

const DEPENDS = (place: string, events: string) =>
  `advice condition gate.yml:${place} this condition decides anew in each run (${events}). A run that it skips posts no status, and a skipped job counts as success where the job itself is required: let the checklist's \`when\` decide instead`;
const PUSH =
  'when production gets a key, or the checklist an item, open pull requests keep their status until something happens on them';

checkCases([
  {
    name: 'a condition that skips an event is told with the event',
    text: withJob("if: github.event_name == 'pull_request'"),
    says: [
      'wrong event-issue-comment gate.yml:15:5 this condition skips every run of `issue_comment`: ticking a box changes nothing. Take it away, or let the event pass',
      `advice event-push gate.yml:15:5 this condition skips every run of \`push\`: ${PUSH}. Take it away, or let the event pass`,
    ],
  },
  {
    name: 'one that depends on the run is advice',
    text: withJob("if: github.actor != 'dependabot[bot]'"),
    says: [DEPENDS('15:5', '`pull_request`, `issue_comment`, `push`')],
  },
  {
    name: 'also that of the step',
    text: `${SOUND}        if: >-\n          github.event_name == 'push' ||\n          github.event.sender.type != 'Bot'\n`,
    says: [DEPENDS('18:9', '`pull_request`, `issue_comment`')],
  },
  {
    name: 'the usual one about comments skips nothing that concerns the gate',
    text: withJob("if: github.event_name != 'issue_comment' || github.event.issue.pull_request"),
    says: [],
  },
  {
    name: 'a job that waits for others may be skipped',
    text: withJob('needs: [build]'),
    says: [
      'advice condition gate.yml:15:5 this job waits for others and is skipped when one of them fails, and then posts no status. The gate needs nothing of them',
    ],
  },
  { name: 'unless it runs always', text: withJob('needs: [build]\n    if: always()'), says: [] },
]);
