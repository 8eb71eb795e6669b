import { Octokit } from '@octokit/rest';
import { createFetch } from './fetch.ts';
import { addPatience, type Notice } from './patience.ts';

export type Client = Octokit;

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL, so that GitHub Enterprise Server works as well. */
  readonly apiUrl: string;
  readonly proxyEnv: NodeJS.ProcessEnv;
  readonly notice: Notice;
}

/** Octokit for one token. */
export function createClient({ token, apiUrl, proxyEnv, notice }: ClientOptions): Client {
  const client = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: 'deployment-checklist',
    request: { fetch: createFetch(proxyEnv) },
    log: { debug: () => {}, info: () => {}, warn: notice, error: () => {} },
  });
  addPatience(client, notice);
  return client;
}
