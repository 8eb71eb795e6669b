import { runGit } from './git.ts';

/** Where the repository is on the web, by its remote `origin`; undefined where that does not tell. */
export async function findWebUrl(root: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(root, ['remote', 'get-url', 'origin']);
  return code === 0 ? webUrlOf(stdout.trim()) : undefined;
}

/** `git@github.com:acme/auth.git`, `ssh://git@github.com/acme/auth` and `https://…` are one repository. User and token are left out. */
export function webUrlOf(remote: string): string | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ??
    /^[^@/\s]+@([^/:]+):(.+?)(?:\.git)?\/?$/.exec(remote);
  const [, host, path] = match ?? [];
  return host === undefined ? undefined : `https://${host}/${path}`;
}
