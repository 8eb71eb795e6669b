import type { Client } from './client.ts';

/** One repository, and the client that may read and write it. */
export interface Repository {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}
