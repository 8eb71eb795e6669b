import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type GitHub, type PullRequest, type Repository, startGitHub } from '../embedded-github/index.ts';

let github: GitHub;
let repo: Repository;
let pull: PullRequest;
let octokit: Octokit;

beforeEach(async () => {
  github = await startGitHub();
  repo = github.createRepository('acme/auth', {
    organization: true,
    private: true,
    collaborators: { ada: 'write' },
    files: { 'README.md': '# Auth\n', 'src/app.py': 'A\n', 'logo.png': new Uint8Array([137, 0, 1]) },
  });
  repo.branch('release/1');
  const options = { files: { 'src/app.py': 'B\n' }, labels: ['env', 'docs'], draft: true };
  pull = repo.openPullRequest({
    author: 'eve',
    head: 'topic',
    base: 'release/1',
    title: 'Add B',
    ...options,
  });
  const auth = github.createToken({ login: 'github-actions[bot]', permissions: 'all' });
  octokit = new Octokit({ auth, baseUrl: github.apiUrl });
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** What a query about the repository answers. */
async function read(fields: string): Promise<unknown> {
  const answer = await octokit.graphql<{ repository: unknown }>(
    `{ repository(owner: "ACME", name: "Auth") { ${fields} } }`,
  );
  return answer.repository;
}

test('the viewer of a workflow is its bot, with suffix', async () => {
  expect(await octokit.graphql('{ viewer { login } rateLimit { limit used } }')).toEqual({
    viewer: { login: 'github-actions[bot]' },
    rateLimit: { limit: 1000, used: 1 },
  });
});

test('files are read by branch, ref, SHA or folder, many in one query', async () => {
  const blob = '... on Blob { text isBinary isTruncated byteSize oid }';
  const answer = await read(`
    isPrivate isInOrganization nameWithOwner defaultBranchRef { name target { oid } }
    ref(qualifiedName: "refs/heads/release/1") { name } none: ref(qualifiedName: "nothing") { name }
    branch: object(expression: "release/1:src/app.py") { ${blob} }
    head: object(expression: "${pull.headSha}:src/app.py") { ${blob} }
    byRef: object(expression: "refs/pull/1/head:src/app.py") { __typename ... on Blob { text } }
    binary: object(expression: "HEAD:logo.png") { ${blob} }
    folder: object(expression: "main:src") { ... on Tree { entries { name path type } } }
    commit: object(expression: "main") { __typename ... on Commit { oid file(path: "src/app.py") { path object { ... on Blob { text } } } } }
    noFile: object(expression: "main:nothing") { __typename } noBranch: object(expression: "nothing:README.md") { __typename }
  `);
  expect(answer).toMatchObject({
    isPrivate: true,
    isInOrganization: true,
    nameWithOwner: 'acme/auth',
    defaultBranchRef: { name: 'main', target: { oid: repo.tip('main') } },
    ref: { name: 'release/1' },
    none: null,
    branch: { text: 'A\n', isBinary: false, isTruncated: false, byteSize: 2 },
    head: { text: 'B\n' },
    byRef: { __typename: 'Blob', text: 'B\n' },
    binary: { text: null, isBinary: true, byteSize: 3 },
    folder: { entries: [{ name: 'app.py', path: 'src/app.py', type: 'blob' }] },
    commit: {
      __typename: 'Commit',
      oid: repo.tip('main'),
      file: { path: 'src/app.py', object: { text: 'A\n' } },
    },
    noFile: null,
    noBranch: null,
  });
});

const PULL = `pullRequest(number: 1) {
  number title body url state isDraft merged author { login __typename } baseRefName headRefName headRefOid baseRefOid
  changedFiles isCrossRepository labels(first: 10) { totalCount nodes { name } }
  baseRef { target { oid ... on Commit { file(path: "src/app.py") { object { ... on Blob { text } } } } } }
  headRepository { nameWithOwner }
  files(first: 10) { nodes { path changeType } }
  commits(last: 1) { totalCount nodes { commit { oid
    status { state context(name: "Deployment-Checklist") { state description targetUrl createdAt creator { login __typename } } contexts { context } }
    statusCheckRollup { state contexts(first: 5) { nodes { ... on StatusContext { context } } } }
  } } }
}`;

test('a pull request is read with all that a gate needs', async () => {
  const context = 'deployment-checklist';
  repo.setStatus('github-actions[bot]', pull.headSha, {
    state: 'success',
    context,
    description: 'All confirmed',
  });
  repo.setStatus('ada', pull.headSha, { state: 'failure', context, description: 'forged' });
  repo.setStatus('ada', pull.headSha, { state: 'success', context: 'build' });
  expect(await read(PULL)).toEqual({
    pullRequest: {
      number: 1,
      title: 'Add B',
      body: '',
      url: 'https://github.com/acme/auth/pull/1',
      state: 'OPEN',
      isDraft: true,
      merged: false,
      author: { login: 'eve', __typename: 'User' },
      baseRefName: 'release/1',
      headRefName: 'topic',
      headRefOid: pull.headSha,
      baseRefOid: repo.tip('release/1'),
      changedFiles: 1,
      isCrossRepository: false,
      labels: { totalCount: 2, nodes: [{ name: 'env' }, { name: 'docs' }] },
      baseRef: { target: { oid: repo.tip('release/1'), file: { object: { text: 'A\n' } } } },
      headRepository: { nameWithOwner: 'acme/auth' },
      files: { nodes: [{ path: 'src/app.py', changeType: 'MODIFIED' }] },
      commits: {
        totalCount: 1,
        nodes: [
          {
            commit: {
              oid: pull.headSha,
              status: {
                state: 'FAILURE',
                context: {
                  state: 'FAILURE',
                  description: 'forged',
                  targetUrl: null,
                  createdAt: '2026-11-24T10:00:04Z',
                  creator: { login: 'ada', __typename: 'User' },
                },
                contexts: [{ context: 'build' }, { context }],
              },
              statusCheckRollup: {
                state: 'FAILURE',
                contexts: { nodes: [{ context: 'build' }, { context }] },
              },
            },
          },
        ],
      },
    },
  });
});

test('what is gone is null: the base branch, the fork, the author', async () => {
  const fork = repo.openPullRequest({
    author: 'mallory',
    head: 'fix',
    fork: 'mallory/auth',
    files: { a: 'a' },
  });
  fork.head.repository.delete();
  repo.deleteBranch('release/1');
  github.deleteAccount('mallory');
  const answer = await read(`
    gone: pullRequest(number: 1) { baseRefName baseRef { name } changedFiles }
    fork: pullRequest(number: 2) { author { login } headRefName headRefOid headRef { name } headRepository { name } isCrossRepository }
  `);
  expect(answer).toEqual({
    gone: { baseRefName: 'release/1', baseRef: null, changedFiles: 1 },
    fork: {
      author: null,
      headRefName: 'fix',
      headRefOid: fork.headSha,
      headRef: null,
      headRepository: null,
      isCrossRepository: true,
    },
  });
});

test('merged and closed pull requests say so, and keep their files', async () => {
  repo.commit('release/1', { other: 'o' });
  const sha = pull.merge('ada');
  expect(
    await read(
      'pullRequest(number: 1) { state merged mergedBy { login } changedFiles baseRef { target { oid } } }',
    ),
  ).toEqual({
    pullRequest: {
      state: 'MERGED',
      merged: true,
      mergedBy: { login: 'ada' },
      changedFiles: 1,
      baseRef: { target: { oid: sha } },
    },
  });
});

test('comments are read from either end', async () => {
  for (const body of ['a', 'b', 'c']) pull.comment('ada', body);
  const query =
    'pullRequest(number: 1) { comments(last: 2) { totalCount nodes { body } pageInfo { hasPreviousPage startCursor } } }';
  expect(await read(query)).toMatchObject({
    pullRequest: {
      comments: { totalCount: 3, nodes: [{ body: 'b' }, { body: 'c' }], pageInfo: { hasPreviousPage: true } },
    },
  });
});
