import { expect, test } from '@jest/globals';
import type { Answer } from '../src/gate/commands/answer.ts';
import type { LivePullRequest, OwnComment } from '../src/gate/facts.ts';
import { decidePlan, isEmpty, type PostedStatus } from '../src/gate/plan.ts';

const own = (id: number, body: string, fields: Partial<OwnComment> = {}): OwnComment => ({
  ...{ id, nodeId: `IC_${id}`, url: `u${id}`, body, revisions: [], ...fields },
});
const KEPT = {
  kept: { entries: [], shown: [], headSha: 'h1', floor: undefined, voidedAt: undefined },
};
const SAID = { state: 'failure', description: 'd', targetUrl: 'u1#x', bySelf: true } as const;
const NO_COMMENT = { ...SAID, targetUrl: undefined };
const POSTED = { state: 'failure', description: 'd', targetUrl: 'u1#x', sha: 'h1' } as const;
const LIVE: LivePullRequest = {
  ...{ number: 1, title: 'Change', url: 'https://github.com/acme/auth/pull/1', state: 'open', author: 'eve' },
  ...{
    headSha: 'h1',
    baseBranch: 'main',
    baseSha: undefined,
    changedFiles: 2,
    labels: [],
    status: undefined,
  },
  ...{ checklistAtBase: undefined, checklistAtHead: undefined, inOrganization: true },
};
const ANSWER: Answer = { comment: 7, to: 'ada', reaction: '+1', objections: [], isReplied: false };

interface Facts {
  readonly comments?: readonly OwnComment[];
  readonly body?: string | undefined;
  /** Null for none. */
  readonly status?: LivePullRequest['status'] | null;
  readonly posted?: PostedStatus;
  readonly answers?: readonly Answer[];
}

/** What is planned, where the body `B` is wanted and a status of failure with the description `d`. */
function planOf(facts: Facts): string[] {
  const { comments = [own(1, 'B')], status = SAID, posted, answers = [] } = facts;
  const plan = decidePlan(
    { ...LIVE, status: status ?? undefined },
    comments,
    {
      body: 'body' in facts ? facts.body : 'B',
      pointer: ({ id }) => `see\n${id}`,
      target: (url) => `${url}#x`,
      status: { state: 'failure', description: 'd' },
      answers,
    },
    posted,
  );
  const { comment, pointers } = plan;
  const told = [
    ...(comment.kind === 'keep'
      ? []
      : [`${comment.kind} ${comment.kind === 'update' ? comment.id : ''}${comment.body}`]),
    ...pointers.map(({ id, body }) => `${id} ${body}`),
    ...plan.answers.map((answer) => `answer ${answer.comment}`),
    ...(plan.status === undefined ? [] : [`post ${plan.status.state}`]),
  ];
  expect(isEmpty(plan)).toBe(told.length === 0);
  return told;
}

test.each<[string, Facts, string[]]>([
  ['all is there', {}, []],
  ['all is there, saved by a browser', { comments: [own(1, 'B\r\n')], body: 'B\n' }, []],
  ['there is nothing to say', { comments: [], body: undefined, status: NO_COMMENT }, []],
  ['there is no comment', { comments: [] }, ['create B', 'post failure']],
  // The status links to the comment, which has no address yet.
  [
    'there is no comment, and a status like it',
    { comments: [], status: NO_COMMENT },
    ['create B', 'post failure'],
  ],
  ['the comment is another', { comments: [own(1, 'A')] }, ['update 1B']],
  ['there is nothing to say any more', { comments: [own(1, 'A')], body: undefined }, []],
  ['there is an answer to give', { answers: [ANSWER] }, ['answer 7']],
  [
    'there is an answer to give, and two first runs raced',
    { comments: [own(2, 'B'), own(1, 'B')], answers: [ANSWER] },
    ['2 see\n1', 'answer 7'],
  ],
  ['two first runs raced', { comments: [own(2, 'B'), own(1, 'B')] }, ['2 see\n1']],
  ['two first runs raced, and one is a pointer', { comments: [own(2, 'see\r\n1'), own(1, 'B')] }, []],
  ['the younger one holds the record', { comments: [own(0, 'B'), own(1, 'B', KEPT)] }, ['0 see\n1']],
  ['both hold a record', { comments: [own(2, 'B', KEPT), own(1, 'B', KEPT)] }, ['2 see\n1']],
  ['there is no status', { status: null }, ['post failure']],
  ['the status has another state', { status: { ...SAID, state: 'success' } }, ['post failure']],
  ['the status says something else', { status: { ...SAID, description: 'e' } }, ['post failure']],
  ['the status links elsewhere', { status: { ...SAID, targetUrl: 'u2#x' } }, ['post failure']],
  ['somebody else posted it', { status: { ...SAID, bySelf: false } }, ['post failure']],
  ['this run posted it', { status: { ...SAID, bySelf: false }, posted: POSTED }, []],
  [
    'this run posted it to another head',
    { status: { ...SAID, bySelf: false }, posted: { ...POSTED, sha: 'h0' } },
    ['post failure'],
  ],
  [
    'this run posted another one',
    { status: { ...SAID, bySelf: false }, posted: { ...POSTED, description: 'e' } },
    ['post failure'],
  ],
])('when %s', (_, facts, told) => {
  expect(planOf(facts)).toEqual(told);
});
