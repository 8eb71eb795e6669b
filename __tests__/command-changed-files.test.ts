import { expect, test } from '@jest/globals';
import { listChangedFiles } from '../src/local/changed-files.ts';
import { Checkout } from './fixtures/command/checkout.ts';

const LONG = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');

test('files are listed as GitHub lists those of a pull request', async () => {
  const checkout = new Checkout({
    'kept.txt': 'kept',
    'edited.txt': 'before',
    'removed.txt': 'removed',
    'old/näme with "quotes".txt': LONG,
    'kind.txt': 'a file',
  });
  const before = checkout.git('rev-parse', 'HEAD').trim();
  checkout.git('mv', 'old/näme with "quotes".txt', 'new.txt');
  checkout.commit({
    'edited.txt': 'after',
    'removed.txt': null,
    'added\twith tab.txt': 'added',
    'new.txt': `${LONG}one more\n`,
  });
  checkout.git('update-index', '--add', '--cacheinfo', `160000,${before},module`);
  checkout.git('commit', '--quiet', '--message=submodule');

  const blobAt = (name: string) => checkout.git('rev-parse', name).trim();
  expect(await listChangedFiles(checkout.folder, before, 'HEAD')).toEqual({
    complete: true,
    files: [
      { path: 'added\twith tab.txt', blobSha: blobAt('HEAD:added\twith tab.txt') },
      { path: 'edited.txt', blobSha: blobAt('HEAD:edited.txt') },
      { path: 'module', blobSha: before },
      { path: 'new.txt', previousPath: 'old/näme with "quotes".txt', blobSha: blobAt('HEAD:new.txt') },
      { path: 'removed.txt', blobSha: blobAt(`${before}:removed.txt`), isRemoved: true },
    ],
  });
});

test('what the base branch did meanwhile is no change', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': "items: [{ id: db, title: DB, when: { paths: ['db/**'] } }]\n",
  });
  checkout.branch('feature');
  checkout.commit({ 'README.md': 'x' });
  checkout.git('checkout', '--quiet', 'main');
  checkout.commit({ 'db/1.sql': 'sql' });
  checkout.git('checkout', '--quiet', 'feature');
  expect(JSON.parse((await checkout.run('check', '--json')).stdout)).toMatchObject({
    reason: 'nothing-applies',
    changedFiles: 1,
  });
});

test('of more files than GitHub lists, any may have been missed: so says the check as well', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': "items: [{ id: db, title: DB, when: { paths: ['db/**'] } }]\n",
  });
  checkout.branch('feature');
  checkout.commit(Object.fromEntries(Array.from({ length: 3001 }, (_, file) => [`src/${file}.txt`, ''])));
  const { stdout } = await checkout.run('check');
  expect(stdout).toContain('3001 files changed');
  expect(stdout).toContain(
    '○ DB\n      asked because this changes more files than GitHub lists, so it may concern',
  );
});
