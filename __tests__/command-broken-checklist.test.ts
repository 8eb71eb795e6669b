import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const PATH = '.github/deployment-checklist.yml';
const SOUND = 'items:\n  - id: rollback\n    title: The rollback was rehearsed\n';
const BROKEN = 'items:\n  - id: roll back\n    titel: The rollback was rehearsed\n\ttab: 1\n';

test('the maintainer sees every mistake with its line, before committing', async () => {
  const checkout = new Checkout({ [PATH]: SOUND });
  checkout.write({
    [PATH]: `items:
  - id: rollback
    titel: The rollback was rehearsed
    when: { paths: [] }
  - { id: rollback, title: ${'A long title. '.repeat(10)}, optinal: true }
`,
  });
  expect(await checkout.screen('validate')).toBe(`\
✗ ${PATH} cannot be read:

${PATH}:2:5
  \`title\` is missing or has no value
     2 │   - id: rollback
       │     ^

${PATH}:3:5
  unknown key \`titel\`
     3 │     titel: The rollback was rehearsed
       │     ^

${PATH}:4:20
  the list is empty: give it an entry, or leave the key out
     4 │     when: { paths: [] }
       │                    ^

${PATH}:5:11
  the id \`rollback\` is already taken in line 2: every item needs its own
     5 │   - { id: rollback, title: A long title. A long title. A long title. …
       │           ^

${PATH}:5:170
  unknown key \`optinal\`
     5 │ …ng title. A long title. A long title. , optinal: true }
       │                                          ^
`);
});

test('a change that breaks the checklist shows where, and exits with 1', async () => {
  const checkout = new Checkout({ [PATH]: SOUND });
  checkout.branch('feature');
  checkout.commit({ [PATH]: BROKEN.replace('\ttab: 1\n', '') });
  expect(await checkout.screen('check')).toBe(`\
✗ Deployment checklist: the checklist file would break, 1 item open
  1 file changed from main (0000000) to HEAD (0000000)

✗ This change breaks ${PATH}; once it has landed no
  gate could be evaluated:

${PATH}:2:5
  \`title\` is missing or has no value
     2 │   - id: roll back
       │     ^

${PATH}:2:9
  an id starts with a letter or digit and goes on with letters, digits and . _ :
  / - (128 at most, no two hyphens in a row)
     2 │   - id: roll back
       │         ^

${PATH}:3:5
  unknown key \`titel\`
     3 │     titel: The rollback was rehearsed
       │     ^

People will be asked on the pull request

  ○ The rollback was rehearsed
`);
  expect((await checkout.run('check')).code).toBe(1);
});

test('a checklist that is broken at the base cannot be judged by', async () => {
  const checkout = new Checkout({ [PATH]: BROKEN });
  const { code, stdout, stderr } = await checkout.run('check');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`✗ ${PATH} at main cannot be read.`);
  expect(stderr).toContain(`${PATH}:4:1\n`);
});

test('a change to the checklist is told, and counts later', async () => {
  const checkout = new Checkout({ [PATH]: SOUND });
  checkout.branch('feature');
  checkout.commit({ [PATH]: `${SOUND}  - id: smoke\n    title: Somebody logged in after the deployment\n` });
  expect(await checkout.screen('check')).toContain(`
! This change touches ${PATH}: it adds smoke. That
  counts once it has landed; this check follows main.
`);
  checkout.commit({ [PATH]: null });
  expect(await checkout.screen('check')).toContain(`
! This change deletes ${PATH}: once it has landed,
  every gate fails until there is one again.
`);
});

test('a checklist that is no text, and one that is a folder', async () => {
  const checkout = new Checkout({
    'list.yml': 'items:\0',
    'lists/list.yml': 'items: [{ id: a, title: A }]\n',
  });
  expect(await checkout.screen('validate', 'list.yml')).toBe(
    '✗ list.yml is not a text file: save it as text in UTF-8, or name another one\n',
  );
  expect(await checkout.screen('check', '--checklist', 'list.yml')).toBe(
    '✗ list.yml is not a text file: save it as text in UTF-8, or name another one\n',
  );
  expect(await checkout.screen('validate', 'lists')).toBe(
    '✗ could not read lists (EISDIR): name a text file\n',
  );
});
