import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseFences } from '../scripts/markdown-fences.ts';
import { listFormats } from '../src/checklist/production-formats.ts';

const page = readFileSync('docs/production.md', 'utf8');
const examples = parseFences(page, 'docs/production.md').filter(({ words }) => words[0] === 'production');

test.each(listFormats().map(({ name }) => name))('%s has a section with an example', (name) => {
  expect(page).toContain(`\n## ${name}\n`);
  expect(examples.map(({ words }) => words[1])).toContain(name);
});
