import { Comparison } from '../../git/comparison.ts';
import type { Commit } from '../../git/objects.ts';
import { notFound } from '../http-error.ts';
import { pageOf } from '../paging.ts';
import { renderCommit, renderFileChange } from '../render/git.ts';
import { inRepository, type RepositoryCall, type Routes } from '../route.ts';

/** Files come on the first page only, and no more than these. */
const MAX_FILES = 300;
/** Commits of an answer that did not ask for pages. */
const UNPAGED = 250;

export const compareRoutes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': inRepository(
    { oneOf: ['contents'], level: 'read' },
    (call) => {
      const { world, renderer, repository, params, query } = call;
      const [, baseName = '', headName = ''] = /^(.+?)\.\.\.?(.+)$/.exec(params.basehead ?? '') ?? [];
      const [base, head] = [baseName, headName].map((name) => findCommit(call, name));
      if (base === undefined || head === undefined) throw notFound();
      const { objects } = repository;
      const { mergeBase, files, ahead, behind } = new Comparison(objects, base.sha, head.sha);
      // GitHub's "No common ancestor between …" is a 404 too.
      if (mergeBase === undefined) throw notFound();
      const asked = query.page !== undefined || query.per_page !== undefined;
      const page = pageOf(
        call,
        ahead,
        asked ? { default: 30, max: 100 } : { default: UNPAGED, max: UNPAGED },
      );
      const commit = (one: Commit) => renderCommit(renderer, world, repository, one);
      const body = renderer.fill('commit-comparison', {
        base_commit: commit(base),
        merge_base_commit: commit(objects.commit(mergeBase)),
        status: comparisonStatus(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: page.items.map(commit),
        files:
          page.pages.page === 1
            ? files.slice(0, MAX_FILES).map((file) => renderFileChange(renderer, repository, head.sha, file))
            : undefined,
        html_url: `${repository.url}/compare/${baseName}...${headName}`,
      });
      return asked ? { status: 200, body, pages: page.pages } : { status: 200, body };
    },
  ),
};

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A branch or SHA of the repository, or `owner:branch` of another one of the network. */
function findCommit({ world, repository }: RepositoryCall, name: string): Commit | undefined {
  const [, owner, branch] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const other = world.repositories.find((one) => one.owner === owner && one.objects === repository.objects);
  const sha = branch === undefined ? repository.findCommit(name) : other?.findCommit(branch);
  return sha === undefined ? undefined : repository.objects.commit(sha);
}
