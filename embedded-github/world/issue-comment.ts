import type { Cell } from '../timeline.ts';
import { type Account, nodeId } from './account.ts';
import { atLeast, roleOf } from './permission.ts';
import type { PullRequest } from './pull-request.ts';
import { createRevision, type Revision, withoutText } from './revision.ts';
import { type ClickOptions, clickBox } from './task-list.ts';
import type { World } from './world.ts';

export interface Reaction {
  readonly id: number;
  readonly content: string;
  readonly account: Account;
  readonly createdAt: string;
}

interface State {
  readonly body: string;
  readonly previousBody: string | undefined;
  readonly updatedAt: string;
  /** Newest first, as GitHub lists them. Empty until the first edit, which also brings the creation in. */
  readonly revisions: readonly Revision[];
  readonly deletedBy: Account | null;
  readonly isMinimized: boolean;
  readonly reactions: readonly Reaction[];
}

export interface CommentOptions {
  /** False plays old data: the history begins with the first edit, the creation is not part of it. */
  readonly includesCreatedEdit?: boolean;
}

/** The longest body that GitHub takes. */
export const MAX_BODY = 65536;

export class IssueComment {
  readonly id: number;
  readonly pullRequest: PullRequest;
  readonly author: Account;
  readonly createdAt: string;
  readonly includesCreatedEdit: boolean;
  readonly #world: World;
  readonly #state: Cell<State>;

  constructor(
    world: World,
    pullRequest: PullRequest,
    author: Account,
    body: string,
    options: CommentOptions,
  ) {
    checkBody(body);
    this.#world = world;
    this.id = world.nextId();
    this.pullRequest = pullRequest;
    this.author = author;
    this.createdAt = world.timeline.now;
    this.includesCreatedEdit = options.includesCreatedEdit ?? true;
    this.#state = world.timeline.cell<State>({
      body,
      previousBody: undefined,
      updatedAt: this.createdAt,
      revisions: [],
      deletedBy: null,
      isMinimized: false,
      reactions: [],
    });
  }

  get nodeId(): string {
    return nodeId('IC', this.id);
  }

  get url(): string {
    return `${this.pullRequest.url}#issuecomment-${this.id}`;
  }

  get body(): string {
    return this.#state.get().body;
  }

  get updatedAt(): string {
    return this.#state.get().updatedAt;
  }

  /** The edit history, newest first; empty for a comment that was never edited. */
  get revisions(): readonly Revision[] {
    return this.#state.get().revisions;
  }

  get isMinimized(): boolean {
    return this.#state.get().isMinimized;
  }

  get reactions(): readonly Reaction[] {
    return this.#state.get().reactions;
  }

  get deletedBy(): Account | null {
    return this.#state.get().deletedBy;
  }

  /** The body before the last edit: what a webhook calls `changes.body.from`. Undefined without an edit. */
  get previousBody(): string | undefined {
    return this.#state.get().previousBody;
  }

  /**
   * Saves a new body on the website, as that person. The same body again is no edit.
   * @throws when GitHub would not let that person edit the comment
   */
  edit(login: string, body: string): void {
    const editor = this.#permitted(login);
    this.save(editor, body);
  }

  /** Clicks the open box of the line that contains the text, on the comment as it is at this moment. */
  tick(login: string, text: string, options: ClickOptions = {}): void {
    this.edit(login, clickBox(this.body, text, true, options));
  }

  /** Clicks the ticked box of the line that contains the text. */
  untick(login: string, text: string, options: ClickOptions = {}): void {
    this.edit(login, clickBox(this.body, text, false, options));
  }

  /** A click in a tab that still shows `stale`: the whole old body is saved with that box ticked. */
  tickFromStalePage(login: string, text: string, stale: string, options: ClickOptions = {}): void {
    this.edit(login, clickBox(stale, text, true, options));
  }

  delete(login: string): void {
    this.remove(this.#permitted(login));
  }

  minimize(isMinimized = true): void {
    this.#world.timeline.change(() => this.#state.update((state) => ({ ...state, isMinimized })));
  }

  /** Deletes the content of a revision (0 is the newest): who edited when remains, what was written is gone. */
  deleteRevision(index: number, login: string): void {
    const deletedBy = this.#permitted(login);
    const { timeline } = this.#world;
    timeline.change(() =>
      this.#state.update((state) => {
        return { ...state, revisions: withoutText(state.revisions, index, deletedBy, timeline.now) };
      }),
    );
  }

  react(account: Account, content: string): { reaction: Reaction; created: boolean } {
    const known = this.reactions.find((one) => one.content === content && one.account === account);
    if (known !== undefined) return { reaction: known, created: false };
    return this.#world.timeline.change(() => {
      const reaction = { id: this.#world.nextId(), content, account, createdAt: this.#world.timeline.now };
      this.#state.update((state) => ({ ...state, reactions: [...state.reactions, reaction] }));
      return { reaction, created: true };
    });
  }

  /** The edit itself, without asking who may: the API has its own rules. */
  save(editor: Account, body: string): void {
    checkBody(body);
    if (body === this.body) return;
    const world = this.#world;
    world.timeline.change(() => {
      const updatedAt = world.timeline.now;
      this.#state.update((state) => {
        const isFirst = state.revisions.length === 0 && this.includesCreatedEdit;
        const before = isFirst
          ? [createRevision(world.nextId(), this.author, this.createdAt, state.body)]
          : state.revisions;
        const revisions = [createRevision(world.nextId(), editor, updatedAt, body), ...before];
        return { ...state, body, previousBody: state.body, updatedAt, revisions };
      });
    });
  }

  remove(deletedBy: Account): void {
    this.#world.timeline.change(() => {
      this.#state.update((state) => ({ ...state, deletedBy }));
      this.pullRequest.forget(this);
    });
  }

  /** Whether the website lets that person edit, delete and tick: one's own comment, or write access. */
  canBeEditedBy(account: Account): boolean {
    return account === this.author || atLeast(roleOf(this.pullRequest.repository, account), 'write');
  }

  #permitted(login: string): Account {
    const account = this.#world.account(login);
    if (this.deletedBy !== null) throw new Error(`The comment was deleted by ${this.deletedBy.login}`);
    if (!this.canBeEditedBy(account))
      throw new Error(`${login} cannot edit a comment of ${this.author.login}: that needs write access`);
    return account;
  }
}

function checkBody(body: string): void {
  if (body === '') throw new Error("Body can't be blank");
  if ([...body].length > MAX_BODY) throw new Error(`Body is too long (maximum is ${MAX_BODY} characters)`);
}
