import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type GitHub, type Repository, startGitHub, type WebhookEvent } from '../embedded-github/index.ts';
import { githubDescription } from '../embedded-github/openapi/description.ts';
import { Validation } from '../embedded-github/openapi/validation.ts';

const validation = new Validation(githubDescription());

let github: GitHub;
let repo: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repo = github.createRepository('acme/auth', {
    organization: true,
    collaborators: { ada: 'write' },
    files: { a: 'a' },
  });
});

afterEach(() => github.close());

function openPull(fork?: string, head = 'topic') {
  const files = { [`${head}.txt`]: 'x' };
  return repo.openPullRequest({
    author: 'eve',
    head,
    title: 'Add',
    files,
    ...(fork === undefined ? {} : { fork }),
  });
}

/** Complaints of GitHub's own description of the event. */
function complaints({ name, payload }: WebhookEvent): string[] {
  const action = typeof payload.action === 'string' ? `-${payload.action}` : '';
  const schema = `webhook-${name}${action}`.replaceAll('_', '-');
  const foreign =
    JSON.stringify(payload).match(/Codertocat|Hello-World|octo-org|octo-repo|api\.github\.com/g) ?? [];
  return [...validation.check(githubDescription().schema(schema), payload, schema), ...foreign];
}

test.each([undefined, 'mallory/auth'])('pull_request events are as described (fork: %s)', (fork) => {
  const pull = openPull(fork);
  const before = pull.headSha;
  pull.push({ 'b.txt': 'b' });
  pull.label('env');
  for (const action of ['opened', 'reopened', 'ready_for_review', 'converted_to_draft', 'closed'] as const)
    expect(complaints(github.payloads.pullRequest(pull, action))).toEqual([]);
  for (const action of ['labeled', 'unlabeled'] as const) {
    const event = github.payloads.pullRequest(pull, action, { label: 'env', sender: 'ada' });
    expect(complaints(event)).toEqual([]);
    expect(event.payload).toMatchObject({ label: { name: 'env' }, sender: { login: 'ada' } });
  }
  const push = github.payloads.pullRequest(pull, 'synchronize');
  expect(complaints(push)).toEqual([]);
  expect(push).toMatchObject({
    ref: `refs/pull/${pull.number}/merge`,
    sha: pull.testMerge,
    payload: {
      before,
      after: pull.headSha,
      pull_request: {
        head: { sha: pull.headSha, repo: { full_name: fork ?? 'acme/auth' } },
        base: { ref: 'main', repo: { full_name: 'acme/auth' } },
        labels: [{ name: 'env' }],
        user: { login: 'eve' },
        changed_files: 2,
      },
      repository: { full_name: 'acme/auth' },
      organization: { login: 'acme' },
    },
  });
  const target = github.payloads.pullRequest(pull, 'synchronize', { target: true });
  expect(target).toEqual({
    name: 'pull_request_target',
    payload: push.payload,
    ref: 'refs/heads/main',
    sha: repo.tip('main'),
  });
  repo.branch('release');
  pull.setBase('release');
  const edited = github.payloads.pullRequest(pull, 'edited');
  expect(complaints(edited)).toEqual([]);
  expect(edited.payload.changes).toEqual({
    base: { ref: { from: 'main' }, sha: { from: repo.tip('main') } },
  });
});

test('issue_comment events name the person, and what was there before', () => {
  const pull = openPull();
  const comment = pull.comment('github-actions[bot]', '- [ ] one');
  expect(complaints(github.payloads.issueComment(comment, 'created'))).toEqual([]);
  comment.tick('ada', 'one');
  const edited = github.payloads.issueComment(comment, 'edited');
  expect(complaints(edited)).toEqual([]);
  expect(edited).toMatchObject({
    ref: 'refs/heads/main',
    sha: repo.tip('main'),
    payload: {
      action: 'edited',
      sender: { login: 'ada', type: 'User' },
      changes: { body: { from: '- [ ] one' } },
      comment: { id: comment.id, body: '- [x] one', user: { login: 'github-actions[bot]', type: 'Bot' } },
      issue: { number: pull.number, state: 'open', pull_request: { html_url: pull.url } },
    },
  });
  comment.delete('ada');
  const deleted = github.payloads.issueComment(comment, 'deleted');
  expect(complaints(deleted)).toEqual([]);
  expect(deleted.payload.sender).toMatchObject({ login: 'ada' });
});

test('workflow_run events of forks do not tell the pull request', () => {
  const own = github.payloads.workflowRun(openPull());
  const pull = openPull('mallory/auth', 'theirs');
  const fork = github.payloads.workflowRun(pull, { conclusion: 'failure' });
  expect([...complaints(own), ...complaints(fork)]).toEqual([]);
  expect(own.payload.workflow_run).toMatchObject({ pull_requests: [{ number: 1 }] });
  expect(fork.payload.workflow_run).toMatchObject({
    pull_requests: [],
    head_branch: 'theirs',
    head_sha: pull.headSha,
    head_repository: { full_name: 'mallory/auth', owner: { login: 'mallory' } },
    conclusion: 'failure',
    event: 'pull_request',
  });
});

test('check_run, status, deployment_status and pull_request_review events name the head', () => {
  const pull = openPull();
  const { headSha } = pull;
  const running = repo.checks.create(headSha, { name: 'scan', app: 'scanner' });
  expect(complaints(github.payloads.checkRun(repo, running))).toEqual([]);
  running.complete('failure');
  const check = github.payloads.checkRun(repo, running);
  const status = github.payloads.status(
    repo,
    repo.setStatus('ada', headSha, { state: 'success', context: 'ci' }),
  );
  const deployment = github.payloads.deploymentStatus(
    repo,
    repo.deploy('ada', headSha, 'staging', 'success'),
  );
  const given = pull.review('ada', 'APPROVED');
  const review = github.payloads.pullRequestReview(pull, given);
  pull.dismiss(given);
  const dismissed = github.payloads.pullRequestReview(pull, pull.state.reviews[0] ?? given);
  for (const event of [check, deployment, review, dismissed]) expect(complaints(event)).toEqual([]);
  expect(complaints(status)).toEqual([]);
  expect(check.payload).toMatchObject({
    action: 'completed',
    check_run: { name: 'scan', head_sha: headSha, conclusion: 'failure' },
  });
  expect(status.payload).toMatchObject({
    sha: headSha,
    context: 'ci',
    state: 'success',
    branches: [{ name: 'topic' }],
  });
  expect(deployment.payload).toMatchObject({
    deployment: { sha: headSha, environment: 'staging' },
    deployment_status: { state: 'success' },
  });
  expect(review.payload).toMatchObject({
    action: 'submitted',
    review: { state: 'approved', commit_id: headSha },
    pull_request: { number: 1 },
  });
  expect(dismissed.payload).toMatchObject({ action: 'dismissed', review: { state: 'dismissed' } });
});

test('push and workflow_dispatch events', () => {
  const before = repo.tip('main');
  const after = repo.commit('main', { a: 'b', c: 'c' }, 'Change', 'ada');
  const push = github.payloads.push(repo, 'main', before, 'ada');
  expect(complaints(push)).toEqual([]);
  expect(push.payload).toMatchObject({
    ref: 'refs/heads/main',
    before,
    after,
    forced: false,
    commits: [{ id: after, message: 'Change', added: ['c'], modified: ['a'], removed: [] }],
    pusher: { name: 'ada' },
  });
  const dispatch = github.payloads.workflowDispatch(repo, { 'pull-request': '1' }, 'ada');
  expect(complaints(dispatch)).toEqual([]);
  expect(dispatch.payload).toMatchObject({ inputs: { 'pull-request': '1' }, ref: 'refs/heads/main' });
});

describe('the merge queue', () => {
  const QUEUE = `{ repository(owner: "acme", name: "auth") { mergeQueue(branch: "main") { entries(first: 10) { nodes {
    position headCommit { oid } baseCommit { oid } pullRequest { number }
  } } } } }`;

  test('stacks groups, tells them, and lands them', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((head) => openPull(undefined, head));
    if (a === undefined || b === undefined || c === undefined) throw new Error('No pull requests');
    const queue = repo.mergeQueue();
    queue.add(a, b, c);
    const first = queue.group(a);
    const both = queue.group(b);
    const event = github.payloads.mergeGroup(both);
    expect(complaints(event)).toEqual([]);
    expect(event).toMatchObject({
      sha: both.headSha,
      ref: `refs/heads/gh-readonly-queue/main/pr-2-${first.headSha}`,
      payload: {
        merge_group: { head_sha: both.headSha, base_sha: first.headSha, base_ref: 'refs/heads/main' },
      },
    });
    const auth = github.createToken({ login: 'github-actions[bot]', permissions: 'all' });
    const octokit = new Octokit({ auth, baseUrl: github.apiUrl });
    expect(await octokit.graphql(QUEUE)).toEqual({
      repository: {
        mergeQueue: {
          entries: {
            nodes: [
              {
                position: 1,
                headCommit: { oid: first.headSha },
                baseCommit: { oid: repo.tip('main') },
                pullRequest: { number: 1 },
              },
              {
                position: 2,
                headCommit: { oid: both.headSha },
                baseCommit: { oid: first.headSha },
                pullRequest: { number: 2 },
              },
              { position: 3, headCommit: null, baseCommit: null, pullRequest: { number: 3 } },
            ],
          },
        },
      },
    });
    queue.merge(both);
    expect(repo.tip('main')).toBe(both.headSha);
    expect([a, b, c].map(({ state }) => state.merge?.sha)).toEqual([first.headSha, both.headSha, undefined]);
    expect(queue.entries.map(({ pullRequest }) => pullRequest.number)).toEqual([3]);
    expect(github.violations).toEqual([]);
  });

  test('does not exist where it was not set up', async () => {
    const auth = github.createToken({ login: 'github-actions[bot]', permissions: 'all' });
    const octokit = new Octokit({ auth, baseUrl: github.apiUrl });
    expect(await octokit.graphql(QUEUE)).toEqual({ repository: { mergeQueue: null } });
  });
});
