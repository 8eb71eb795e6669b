import { findNearName } from '../env/text/near-name.ts';
import { GateError } from '../gate/gate-error.ts';
import type { Checkout } from './checkout.ts';
import { readGit, runGit, whatGitSaid } from './git.ts';

/** A commit, and what people call it. */
export interface Ref {
  /** As it was asked for or found: `origin/main`, `HEAD`, `v1.4`. */
  readonly name: string;
  readonly sha: string;
  /** The name of the branch that it is, without its remote; undefined for a tag, a bare SHA or the like. */
  readonly branch: string | undefined;
}

/** Where a pull request usually goes, best first; behind `origin/HEAD` is what the remote calls its default branch. */
const DEFAULT_BASES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** Finds the branch that changes usually go to. */
export async function findDefaultBase({ root, isShallow }: Checkout): Promise<Ref> {
  const listed = await readGit(root, 'list the branches', [
    'for-each-ref',
    '--format=%(refname)%00%(symref)%00%(objectname)',
    ...DEFAULT_BASES,
  ]);
  const refs = new Map(
    listed.split('\n').map((line) => {
      const [refname = '', target = '', sha = ''] = line.split('\0');
      return [refname, { full: target === '' ? refname : target, sha }];
    }),
  );
  const found = DEFAULT_BASES.flatMap((name) => refs.get(name) ?? [])[0];
  if (found === undefined) {
    await findRef({ root, isShallow }, 'HEAD', '');
    throw new GateError(
      'input-invalid',
      `no base to compare with: there is neither origin/HEAD nor a branch main or master. Name one with \`--base\`.${isShallow ? FETCH_ALL : ''}`,
    );
  }
  return { name: shortName(found.full), sha: found.sha, branch: branchOf(found.full) };
}

const FETCH_ALL =
  ' This clone is shallow and may hold one branch only: check out with `fetch-depth: 0`, or run `git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*`.';

/** Finds the commit that a person named; `option` is how the message calls it. */
export async function findRef({ root }: Checkout, name: string, option: string): Promise<Ref> {
  const [commit, full] = await Promise.all([
    runGit(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]),
    runGit(root, ['rev-parse', '--symbolic-full-name', name]),
  ]);
  if (commit.code !== 0 && name === 'HEAD')
    throw new GateError(
      'input-invalid',
      'there is no commit here yet: commit something first, the checklist with it',
    );
  if (commit.code !== 0) throw unknownRef(`${option} ${name}`, await findNearRef(root, name), commit.stderr);
  return { name, sha: commit.stdout.trim(), branch: branchOf(full.code === 0 ? full.stdout.trim() : '') };
}

async function findNearRef(root: string, name: string): Promise<string | undefined> {
  const { stdout } = await runGit(root, ['for-each-ref', '--format=%(refname)']);
  return findNearName(name, stdout.split('\n').map(shortName));
}

function unknownRef(given: string, near: string | undefined, stderr: string): GateError {
  const said = stderr.trim() === '' ? '' : ` (git says: ${whatGitSaid(stderr, null)})`;
  const next =
    near === undefined
      ? 'name a branch, tag or commit, or run `git fetch` first'
      : `did you mean \`${near}\`?`;
  return new GateError('input-invalid', `\`${given}\` names no commit here${said}: ${next}`);
}

/** The branch that a full name such as `refs/remotes/origin/main` stands for. */
function branchOf(full: string): string | undefined {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(?!HEAD$)(.+)$/.exec(full)?.[1];
}

function shortName(full: string): string {
  return full.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}

/** The commit at which the head left the base branch. */
export async function findMergeBase({ root, isShallow }: Checkout, base: Ref, head: Ref): Promise<string> {
  const { code, stdout, stderr } = await runGit(root, ['merge-base', base.sha, head.sha]);
  if (code === 0) return stdout.trim();
  if (code !== 1)
    throw new GateError('git-failed', `could not find the merge base: ${whatGitSaid(stderr, code)}`);
  const next = isShallow
    ? 'This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`.'
    : 'Name the branch that the change goes to with `--base`.';
  throw new GateError(
    'git-failed',
    `${base.name} and ${head.name} have no commit in common, so nobody can tell what changed. ${next}`,
  );
}
