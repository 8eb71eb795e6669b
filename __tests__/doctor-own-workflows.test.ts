import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseActionFile } from '../scripts/action-file.ts';
import { listPages } from '../scripts/lint-workflows.ts';
import { parseFences } from '../scripts/markdown-fences.ts';
import { renderForkWorkflow } from '../src/setup/findings/fork.ts';
import { isOurAction } from '../src/setup/workflow/gate-run.ts';
import { renderStarterWorkflow } from '../src/setup/workflow/starter.ts';
import { type Circumstances, FILE, judge, rules, told } from './fixtures/doctor/setup.ts';

const action = readFileSync('action.yml', 'utf8');
const inputs = Object.keys(parseActionFile(action).inputs);
const facts = (isPublic: boolean, folders: Readonly<Record<string, string>> = {}): Circumstances => ({
  github: rules(true, isPublic),
  defaults: { context: 'deployment-checklist', inputs, checklist: '' },
  actions: folders,
});

const shown = listPages().flatMap((page) =>
  parseFences(readFileSync(page, 'utf8'), page).filter(
    ({ words, text }) => words[0] === 'workflow' && /uses: OWNER\/deployment-checklist@v1$/m.test(text),
  ),
);
const withoutComments = (text: string) => text.replace(/ +#.*$/gm, '').replace(/^ +paths:.*\n/gm, '');

test('our own action.yml is known as ours', () => {
  expect(isOurAction(action)).toBe(true);
});

test('nothing is wrong with the workflows of this repository', () => {
  const folder = '.github/workflows';
  const files = readdirSync(folder).map((name) => [
    `${folder}/${name}`,
    readFileSync(`${folder}/${name}`, 'utf8'),
  ]);
  expect(told(judge(Object.fromEntries(files), facts(true, { './': action })))).toEqual([]);
});

describe('workflows of the documentation', () => {
  // Those for forks and for the record stand beside another.
  const whole = shown.filter(({ text }) => /^ {2}pull_request/m.test(text));

  test.each(whole.map(({ file, line, text }) => ({ place: `${file}:${line}`, text })))(
    '$place has nothing that is wrong',
    ({ text }) => {
      const wrong = told(judge({ [FILE]: text }, facts(false))).filter((line) => line.startsWith('wrong'));
      // The page says under which heading a merge queue is needed.
      expect(wrong.filter((line) => !line.startsWith('wrong event-merge-group'))).toEqual([]);
    },
  );

  test('the one to begin with is that of the README', () => {
    const readme = shown.find(({ file }) => file === 'README.md');
    expect(renderStarterWorkflow('main', undefined)).toBe(withoutComments(readme?.text ?? ''));
  });

  test('the one for forks is that of docs/workflows.md', () => {
    const forks = shown.find(({ text }) => /^ {2}workflow_run:/m.test(text));
    expect(renderForkWorkflow('Deployment checklist', 'OWNER/deployment-checklist@v1')).toBe(forks?.text);
  });

  test('for an action in the repository itself it takes the default branch', () => {
    const files = {
      [FILE]: shown[0]?.text ?? '',
      'forks.yml': renderForkWorkflow('Deployment checklist', './'),
    };
    const found = judge(files, facts(true, { './': action }));
    expect(told(found).filter((line) => line.includes('forks.yml'))).toEqual([]);
  });
});
