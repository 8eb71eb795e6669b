import type { LivePullRequest } from '../../gate/facts.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { Entry, Ledger } from '../../gate/ledger/ledger.ts';
import { type Anchor, isFirst, withAnchor } from '../../gate/signed-record/anchor.ts';
import type { Kept } from '../../gate/signed-record/kept.ts';
import type { Edit } from '../../gate/signed-record/kept-click.ts';
import { lengthOf } from '../../gate/signed-record/kept-entries.ts';
import { announceText, keptWithoutKey, type Sealed, sealText } from '../../gate/signed-record/seal.ts';
import { type Binding, readSignedPage } from '../../gate/signed-record/signed-page.ts';
import {
  findTrusted,
  headsOf,
  type Observed,
  type Trusted,
} from '../../gate/signed-record/trusted-record.ts';
import type { Comment } from '../../github/pull-request/query.ts';
import type { RestStatus } from '../../github/rest-host/shapes.ts';
import { findCovered, ownStatuses, repeat } from '../../github/rest-host/statuses.ts';
import type { NewStatus } from '../../github/writes.ts';
import { findHidden } from './hidden-comment.ts';

/** What a keeper is told of the pull request as it is read. */
export interface Surroundings {
  readonly viewer: string;
  readonly live: Pick<LivePullRequest, 'headSha'>;
  /** The server's clock, ISO 8601, UTC. */
  readonly now: string;
}

export interface Keeping {
  /** Where the record belongs, apart from the comment. */
  readonly place: Omit<Binding, 'comment'>;
  /** The input `signing-key`; without it no tick is kept. */
  readonly key: string | undefined;
  readonly edit: Edit | undefined;
  readonly listStatuses: (sha: string) => Promise<RestStatus[]>;
}

/** So often a record that is not the newest is read again: another run may be about to write. */
const MOST_MISSES = 2;
/** Characters of a record beside its entries. */
const FRAME = 8000;

/** Keeps the record of one pull request on a server without history, during one run: reads it, and seals what is written. */
export class Keeper {
  readonly #keeping: Keeping;
  #trusted: Trusted | undefined;
  #updatedAt = '';
  #announced: string | undefined;
  #misses = 0;
  #voidedAt: string | undefined;
  #viewer = '';
  #url = '';
  #statuses = new Map<string, RestStatus[]>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Whether ticks count, which takes a key. */
  get keepsTicks(): boolean {
    return this.#keeping.key !== undefined;
  }

  /** With a key the newest record is announced in a status before it is written, so that an older one can be told from it. */
  get announcesFirst(): boolean {
    return this.#keeping.key !== undefined;
  }

  /** Whether a comment holds a record that we signed for it, whoever took our marker away. */
  hasSigned({ fullDatabaseId: comment, body }: Comment): boolean {
    const { key, place } = this.#keeping;
    return key !== undefined && readSignedPage(body, { ...place, comment }, key) !== undefined;
  }

  /** See {@link findHidden}. */
  findHidden(comments: readonly Comment[], viewer: string): Comment | undefined {
    const { key, place } = this.#keeping;
    return key === undefined ? undefined : findHidden(comments, viewer, place, key);
  }

  /** What stands in for the history of the comment. */
  async keep(comment: Comment, { viewer, live, now }: Surroundings): Promise<Kept> {
    const { key, edit: last, place } = this.#keeping;
    const { headSha } = live;
    this.#viewer = viewer;
    this.#url = comment.url;
    if (key === undefined) return keptWithoutKey(comment.body, headSha, await this.#listOwn(headSha, viewer));
    const binding = { ...place, comment: comment.fullDatabaseId };
    const isAboutIt =
      last !== undefined && last.comment === comment.fullDatabaseId && !isSame(last.by.login, viewer);
    const seen = {
      ...{ body: comment.body, headSha, now, edit: isAboutIt ? last : undefined, announced: this.#announced },
      isEdited: comment.lastEditedAt !== null,
      updatedAt: comment.lastEditedAt ?? comment.createdAt,
    };
    const heads = await Promise.all(
      headsOf(seen, binding, key).map(async (head) => [head, await this.#listOwn(head, viewer)] as const),
    );
    return this.#settle({ ...seen, statuses: new Map(heads) }, binding, key);
  }

  #settle(observed: Observed, binding: Binding, key: string): Kept {
    const trusted = findTrusted(observed, binding, key);
    if (trusted !== 'lost') {
      this.#trusted = trusted;
      this.#updatedAt = observed.updatedAt;
      return { ...trusted.kept, voidedAt: trusted.kept.voidedAt ?? this.#voidedAt };
    }
    this.#misses += 1;
    if (this.#misses <= MOST_MISSES)
      throw new GateError(
        'keeps-changing',
        'the record in the checklist comment is not the one that was written last; the next run judges it',
      );
    const { now, headSha } = observed;
    this.#voidedAt = now;
    this.#trusted = undefined;
    this.#announced = undefined;
    return { entries: [], shown: [], headSha, floor: now, voidedAt: now, isLost: true };
  }

  async #listOwn(sha: string, viewer: string) {
    const statuses = await this.#keeping.listStatuses(sha);
    this.#statuses.set(sha, statuses);
    return ownStatuses(statuses, viewer, this.#url);
  }

  /** How many characters have to be left free for the record. */
  room({ entries }: Ledger): number {
    return this.#keeping.key === undefined ? 0 : FRAME + Math.min(lengthOf(entries), 16_000);
  }

  /** The text as it is to be written to the comment; undefined where there is no comment yet to which a record could belong. */
  seal(
    text: string,
    comment: number | undefined,
    headSha: string,
    ledger: Ledger,
    counted?: ReadonlySet<Entry>,
  ): Sealed | undefined {
    const { key, place } = this.#keeping;
    if (key === undefined) return announceText(text, ledger);
    if (comment === undefined || this.#trusted === undefined) return undefined;
    const trusted = { ...this.#trusted, kept: { ...this.#trusted.kept, voidedAt: ledger.voidedAt } };
    return sealText(text, headSha, ledger, trusted, this.#updatedAt, { ...place, comment }, key, counted);
  }

  /** A body that is announced, and about to be written. */
  announce({ body }: Sealed): void {
    this.#announced = body;
  }

  /**
   * Statuses that tell on the head of the record that was there that there is a newer one; else somebody could put it back once the pull request has another
   * head. They say again what is said there.
   */
  outdo({ anchor }: Sealed, headSha: string): { sha: string; status: NewStatus }[] {
    const there = this.#trusted?.page;
    if (there === undefined || there.record.head === headSha || there.anchor.seq === anchor.seq) return [];
    const sha = there.record.head;
    const newest = this.#statuses.get(sha)?.[0];
    return newest === undefined ? [] : [{ sha, status: repeat(newest, withAnchor(this.#url, anchor)) }];
  }

  /** What was said there while that was on its way, by the run of another pull request with that head: it has to be said again. */
  async outdoAgain({ anchor }: Sealed, sha: string): Promise<NewStatus | undefined> {
    const earlier = this.#statuses.get(sha)?.[0]?.id ?? 0;
    await this.#listOwn(sha, this.#viewer);
    return findCovered(this.#statuses.get(sha) ?? [], earlier, withAnchor(this.#url, anchor));
  }

  /**
   * Looks, after the announcement, whether another run was first. All that could be written next follows on the same record, so all of it is announced on
   * the head of that one.
   */
  async refuseIfLate({ anchor }: Sealed, headSha: string): Promise<void> {
    const head = this.#trusted?.page?.record.head ?? headSha;
    if (isFirst(anchor, await this.#listOwn(head, this.#viewer))) return;
    this.#announced = undefined;
    throw new GateError('keeps-changing', 'another run writes the checklist comment; the next run judges it');
  }

  /** What a status links to. */
  target(url: string, anchor: Anchor | undefined): string {
    return anchor === undefined ? url : withAnchor(url, anchor);
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
