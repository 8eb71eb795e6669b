import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseFences } from '../scripts/markdown-fences.ts';
import { checkoutOf, Stage } from './fixtures/doctor/stage.ts';

const stage = new Stage();
const examples = parseFences(readFileSync('docs/doctor.md', 'utf8'), 'docs/doctor.md');
const exampleOf = (kind: string) => examples.find(({ words }) => words[0] === kind)?.text ?? '';

test('docs/doctor.md shows what is said of its example', async () => {
  stage.repository.requireStatuses('main', [{ context: 'checklist' }]);
  stage.repository.mergeQueue();
  const checkout = checkoutOf({
    '.github/workflows/gate.yml': exampleOf('workflow'),
    '.github/deployment-checklist.yml': exampleOf('checklist'),
  });
  expect(await stage.doctor(checkout)).toEqual({ code: 1, stderr: '', stdout: exampleOf('doctor') });
});
