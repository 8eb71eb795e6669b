import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import { describeRefusal } from '../client/refusal.ts';
import type { Repository } from '../client/repository.ts';

/**
 * The login of the account whose token this is. A token that is nobody's, as GITHUB_TOKEN is, is told nothing here.
 * https://docs.github.com/rest/users/users#get-the-authenticated-user
 */
export async function readViewer({ client }: Repository): Promise<string> {
  return explained({ doing: 'read whose token this is', permission: 'read:user' }, async () => {
    try {
      const { data } = await client.request('GET /user');
      return z.object({ login: z.string() }).parse(data).login;
    } catch (error) {
      if (!(error instanceof RequestError) || ![403, 404].includes(error.status)) throw error;
      throw new GateError(
        'not-permitted',
        `this server keeps no history that can be read, and does not tell whose token this is (${describeRefusal(error)}): pass the access token of an account as \`token\`, which may read its own user`,
      );
    }
  });
}
