import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseWorkflow, type WorkflowChoice } from '../src/env/production/workflow.ts';
import { readWorkflowValue } from '../src/env/production/workflow-value.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const text = readFileSync('__tests__/fixtures/env/formats/workflow/deploy.yml', 'utf8');
const workflow = (of: string, choice?: WorkflowChoice) => inShort(parseWorkflow(of, 'd.yml', choice));

describe('a GitHub Actions workflow', () => {
  const ofTheJob = ['REVISION? 14:7', 'LOG_LEVEL? 15:7', 'GH_TOKEN? 18:7', 'RETRIES 19:7', 'SHARED 21:7'];
  const unsure = (job: string) => [
    `SECRET_KEY may 16:7: d.yml (${job}) takes it from the secret AUTH_SECRET_KEY, and is empty where nobody set it`,
    `DATABASE_URL may 17:7: d.yml (${job}) takes it from the secret DB_USER, and is empty where nobody set it`,
    `TITLE may 20:7: d.yml (${job}) takes it from an expression that may come out empty`,
  ];
  const single = 'd.yml (deploy) gives it to a single step: name that step in the checklist with `step:`';

  test('gives a job its keys; what a secret holds may be empty, and what one step gets is for that step', () => {
    expect(workflow(text, { job: 'deploy' })).toEqual([
      'REGION 4:3',
      ...ofTheJob,
      ...unsure('deploy'),
      `MIGRATION_KEY not 27:11: ${single}`,
      `TIMEOUT not 28:11: ${single}`,
      `TARGET not 31:16: ${single}`,
    ]);
  });

  test.each<[string, string, string[], string[]]>([
    [
      'its id',
      'migrate',
      ['REGION 4:3', ...ofTheJob, 'TIMEOUT 28:11'],
      [
        'MIGRATION_KEY may 27:11: d.yml (deploy) takes it from the secret MIGRATION_KEY, and is empty where nobody set it',
      ],
    ],
    ['its name', 'Ship', [...ofTheJob, 'TARGET 31:16', 'REGION 31:37'], []],
  ])('gives a step what it alone gets, by %s', (_, step, provided, hints) => {
    expect(workflow(text, { job: 'deploy', step })).toEqual([...provided, ...unsure('deploy'), ...hints]);
  });

  const job = (fields: string) => `jobs: { a: { ${fields} } }`;
  test.each<[string, string, WorkflowChoice, string[]]>([
    ['an anchor', text, { job: 'copy' }, ['REGION 4:3', ...ofTheJob, ...unsure('copy')]],
    [
      'a job that calls another workflow',
      text,
      { job: 'again' },
      [
        '* may 34:5: job again calls another workflow, which gets no `env` from here: list its keys with `names`',
      ],
    ],
    [
      'several jobs',
      text,
      {},
      ['d.yml:7:3: several jobs: say which one in the checklist with `job:` (test, deploy, again, copy)'],
    ],
    [
      'a job that is not there',
      text,
      { job: 'ship' },
      ['d.yml:7:3: there is no job ship here: the file has test, deploy, again, copy'],
    ],
    [
      'a step that is not there',
      text,
      { job: 'deploy', step: 'nope' },
      ['d.yml:23:7: there is no step nope in this job: give the `id` or `name` of one'],
    ],
    [
      'two steps of one name',
      job('steps: [{ name: s }, { name: s }]'),
      { step: 's' },
      ['d.yml:1:21: several steps are called s in this job: give the `id` or `name` of one'],
    ],
    ['no jobs', 'env: { A: CANARY }', {}, ['d.yml:1:1: a workflow has `jobs` with at least one job']],
    ['nothing', '', {}, ['d.yml:1:1: a workflow has `jobs` with at least one job']],
    [
      'an env that is an expression',
      job('env: "${{ fromJSON(vars.CANARY) }}"'),
      {},
      ['d.yml:1:19: `env` holds keys with values: an expression for all of it is not read'],
    ],
    [
      'a value that is a list',
      job('env: { A: [CANARY] }'),
      {},
      ['d.yml:1:24: the value of an env key is a text'],
    ],
    ['an empty value', job('env: { A: , B: "" }'), {}, ['A 1:21', 'B 1:26']],
  ])('with %s', (_, of, choice, expected) => {
    expect(workflow(of, choice)).toEqual(expected);
  });
});

describe('a value in a workflow', () => {
  test.each<[string, string]>([
    ['plain $x {{ y }}', 'known plain $x {{ y }}'],
    ['', 'known '],
    ['${{ github.sha }}', 'there'],
    ['v-${{ github.run_number }}-${{ github . ref_name }}', 'there'],
    ['${{ secrets.GITHUB_TOKEN }}', 'there'],
    ['${{ secrets.A }}', 'the secret A, and is empty where nobody set it'],
    ['${{ github.sha }}${{ vars.B }}', 'the variable B, and is empty where nobody set it'],
    ["${{ vars.B || 'x' }}", 'there'],
    ["${{ vars.B || '' }}", 'the variable B, and is empty where nobody set it'],
    ["${{ format('{0} || ''x''', vars.B) }}", 'the variable B, and is empty where nobody set it'],
    ["${{ 'secrets.NOT' == inputs.x }}", 'an expression that may come out empty'],
    ["${{ secrets['A'] }}", 'an expression that may come out empty'],
    ['${{ github.event.inputs.x }}', 'an expression that may come out empty'],
    ['${{ github.head_ref }}', 'an expression that may come out empty'],
    ['${{ env.A }}', 'an expression that may come out empty'],
    ["${{ '}}' && vars.C }}", 'the variable C, and is empty where nobody set it'],
    ['${{ secrets.A', 'an expression that is never closed'],
    ["${{ 'a }}", 'an expression that is never closed'],
    ['${{}}', 'an expression that may come out empty'],
  ])('%s', (written, expected) => {
    const read = readWorkflowValue(written);
    const detail = read.is === 'known' ? `known ${read.text}` : read.is === 'unsure' ? read.from : 'there';
    expect(detail).toBe(expected);
  });

  test.each([
    ['openings', '${{ '.repeat(2.5e5)],
    ['whole expressions', '${{ a }}'.repeat(1.2e5)],
    ['quotes', `\${{ ${"'".repeat(1e6)}`],
    ['bars', `\${{ ${'|| '.repeat(3e5)} }}`],
    ['braces', '}'.repeat(1e6)],
    ['dollars', '$'.repeat(1e6)],
  ])('of a megabyte of %s does not hang', (_, written) => {
    readWorkflowValue(written);
  });
});
