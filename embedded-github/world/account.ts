import type { Cell, Timeline } from '../timeline.ts';

export type AccountType = 'User' | 'Bot' | 'Organization';

/** A person, an organization, or the bot of an app. Bots are called `slug[bot]` by REST and `slug` by GraphQL. */
export interface Account {
  /** As REST writes it. */
  readonly login: string;
  readonly id: number;
  readonly type: AccountType;
  /** A deleted account is shown as nobody (GraphQL: null) wherever it wrote or edited something. */
  readonly deleted: Cell<boolean>;
}

/** The numbers that these accounts really have. */
const KNOWN_IDS = new Map([['github-actions[bot]', 41898282]]);

/** Everybody who has an account. Whoever is named in a test gets one; logins are not case-sensitive. */
export class Accounts {
  readonly #timeline: Timeline;
  readonly #accounts = new Map<string, Account>();

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** The account of that login; made on first use. @throws when it exists as another type */
  named(login: string, wished?: AccountType): Account {
    const known = this.find(login);
    const type = wished ?? known?.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
    if (known !== undefined && known.type !== type)
      throw new Error(`${login} is a ${known.type}, not a ${type}`);
    if (known !== undefined) return known;
    const id = KNOWN_IDS.get(login) ?? 1001 + this.#accounts.size;
    const account = { login, id, type, deleted: this.#timeline.cell(false) };
    this.#accounts.set(login.toLowerCase(), account);
    return account;
  }

  find(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase());
  }

  delete(login: string): void {
    this.#timeline.change(() => this.named(login).deleted.set(true));
  }
}

/** Login as GraphQL writes it. */
export function graphqlLogin(account: Account): string {
  return account.type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login;
}

/** Opaque, unique, and the same in REST and GraphQL, like GitHub's own. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
}
