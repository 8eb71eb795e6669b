import { expect, test } from '@jest/globals';
import type { Finding } from '../src/env/findings/finding.ts';
import { renderTerminalFindings } from '../src/render/terminal/findings.ts';

const look = { width: 80, paint: (_: unknown, text: string) => text };
const about = (key: string) => ({
  ...{ service: 'auth', key, blocking: false, sources: [], searched: ['prod.env'], hints: [] },
  reads: [
    {
      key,
      kind: key === 'C' ? ('hard' as const) : ('optional' as const),
      at: { file: 'src/a.ts', line: 1, column: 1 },
    },
  ],
});
const missing = (key: string): Finding => ({ kind: 'missing', certain: true, ...about(key) });
const undeclared = (key: string, typoOf?: string): Finding => ({
  ...{ kind: 'undeclared', declareIn: '.env.example', typoOf },
  ...about(key),
});
const shown = (...findings: Finding[]) => renderTerminalFindings(findings, { text: '·' }, look).join('\n');

test('many findings that only differ in their key are told together, where the first of them is', () => {
  expect(shown(...['A', 'B', 'C'].map((key) => undeclared(key)), missing('M'), undeclared('D'))).toBe(`\
  · 4 keys are read by auth, and no manifest declares them
      # A= at src/a.ts:1
      # B= at src/a.ts:1
      C= at src/a.ts:1
      # D= at src/a.ts:1
      next: declare them in .env.example, with the lines above
  · M is not set in production for auth, and need not be
      read at src/a.ts:1, looked for in prod.env`);
  expect(shown(...['A', 'B', 'C', 'D'].map(missing))).toBe(`\
  · 4 keys are not set in production for auth, and need not be
      A, B, C, D`);
});

test('a few, and what says more of one key, stand alone', () => {
  const alone = shown(...['A', 'B', 'C'].map(missing), undeclared('D', 'DD'));
  expect(alone.match(/^ {2}·/gm)).toHaveLength(4);
  expect(alone).toContain('did you mean DD');
});
