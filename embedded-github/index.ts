/**
 * The project's one test double: an in-process HTTP server that behaves like GitHub for what we use.
 *
 *     const github = await startGitHub();
 *     const repo = github.createRepository('acme/auth', { files: { 'README.md': '…' }, collaborators: { ada: 'write' } });
 *     const pull = repo.openPullRequest({ author: 'eve', head: 'topic', files: { 'settings.py': '…' } });
 *     const token = github.createToken({ login: 'github-actions[bot]', permissions: { 'pull-requests': 'write' } });
 *     // … run the action against github.apiUrl and github.graphqlUrl with that token …
 *     pull.comments[0]?.tick('ada', 'item:db-migrations');
 *     const event = github.payloads.issueComment(pull.comments[0], 'edited');
 *     github.inject({ method: 'PATCH' }, faults.answer(502));
 *     expect(github.violations).toEqual([]);
 *     await github.close();
 *
 * `world/` is what exists and what people do; `git/` the objects and branches below it; `rest/` and `graphql/` answer
 * requests from the world; `openapi/` holds both to GitHub's own description; `webhooks/` builds payloads. Nothing here is
 * imported by `src/`.
 */
export type { Fault, Matcher, Schedule } from './faults.ts';
export * as faults from './faults.ts';
export { GitHub, type GitHubOptions, startGitHub } from './github.ts';
export type { LoggedRequest } from './request-log.ts';
export type { Timeline } from './timeline.ts';
export type { Payloads, PullRequestAction, WebhookEvent } from './webhooks/payloads.ts';
export type { CheckRun } from './world/check-run.ts';
export type { CommitStatus } from './world/commit-status.ts';
export type { Configuration } from './world/configuration.ts';
export type { Deployment } from './world/deployment.ts';
export type { IssueComment } from './world/issue-comment.ts';
export type { MergeGroup, MergeQueue } from './world/merge-queue.ts';
export type { Role } from './world/permission.ts';
export type { PullRequest } from './world/pull-request.ts';
export type { PullRequestOptions } from './world/pull-request-state.ts';
export type { Repository, RepositoryOptions } from './world/repository.ts';
export type { Revision } from './world/revision.ts';
export type { ClickOptions } from './world/task-list.ts';
export type { TokenOptions } from './world/token.ts';
