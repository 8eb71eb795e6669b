import type { Commit, TreeEntry } from '../../git/objects.ts';
import { isBinary } from '../../git/patch.ts';
import { findEntry } from '../../git/tree.ts';
import { nodeId } from '../../world/account.ts';
import type { Repository } from '../../world/repository.ts';
import { connection, inOrder } from '../connection.ts';
import { type Arguments, type Node, textArgument } from '../node.ts';
import { demand, type Session } from '../session.ts';
import { actorNode } from './actor.ts';
import { rollupNode } from './check-run.ts';
import { statusNode } from './commit-status.ts';
import { deploymentsConnection } from './deployment.ts';

/** Longer texts are cut, and `isTruncated` says so. */
const MAX_TEXT = 512 * 1024;

/** What an expression such as `main:src/app.py` or a SHA names; null when there is nothing. */
export function objectNode(session: Session, repository: Repository, expression: string): Node | null {
  const colon = expression.indexOf(':');
  const name = colon < 0 ? expression : expression.slice(0, colon);
  const sha = repository.findCommit(name);
  if (sha === undefined) return null;
  const commit = repository.objects.commit(sha);
  if (colon < 0) return commitNode(session, repository, commit);
  const entry = findEntry(repository.objects, commit.tree, expression.slice(colon + 1));
  return entry === undefined ? null : entryObject(repository, entry, expression.slice(colon + 1));
}

function entryObject(repository: Repository, { kind, sha }: TreeEntry, path: string): Node {
  return kind === 'blob' ? blobNode(repository, sha) : treeNode(repository, sha, path);
}

function blobNode(repository: Repository, sha: string): Node {
  const bytes = repository.objects.blob(sha);
  const binary = isBinary(bytes);
  const isTruncated = bytes.length > MAX_TEXT;
  return {
    __typename: 'Blob',
    id: nodeId('B', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated,
    text: binary ? null : bytes.subarray(0, MAX_TEXT).toString(),
  };
}

function treeNode(repository: Repository, sha: string, path: string): Node {
  return {
    __typename: 'Tree',
    id: nodeId('T', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    entries: () =>
      [...repository.objects.tree(sha).entries].map(([name, entry]) =>
        treeEntryNode(repository, path, name, entry),
      ),
  };
}

function treeEntryNode(repository: Repository, folder: string, name: string, entry: TreeEntry): Node {
  const path = folder === '' ? name : `${folder}/${name}`;
  return {
    __typename: 'TreeEntry',
    name,
    path,
    type: entry.kind,
    mode: entry.kind === 'tree' ? 0o40000 : 0o100644,
    oid: entry.sha,
    size: entry.kind === 'blob' ? repository.objects.blob(entry.sha).length : 0,
    object: () => entryObject(repository, entry, path),
  };
}

export function commitNode(session: Session, repository: Repository, commit: Commit): Node {
  const { sha } = commit;
  const statuses = () => {
    demand(session, repository, { oneOf: ['statuses'], level: 'read' });
    return repository.statuses.latest(sha);
  };
  return {
    __typename: 'Commit',
    id: nodeId('C', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    committedDate: commit.date,
    authoredDate: commit.date,
    url: `${repository.url}/commit/${sha}`,
    author: {
      __typename: 'GitActor',
      name: commit.author,
      user: () => actorNode(session.world.account(commit.author)),
    },
    parents: (args: Arguments) =>
      connection('parents', 'CommitConnection', inOrder(commit.parents), args, (parent) =>
        commitNode(session, repository, repository.objects.commit(parent)),
      ),
    tree: () => treeNode(repository, commit.tree, ''),
    file: (args: Arguments) => {
      const path = textArgument(args, 'path') ?? '';
      const entry = findEntry(repository.objects, commit.tree, path);
      const folder = path.split('/').slice(0, -1).join('/');
      return entry === undefined
        ? null
        : treeEntryNode(repository, folder, path.split('/').at(-1) ?? '', entry);
    },
    status: () => (statuses().length === 0 ? null : statusNode(repository, sha)),
    statusCheckRollup: () => rollupNode(session, repository, sha),
    deployments: (args: Arguments) => deploymentsConnection(session, repository, sha, args),
  };
}
