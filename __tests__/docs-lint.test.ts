import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findActionProblems, findWorkflowProblems } from '../scripts/lint-workflows.ts';
import { renderProblem } from '../src/checklist/problem.ts';

const lint = async (text: string) => {
  const problems = await findWorkflowProblems([{ file: 'docs/w.md', linesBefore: 10, text }], ['context']);
  return problems.map(renderProblem);
};

const workflow = (step: string, more = '') => `on: push
${more}jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;

test('a workflow without a mistake gives nothing', async () => {
  expect(await lint(workflow('{ uses: OWNER/deployment-checklist@v1, with: { context: a } }'))).toEqual([]);
});

test('a mistake is told with the line of the page', async () => {
  expect(await lint(workflow('runs: true'))).toEqual([
    expect.stringMatching(/^docs\/w\.md:16:9: unexpected key "runs"/),
    expect.stringMatching(/^docs\/w\.md:16:9: step must run script/),
  ]);
});

test.each(['./', 'OWNER/deployment-checklist@v1'])('an input that %s does not have is told', async (uses) => {
  expect(await lint(workflow(`{ uses: ${uses}, with: { contxt: a } }`))).toEqual([
    expect.stringMatching(/^docs\/w\.md:16:\d+: the action has no input "contxt"$/),
  ]);
});

test('the queue of a concurrency group is newer than the linter, and another key is not', async () => {
  const concurrency = (key: string) => `concurrency:\n  group: a\n  ${key}: max\n`;
  expect(await lint(workflow('run: "true"', concurrency('queue')))).toEqual([]);
  expect(await lint(workflow('run: "true"', concurrency('queues')))).toHaveLength(1);
});

test('action.yml is held to the schema of actions, with lines', () => {
  const action = readFileSync('action.yml', 'utf8');
  expect(findActionProblems(action, 'action.yml')).toEqual([]);
  const broken = action
    .replace('description: Path', 'descriptio: Path')
    .replace('  using: node24', '  using: node2');
  const problems = findActionProblems(broken, 'action.yml').map(renderProblem);
  const line = action.split('\n').findIndex((text) => text.includes('description: Path')) + 1;
  expect(problems).toContain(
    `action.yml:${line}:5: inputs.checklist: Additional property 'descriptio' is not allowed`,
  );
  expect(problems.some((problem) => problem.includes('runs'))).toBe(true);
});
