import type { TreeEntry } from '../../git/objects.ts';
import { findEntry } from '../../git/tree.ts';
import type { JsonObject } from '../../openapi/schema.ts';
import { HttpError, notFound } from '../http-error.ts';
import { encodePath } from '../render/git.ts';
import { type Answer, inRepository, ok, type RepositoryCall, type Routes } from '../route.ts';

/** Above this, contents come only in the raw form. */
const MAX_JSON = 1024 * 1024;
const MAX_RAW = 100 * MAX_JSON;
const MAX_ENTRIES = 1000;

export const contentsRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': inRepository(
    { oneOf: ['contents'], level: 'read' },
    (call) => {
      const { repository, params, query } = call;
      const ref = query.ref ?? repository.defaultBranch;
      const path = (params.path ?? '').replace(/^\/+|\/+$/g, '');
      const commit = repository.findCommit(ref);
      if (commit === undefined) throw new HttpError(404, `No commit found for the ref ${ref}`);
      const entry = findEntry(repository.objects, repository.objects.commit(commit).tree, path);
      if (entry === undefined) throw notFound();
      return entry.kind === 'blob'
        ? fileAnswer(call, entry, path, ref)
        : folderAnswer(call, entry, path, ref);
    },
  ),
};

function fileAnswer(call: RepositoryCall, entry: TreeEntry, path: string, ref: string): Answer {
  const bytes = call.repository.objects.blob(entry.sha);
  if (bytes.length > MAX_RAW) throw new HttpError(403, 'This API returns blobs up to 100 MB in size.');
  if (/application\/vnd\.github(\.v3)?\.raw/.test(call.accept)) return { status: 200, raw: bytes };
  const isLarge = bytes.length > MAX_JSON;
  return ok(
    call.renderer.fill('content-file', {
      ...entryFields(call, 'file', entry, path, ref),
      size: bytes.length,
      encoding: isLarge ? 'none' : 'base64',
      content: isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    }),
  );
}

function folderAnswer(call: RepositoryCall, entry: TreeEntry, path: string, ref: string): Answer {
  const entries = [...call.repository.objects.tree(entry.sha).entries].slice(0, MAX_ENTRIES);
  return ok(
    entries.map(([name, { kind, sha }]) => ({
      ...entryFields(
        call,
        kind === 'blob' ? 'file' : 'dir',
        { kind, sha },
        path === '' ? name : `${path}/${name}`,
        ref,
      ),
      size: kind === 'blob' ? call.repository.objects.blob(sha).length : 0,
    })),
  );
}

function entryFields(
  { renderer, repository }: RepositoryCall,
  type: 'file' | 'dir',
  { sha }: TreeEntry,
  path: string,
  ref: string,
): JsonObject {
  const api = renderer.api(`/repos/${repository.nameWithOwner}`);
  const url = `${api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${type === 'file' ? 'blobs' : 'trees'}/${sha}`;
  const page = `${repository.url}/${type === 'file' ? 'blob' : 'tree'}/${ref}/${encodePath(path)}`;
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    url,
    git_url: git,
    html_url: page,
    download_url: type === 'file' ? `${repository.url}/raw/${ref}/${encodePath(path)}` : null,
    _links: { self: url, git, html: page },
  };
}
