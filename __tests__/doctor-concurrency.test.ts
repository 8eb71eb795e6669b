import { checkCases, having, withJob } from './fixtures/doctor/cases.ts';

const SINGLE =
  'of a concurrency group GitHub keeps one waiting run and cancels the one before it, which may be the run for a tick. The action needs no `concurrency`: take it away';
const CANCELS =
  '`cancel-in-progress` ends a run between its write and the read that makes it sure, and the run for a tick with it. The action needs no `concurrency`: take it away';

checkCases([
  {
    name: 'a group',
    text: having('jobs:', 'concurrency: gate\njobs:'),
    says: [`wrong concurrency gate.yml:13:1 ${SINGLE}`],
  },
  {
    name: 'a group of the job',
    text: withJob('concurrency:\n      group: ${{ github.ref }} # each\n'),
    says: [`wrong concurrency gate.yml:15:5 ${SINGLE}`],
  },
  {
    name: 'a group that cancels',
    text: having('jobs:', 'concurrency:\n  group: gate\n  cancel-in-progress: true\n\njobs:'),
    says: [`wrong concurrency gate.yml:13:1 ${CANCELS}`],
  },
  {
    name: 'a group that may cancel',
    text: having(
      'jobs:',
      'concurrency: { group: gate, cancel-in-progress: "${{ github.event_name == \'push\' }}" }\njobs:',
    ),
    says: [`wrong concurrency gate.yml:13:1 ${CANCELS}`],
  },
  {
    name: 'a group that keeps all',
    text: having('jobs:', 'concurrency: { group: gate, queue: max, cancel-in-progress: false }\njobs:'),
    says: [],
  },
  {
    name: 'a group of one run',
    text: having('jobs:', 'concurrency: gate-${{ github.run_id }}\njobs:'),
    says: [],
  },
  {
    name: 'what GitHub refuses',
    text: having('jobs:', 'concurrency: { group: gate, queue: max, cancel-in-progress: true }\njobs:'),
    says: [
      'wrong concurrency gate.yml:13:1 `queue: max` and `cancel-in-progress` exclude each other: GitHub refuses the whole workflow. The action needs no `concurrency`: take it away',
    ],
  },
]);
