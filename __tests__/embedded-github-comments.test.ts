import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type GitHub, type PullRequest, startGitHub } from '../embedded-github/index.ts';

const ignore = () => undefined;

let github: GitHub;
let pull: PullRequest;
let octokit: Octokit;

beforeEach(async () => {
  github = await startGitHub();
  const repo = github.createRepository('acme/auth', {
    collaborators: { ada: 'write', root: 'admin', tom: 'triage' },
  });
  pull = repo.openPullRequest({ author: 'eve', head: 'topic', files: { a: 'a' } });
  const auth = github.createToken({
    login: 'github-actions[bot]',
    permissions: { 'pull-requests': 'write' },
  });
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  octokit = new Octokit({ auth, baseUrl: github.apiUrl, log });
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const BODY = '<!-- ours -->\n- [ ] one\n- [ ] two <!-- id:two -->\n';
const COMMENT = `query Comment($number: Int!, $first: Int, $after: String, $last: Int, $before: String) {
  repository(owner: "acme", name: "auth") { pullRequest(number: $number) { comments(first: 100) { totalCount nodes {
    id databaseId fullDatabaseId author { __typename login } body createdAt lastEditedAt includesCreatedEdit
    editor { login } viewerDidAuthor
    userContentEdits(first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { editedAt editor { __typename login } diff deletedAt deletedBy { login } }
    }
  } } } }
}`;

interface Edits {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
  readonly nodes: readonly {
    readonly diff: string | null;
    readonly editor: { readonly login: string } | null;
  }[];
}

interface CommentAnswer {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: { readonly nodes: readonly { readonly userContentEdits: Edits }[] };
    };
  };
}

/** Our comment as GraphQL tells it. */
async function readComment(variables: object = { first: 100 }) {
  const answer = await octokit.graphql<CommentAnswer>(COMMENT, { number: pull.number, ...variables });
  const [comment] = answer.repository.pullRequest.comments.nodes;
  if (comment === undefined) throw new Error('No comment');
  return comment;
}

async function createComment(body = BODY) {
  const created = await octokit.rest.issues.createComment({
    owner: 'acme',
    repo: 'auth',
    issue_number: 1,
    body,
  });
  const comment = pull.comments.find(({ id }) => id === created.data.id);
  if (comment === undefined) throw new Error('No comment');
  return comment;
}

describe('the edit history', () => {
  test('of a comment that was never edited is empty', async () => {
    const comment = await createComment();
    expect(await readComment()).toMatchObject({
      id: comment.nodeId,
      databaseId: null,
      fullDatabaseId: String(comment.id),
      author: { __typename: 'Bot', login: 'github-actions' },
      viewerDidAuthor: true,
      lastEditedAt: null,
      editor: null,
      includesCreatedEdit: false,
      userContentEdits: { totalCount: 0, nodes: [] },
    });
  });

  test('begins with the creation and lists whole bodies, newest first', async () => {
    const comment = await createComment();
    comment.tick('ada', 'id:two');
    const ticked = BODY.replace('[ ] two', '[x] two');
    expect(await readComment()).toMatchObject({
      body: ticked,
      lastEditedAt: '2026-11-24T10:00:03Z',
      editor: { login: 'ada' },
      includesCreatedEdit: true,
      userContentEdits: {
        totalCount: 2,
        nodes: [
          { diff: ticked, editedAt: '2026-11-24T10:00:03Z', editor: { __typename: 'User', login: 'ada' } },
          {
            diff: BODY,
            editedAt: '2026-11-24T10:00:02Z',
            editor: { __typename: 'Bot', login: 'github-actions' },
          },
        ],
      },
    });
  });

  test('of old comments begins with the first edit', async () => {
    const comment = pull.comment('github-actions[bot]', BODY, { includesCreatedEdit: false });
    comment.tick('ada', 'one');
    const { userContentEdits, ...rest } = await readComment();
    expect(rest).toMatchObject({ includesCreatedEdit: false });
    expect(userContentEdits.nodes.map(({ editor }) => editor?.login)).toEqual(['ada']);
  });

  test('comes in pages from both ends', async () => {
    const comment = await createComment('0');
    for (let n = 1; n < 6; n += 1) comment.edit('ada', String(n));
    const first = (await readComment({ first: 4 })).userContentEdits;
    expect(first.nodes.map(({ diff }) => diff)).toEqual(['5', '4', '3', '2']);
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    comment.edit('ada', 'came between two pages');
    const second = (await readComment({ first: 4, after: first.pageInfo.endCursor })).userContentEdits;
    expect(second.nodes.map(({ diff }) => diff)).toEqual(['1', '0']);
    expect(second).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    // Newest first: the last one is the oldest.
    expect((await readComment({ last: 1 })).userContentEdits.nodes[0]?.diff).toBe('0');
    expect(
      (await readComment({ last: 1, before: first.pageInfo.endCursor })).userContentEdits.nodes[0]?.diff,
    ).toBe('3');
  });

  test('needs first or last, and at most 100', async () => {
    await createComment();
    await expect(readComment({})).rejects.toMatchObject({
      errors: [
        {
          type: 'MISSING_PAGINATION_BOUNDARIES',
          path: ['repository', 'pullRequest', 'comments', 'nodes', 0, 'userContentEdits'],
        },
      ],
    });
    await expect(readComment({ first: 101 })).rejects.toThrow('exceeds the `first` limit of 100 records');
    await expect(readComment({ first: 1, after: 'x' })).rejects.toThrow(
      'does not appear to be a valid cursor',
    );
  });

  test('keeps the editor of a revision whose content was deleted', async () => {
    const comment = await createComment();
    comment.tick('ada', 'one');
    expect(() => comment.deleteRevision(0, 'tom')).toThrow('needs write access');
    comment.deleteRevision(0, 'root');
    expect((await readComment()).userContentEdits.nodes[0]).toMatchObject({
      diff: null,
      editor: { login: 'ada' },
      deletedBy: { login: 'root' },
      deletedAt: '2026-11-24T10:00:04Z',
    });
  });

  test('names nobody once the account is gone', async () => {
    const comment = await createComment();
    comment.tick('ada', 'one');
    github.deleteAccount('ada');
    expect((await readComment()).userContentEdits.nodes[0]?.editor).toBeNull();
  });

  test('has edits of the same second in their order', async () => {
    const comment = await createComment();
    github.clock.freeze();
    comment.tick('ada', 'one');
    comment.tick('root', 'two');
    const { nodes } = (await readComment()).userContentEdits;
    expect(nodes.map(({ editor }) => editor?.login)).toEqual(['root', 'ada', 'github-actions']);
    expect(new Set(comment.revisions.slice(0, 2).map(({ editedAt }) => editedAt)).size).toBe(1);
  });
});

describe('a click', () => {
  test('changes one box and nothing else', async () => {
    const body = '- [ ] one\n> 1. [ ] quoted\n\n```\n- [ ] fenced\n```\n  * [X] nested\n- [ ]\u00a0odd\n';
    const comment = await createComment(body);
    comment.tick('ada', 'quoted');
    expect(comment.body).toBe(body.replace('[ ] quoted', '[x] quoted'));
    comment.untick('ada', 'nested');
    expect(comment.body).toContain('* [ ] nested');
    expect(() => comment.tick('ada', 'fenced')).toThrow('No task list item contains "fenced"');
    expect(() => comment.tick('ada', 'quoted')).toThrow('already ticked');
    expect(() => comment.tick('ada', 'e')).toThrow('3 task list items contain "e"');
  });

  test('may save the body with CRLF', async () => {
    const comment = await createComment();
    comment.tick('ada', 'one', { crlf: true });
    expect(comment.body).toBe(BODY.replace('[ ] one', '[x] one').replaceAll('\n', '\r\n'));
  });

  test('on a stale page brings the old body back', async () => {
    const comment = await createComment();
    comment.tick('ada', 'one');
    comment.tickFromStalePage('root', 'two', BODY);
    expect(comment.body).toBe(BODY.replace('[ ] two', '[x] two'));
  });

  test('is only for the author and for people with write access', async () => {
    const comment = await createComment();
    expect(() => comment.tick('tom', 'one')).toThrow('tom cannot edit a comment of github-actions[bot]');
    expect(() => comment.tick('eve', 'one')).toThrow('needs write access');
    const own = pull.comment('eve', '- [ ] mine');
    own.tick('eve', 'mine');
    expect(own.body).toBe('- [x] mine');
  });
});

test('the API edits, deletes and reacts, and refuses bodies that are too long', async () => {
  const comment = await createComment();
  const { issues, reactions } = octokit.rest;
  const at = { owner: 'acme', repo: 'auth', comment_id: comment.id };
  await issues.updateComment({ ...at, body: 'new' });
  expect(comment.revisions.map(({ text, editor }) => [text, editor.login])).toEqual([
    ['new', 'github-actions[bot]'],
    [BODY, 'github-actions[bot]'],
  ]);
  await issues.updateComment({ ...at, body: 'new' });
  expect(comment.revisions).toHaveLength(2);
  const long = issues.updateComment({ ...at, body: 'x'.repeat(65537) });
  await expect(long).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
  });
  expect(await reactions.createForIssueComment({ ...at, content: 'eyes' })).toMatchObject({ status: 201 });
  expect(await reactions.createForIssueComment({ ...at, content: 'eyes' })).toMatchObject({ status: 200 });
  expect((await issues.getComment(at)).data.reactions).toMatchObject({ eyes: 1, total_count: 1 });
  await issues.deleteComment(at);
  expect(pull.comments).toEqual([]);
  await expect(issues.getComment(at)).rejects.toMatchObject({ status: 404 });
});

test('250 comments come in pages, in REST and in GraphQL', async () => {
  for (let n = 0; n < 250; n += 1) pull.comment('tom', `comment ${n}`);
  const request = { owner: 'acme', repo: 'auth', issue_number: pull.number };
  expect((await octokit.rest.issues.listComments(request)).data).toHaveLength(30);
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...request, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_, n) => `comment ${n}`));
  expect(github.requests).toHaveLength(4);
});

test('a comment is found by its node id', async () => {
  const comment = await createComment();
  const query = `query Node($id: ID!) { node(id: $id) { ... on IssueComment { body pullRequest { number } } } }`;
  expect(await octokit.graphql(query, { id: comment.nodeId })).toEqual({
    node: { body: BODY, pullRequest: { number: 1 } },
  });
  await expect(octokit.graphql(query, { id: 'IC_x' })).rejects.toMatchObject({
    errors: [{ type: 'NOT_FOUND' }],
  });
  expect(github.requests.at(-1)).toMatchObject({
    route: 'POST /graphql',
    operationName: 'Node',
    isWrite: false,
  });
});

test('a query for too many nodes is refused', async () => {
  const query = `{ repository(owner: "acme", name: "auth") { pullRequest(number: 1) { commits(first: 100) { nodes {
    commit { parents(first: 100) { nodes { parents(first: 100) { totalCount } } } } } } } } }`;
  await expect(octokit.graphql(query)).rejects.toThrow('requests up to 1,010,100 possible nodes');
});
