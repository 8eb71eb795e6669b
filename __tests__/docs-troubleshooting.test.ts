import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFences } from '../scripts/markdown-fences.ts';
import type { ErrorReason } from '../src/gate/gate-error.ts';
import type { Refusal } from '../src/gate/policy.ts';
import type { Verdict } from '../src/gate/verdict.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** Each code once: the compiler holds these lists to the types, the tests hold the page to these lists. */
const ERRORS: Record<ErrorReason, true> = {
  'no-checklist': true,
  'checklist-broken': true,
  'env-files-broken': true,
  'input-invalid': true,
  'event-unsupported': true,
  'not-permitted': true,
  'not-found': true,
  'history-unreadable': true,
  'keeps-changing': true,
  'github-failed': true,
  'git-failed': true,
  unexpected: true,
};
const VERDICTS: Record<Verdict['reason'], Verdict['state']> = {
  'all-confirmed': 'met',
  'nothing-applies': 'met',
  'items-open': 'open',
  'production-lacks-keys': 'blocked',
  'production-has-invalid-keys': 'blocked',
  'checklist-would-break': 'blocked',
};
const REFUSALS: Record<Refusal, true> = {
  author: true,
  'no-write-access': true,
  lapsed: true,
  reworded: true,
  'not-allowed': true,
  expired: true,
  'not-waivable': true,
  'waiver-ended': true,
  'permission-unknown': true,
  'facts-only': true,
  'evidence-only': true,
};

describe('docs/troubleshooting.md', () => {
  const page = read('docs/troubleshooting.md');

  test('explains each error, and no other', () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual(Object.keys(ERRORS));
  });

  test('explains each verdict, and no other', () => {
    const rows = [...page.matchAll(/^\| `(met|open|blocked)` \| `([^`]+)` \|/gm)].map(([, state, reason]) => [
      reason,
      state,
    ]);
    expect(rows).toEqual(Object.entries(VERDICTS));
  });

  test('explains each refusal, and no other', () => {
    const section = page.slice(page.indexOf('## A tick does not count'), page.indexOf('## Nothing happens'));
    const rows = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
    expect(rows).toEqual(Object.keys(REFUSALS));
  });

  test('quotes messages as they are in the source', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const source = files.map((name) => read(join('src', name)).replaceAll('\\`', '`')).join('\n');
    const quoted = parseFences(page, 'docs/troubleshooting.md').filter(({ words }) => words[0] === 'message');
    const parts = quoted.flatMap(({ text }) => text.split(/…|\n/)).map((part) => part.trim());
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });
});
