import type { ChangedFile } from '../checklist/applies.ts';
import type { Provided } from '../env/provided.ts';
import type { WantedEvidence } from '../gate/evidence.ts';
import type { OwnComment } from '../gate/facts.ts';
import { GateError } from '../gate/gate-error.ts';
import type { Role } from '../gate/policy.ts';
import { joinPages, laterPages, listFilesPage } from '../github/changed-files.ts';
import { type CommandComment, readCommands } from '../github/commands.ts';
import { type FileAt, findMergeBase, listPathsBetween, readFilesAt } from '../github/commit-files.ts';
import { readEnvironment } from '../github/environments.ts';
import { type EvidenceRead, readEvidence } from '../github/evidence.ts';
import { listLaterComments } from '../github/later-comments.ts';
import { likelyOurs, readOwnComments } from '../github/own-comments.ts';
import { type Looking, type PullRequestRead, readPullRequest } from '../github/pull-request.ts';
import type { Comment } from '../github/pull-request-query.ts';
import type { Repository } from '../github/repository.ts';
import { readRole } from '../github/roles.ts';
import { readTeam } from '../github/team-members.ts';
import type { ReadTree } from '../local/workspace.ts';
import { Batch } from './batch.ts';
import { Memo } from './memo.ts';

/** A pull request as it is at one moment. */
export interface FirstRead extends PullRequestRead {
  /** Where it was read beside it. */
  readonly evidence?: { readonly wanted: WantedEvidence; readonly read: EvidenceRead };
}

/** One repository, with each of the tokens that were given. */
export interface Access {
  readonly repository: Repository;
  /** With the token that may read GitHub environments. */
  readonly environments: Repository;
  /** With the token that may see teams. */
  readonly teams: Repository;
  /** The code of a checkout that a step before this one made. */
  readonly readTree?: ReadTree | undefined;
}

/** What is read of one pull request in one run. What cannot change (commits, files at commits) is read once. */
export class PullRequestReader {
  readonly #repository: Repository;
  readonly #environments: Repository;
  readonly #teams: Repository;
  readonly #looking: Looking;
  readonly #pages = new Memo<Awaited<ReturnType<typeof listFilesPage>>>();
  readonly #texts = new Memo<string | undefined>();
  readonly #batch = new Batch((wanted: readonly FileAt[]) => readFilesAt(this.#repository, wanted));
  readonly #shas = new Memo<string>();
  readonly #roles = new Memo<Role>();
  readonly #members = new Memo<ReadonlySet<string>>();
  readonly #provided = new Memo<Provided[]>();
  readonly #between = new Memo<ReadonlySet<string> | undefined>();
  readonly #laterComments = new Memo<Comment[]>();
  #wanted: WantedEvidence | undefined;

  readonly readTree: ReadTree | undefined;

  constructor({ repository, environments, teams, readTree }: Access, looking: Looking) {
    this.readTree = readTree;
    this.#repository = repository;
    this.#environments = environments;
    this.#teams = teams;
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

  async #listLater({ moreComments: cursor }: FirstRead): Promise<Comment[]> {
    if (cursor === undefined) return [];
    const { number } = this.#looking;
    return this.#laterComments.get(cursor, () => listLaterComments(this.#repository, number, cursor));
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

  readRole(login: string): Promise<Role> {
    return this.#roles.get(login, () => readRole(this.#repository, login));
  }

  /** Whether everybody's role is known already, so that no request is needed. */
  knowsRoles(logins: readonly string[]): boolean {
    return logins.every((login) => this.#roles.has(login));
  }

  readTeam(team: string): Promise<ReadonlySet<string>> {
    return this.#members.get(team, () => readTeam(this.#teams, team));
  }

  readEnvironment(name: string, inOrganization: boolean): Promise<Provided[]> {
    return this.#provided.get(name, () => readEnvironment(this.#environments, name, inOrganization));
  }
}

/** The comments whose history comes along when the pull request is read again. */
export function idsToFollow({ likelyOurs }: FirstRead, comments: readonly OwnComment[]): string[] {
  return [...new Set([...likelyOurs.map(({ id }) => id), ...comments.map(({ nodeId }) => nodeId)])];
}
