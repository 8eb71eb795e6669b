import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type GitHub, type Repository, startGitHub } from '../embedded-github/index.ts';

let github: GitHub;
let repo: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repo = github.createRepository('acme/auth', {
    organization: true,
    files: { 'README.md': '# Auth\n', 'src/settings.py': 'A = 1\n' },
    collaborators: { ada: 'write', root: 'admin', eve: 'read', mia: 'maintain', tom: 'triage' },
  });
});

afterEach(() => github.close());

const OURS = { owner: 'acme', repo: 'auth' };

const ignore = () => undefined;

function clientOf(token: string): Octokit {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return new Octokit({ auth: token, baseUrl: github.apiUrl, log });
}

/** A client with a workflow's token. */
function workflow(permissions: Parameters<GitHub['createToken']>[0]['permissions'] = 'all'): Octokit {
  return clientOf(github.createToken({ login: 'github-actions[bot]', permissions }));
}

function openPull(options: Partial<Parameters<Repository['openPullRequest']>[0]> = {}) {
  const files = { 'src/settings.py': 'A = 1\nB = 2\n' };
  return repo.openPullRequest({ author: 'eve', head: 'topic', title: 'Add B', files, ...options });
}

/** The status and message of a refused request. */
async function refusal(request: Promise<unknown>): Promise<string> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && 'status' in error
    ? `${error.status} ${error.message.split(' - http')[0]}`
    : `${error}`;
}

describe('pull requests', () => {
  test('are listed by state, head and base, and read one by one', async () => {
    const first = openPull();
    const second = openPull({ head: 'other', files: { 'docs/a.md': 'a' }, body: 'Why' });
    first.close();
    const { rest } = workflow();
    const numbers = async (filter: object) =>
      (await rest.pulls.list({ ...OURS, ...filter })).data.map(({ number }) => number);
    expect(await numbers({})).toEqual([second.number]);
    expect(await numbers({ state: 'all' })).toEqual([second.number, first.number]);
    expect(await numbers({ state: 'all', head: 'acme:topic' })).toEqual([first.number]);
    expect(await numbers({ base: 'release' })).toEqual([]);
    const { data } = await rest.pulls.get({ ...OURS, pull_number: second.number });
    expect(data).toMatchObject({
      title: 'Add B',
      body: 'Why',
      state: 'open',
      merged: false,
      mergeable: true,
      changed_files: 1,
      commits: 1,
      user: { login: 'eve' },
      head: { ref: 'other', sha: second.headSha, label: 'acme:other' },
      base: { ref: 'main', sha: repo.tip('main') },
      html_url: 'https://github.com/acme/auth/pull/2',
    });
    expect(github.violations).toEqual([]);
  });

  test('have files with their status, blob and the head that they were listed for', async () => {
    repo.commit('main', { 'old.txt': 'same\n', 'gone.txt': 'x\n' });
    const pull = openPull({
      files: {
        'src/settings.py': 'A = 2\n',
        'new.txt': 'same\n',
        'old.txt': null,
        'gone.txt': null,
        'b.bin': new Uint8Array([0, 1]),
      },
    });
    const { data } = await workflow().rest.pulls.listFiles({ ...OURS, pull_number: pull.number });
    expect(
      data.map(({ filename, status, previous_filename }) => [filename, status, previous_filename]),
    ).toEqual([
      ['b.bin', 'added', undefined],
      ['gone.txt', 'removed', undefined],
      ['new.txt', 'renamed', 'old.txt'],
      ['src/settings.py', 'modified', undefined],
    ]);
    expect(data[3]).toMatchObject({
      contents_url: `${github.apiUrl}/repos/acme/auth/contents/src/settings.py?ref=${pull.headSha}`,
      patch: '@@ -1,1 +1,1 @@\n-A = 1\n+A = 2',
      additions: 1,
      deletions: 1,
    });
  });

  test('list at most 3,000 files, 100 a page, with link headers', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3010 }, (_, n) => [`f/${String(n).padStart(4, '0')}`, 'x']),
    );
    const pull = openPull({ files });
    const octokit = workflow();
    const request = { ...OURS, pull_number: pull.number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, request);
    expect(all).toHaveLength(3000);
    expect(github.requests).toHaveLength(30);
    expect((await octokit.rest.pulls.get({ ...OURS, pull_number: pull.number })).data.changed_files).toBe(
      3010,
    );
  });

  test('see what lands on the base branch only through the merge base', async () => {
    const pull = openPull();
    const other = openPull({ head: 'other', files: { 'src/other.py': 'x\n' } });
    const opened = pull.state.baseSha;
    other.merge('ada');
    expect(pull.files.map(({ path }) => path)).toEqual(['src/settings.py']);
    const { data } = await workflow().rest.repos.compareCommitsWithBasehead({
      ...OURS,
      basehead: `main...${pull.headSha}`,
    });
    expect(data).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 2,
      merge_base_commit: { sha: opened },
    });
    expect(data.files?.map(({ filename }) => filename)).toEqual(['src/settings.py']);
    expect((await workflow().rest.pulls.get({ ...OURS, pull_number: other.number })).data).toMatchObject({
      merged: true,
      merged_by: { login: 'ada' },
      changed_files: 1,
    });
    const brought = await workflow().rest.repos.listPullRequestsAssociatedWithCommit({
      ...OURS,
      commit_sha: repo.tip('main'),
    });
    expect(brought.data.map(({ number }) => number)).toEqual([other.number]);
  });

  test('from forks have commits that the base repository can read', async () => {
    const pull = openPull({ author: 'mallory', fork: 'mallory/auth' });
    const { rest, graphql } = workflow();
    const { data } = await rest.pulls.get({ ...OURS, pull_number: pull.number });
    expect(data.head).toMatchObject({
      label: 'mallory:topic',
      repo: { full_name: 'mallory/auth', fork: true },
    });
    const answer = await graphql(
      `{ repository(owner: "acme", name: "auth") {
           object(expression: "${pull.headSha}:src/settings.py") { ... on Blob { text } }
           pullRequest(number: ${pull.number}) { isCrossRepository headRepository { nameWithOwner } }
         } }`,
    );
    expect(answer).toEqual({
      repository: {
        object: { text: 'A = 1\nB = 2\n' },
        pullRequest: { isCrossRepository: true, headRepository: { nameWithOwner: 'mallory/auth' } },
      },
    });
    pull.head.repository.delete();
    expect((await rest.pulls.get({ ...OURS, pull_number: pull.number })).data.head.repo).toBeNull();
    expect(github.violations).toEqual([]);
  });
});

describe('commit statuses', () => {
  test('are listed newest first, and the newest of each context counts', async () => {
    const pull = openPull();
    const { rest } = workflow();
    const at = { ...OURS, sha: pull.headSha, context: 'deployment-checklist' };
    await rest.repos.createCommitStatus({ ...at, state: 'failure', description: '2 items are open' });
    await rest.repos.createCommitStatus({ ...at, state: 'success', target_url: 'https://example.com' });
    repo.setStatus('ada', pull.headSha, { state: 'pending', context: 'build' });
    const { data } = await rest.repos.listCommitStatusesForRef({ ...OURS, ref: 'topic' });
    expect(data.map(({ context, state, creator }) => [context, state, creator?.login])).toEqual([
      ['build', 'pending', 'ada'],
      ['deployment-checklist', 'success', 'github-actions[bot]'],
      ['deployment-checklist', 'failure', 'github-actions[bot]'],
    ]);
    const combined = await rest.repos.getCombinedStatusForRef({ ...OURS, ref: pull.headSha });
    expect(combined.data).toMatchObject({ state: 'pending', total_count: 2 });
    expect(repo.statuses.latest(pull.headSha)).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });

  test('are refused as GitHub refuses them', async () => {
    const pull = openPull();
    const { rest } = workflow();
    const at = { ...OURS, sha: pull.headSha, state: 'success' as const };
    expect(await refusal(rest.repos.createCommitStatus({ ...at, description: 'x'.repeat(141) }))).toMatch(
      /^422 Validation Failed: .*description is too long \(maximum is 140 characters\)/,
    );
    expect(await refusal(rest.repos.createCommitStatus({ ...at, sha: '0'.repeat(40) }))).toBe(
      `422 No commit found for SHA: ${'0'.repeat(40)}`,
    );
    for (let n = 0; n < 1000; n += 1) repo.setStatus('ada', pull.headSha, { state: 'pending' });
    expect(await refusal(rest.repos.createCommitStatus(at))).toMatch(/^422 .*maximum number of statuses/);
    expect(() => repo.setStatus('tom', pull.headSha, { state: 'success' })).toThrow('needs write access');
    expect(github.violations).toEqual([]);
  });
});

describe('tokens', () => {
  test('of workflows do what they were granted, and name what is missing', async () => {
    const pull = openPull();
    const reader = workflow({ contents: 'read', 'pull-requests': 'read' });
    const create = { ...OURS, issue_number: pull.number, body: 'hi' };
    expect(await refusal(reader.rest.issues.createComment(create))).toBe(
      '403 Resource not accessible by integration',
    );
    const status = { ...OURS, sha: pull.headSha, state: 'success' as const };
    const error = await reader.rest.repos.createCommitStatus(status).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      response: { headers: { 'x-accepted-github-permissions': 'statuses=write' } },
    });
    expect(await refusal(reader.rest.users.getAuthenticated())).toBe(
      '403 Resource not accessible by integration',
    );
    await workflow({ issues: 'write' }).rest.issues.createComment(create);
    expect(pull.comments[0]?.author.login).toBe('github-actions[bot]');
    expect(github.violations).toEqual([]);
  });

  test('that nobody gave out are bad credentials', async () => {
    expect(await refusal(clientOf('ghs_wrong').rest.repos.get(OURS))).toMatch(/^401 Bad credentials/);
  });

  test('of people follow their role', async () => {
    const pull = openPull();
    const comment = pull.comment('github-actions[bot]', '- [ ] a');
    const as = (login: string) => clientOf(github.createToken({ login })).rest;
    const edit = { ...OURS, comment_id: comment.id, body: 'mine now' };
    expect(await refusal(as('tom').issues.updateComment(edit))).toMatch(/^403/);
    const status = { ...OURS, sha: pull.headSha, state: 'success' as const };
    expect(await refusal(as('eve').repos.createCommitStatus(status))).toMatch(/^403/);
    await as('ada').issues.updateComment(edit);
    await as('ada').repos.createCommitStatus(status);
    expect(comment.revisions[0]?.editor.login).toBe('ada');
    expect((await as('ada').users.getAuthenticated()).data.login).toBe('ada');
    expect(github.violations).toEqual([]);
  });

  test('do not see private repositories that they are not for', async () => {
    github.createRepository('acme/secret', { private: true, collaborators: { ada: 'read' } });
    const secret = { owner: 'acme', repo: 'secret' };
    const token = github.createToken({
      login: 'github-actions[bot]',
      permissions: 'all',
      repositories: ['acme/auth'],
    });
    expect(await refusal(clientOf(token).rest.repos.get(secret))).toMatch(/^404 Not Found/);
    expect(await refusal(clientOf(github.createToken({ login: 'eve' })).rest.repos.get(secret))).toMatch(
      /^404/,
    );
    const seen = await clientOf(github.createToken({ login: 'ada' })).rest.repos.get(secret);
    expect(seen.data).toMatchObject({ private: true, full_name: 'acme/secret' });
  });

  test('count their requests', async () => {
    const octokit = workflow();
    await octokit.rest.repos.get(OURS);
    const { headers } = await octokit.rest.repos.get(OURS);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '998',
      'x-ratelimit-resource': 'core',
    });
  });
});

test('roles are told as the legacy permission and by name', async () => {
  const { rest } = workflow();
  github.createAccount('stranger');
  const answers = ['root', 'mia', 'ada', 'tom', 'eve', 'stranger'].map(async (username) => {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...OURS, username });
    return [username, data.permission, data.role_name];
  });
  expect(await Promise.all(answers)).toEqual([
    ['root', 'admin', 'admin'],
    ['mia', 'write', 'maintain'],
    ['ada', 'write', 'write'],
    ['tom', 'read', 'triage'],
    ['eve', 'read', 'read'],
    ['stranger', 'read', 'read'],
  ]);
  expect(await refusal(rest.repos.getCollaboratorPermissionLevel({ ...OURS, username: 'nobody' }))).toMatch(
    /^404/,
  );
  expect(github.violations).toEqual([]);
});

test('a team is seen only with the members permission', async () => {
  github.organization('acme').team('release', ['ada']);
  const request = { org: 'acme', team_slug: 'release', username: 'ada' };
  const { data } = await workflow({ members: 'read' }).rest.teams.getMembershipForUserInOrg(request);
  expect(data).toMatchObject({ role: 'member', state: 'active' });
  expect(
    await refusal(workflow({ contents: 'write' }).rest.teams.getMembershipForUserInOrg(request)),
  ).toMatch(/^404/);
});

test('contents are read as file, folder or raw', async () => {
  const { rest } = workflow();
  repo.commit('main', { 'large.txt': 'x'.repeat(1024 * 1024 + 1) });
  const get = (path: string, options: object = {}) => rest.repos.getContent({ ...OURS, path, ...options });
  const { data } = await get('src/settings.py');
  expect(data).toMatchObject({
    type: 'file',
    encoding: 'base64',
    content: Buffer.from('A = 1\n').toString('base64'),
  });
  expect((await get('')).data).toMatchObject([
    { name: 'README.md' },
    { name: 'large.txt' },
    { name: 'src', type: 'dir' },
  ]);
  expect((await get('large.txt')).data).toMatchObject({ encoding: 'none', content: '' });
  expect((await get('large.txt', { mediaType: { format: 'raw' } })).data).toHaveLength(1024 * 1024 + 1);
  expect(await refusal(get('nothing'))).toMatch(/^404 Not Found/);
  expect(await refusal(get('README.md', { ref: 'no-branch' }))).toMatch(
    /^404 No commit found for the ref no-branch/,
  );
  expect(github.violations).toEqual([]);
});

test('variables and secret names need their permissions, and come in pages', async () => {
  const production = repo.environment('production', {
    variables: { DATABASE_URL: 'x' },
    secrets: ['SECRET_KEY'],
  });
  for (let n = 0; n < 35; n += 1) production.setVariable(`V${n}`, 'x');
  repo.configuration.add({ variables: { A: '1' }, secrets: ['B'] });
  github.organization('acme').configuration.add({ variables: { SHARED: '1' }, secrets: ['SHARED_SECRET'] });
  const octokit = workflow({ environments: 'read', variables: 'read', secrets: 'read' });
  const { rest } = octokit;
  const environment = { ...OURS, environment_name: 'production' };
  const all = await octokit.paginate(rest.actions.listEnvironmentVariables, {
    ...environment,
    per_page: 100,
  });
  expect(all).toHaveLength(36);
  expect(github.requests).toHaveLength(2);
  const names = async (
    list: Promise<{ data: { secrets?: { name: string }[]; variables?: { name: string }[] } }>,
  ) => ((await list).data.secrets ?? (await list).data.variables ?? []).map(({ name }) => name);
  expect(await names(rest.actions.listEnvironmentSecrets(environment))).toEqual(['SECRET_KEY']);
  expect(await names(rest.actions.listRepoVariables(OURS))).toEqual(['A']);
  expect(await names(rest.actions.listRepoSecrets(OURS))).toEqual(['B']);
  expect(await names(rest.actions.listRepoOrganizationVariables(OURS))).toEqual(['SHARED']);
  expect(await names(rest.actions.listRepoOrganizationSecrets(OURS))).toEqual(['SHARED_SECRET']);
  const poor = workflow({ contents: 'write', statuses: 'write' }).rest;
  expect(await refusal(poor.actions.listEnvironmentVariables(environment))).toMatch(
    /^403 Resource not accessible/,
  );
  expect(await refusal(poor.actions.listRepoSecrets(OURS))).toMatch(
    /^403 Resource not accessible by integration/,
  );
  expect(
    await refusal(rest.actions.listEnvironmentVariables({ ...environment, environment_name: 'x' })),
  ).toMatch(/^404/);
  expect(github.violations).toEqual([]);
});

test('branch rules name the required statuses', async () => {
  repo.requireStatuses('main', [{ context: 'deployment-checklist', integrationId: 15368 }]);
  const { data } = await workflow().rest.repos.getBranchRules({ ...OURS, branch: 'main' });
  expect(data).toMatchObject([
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'deployment-checklist', integration_id: 15368 }] },
    },
  ]);
  expect(github.violations).toEqual([]);
});

test('branch rules name the merge queue, page by page', async () => {
  repo.requireStatuses('main', [{ context: 'deployment-checklist' }]);
  repo.mergeQueue();
  const { rest } = workflow();
  const types = async (page: number) =>
    (await rest.repos.getBranchRules({ ...OURS, branch: 'main', per_page: 1, page })).data.map(
      ({ type }) => type,
    );
  expect([await types(1), await types(2), await types(3)]).toEqual([
    ['required_status_checks'],
    ['merge_queue'],
    [],
  ]);
  expect(github.violations).toEqual([]);
});

test('a branch tells the statuses that its protection requires, whoever may read it', async () => {
  const branch = { ...OURS, branch: 'main' };
  const { rest } = workflow({ contents: 'read' });
  expect((await rest.repos.getBranch(branch)).data).toMatchObject({ protected: false });
  repo.protectBranch('main', [{ context: 'ci' }, { context: 'gate', integrationId: 15368 }]);
  const { data } = await rest.repos.getBranch(branch);
  expect(data).toMatchObject({
    protected: true,
    protection: {
      enabled: true,
      required_status_checks: {
        contexts: ['ci', 'gate'],
        checks: [
          { context: 'ci', app_id: null },
          { context: 'gate', app_id: 15368 },
        ],
      },
    },
  });
  expect(await refusal(rest.repos.getBranch({ ...branch, branch: 'nope' }))).toMatch(/^404/);
  expect(github.violations).toEqual([]);
});

test('reviews are listed with what they were about', async () => {
  const pull = openPull();
  pull.review('ada', 'APPROVED', 'Good');
  const { data } = await workflow().rest.pulls.listReviews({ ...OURS, pull_number: pull.number });
  expect(data).toMatchObject([{ state: 'APPROVED', user: { login: 'ada' }, commit_id: pull.headSha }]);
  expect(github.violations).toEqual([]);
});

describe('what GitHub does not describe', () => {
  test('a route that is not built here is a violation', async () => {
    await refusal(workflow().rest.issues.listForRepo(OURS));
    expect(github.violations).toEqual([
      'GET /repos/{owner}/{repo}/issues is not built into the embedded GitHub',
    ]);
  });

  test('a route that GitHub does not have either', async () => {
    await refusal(workflow().request('GET /repos/acme/auth/checklists'));
    expect(github.violations).toEqual(['GitHub has no GET /repos/acme/auth/checklists']);
  });

  test('unknown query parameters, unknown fields and wrong values', async () => {
    const pull = openPull();
    const octokit = workflow();
    await refusal(octokit.request('GET /repos/acme/auth/pulls?status=open'));
    await refusal(octokit.request('GET /repos/acme/auth/pulls/one'));
    await refusal(
      octokit.request(`POST /repos/acme/auth/statuses/${pull.headSha}`, { state: 'green', colour: 'x' }),
    );
    expect(github.violations).toEqual([
      'GET /repos/{owner}/{repo}/pulls: there is no query parameter status',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}: pull_number must be integer {"type":"integer"}',
      'POST /repos/{owner}/{repo}/statuses/{sha}: there is no body field colour',
      expect.stringContaining('body/state must be equal to one of the allowed values'),
    ]);
    expect(repo.statuses.list(pull.headSha)).toEqual([]);
  });

  test('an answer that is not as GitHub gives it: here with addresses that are none', async () => {
    github.createAccount('not a login');
    const asked = { ...OURS, username: 'not a login' };
    expect(await refusal(workflow().rest.repos.getCollaboratorPermissionLevel(asked))).toMatch(/^500 /);
    expect(github.violations).toEqual([
      expect.stringMatching(/permission: answer\S* must match format "uri"/),
    ]);
  });

  test('a query that is not valid, and a field that is not built here', async () => {
    const { graphql } = workflow();
    await expect(graphql('{ viewer { name2 } }')).rejects.toThrow('Cannot query field "name2"');
    await expect(graphql('{ viewer { bio } }')).rejects.toThrow(
      'User.bio is not built into the embedded GitHub',
    );
    expect(github.violations).toHaveLength(2);
  });
});
