import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout, createFolder, runCli } from './fixtures/command/checkout.ts';

const ITEM = { '.github/deployment-checklist.yml': 'items: [{ id: a, title: A }]\n' };

/** A repository in which only the given refs exist beside the branch `feature`. */
function checkoutWith(refs: readonly string[]): Checkout {
  const checkout = new Checkout(ITEM);
  checkout.branch('feature');
  for (const ref of refs) checkout.git('update-ref', ref, 'HEAD');
  if (!refs.includes('refs/heads/main')) checkout.git('branch', '--quiet', '-D', 'main');
  return checkout;
}

const baseOf = async (checkout: Checkout, ...args: string[]) =>
  JSON.parse((await checkout.run('check', '--json', ...args)).stdout).base;

test.each<[string[], string, string]>([
  [['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main'], 'origin/main', 'main'],
  [['refs/remotes/origin/master', 'refs/heads/main'], 'origin/master', 'master'],
  [['refs/heads/main', 'refs/heads/master'], 'main', 'main'],
  [['refs/heads/master'], 'master', 'master'],
])('of %j it is %s', async (refs, name, branch) => {
  expect(await baseOf(checkoutWith(refs))).toMatchObject({ name, branch });
});

test('what origin calls its default branch comes first', async () => {
  const checkout = checkoutWith(['refs/remotes/origin/main', 'refs/remotes/origin/trunk/next']);
  checkout.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk/next');
  expect(await baseOf(checkout)).toMatchObject({ name: 'origin/trunk/next', branch: 'trunk/next' });
});

test('where there is none, the error asks for one', async () => {
  expect(await checkoutWith([]).screen('check')).toBe(`\
✗ no base to compare with: there is neither origin/HEAD nor a branch main or
  master. Name one with \`--base\`.
`);
});

test.each(['check', 'doctor', 'audit'])(
  'before the first commit, %s says that there is none',
  async (command) => {
    const checkout = new Checkout();
    expect(await checkout.screen(command)).toBe(
      '✗ there is no commit here yet: commit something first, the checklist with it\n',
    );
  },
);

test('a shallow clone of one branch says how to get the others', async () => {
  const origin = checkoutWith(['refs/heads/main']);
  origin.git('checkout', '--quiet', 'main');
  const clone = createFolder();
  origin.git('clone', '--quiet', '--depth=1', '--branch=feature', `file://${origin.folder}`, clone);
  expect((await runCli(clone, ['check'])).stderr).toBe(`\
✗ no base to compare with: there is neither origin/HEAD nor a branch main or
  master. Name one with \`--base\`. This clone is shallow and may hold one branch
  only: check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow origin
  +refs/heads/*:refs/remotes/origin/*\`.
`);
});

test.each<[string, string | null]>([
  ['feature', 'feature'],
  ['refs/remotes/origin/main', 'main'],
  ['origin/main', 'main'],
  ['v1', null],
  ['HEAD~0', null],
])('--base %s is the branch %j', async (name, branch) => {
  const checkout = checkoutWith(['refs/remotes/origin/main', 'refs/tags/v1']);
  expect(await baseOf(checkout, '--base', name)).toMatchObject({ name, branch });
});

test('a branch that is nearly called so is offered', async () => {
  expect(await checkoutWith(['refs/heads/main']).screen('check', '--base', 'mian')).toBe(
    '✗ `--base mian` names no commit here: did you mean `main`?\n',
  );
});

test('it runs in any folder of the checkout, and in a linked work tree', async () => {
  const checkout = checkoutWith(['refs/heads/main']);
  const inside = join(checkout.folder, 'src/deep');
  mkdirSync(inside, { recursive: true });
  const linked = join(checkout.folder, 'linked');
  checkout.git('worktree', 'add', '--quiet', '--detach', linked);
  for (const folder of [inside, linked]) {
    expect(await runCli(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
    expect(await runCli(folder, ['validate'])).toMatchObject({ code: 0, stderr: '' });
  }
});
