import { HttpError } from '../http-error.ts';
import { inRepository, ok, type Routes } from '../route.ts';

export const treeRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': inRepository(
    { oneOf: ['contents'], level: 'read' },
    ({ repository, params, query, renderer }) => {
      const { objects } = repository;
      if (query.recursive !== undefined) throw new HttpError(500, 'whole trees are not built in');
      const asked = params.tree_sha ?? '';
      const sha = objects.findCommit(asked)?.tree ?? asked;
      const tree = objects.findTree(sha);
      if (tree === undefined) throw new HttpError(404, 'Not Found');
      const api = renderer.api(`/repos/${repository.nameWithOwner}/git`);
      return ok(
        renderer.fill('git-tree', {
          sha,
          url: `${api}/trees/${sha}`,
          truncated: false,
          tree: [...tree.entries].map(([path, { kind, sha: id }]) => ({
            path,
            mode: kind === 'blob' ? '100644' : '040000',
            type: kind,
            sha: id,
            url: `${api}/${kind}s/${id}`,
            ...(kind === 'blob' ? { size: objects.blob(id).length } : {}),
          })),
        }),
      );
    },
  ),
};
