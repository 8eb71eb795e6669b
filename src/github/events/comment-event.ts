import * as z from 'zod/mini';
import { parseCommands } from '../../gate/commands/command.ts';
import { editorOf } from '../pull-request/identity.ts';
import { actorOf } from '../rest-host/shapes.ts';
import type { Event, Task } from './event.ts';

const userSchema = z.object({
  login: z.string(),
  id: z.optional(z.number()),
  type: z.optional(z.string()),
});
const issueCommentSchema = z.object({
  action: z.string(),
  issue: z.object({ number: z.number(), pull_request: z.optional(z.unknown()) }),
  comment: z.object({
    id: z.number(),
    // Gitea has no GraphQL, and so no such ids.
    node_id: z.optional(z.string()),
    body: z.string(),
    user: z.nullable(userSchema),
    updated_at: z.string(),
  }),
  changes: z.optional(z.object({ body: z.optional(z.object({ from: z.string() })) })),
  sender: userSchema,
});
/** Ends before any request for comments that are neither ours nor commands, and for the edits that we make ourselves. */
export function ofIssueComment({ payload, isMarked }: Event): Task {
  const issueComment = issueCommentSchema.parse(payload);
  const { action, issue, comment, changes, sender } = issueComment;
  if (issue.pull_request == null) return { kind: 'nothing', because: 'the comment is on an issue' };
  const before = changes?.body?.from;
  const texts = [comment.body, ...(before === undefined ? [] : [before])];
  const isChecklist = texts.some(isMarked);
  // What a bot writes is no command. It may take away what was one: somebody else's hand is on it then, or it is gone.
  const isOfBot = sender.type === 'Bot' && (action === 'created' || comment.user?.type === 'Bot');
  if (!isChecklist && (isOfBot || !texts.some(hasCommands)))
    return { kind: 'nothing', because: 'the comment is neither the checklist nor a command' };
  if (action !== 'deleted' && sender.type === 'Bot' && sender.login === comment.user?.login)
    return { kind: 'nothing', because: 'the checklist was written by this action itself' };
  return {
    kind: 'pull-request',
    number: issue.number,
    mayWrite: true,
    ...(action === 'deleted' || !isChecklist ? {} : aboutChecklist(issueComment)),
  };
}

/** The comment that the event is about, and what an edit did to it. */
function aboutChecklist({ action, comment, changes, sender }: z.infer<typeof issueCommentSchema>) {
  const { id, node_id: commentNodeId, body: to, updated_at: at } = comment;
  const from = changes?.body?.from;
  const by = editorOf(actorOf(sender), null);
  return {
    ...(commentNodeId === undefined ? {} : { commentNodeId }),
    ...(action !== 'edited' || from === undefined || by === null
      ? {}
      : { edit: { comment: id, by, at, from, to } }),
  };
}

function hasCommands(body: string): boolean {
  const { commands, problems } = parseCommands(body);
  return commands.length + problems.length > 0;
}
