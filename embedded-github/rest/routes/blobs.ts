import { notFound } from '../http-error.ts';
import { inRepository, ok, type Routes } from '../route.ts';

export const blobRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': inRepository(
    { oneOf: ['contents'], level: 'read' },
    ({ repository, params, renderer }) => {
      const sha = params.file_sha ?? '';
      const bytes = repository.objects.findBlob(sha);
      if (bytes === undefined) throw notFound();
      return ok(
        renderer.fill('blob', {
          sha,
          size: bytes.length,
          encoding: 'base64',
          content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
          url: renderer.api(`/repos/${repository.nameWithOwner}/git/blobs/${sha}`),
        }),
      );
    },
  ),
};
