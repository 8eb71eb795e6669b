import { randomUUID } from 'node:crypto';
import type { Account, Accounts } from './account.ts';
import type { Level, Permission } from './permission.ts';
import { RateLimit } from './rate-limit.ts';
import type { Repository } from './repository.ts';

export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

export interface TokenOptions {
  /** `slug[bot]` for an app's installation token (`github-actions[bot]` is a workflow's GITHUB_TOKEN), or a person. */
  readonly login: string;
  /** What is not named is not granted. Without this a bot may do nothing and a person whatever the role allows. */
  readonly permissions?: Permissions | 'all';
  /** Repositories (`owner/name`) that the token is for; all of them by default. */
  readonly repositories?: readonly string[];
  /** Requests (REST) and points (GraphQL) an hour; GitHub's own numbers by default. */
  readonly rateLimit?: number;
}

export type RateLimitResource = 'core' | 'graphql';

export class Token {
  readonly value: string;
  readonly account: Account;
  readonly kind: 'integration' | 'person';
  readonly rateLimits: Readonly<Record<RateLimitResource, RateLimit>>;
  readonly #permissions: Permissions | 'all';
  readonly #repositories: readonly string[] | undefined;

  constructor(account: Account, options: TokenOptions) {
    this.account = account;
    this.kind = account.type === 'Bot' ? 'integration' : 'person';
    this.value = `${this.kind === 'integration' ? 'ghs' : 'ghp'}_${randomUUID().replaceAll('-', '')}`;
    const limit = options.rateLimit ?? (account.login === 'github-actions[bot]' ? 1000 : 5000);
    this.rateLimits = { core: new RateLimit(limit), graphql: new RateLimit(limit) };
    this.#permissions = options.permissions ?? (this.kind === 'person' ? 'all' : {});
    this.#repositories = options.repositories?.map((name) => name.toLowerCase());
  }

  allows(permission: Permission, level: Level): boolean {
    if (this.#permissions === 'all') return true;
    const granted = this.#permissions[permission];
    return granted === 'write' || granted === level;
  }

  covers(repository: Repository): boolean {
    return this.#repositories?.includes(repository.nameWithOwner.toLowerCase()) ?? true;
  }
}

/** The tokens that were given out; any other text in an `authorization` header is bad credentials. */
export class Tokens {
  readonly #accounts: Accounts;
  readonly #tokens = new Map<string, Token>();

  constructor(accounts: Accounts) {
    this.#accounts = accounts;
  }

  create(options: TokenOptions): Token {
    const token = new Token(this.#accounts.named(options.login), options);
    this.#tokens.set(token.value, token);
    return token;
  }

  /** The token of an `authorization` header: `token X` or `bearer X`. */
  authenticate(header: string | undefined): Token | undefined {
    const [, value] = /^(?:token|bearer) (\S+)$/i.exec(header ?? '') ?? [];
    return value === undefined ? undefined : this.#tokens.get(value);
  }
}
