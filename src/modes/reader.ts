import type { ChangedFile } from '../checklist/applies.ts';
import type { Provided } from '../env/provided.ts';
import type { OwnComment } from '../gate/facts.ts';
import { GateError } from '../gate/gate-error.ts';
import type { Permission } from '../gate/policy.ts';
import { joinPages, laterPages, listFilesPage } from '../github/changed-files.ts';
import { type FileAt, findMergeBase, readFilesAt } from '../github/commit-files.ts';
import { readEnvironment } from '../github/environments.ts';
import { listLaterComments } from '../github/later-comments.ts';
import { likelyOurs, readOwnComments } from '../github/own-comments.ts';
import { readPermission } from '../github/permissions.ts';
import { type FirstRead, type Looking, readPullRequest } from '../github/pull-request.ts';
import type { Comment } from '../github/pull-request-query.ts';
import type { Repository } from '../github/repository.ts';
import { Memo } from './memo.ts';

export type { FirstRead };

/** What is read of one pull request in one run. What cannot change (commits, files at commits) is read once. */
export class PullRequestReader {
  readonly #repository: Repository;
  readonly #environments: Repository;
  readonly #looking: Looking;
  readonly #pages = new Memo<Awaited<ReturnType<typeof listFilesPage>>>();
  readonly #texts = new Memo<string | undefined>();
  readonly #shas = new Memo<string>();
  readonly #permissions = new Memo<Permission>();
  readonly #provided = new Memo<Provided[]>();
  readonly #laterComments = new Memo<Comment[]>();

  /** `environments` is the same repository with the token that may read GitHub environments. */
  constructor(repository: Repository, environments: Repository, looking: Looking) {
    this.#repository = repository;
    this.#environments = environments;
    this.#looking = looking;
  }

  /** The pull request as it is at this moment, with the first page of its files, which needs nothing but the number. */
  async readFirst(known: readonly string[]): Promise<FirstRead> {
    const page = listFilesPage(this.#repository, this.#looking.number, 1);
    // The query knows better what is wrong when both fail.
    page.catch(() => {});
    const first = await this.readAgain(known);
    await page;
    void this.#pages.get(`${first.live.headSha} ${first.live.baseSha} 1`, () => page);
    return first;
  }

  /** The same once more: has anybody done anything meanwhile? */
  readAgain(known: readonly string[]): Promise<FirstRead> {
    return readPullRequest(this.#repository, this.#looking, known);
  }

  async listChangedFiles({ live }: FirstRead): Promise<{ files: ChangedFile[]; complete: boolean }> {
    const pages = [1, ...laterPages(live.changedFiles)].map((page) =>
      this.#pages.get(`${live.headSha} ${live.baseSha} ${page}`, () =>
        listFilesPage(this.#repository, live.number, page),
      ),
    );
    const listed = joinPages(await Promise.all(pages), live.headSha, live.changedFiles);
    if (listed !== 'of-another-head') return listed;
    this.#pages.clear();
    throw new GateError(
      'keeps-changing',
      'the pull request got new commits while its files were read; the next run judges them',
    );
  }

  async readComments(first: FirstRead): Promise<OwnComment[]> {
    const { number, isMarked } = this.#looking;
    const { moreComments: cursor, viewer } = first;
    const later =
      cursor === undefined
        ? []
        : await this.#laterComments.get(cursor, () => listLaterComments(this.#repository, number, cursor));
    const likely = [...first.likelyOurs, ...likelyOurs(later, viewer, isMarked)];
    return readOwnComments(this.#repository, likely, first.histories, viewer, isMarked);
  }

  /** Texts in the order asked for; those not read yet are asked for together. */
  async readFiles(wanted: readonly FileAt[]): Promise<(string | undefined)[]> {
    const keyOf = ({ commit, path }: FileAt) => `${commit}:${path}`;
    const unread = wanted.filter((file) => !this.#texts.has(keyOf(file)));
    const reading = unread.length === 0 ? undefined : readFilesAt(this.#repository, unread);
    return Promise.all(
      wanted.map((file) => this.#texts.get(keyOf(file), async () => (await reading)?.get(file))),
    );
  }

  findMergeBase(base: string, head: string): Promise<string> {
    return this.#shas.get(`${base}...${head}`, () => findMergeBase(this.#repository, base, head));
  }

  readPermission(login: string): Promise<Permission> {
    return this.#permissions.get(login, () => readPermission(this.#repository, login));
  }

  /** Whether everybody's permission is known already, so that no request is needed. */
  knowsPermissions(logins: readonly string[]): boolean {
    return logins.every((login) => this.#permissions.has(login));
  }

  readEnvironment(name: string, inOrganization: boolean): Promise<Provided[]> {
    return this.#provided.get(name, () => readEnvironment(this.#environments, name, inOrganization));
  }
}

/** The comments whose history comes along when the pull request is read again. */
export function idsToFollow({ likelyOurs }: FirstRead, comments: readonly OwnComment[]): string[] {
  return [...new Set([...likelyOurs.map(({ id }) => id), ...comments.map(({ nodeId }) => nodeId)])];
}
