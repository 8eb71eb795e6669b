import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

const EACH_WAY = `items:
  - { id: rollback, title: The rollback was rehearsed }
  - { id: alerts, title: The alerts were watched }
  - { id: load, title: The load test passed, waivable: true }
  - { id: reviewed, title: It was reviewed, verified-by: { review: {} } }
`;
scenario(
  'who, when, of which head, about what and how: by tick, command, waiver and review',
  { checklist: EACH_WAY },
  async (stage) => {
    const { github } = stage;
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'rollback');
    await stage.say('bob', pull, '/confirm alerts');
    await stage.say('root', pull, '/waive load The vendor tested it until 2099-12-31');
    const review = pull.review('ada', 'APPROVED');
    const run = await stage.run(github.payloads.pullRequestReview(pull, review));
    expect(stage.status(pull)).toBe(
      'success: Everything is confirmed, 1 item waived by ada, bob, root and evidence',
    );
    const { schemaVersion, pullRequests } = JSON.parse(run.outputs.report ?? '');
    expect(schemaVersion).toBe(1);
    const { record, items } = pullRequests[0];
    const at = expect.stringMatching(/^2026-11-24T10:\d\d:\d\dZ$/);
    const about = { at, headSha: pull.headSha, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) };
    expect(record).toEqual([
      expect.objectContaining({ kind: 'confirmation', item: 'rollback', by: 'ada', how: 'tick', ...about }),
      expect.objectContaining({ kind: 'confirmation', item: 'alerts', by: 'bob', how: 'command', ...about }),
      expect.objectContaining({
        ...{ kind: 'waiver', item: 'load', by: 'root', how: 'command', ...about },
        ...{ reason: 'The vendor tested it', until: '2099-12-31' },
      }),
    ]);
    expect(items[2].waiver).toMatchObject({ by: 'root', at, reason: 'The vendor tested it' });
    expect(items[3]).toMatchObject({
      state: 'confirmed',
      evidence: [
        {
          how: 'review',
          what: { kind: 'review' },
          headSha: pull.headSha,
          witnesses: [{ by: 'ada', at, says: 'holds' }],
        },
      ],
    });
  },
);

scenario(
  'a checkout brings links along: the record is not written through them',
  { checklist: ONE_ITEM },
  async (stage) => {
    const [workspace, elsewhere] = ['workspace-', 'elsewhere-'].map((name) =>
      mkdtempSync(join(tmpdir(), name)),
    );
    if (workspace === undefined || elsewhere === undefined) throw new Error('There are two');
    symlinkSync(elsewhere, join(workspace, 'folder'));
    symlinkSync(join(elsewhere, 'file.json'), join(workspace, 'file.json'));
    const pull = stage.open();
    for (const path of ['folder/record.json', 'folder/deep/record.json', 'file.json']) {
      const inputs = { 'record-file': join(workspace, path) };
      const run = await stage.opened(pull, { inputs, workspace });
      const link = path.startsWith('folder') ? 'folder' : path;
      expect([run.exitCode, run.log]).toEqual([
        1,
        expect.stringContaining(`\`record-file\`: ${link} is a link, and nothing is written through one`),
      ]);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
    for (const folder of [workspace, elsewhere]) rmSync(folder, { recursive: true });
  },
);
