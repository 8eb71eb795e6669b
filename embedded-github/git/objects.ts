import { createHash } from 'node:crypto';

/** A blob or a tree inside a tree; modes as git writes them. */
export interface TreeEntry {
  readonly kind: 'blob' | 'tree';
  readonly sha: string;
}

export interface Tree {
  readonly sha: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
  readonly message: string;
}

/** The well-known SHA-1 of the tree without entries. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * The objects of a repository and all its forks, as on GitHub: a commit pushed to a fork can be read by its SHA in
 * the repository it was forked from. SHAs are those that git itself computes.
 */
export class ObjectStore {
  readonly #blobs = new Map<string, Buffer>();
  readonly #trees = new Map<string, Tree>();
  readonly #commits = new Map<string, Commit>();

  constructor() {
    this.#trees.set(EMPTY_TREE, { sha: EMPTY_TREE, entries: new Map() });
  }

  writeBlob(content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const sha = hash('blob', bytes);
    this.#blobs.set(sha, bytes);
    return sha;
  }

  writeTree(entries: ReadonlyMap<string, TreeEntry>): string {
    const sorted = [...entries].sort(([a, { kind: k }], [b, { kind: l }]) =>
      Buffer.compare(Buffer.from(k === 'tree' ? `${a}/` : a), Buffer.from(l === 'tree' ? `${b}/` : b)),
    );
    const lines = sorted.flatMap(([name, { kind, sha }]) => [
      Buffer.from(`${kind === 'tree' ? '40000' : '100644'} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const sha = hash('tree', Buffer.concat(lines));
    if (!this.#trees.has(sha)) this.#trees.set(sha, { sha, entries: new Map(sorted) });
    return sha;
  }

  writeCommit(commit: Omit<Commit, 'sha'>): Commit {
    const who = `${commit.author} <${commit.author}@users.noreply.github.com> ${Date.parse(commit.date) / 1000} +0000`;
    const text = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
      '',
      commit.message,
    ].join('\n');
    const written = { ...commit, sha: hash('commit', Buffer.from(text)) };
    this.#commits.set(written.sha, written);
    return written;
  }

  findBlob(sha: string): Buffer | undefined {
    return this.#blobs.get(sha);
  }

  findTree(sha: string): Tree | undefined {
    return this.#trees.get(sha);
  }

  findCommit(sha: string): Commit | undefined {
    return this.#commits.get(sha);
  }

  blob(sha: string): Buffer {
    return found(this.#blobs.get(sha), 'blob', sha);
  }

  tree(sha: string): Tree {
    return found(this.#trees.get(sha), 'tree', sha);
  }

  commit(sha: string): Commit {
    return found(this.#commits.get(sha), 'commit', sha);
  }
}

function found<T>(object: T | undefined, kind: string, sha: string): T {
  if (object === undefined) throw new Error(`No ${kind} ${sha}`);
  return object;
}

function hash(kind: string, bytes: Buffer): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
}
