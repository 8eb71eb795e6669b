import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import { describeRefusal } from './client/refusal.ts';
import type { Repository } from './client/repository.ts';

const repositorySchema = z.object({ private: z.boolean() });

/** Whether everybody may see the repository, or why GitHub does not tell. */
export type Visibility = { readonly isPublic: boolean } | { readonly refusal: string };

/** https://docs.github.com/rest/repos/repos#get-a-repository */
export async function readVisibility({ client, owner, repo }: Repository): Promise<Visibility> {
  try {
    const { data } = await client.rest.repos.get({ owner, repo });
    const parsed = repositorySchema.safeParse(data);
    // A repository that was renamed is answered with a redirection, which is not followed.
    return parsed.success
      ? { isPublic: !parsed.data.private }
      : { refusal: 'it was renamed or moved: name it as it is called now, with `--repo OWNER/NAME`' };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { refusal: explainRefusal(error) };
  }
}

function explainRefusal(error: RequestError): string {
  const { status } = error;
  const said = describeRefusal(error);
  if (status === 401) return `the token is not accepted (${said}): set another as GITHUB_TOKEN or GH_TOKEN`;
  if (status === 404) return `there is no such repository, or the token may not see it (${said})`;
  if (status === 403) return `the token may not read it (${said}): it needs Metadata read`;
  return `${said}: try again later`;
}
