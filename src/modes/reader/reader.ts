import type { ChangedFile } from '../../checklist/applies.ts';
import type { WantedEvidence } from '../../gate/evidence/wanted.ts';
import type { OwnComment } from '../../gate/facts.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { Repository } from '../../github/client/repository.ts';
import { type FileAt, findMergeBase, listPathsBetween, readFilesAt } from '../../github/commit-files.ts';
import { joinPages, laterPages, listFilesPage } from '../../github/pull-request/changed-files.ts';
import { type CommandComment, readCommands } from '../../github/pull-request/commands.ts';
import { type EvidenceRead, readEvidence } from '../../github/pull-request/evidence.ts';
import { isByViewer } from '../../github/pull-request/identity.ts';
import { listLaterComments } from '../../github/pull-request/later-comments.ts';
import { likelyOurs, readOwnComments } from '../../github/pull-request/own-comments.ts';
import {
  type Looking,
  type PullRequestRead,
  readPullRequest,
} from '../../github/pull-request/pull-request.ts';
import type { Comment } from '../../github/pull-request/query.ts';
import type { Keeper } from '../gate/keeper.ts';
import { type Access, AccessReader } from './access.ts';
import { Batch } from './batch.ts';
import { Memo } from './memo.ts';

export type { Access };

/** A pull request as it is at one moment. */
export interface FirstRead extends PullRequestRead {
  /** Where it was read beside it. */
  readonly evidence?: { readonly wanted: WantedEvidence; readonly read: EvidenceRead };
}

/** How a pull request is read in one run, whatever the server offers. What cannot change (commits, files at commits) is read once. */
export interface Reader extends AccessReader {
  /** The pull request as it is at this moment; `known` are ids of comments that are likely ours. */
  readAgain(known: readonly string[]): Promise<FirstRead>;
  /** The same after a write, with the evidence that was wanted before it. */
  readAfterWrite(known: readonly string[]): Promise<FirstRead>;
  /** Evidence on the head that was read: never older than that, as it may have turned since. */
  readEvidence(first: FirstRead, wanted: WantedEvidence): Promise<EvidenceRead>;
  listChangedFiles(first: FirstRead): Promise<{ files: ChangedFile[]; complete: boolean }>;
  readComments(first: FirstRead): Promise<OwnComment[]>;
  /** The commands that people gave, in the order of their comments. */
  readCommands(first: FirstRead): Promise<CommandComment[]>;
  /** Texts in the order asked for. */
  readFiles(wanted: readonly FileAt[]): Promise<(string | undefined)[]>;
  /** The same for code: what is no text is none. */
  readCode(wanted: readonly FileAt[]): Promise<(string | undefined)[]>;
  /** As many changed files of code are looked at, where that is less than usual. */
  readonly mostFiles?: number;
  findMergeBase(base: string, head: string): Promise<string>;
  /** What changed between two heads; undefined when that cannot be told, as after a force push. */
  listPathsBetween(from: string, to: string): Promise<ReadonlySet<string> | undefined>;
  /** Whether a comment was edited since it was read. */
  isEdited(comment: OwnComment, newer: FirstRead): boolean;
  /** One of the comments with these ids that this run created and that does not look like its own. */
  findStranger(first: FirstRead, created: readonly string[]): Stranger | undefined;
  /** Keeps the record, where the server keeps no history. */
  readonly keeper?: Keeper;
}

export interface Stranger {
  readonly url: string;
  readonly author: string | undefined;
}

/** What is read of one pull request in one run. What cannot change (commits, files at commits) is read once. */
export class PullRequestReader extends AccessReader implements Reader {
  readonly #repository: Repository;
  readonly #looking: Looking;
  readonly #pages = new Memo<Awaited<ReturnType<typeof listFilesPage>>>();
  readonly #texts = new Memo<string | undefined>();
  readonly #batch = new Batch((wanted: readonly FileAt[]) => readFilesAt(this.#repository, wanted));
  readonly #shas = new Memo<string>();
  readonly #between = new Memo<ReadonlySet<string> | undefined>();
  /** By what was read before them: they are as old as that. */
  readonly #laterComments = new WeakMap<FirstRead, Promise<Comment[]>>();
  #wanted: WantedEvidence | undefined;

  constructor(access: Access, looking: Looking) {
    super(access);
    this.#repository = access.repository;
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

  /** The same after a write, with the evidence that was wanted before it. */
  async readAfterWrite(known: readonly string[]): Promise<FirstRead> {
    const wanted = this.#wanted;
    const reading = wanted && readEvidence(this.#repository, this.#looking.number, wanted);
    const [first, read] = await Promise.all([this.readAgain(known), reading]);
    return wanted === undefined || read === undefined ? first : { ...first, evidence: { wanted, read } };
  }

  /** Evidence on the head that was read: never older than that, as it may have turned since. */
  async readEvidence({ live, evidence: atHand }: FirstRead, wanted: WantedEvidence): Promise<EvidenceRead> {
    this.#wanted = wanted;
    // The checklist may have changed, and want something else now.
    const isAtHand = JSON.stringify(atHand?.wanted) === JSON.stringify(wanted);
    const read =
      (isAtHand ? atHand?.read : undefined) ?? (await readEvidence(this.#repository, live.number, wanted));
    if (read.headSha === live.headSha) return read;
    throw new GateError(
      'keeps-changing',
      'the pull request got new commits while its evidence was read; the next run judges them',
    );
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
    const { isMarked } = this.#looking;
    const likely = [...first.likelyOurs, ...likelyOurs(await this.#listLater(first), first.viewer, isMarked)];
    return readOwnComments(this.#repository, likely, first.histories, first.viewer, isMarked);
  }

  /** The commands that people gave, in the order of their comments. */
  async readCommands(first: FirstRead): Promise<CommandComment[]> {
    const later = await this.#listLater(first);
    return readCommands(this.#repository, [...first.comments, ...later], first.viewer);
  }

  async #listLater(first: FirstRead): Promise<Comment[]> {
    if (first.moreComments === undefined) return [];
    const known = this.#laterComments.get(first);
    const listed = known ?? listLaterComments(this.#repository, this.#looking.number, first.moreComments);
    this.#laterComments.set(first, listed);
    return listed;
  }

  /** Texts in the order asked for. Whatever is asked for at the same time comes in the same queries. */
  readFiles(wanted: readonly FileAt[]): Promise<(string | undefined)[]> {
    return Promise.all(
      wanted.map((file) =>
        this.#texts.get(JSON.stringify([file.commit, file.path, file.lenient]), () => this.#batch.get(file)),
      ),
    );
  }

  readCode(wanted: readonly FileAt[]): Promise<(string | undefined)[]> {
    return this.readFiles(wanted.map((file) => ({ ...file, lenient: true })));
  }

  findMergeBase(base: string, head: string): Promise<string> {
    return this.#shas.get(`${base}...${head}`, () => findMergeBase(this.#repository, base, head));
  }

  /** What changed between two heads; undefined when that cannot be told, as after a force push. */
  listPathsBetween(from: string, to: string): Promise<ReadonlySet<string> | undefined> {
    return this.#between.get(`${from}...${to}`, () =>
      listPathsBetween(this.#repository, from, to).catch(() => undefined),
    );
  }

  isEdited({ nodeId, body, revisions }: OwnComment, { histories }: FirstRead): boolean {
    const history = histories.get(nodeId);
    // A comment that was never edited has no revision in GitHub's list, and one in ours. The first page holds a hundred.
    const edits = Math.max(history?.edits?.nodes?.length ?? 0, 1);
    return history?.body !== body || edits !== Math.min(revisions.length, 100);
  }

  findStranger({ viewer, histories }: FirstRead, created: readonly string[]): Stranger | undefined {
    const stranger = created
      .flatMap((id) => histories.get(id) ?? [])
      .find((history) => !isByViewer(history, viewer));
    return stranger && { url: stranger.url, author: stranger.author?.login };
  }
}

/** The comments whose history comes along when the pull request is read again. */
export function idsToFollow({ likelyOurs }: FirstRead, comments: readonly OwnComment[]): string[] {
  return [...new Set([...comments.map(({ nodeId }) => nodeId), ...likelyOurs.map(({ id }) => id)])];
}
