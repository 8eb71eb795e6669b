import { type IssueComment, MAX_BODY, type Reaction } from '../../world/issue-comment.ts';
import { HttpError, notFound, validationFailed } from '../http-error.ts';
import { listAnswer } from '../paging.ts';
import { userFields } from '../render/account.ts';
import { renderIssueComment } from '../render/issue-comment.ts';
import { inRepository, ok, type RepositoryCall, type Routes, textField } from '../route.ts';
import { pullOf } from './pulls.ts';

const READ = { oneOf: ['issues', 'pull-requests'], level: 'read' } as const;
const WRITE = { oneOf: ['issues', 'pull-requests'], level: 'write' } as const;
const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const issueCommentRoutes: Routes = {
  [`GET ${LIST}`]: inRepository(READ, (call) => {
    const { since } = call.query;
    const comments = pullOf(call).comments.filter(
      ({ updatedAt }) => since === undefined || updatedAt >= since,
    );
    return listAnswer(call, comments, (comment) => renderIssueComment(call.renderer, comment));
  }),

  [`POST ${LIST}`]: inRepository(WRITE, (call) => {
    const comment = pullOf(call).comment(call.token.account.login, bodyOf(call));
    return ok(renderIssueComment(call.renderer, comment), 201);
  }),

  [`GET ${ONE}`]: inRepository(READ, (call) => ok(renderIssueComment(call.renderer, commentOf(call)))),

  [`PATCH ${ONE}`]: inRepository(WRITE, (call) => {
    const comment = editableComment(call);
    comment.save(call.token.account, bodyOf(call));
    return ok(renderIssueComment(call.renderer, comment));
  }),

  [`DELETE ${ONE}`]: inRepository(WRITE, (call) => {
    editableComment(call).remove(call.token.account);
    return { status: 204 };
  }),

  [`GET ${ONE}/reactions`]: inRepository(READ, (call) =>
    listAnswer(call, commentOf(call).reactions, (reaction) => renderReaction(call, reaction)),
  ),

  [`POST ${ONE}/reactions`]: inRepository(WRITE, (call) => {
    const content = textField(call.body, 'content') ?? '';
    const { reaction, created } = commentOf(call).react(call.token.account, content);
    return ok(renderReaction(call, reaction), created ? 201 : 200);
  }),
};

function renderReaction({ renderer }: RepositoryCall, { id, content, account, createdAt }: Reaction) {
  const user = userFields(renderer, account);
  return renderer.fill('reaction', { id, content, user, created_at: createdAt });
}

function commentOf({ repository, params }: RepositoryCall): IssueComment {
  const id = Number(params.comment_id);
  const comment = repository.pullRequests.flatMap(({ comments }) => comments).find((one) => one.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

/** An integration with write permission edits every comment; a person their own, or with write access. */
function editableComment(call: RepositoryCall): IssueComment {
  const comment = commentOf(call);
  if (call.token.kind === 'person' && !comment.canBeEditedBy(call.token.account))
    throw new HttpError(403, 'Must have admin rights to Repository.');
  return comment;
}

function bodyOf(call: RepositoryCall): string {
  const body = textField(call.body, 'body') ?? '';
  if (body.trim() === '') throw validationFailed('IssueComment', 'body', "body can't be blank");
  if ([...body].length > MAX_BODY)
    throw validationFailed('IssueComment', 'body', `Body is too long (maximum is ${MAX_BODY} characters)`);
  return body;
}
