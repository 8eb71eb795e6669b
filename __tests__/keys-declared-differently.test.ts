import { expect, test } from '@jest/globals';
import type { EnvConfig } from '../src/checklist/env-schema.ts';
import { compareEnv } from '../src/env/findings/compare.ts';
import { COMMON_READERS } from '../src/env/production/common-readers.ts';
import { snapshotEnv } from '../src/env/snapshot.ts';
import { replay } from '../src/gate/ledger/ledger.ts';
import { decide } from '../src/gate/verdict.ts';
import { renderSections } from '../src/render/comment/sections.ts';
import { renderTerminal } from '../src/render/terminal/terminal.ts';

const service = (manifest: string) => ({ manifest: [manifest], production: [], environment: 'production' });
const config: EnvConfig = {
  ...{ missing: 'block', ignore: [], reads: [], 'assume-read': [] },
  services: { auth: service('auth.yml'), mail: service('mail.yml') },
};
const at = (auth: string, mail: string) =>
  snapshotEnv(config, {
    files: new Map([
      ['auth.yml', `keys:\n  A: ${auth}\n  OLD: { type: url }\n`],
      ['mail.yml', `keys:\n  A: ${mail}\n  OLD: { type: port }\n`],
    ]),
    readers: COMMON_READERS,
    live: new Map(),
  });
const before = at('{ type: url }', '{ type: url }');
const landing = (head: typeof before) => compareEnv(config, { mergeBase: before, head, tip: before });

test.each([
  ['one service changes a key', at('{ type: url }', '{ required: false }'), ['A: required type']],
  ['both change it alike', at('{ type: port }', '{ type: port }'), []],
  ['nobody touches it', before, []],
])('where %s, only what then differs is told', (_, head, expected) => {
  expect(landing(head).conflicts.map(({ key, fields }) => `${key}: ${fields.join(' ')}`)).toEqual(expected);
});

test('a reviewer and the command line are told, and nothing is held by it', () => {
  const { fresh, old, baseline, settled, changedKeys, conflicts } = landing(
    at('{ type: url }', '{ type: port }'),
  );
  const decision = decide({
    checklist: { items: [] },
    change: {
      files: [],
      filesComplete: true,
      labels: [],
      baseBranch: 'main',
      envKeys: changedKeys,
      headSha: 'a',
    },
    env: {
      fresh,
      removed: [],
      unasked: [],
      keysToCome: [],
      missing: 'block',
      old,
      baseline,
      settled,
      conflicts,
    },
    ...{ checklistChange: undefined, ledger: replay([]), evidence: undefined, now: '' },
    people: { author: '', roles: new Map(), teams: new Map(), ownersOf: () => undefined },
    lineOf: () => undefined,
  });
  const where = { webUrl: undefined, headSha: 'a', path: 'c.yml' };
  const view = {
    ...where,
    decision,
    summaryUrl: undefined,
    changedSince: new Map(),
    place: 'summary' as const,
  };
  const detail = { notes: false, confirmed: false, open: 9 };
  expect(renderSections(view, { ...detail, old: true })).toContain(
    '<summary>1 key of this change is declared differently by services</summary>\n\n- **`A`** differs in type between `auth` (`auth.yml:2`) and `mail` (`mail.yml:2`): one value may not fit all of them',
  );
  expect(renderSections(view, { ...detail, old: false })).toContain(
    '1 key of this change is declared differently by services.',
  );
  const ref = { name: 'main', sha: 'a'.repeat(40), branch: 'main' };
  const text = renderTerminal(
    {
      ...where,
      decision,
      base: ref,
      head: ref,
      mergeBase: ref.sha,
      changedFiles: 1,
      checklistAtHead: undefined,
      uncommitted: [],
    },
    { width: 80, paint: (_, text) => text },
    false,
  );
  expect(text).toContain(`
Declared differently by services, which holds nothing
  · A differs in type between auth (auth.yml:2) and mail (mail.yml:2): one value
    may not fit all of them
`);
});
