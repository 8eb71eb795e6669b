import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHub, type Repository, startGitHub } from '../embedded-github/index.ts';

let github: GitHub;
let repo: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repo = github.createRepository('acme/auth', { files: { a: '1\n', 'dir/b': '2\n' } });
});

afterEach(() => github.close());

test('blobs, trees and commits have the SHAs that git computes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-github-'));
  const date = '2026-11-24T10:00:00Z';
  const person = { NAME: 'acme', EMAIL: 'acme@users.noreply.github.com', DATE: date };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = { ...process.env, ...Object.fromEntries(identity) };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  const files = { a: 'a\n', 'a.b': 'ä€', 'a/b': '', 'z/y/x': new Uint8Array([0, 255]), empty: '' };
  const written = Object.entries(files).filter(([path]) => path !== 'a');
  try {
    git('init', '-q');
    for (const [path, content] of written) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    git('add', '-A');
    const tree = git('write-tree');
    const commit = git('commit-tree', tree, '-m', 'Begin');
    const other = github.createRepository('acme/other');
    github.clock.set(date);
    const sha = other.objects.writeCommit({
      tree: other.objects.commit(other.commit('b', Object.fromEntries(written))).tree,
      parents: [],
      author: 'acme',
      date,
      message: 'Begin\n',
    });
    expect(sha).toMatchObject({ tree, sha: commit });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('merging takes what one side changed and refuses what both changed', () => {
  const base = repo.tip('main');
  repo.branch('x', base);
  repo.commit('x', { 'dir/b': 'x\n', c: 'new\n' });
  repo.commit('main', { a: null });
  repo.merge('main', repo.tip('x'));
  expect(repo.readFile('main', 'a')).toBeUndefined();
  expect(repo.readFile('main', 'dir/b')).toBe('x\n');
  repo.branch('y', base);
  repo.commit('y', { 'dir/b': 'y\n' });
  expect(() => repo.merge('main', repo.tip('y'))).toThrow('Merge conflict in dir/b');
});

test('a pull request follows its head branch until it is closed', () => {
  const pull = repo.openPullRequest({ author: 'eve', head: 'topic', files: { n: 'n' } });
  const opened = pull.state.baseSha;
  const moved = repo.commit('main', { m: 'm' });
  expect(pull.state.baseSha).toBe(opened);
  expect(pull.push({ n: 'o' })).toBe(pull.headSha);
  expect(pull.state.baseSha).toBe(moved);
  pull.close();
  const { headSha } = pull;
  pull.push({ n: 'p' });
  expect(pull.headSha).toBe(headSha);
  pull.reopen();
  expect(pull.headSha).toBe(repo.tip('topic'));
  expect(repo.findCommit(`refs/pull/${pull.number}/head`)).toBe(pull.headSha);
});
