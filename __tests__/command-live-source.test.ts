import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

test('what only a GitHub environment could tell is asked of a person, and never taken as there', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': `env:
  services:
    auth: { manifest: .env.example, production: [{ dotenv: prod.env }, { github-environment: production }] }
`,
    '.env.example': 'A=\nB=\n',
    'prod.env': 'A=1\n',
  });
  checkout.branch('feature');
  checkout.commit({ '.env.example': 'A=\nB=\nSECRET_KEY=\n' });
  expect(await checkout.screen('check')).toBe(`\
○ Deployment checklist: nothing known to be wrong, 1 item for people to confirm
  1 file changed from main (0000000) to HEAD (0000000)

People will be asked on the pull request

  ○ SECRET_KEY is set in production for auth
      declared at .env.example:3, looked for in prod.env and environment
      production
      the GitHub environment production was not read
      next: make sure that production has it, then tick the box
`);
});
