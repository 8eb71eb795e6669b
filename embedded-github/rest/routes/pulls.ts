import type { PullRequest } from '../../world/pull-request.ts';
import { notFound } from '../http-error.ts';
import { listAnswer, pageOf } from '../paging.ts';
import { userFields } from '../render/account.ts';
import { renderFileChange } from '../render/git.ts';
import { pullRequestFields, renderPullRequest } from '../render/pull-request.ts';
import { inRepository, ok, type RepositoryCall, type Routes } from '../route.ts';

const READ = { oneOf: ['pull-requests'], level: 'read' } as const;
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

/** GitHub lists no more changed files than these, without saying that it left some out. */
const MAX_FILES = 3000;

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': inRepository(READ, (call) =>
    listAnswer(call, selectPulls(call), (pull) =>
      call.renderer.fill('pull-request-simple', pullRequestFields(call.renderer, pull)),
    ),
  ),

  [`GET ${PULL}`]: inRepository(READ, (call) => ok(renderPullRequest(call.renderer, pullOf(call)))),

  [`GET ${PULL}/files`]: inRepository(READ, (call) => {
    const pull = pullOf(call);
    const page = pageOf(call, pull.files.slice(0, MAX_FILES));
    const body = page.items.map((file) =>
      renderFileChange(call.renderer, call.repository, pull.headSha, file),
    );
    return { status: 200, body, pages: page.pages };
  }),

  [`GET ${PULL}/reviews`]: inRepository(READ, (call) => {
    const pull = pullOf(call);
    return listAnswer(call, pull.state.reviews, (review) =>
      call.renderer.fill('pull-request-review', {
        id: review.id,
        user: userFields(call.renderer, review.account),
        state: review.state,
        body: review.body,
        commit_id: review.commit,
        submitted_at: review.submittedAt,
        html_url: `${pull.url}#pullrequestreview-${review.id}`,
        pull_request_url: call.renderer.api(`/repos/${call.repository.nameWithOwner}/pulls/${pull.number}`),
      }),
    );
  }),

  /** Open pull requests with the commit, and the merged ones that brought it. */
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': inRepository(READ, (call) => {
    const sha = call.repository.findCommit(call.params.commit_sha ?? '');
    if (sha === undefined) throw notFound();
    const landed = call.repository.contains(call.repository.defaultBranch, sha);
    const pulls = call.repository.pullRequests.filter((pull) => {
      const isPart = pull.state.merge?.sha === sha || pull.commits.some((commit) => commit.sha === sha);
      return isPart && (landed ? pull.state.merge !== null : pull.state.open || pull.state.merge !== null);
    });
    return listAnswer(call, pulls, (pull) =>
      call.renderer.fill('pull-request-simple', pullRequestFields(call.renderer, pull)),
    );
  }),
};

export function pullOf({ repository, params }: RepositoryCall): PullRequest {
  const number = Number(params.pull_number ?? params.issue_number);
  const pull = repository.pullRequests.find((one) => one.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

/** `state`, `head` (`owner:branch`), `base`, `sort`, `direction` as documented; newest first by default. */
function selectPulls({ repository, query }: RepositoryCall): PullRequest[] {
  const { state = 'open', head, base, sort = 'created' } = query;
  const selected = repository.pullRequests.filter((pull) => {
    const label = `${pull.head.repository.owner}:${pull.head.branch}`;
    const hasState = state === 'all' || (state === 'open') === pull.state.open;
    return (
      hasState &&
      (head === undefined || head === label) &&
      (base === undefined || base === pull.state.baseBranch)
    );
  });
  const time = (pull: PullRequest): number =>
    Date.parse(sort === 'updated' ? pull.state.updatedAt : pull.createdAt);
  selected.sort((a, b) => time(a) - time(b) || a.number - b.number);
  const direction = query.direction ?? (sort === 'created' ? 'desc' : 'asc');
  return direction === 'desc' ? selected.reverse() : selected;
}
