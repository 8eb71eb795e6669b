import type { ChangedFile } from '../../checklist/applies.ts';
import type { OwnComment } from '../../gate/facts.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { Repository } from '../../github/client/repository.ts';
import { type FileAt, listPathsBetween } from '../../github/commit-files.ts';
import { type CommandComment, readCommands } from '../../github/pull-request/commands.ts';
import { isByViewer } from '../../github/pull-request/identity.ts';
import type { Looking } from '../../github/pull-request/pull-request.ts';
import type { Comment } from '../../github/pull-request/query.ts';
import { withReactions } from '../../github/rest-host/comments.ts';
import { listFiles } from '../../github/rest-host/files.ts';
import { readViewer } from '../../github/rest-host/identity.ts';
import { findMergeBase } from '../../github/rest-host/merge-base.ts';
import { type RestRead, readOverRest } from '../../github/rest-host/pull-request.ts';
import { listStatuses } from '../../github/rest-host/statuses.ts';
import { readText, readTree, type Tree } from '../../github/rest-host/trees.ts';
import { Keeper, type Keeping } from '../gate/keeper.ts';
import { type Access, AccessReader } from './access.ts';
import { Memo } from './memo.ts';
import type { FirstRead, Reader, Stranger } from './reader.ts';

/** Gitea tells roles to administrators only: https://github.com/go-gitea/gitea/blob/main/routers/api/v1/repo/collaborators.go */
const ROLE_NEEDS = 'repository administration';

const EDITED =
  'This comment was edited, and this server does not tell by whom, so nothing in it counts. Write the command in a new comment.';

/** A pull request on a server without GraphQL, or without the history of comments. */
export class RestReader extends AccessReader implements Reader {
  readonly keeper: Keeper;
  /** Each file takes a request of its own, and so does each folder. */
  readonly mostFiles = 50;
  readonly #repository: Repository;
  readonly #looking: Looking;
  readonly #viewers = new Memo<string>();
  readonly #texts = new Memo<string | undefined>();
  readonly #folders = new Memo<Tree>();
  readonly #shas = new Memo<string>();
  readonly #between = new Memo<ReadonlySet<string> | undefined>();
  readonly #files = new Memo<Awaited<ReturnType<typeof listFiles>>>();
  readonly #reads = new WeakMap<FirstRead, RestRead>();

  constructor(access: Access, looking: Looking, { key, edit }: Pick<Keeping, 'key' | 'edit'>) {
    super(access, ROLE_NEEDS);
    const { repository } = access;
    const { number, context } = looking;
    this.#repository = repository;
    this.#looking = looking;
    this.keeper = new Keeper({
      ...{ key, edit, place: { repository: `${repository.owner}/${repository.repo}`, number, context } },
      listStatuses: (sha) => listStatuses(repository, sha, context),
    });
  }

  async readAgain(): Promise<FirstRead> {
    const viewer = await this.#viewers.get('', () => readViewer(this.#repository));
    const isOurs = (comment: Comment) =>
      this.#looking.isMarked(comment.body) || this.keeper.hasSigned(comment);
    const read = await readOverRest(this.#repository, this.#looking, viewer, isOurs, (file) =>
      this.#readFile(file),
    );
    this.#reads.set(read.first, read);
    return read.first;
  }

  readAfterWrite(): Promise<FirstRead> {
    return this.readAgain();
  }

  /** Who reviewed and which checks passed is asked in GraphQL only. */
  async readEvidence(): Promise<never> {
    throw new GateError(
      'history-unreadable',
      'the checklist wants evidence, and this server has no GraphQL that could tell it: let people confirm these items there. The gate stays closed.',
    );
  }

  async listChangedFiles(first: FirstRead): Promise<{ files: ChangedFile[]; complete: boolean }> {
    const { headSha, baseSha, number } = first.live;
    const listed = await this.#files.get(`${headSha} ${baseSha}`, () =>
      listFiles(this.#repository, number, headSha, this.#reads.get(first)?.changedFiles),
    );
    if (listed !== 'of-another-head') return listed;
    this.#files.clear();
    throw new GateError(
      'keeps-changing',
      'the pull request got new commits while its files were read; the next run judges them',
    );
  }

  /** Of several comments of ours the newest holds the record: somebody may have hidden from us that an earlier one is ours. */
  async readComments(first: FirstRead): Promise<OwnComment[]> {
    const [newest, ...others] = first.likelyOurs.toSorted((a, b) => b.fullDatabaseId - a.fullDatabaseId);
    if (newest === undefined) return [];
    const now = this.#reads.get(first)?.now ?? '';
    const kept = await this.keeper.keep(newest, { viewer: first.viewer, live: first.live, now });
    return [{ comment: newest, kept }, ...others.map((comment) => ({ comment, kept: undefined }))].map(
      ({ comment: { id: nodeId, fullDatabaseId: id, url, body }, kept }): OwnComment => ({
        ...{ id, nodeId, url, body, revisions: [] },
        ...(kept === undefined ? {} : { kept }),
      }),
    );
  }

  /** Nobody can prove who edited a comment here, so one that was edited says nothing. */
  async readCommands(first: FirstRead): Promise<CommandComment[]> {
    const comments = await withReactions(this.#repository, first.comments, first.viewer);
    return readCommands(this.#repository, comments, first.viewer, async (_, found) => {
      return new Map(found.filter(({ lastEditedAt }) => lastEditedAt !== null).map(({ id }) => [id, EDITED]));
    });
  }

  readFiles(wanted: readonly FileAt[]): Promise<(string | undefined)[]> {
    return Promise.all(wanted.map((file) => this.#readFile(file)));
  }

  readCode(wanted: readonly FileAt[]): Promise<(string | undefined)[]> {
    return this.readFiles(wanted.map((file) => ({ ...file, lenient: true })));
  }

  #readFile(file: FileAt): Promise<string | undefined> {
    const { commit, path, lenient } = file;
    return this.#texts.get(JSON.stringify([commit, path, lenient]), () =>
      readText(this.#repository, file, (sha) =>
        this.#folders.get(sha, () => readTree(this.#repository, sha, 'folder')),
      ),
    );
  }

  findMergeBase(base: string, head: string): Promise<string> {
    return this.#shas.get(`${base}...${head}`, () => findMergeBase(this.#repository, base, head));
  }

  listPathsBetween(from: string, to: string): Promise<ReadonlySet<string> | undefined> {
    return this.#between.get(`${from}...${to}`, () =>
      listPathsBetween(this.#repository, from, to).catch(() => undefined),
    );
  }

  isEdited({ nodeId, body }: OwnComment, { comments }: FirstRead): boolean {
    return comments.find(({ id }) => id === nodeId)?.body !== body;
  }

  findStranger({ viewer, comments }: FirstRead, created: readonly string[]): Stranger | undefined {
    const stranger = comments.find((comment) => created.includes(comment.id) && !isByViewer(comment, viewer));
    return stranger && { url: stranger.url, author: stranger.author?.login };
  }
}
