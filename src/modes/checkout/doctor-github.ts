/** The part of the check-up that asks GitHub. It brings Octokit, so it is loaded only when there is somebody to ask. */
import { readBranchFacts } from '../../github/branch-rules.ts';
import { createClient } from '../../github/client/client.ts';
import { readVisibility } from '../../github/visibility.ts';
import type { GitHubFacts } from '../../setup/judge-setup.ts';
import type { Target } from '../../setup/target.ts';

/** What GitHub tells of the repository and of the base branch; a refusal is told as one, and never thrown. */
export async function askGitHub(
  { owner, repo, apiUrl, token }: Target & { kind: 'ask' },
  base: string,
  proxyEnv: NodeJS.ProcessEnv,
  notice: (message: string) => void,
): Promise<GitHubFacts> {
  const repository = { client: createClient({ token, apiUrl, proxyEnv, notice }), owner, repo };
  const [visibility, branch] = await Promise.all([
    readVisibility(repository),
    readBranchFacts(repository, base),
  ]);
  const name = `\`${owner}/${repo}\``;
  if ('isPublic' in visibility)
    return {
      asked: { code: 'github', severity: 'ok', message: `${name} was read on GitHub` },
      branch,
      isPublic: visibility.isPublic,
    };
  const because = 'the repository could not be read';
  return {
    asked: {
      code: 'github',
      severity: 'unknown',
      message: `${name} could not be read on GitHub: ${visibility.refusal}`,
    },
    branch: { rules: { kind: 'untold', because }, protection: { kind: 'untold', because } },
    isPublic: undefined,
  };
}
