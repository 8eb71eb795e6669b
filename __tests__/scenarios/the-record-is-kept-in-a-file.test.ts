import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { ONE_ITEM } from './service.ts';
import { scenario } from './stage.ts';

scenario(
  'an auditor gets the record as a file, and the same history gives the same bytes',
  { checklist: ONE_ITEM },
  async (stage) => {
    const folder = mkdtempSync(join(tmpdir(), 'record-'));
    const [first, second] = [join(folder, 'deep/first.json'), join(folder, 'second.json')];
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    stage.comment(pull).untick('bob', 'rollback');
    const command = pull.comment('bob', '/confirm rollback');
    await stage.written(command, {
      inputs: { 'record-file': first },
    });
    await stage.pushed(pull, { inputs: { 'record-file': second } });
    const text = readFileSync(first, 'utf8');
    expect(readFileSync(second, 'utf8')).toBe(text);
    pull.merge('ada');
    const late = join(folder, 'late.json');
    await stage.say('bob', pull, '/revoke rollback', { inputs: { 'record-file': late } });
    expect(existsSync(late)).toBe(false);
    rmSync(folder, { recursive: true });
    const [reported] = JSON.parse(text).pullRequests;
    const documented = readFileSync('docs/record.md', 'utf8');
    expect(Object.keys(reported).filter((field) => !documented.includes(`\`${field}\``))).toEqual([]);
    expect(reported.record).toEqual([
      expect.objectContaining({
        kind: 'confirmation',
        item: 'rollback',
        by: 'ada',
        how: 'tick',
        headSha: pull.headSha,
      }),
      expect.objectContaining({ kind: 'revocation', item: 'rollback', by: 'bob', how: 'tick' }),
      expect.objectContaining({ kind: 'confirmation', by: 'bob', how: 'command', headSha: pull.headSha }),
    ]);
    expect(reported.items[0].confirmations).toEqual([
      { by: 'bob', at: reported.record[2].at, how: 'command', headSha: pull.headSha },
    ]);
  },
);
