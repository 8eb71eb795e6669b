import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const FILES = {
  '.github/deployment-checklist.yml':
    'env:\n  services:\n    auth: { manifest: env.yml, production: [{ dotenv: deploy/production.env }] }\n',
  'env.yml': 'keys:\n  BANNER:\n',
  'banner.py': 'import os\nBANNER = os.environ["BANNER"]\n',
  'deploy/production.env': '',
};

test('a key that is declared away while code that the change leaves alone needs it is asked about', async () => {
  const checkout = new Checkout(FILES);
  checkout.branch('feature');
  checkout.commit({ 'env.yml': 'keys:\n  BANNER: { environments: [staging, ci] }\n' });
  expect(await checkout.screen('check')).toContain(`\
  ○ BANNER need not be set in production for auth, as the manifest says, though
    the code cannot do without it
      read at banner.py:2, declared at env.yml:2, looked for in
      deploy/production.env
      the manifest says that it is for staging and ci only, and the code fails
      without the key
`);
  expect((await checkout.run('check')).code).toBe(0);

  checkout.git('checkout', '--quiet', 'main');
  checkout.git('merge', '--quiet', 'feature');
  checkout.branch('later');
  checkout.commit({ 'README.md': 'Hello\n' });
  expect(await checkout.screen('check', '--verbose')).not.toContain('BANNER');
  expect(await checkout.screen('audit')).toContain(`\
  · BANNER need not be set in production for auth, as the manifest says, though
    the code cannot do without it
      read at banner.py:2, declared at env.yml:2, looked for in
      deploy/production.env
      the manifest says that it is for staging and ci only, and the code fails
      without the key
      next: correct the manifest or the code, or add BANNER to
      deploy/production.env
`);
  expect((await checkout.run('audit')).code).toBe(0);
});
