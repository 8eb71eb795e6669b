import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const CHECKLIST = `items:
  - id: smoke
    title: The smoke test passed
    verified-by:
      - check: smoke
      - review: { role: admin }
  - id: rollback
    title: The rollback was rehearsed
`;
const PATH = '.github/deployment-checklist.yml';

test('what only GitHub knows is told apart from what people are asked', async () => {
  const checkout = new Checkout({ [PATH]: CHECKLIST });
  checkout.branch('feature');
  checkout.commit({ 'README.md': 'More\n' });
  expect(await checkout.screen('check')).toBe(`\
○ Deployment checklist: nothing known to be wrong, 1 item for people to confirm,
  1 item for GitHub to tell
  1 file changed from main (0000000) to HEAD (0000000)

People will be asked on the pull request

  ○ The rollback was rehearsed

GitHub will tell on the pull request

  ○ The smoke test passed
      confirmed by the check smoke, which only GitHub can tell
      confirmed by an approving review of anybody with the role admin or a
      higher one, which only GitHub can tell
`);
});

test('the status of the gate that has this checklist cannot be evidence', async () => {
  const checkout = new Checkout({
    [PATH]: CHECKLIST.replace('check: smoke', 'status: deployment-checklist'),
  });
  const { code, stderr } = await checkout.run('validate');
  expect(code).toBe(2);
  expect(stderr).toContain('`deployment-checklist` is the status of this gate itself');
});
