import { StatusRefused, type StatusState } from '../../world/commit-status.ts';
import { HttpError, notFound, validationFailed } from '../http-error.ts';
import { listAnswer, pageOf } from '../paging.ts';
import { renderStatus, statusFields } from '../render/commit-status.ts';
import { repositoryFields } from '../render/repository.ts';
import { inRepository, ok, type RepositoryCall, type Routes, textField } from '../route.ts';

const READ = { oneOf: ['statuses'], level: 'read' } as const;
const WRITE = { oneOf: ['statuses'], level: 'write' } as const;
const STATES: readonly StatusState[] = ['error', 'failure', 'pending', 'success'];

export const commitStatusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': inRepository(WRITE, (call) => {
    const { sha = '' } = call.params;
    if (call.repository.objects.findCommit(sha) === undefined)
      throw new HttpError(422, `No commit found for SHA: ${sha}`);
    return ok(renderStatus(call.renderer, call.repository, createStatus(call, sha)), 201);
  }),

  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': inRepository(READ, (call) =>
    listAnswer(call, call.repository.statuses.list(commitOf(call)), (status) =>
      renderStatus(call.renderer, call.repository, status),
    ),
  ),

  /** Gitea looks for no branch of that name here. */
  'GET /repos/{owner}/{repo}/statuses/{ref}': inRepository(READ, (call) => {
    const sha = call.repository.objects.findCommit(call.params.ref ?? '')?.sha ?? commitOf(call);
    return listAnswer(call, call.repository.statuses.list(sha), (status) =>
      renderStatus(call.renderer, call.repository, status),
    );
  }),

  'GET /repos/{owner}/{repo}/commits/{ref}/status': inRepository(READ, (call) => {
    const { renderer, repository } = call;
    const sha = commitOf(call);
    const latest = repository.statuses.latest(sha);
    const page = pageOf(call, latest);
    const commit = renderer.api(`/repos/${repository.nameWithOwner}/commits/${sha}`);
    const body = renderer.fill('combined-commit-status', {
      state: repository.statuses.combined(sha),
      statuses: page.items.map((status) => statusFields(renderer, repository, status)),
      sha,
      total_count: latest.length,
      repository: repositoryFields(renderer, repository),
      commit_url: commit,
      url: `${commit}/status`,
    });
    return { status: 200, body, pages: page.pages };
  }),
};

function createStatus(call: RepositoryCall, sha: string) {
  const state = STATES.find((one) => one === call.body.state);
  if (state === undefined) throw validationFailed('Status', 'state', 'state is not included in the list');
  const fields = {
    state,
    context: textField(call.body, 'context') ?? 'default',
    description: textField(call.body, 'description') ?? null,
    targetUrl: textField(call.body, 'target_url') ?? null,
  };
  try {
    return call.repository.statuses.create(call.token.account, sha, fields);
  } catch (error) {
    if (error instanceof StatusRefused) throw validationFailed('Status', 'base', error.message);
    throw error;
  }
}

function commitOf({ repository, params }: RepositoryCall): string {
  const sha = repository.findCommit(params.ref ?? '');
  if (sha === undefined) throw notFound();
  return sha;
}
