import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import {
  faults,
  type GitHub,
  type IssueComment,
  type PullRequest,
  startGitHub,
} from '../embedded-github/index.ts';

let github: GitHub;
let pull: PullRequest;
let comment: IssueComment;
let octokit: Octokit;

const OURS = { owner: 'acme', repo: 'auth' };
const ignore = () => undefined;

beforeEach(async () => {
  github = await startGitHub();
  const repo = github.createRepository('acme/auth', {
    private: true,
    collaborators: { ada: 'write', eve: 'write' },
  });
  pull = repo.openPullRequest({ author: 'eve', head: 'topic', files: { a: 'a' } });
  comment = pull.comment('github-actions[bot]', '- [ ] one\n- [ ] two\n');
  const auth = github.createToken({ login: 'github-actions[bot]', permissions: 'all' });
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  octokit = new Octokit({ auth, baseUrl: github.apiUrl, log });
});

afterEach(() => github.close());

const update = (body: string) => octokit.rest.issues.updateComment({ ...OURS, comment_id: comment.id, body });
const read = async () =>
  (await octokit.rest.issues.getComment({ ...OURS, comment_id: comment.id })).data.body;

const PULL = `query Pull { repository(owner: "acme", name: "auth") { pullRequest(number: 1) {
  headRefOid comments(first: 10) { nodes { body userContentEdits(first: 10) { nodes { diff } } } }
} } }`;

describe('faults', () => {
  test('answer instead of GitHub, so often and so late as planned', async () => {
    github.inject({ method: 'PATCH' }, faults.answer(502), { after: 1, times: 2 });
    const outcomes = [];
    for (const body of ['a', 'b', 'c', 'd'])
      outcomes.push(
        await update(body).then(
          ({ status }) => status,
          ({ status }) => status,
        ),
      );
    expect(outcomes).toEqual([200, 502, 502, 200]);
    expect(comment.revisions.map(({ text }) => text)).toEqual(['d', 'a', '- [ ] one\n- [ ] two\n']);
    expect(github.requests.map(({ status }) => status)).toEqual(outcomes);
  });

  test('say the rate limits as GitHub words them', async () => {
    github.inject({}, faults.secondaryRateLimit(7));
    await expect(read()).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching(/^You have exceeded a secondary rate limit/),
      response: { headers: { 'retry-after': '7' } },
    });
    github.inject({}, faults.primaryRateLimit(1_800_000_000, 429));
    await expect(read()).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' } },
    });
    github.inject({ operationName: 'Pull' }, faults.graphqlRateLimit(1_800_000_000));
    await expect(octokit.graphql(PULL)).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    expect(github.requests.at(-1)?.status).toBe(200);
  });

  test('cut the connection before or after a write', async () => {
    github.inject({ isWrite: true }, faults.cutConnection('before'));
    await expect(update('lost')).rejects.toThrow();
    expect(comment.revisions).toEqual([]);
    github.inject({ isWrite: true }, faults.cutConnection('after'));
    await expect(update('written')).rejects.toThrow();
    expect(comment.body).toBe('written');
    expect(github.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
  });

  test('make reads stale: body, history and head alike', async () => {
    const { headSha } = pull;
    comment.tick('ada', 'one');
    pull.push({ b: 'b' });
    github.inject({}, faults.staleRead(2), { times: 2 });
    expect(await read()).toBe('- [ ] one\n- [ ] two\n');
    expect(await octokit.graphql(PULL)).toMatchObject({
      repository: {
        pullRequest: {
          headRefOid: headSha,
          comments: { nodes: [{ body: '- [ ] one\n- [ ] two\n', userContentEdits: { nodes: [] } }] },
        },
      },
    });
    expect(await read()).toBe('- [x] one\n- [ ] two\n');
    const { sequence } = github.clock;
    comment.tick('ada', 'two');
    github.inject(
      { route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}' },
      faults.readAsOf(sequence),
    );
    expect(await read()).toBe('- [x] one\n- [ ] two\n');
  });

  test('leave a GraphQL answer partial', async () => {
    comment.tick('ada', 'one');
    const path = ['repository', 'pullRequest', 'comments', 'nodes', 0, 'userContentEdits'];
    github.inject({ operationName: 'Pull' }, faults.partial(path));
    await expect(octokit.graphql(PULL)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }],
      data: { repository: { pullRequest: { comments: { nodes: [{ userContentEdits: null }] } } } },
    });
  });

  test('slow requests down', async () => {
    github.inject({}, faults.latency(40));
    await read();
    const [{ startedAt, endedAt } = { startedAt: 0, endedAt: 0 }] = github.requests;
    expect((endedAt ?? 0) - startedAt).toBeGreaterThanOrEqual(38);
  });
});

describe('without a fault', () => {
  test('a missing permission leaves a partial answer, too', async () => {
    const auth = github.createToken({ login: 'github-actions[bot]', permissions: { contents: 'read' } });
    const poor = new Octokit({ auth, baseUrl: github.apiUrl });
    await expect(poor.graphql(PULL)).rejects.toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest'] }],
    });
  });

  test('a missing pull request or repository is NOT_FOUND at its path', async () => {
    await expect(octokit.graphql(PULL.replace('1', '9'))).rejects.toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'pullRequest'],
          message: 'Could not resolve to a PullRequest with the number of 9.',
        },
      ],
    });
    await expect(octokit.graphql(PULL.replace('auth', 'none'))).rejects.toMatchObject({
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository'],
          message: "Could not resolve to a Repository with the name 'acme/none'.",
        },
      ],
    });
  });

  test('a used-up rate limit refuses', async () => {
    const auth = github.createToken({ login: 'ada', rateLimit: 1 });
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const person = new Octokit({ auth, baseUrl: github.apiUrl, log });
    await person.rest.repos.get(OURS);
    await expect(person.rest.repos.get(OURS)).rejects.toThrow('API rate limit exceeded');
    github.clock.advance(3600);
    await person.rest.repos.get(OURS);
  });

  test('a request without a user agent is refused', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${github.apiUrl}/user`, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

describe('hooks', () => {
  test('act exactly before and after a request', async () => {
    github.before({ method: 'PATCH' }, () => comment.tick('ada', 'one'));
    github.after({ method: 'PATCH' }, () => comment.tick('eve', 'two'));
    await update('- [ ] one\n- [ ] two\nours');
    expect(comment.revisions.map(({ text }) => text)).toEqual([
      '- [ ] one\n- [x] two\nours',
      '- [ ] one\n- [ ] two\nours',
      '- [x] one\n- [ ] two\n',
      '- [ ] one\n- [ ] two\n',
    ]);
  });

  test('that fail are seen', async () => {
    github.before({}, () => comment.tick('nobody', 'one'));
    await expect(read()).rejects.toMatchObject({ status: 500 });
    expect(github.violations).toEqual([expect.stringContaining('nobody cannot edit')]);
  });
});
