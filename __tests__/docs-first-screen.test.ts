import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseFences } from '../scripts/markdown-fences.ts';
import { findPicturedComment } from '../scripts/pictured-comment.ts';
import { readPngText } from '../scripts/png-text.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import { READERS } from '../src/env/production/readers.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { replay } from '../src/gate/ledger/ledger.ts';
import { decide } from '../src/gate/verdict.ts';
import { renderStatusLine } from '../src/render/status-line.ts';

const readme = readFileSync('README.md', 'utf8');
const exampleOf = (kind: string) =>
  parseFences(readme, 'README.md').find(({ words }) => words[0] === kind)?.text ?? '';

describe('the first screen of the README', () => {
  const workflow = exampleOf('workflow');
  const checklist = exampleOf('checklist');

  test('has a workflow of at most 25 lines and a checklist of at most 6', () => {
    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(checklist.trimEnd().split('\n').length).toBeLessThanOrEqual(6);
  });

  test('shows the comment as it is rendered now; if not, run `npm run screenshot`', async () => {
    expect(readPngText(readFileSync('docs/comment.png'))).toBe(await findPicturedComment());
  });

  test('quotes the status that its example gives', () => {
    const parsed = parseChecklist(checklist, 'README.md');
    if (!parsed.ok || parsed.value.env === undefined) throw new Error('the example has no `env`');
    const env = parsed.value.env;
    const snapshot = (manifest: string) =>
      snapshotEnv(env, {
        files: new Map([
          ['.env.example', manifest],
          ['deploy/production.env', 'DATABASE_URL=a'],
        ]),
        readers: READERS,
        live: new Map(),
      });
    const [before, after] = [snapshot('DATABASE_URL='), snapshot('DATABASE_URL=\nLOGIN_TOKEN_KEY=')];
    const found = compareEnv(env, { mergeBase: before, head: after, tip: before });
    const decision = decide({
      checklist: parsed.value,
      change: {
        files: [],
        filesComplete: true,
        labels: [],
        baseBranch: 'main',
        envKeys: found.changedKeys,
        headSha: 'a',
      },
      env: { ...found, removed: [], unasked: [], keysToCome: [], missing: env.missing },
      checklistChange: undefined,
      evidence: undefined,
      ledger: replay([]),
      people: { author: 'eve', roles: new Map(), teams: new Map(), ownersOf: () => undefined },
      now: '2026-11-24T12:00:00Z',
      lineOf: () => undefined,
    });
    expect(readme.replace(/\s+/g, ' ')).toContain(`\`${renderStatusLine(decision)}\``);
  });
});
