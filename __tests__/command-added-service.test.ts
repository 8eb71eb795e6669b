import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const PATH = '.github/deployment-checklist.yml';
const serviceOf = (name: string) =>
  `    ${name}: { manifest: ${name}/.env.example, production: [{ dotenv: deploy/${name}.env }], code: ['${name}/**'] }\n`;
const CHECKLIST = `env:\n  services:\n${serviceOf('auth')}`;
const FILES = { [PATH]: CHECKLIST, 'auth/.env.example': 'A=\n', 'deploy/auth.env': 'A=canary\n' };
const WORKER = {
  [PATH]: CHECKLIST + serviceOf('worker'),
  'worker/.env.example': 'QUEUE_URL=\n',
  'worker/main.py': 'import os\nTOKEN = os.environ["MAIL_TOKEN"]\n',
  'deploy/worker.env': 'QUEUE_URL=canary\n',
};

test('a change that adds a service is told what production lacks for it', async () => {
  const checkout = new Checkout(FILES);
  checkout.branch('feature');
  checkout.commit(WORKER);
  expect(await checkout.screen('check')).toBe(`\
✗ Deployment checklist: production lacks 1 key
  4 files changed from main (0000000) to HEAD (0000000)

! This change touches ${PATH}: it adds the service
  worker. That counts once it has landed; this check follows main, and adds what
  production lacks by the changed file.

Known to be wrong

  ✗ MAIL_TOKEN is missing in production for worker
      read at worker/main.py:2
      next: add MAIL_TOKEN to deploy/worker.env
`);
  expect((await checkout.run('check')).code).toBe(1);
});

test('of a service that was there the code is looked at that the change leaves alone', async () => {
  const checkout = new Checkout({ ...FILES, ...WORKER, [PATH]: CHECKLIST });
  checkout.branch('feature');
  checkout.commit({ [PATH]: CHECKLIST + serviceOf('worker') });
  expect(await checkout.screen('check')).toContain(`\
  ✗ MAIL_TOKEN will be set in production for worker before this is deployed
      read at worker/main.py:2
      by the changed checklist it was so before as well, and nobody was asked
      about it yet
      next: add MAIL_TOKEN to deploy/worker.env, or tick the box if that is
      taken care of
`);
});

test('a file that only the added service names and that is not there breaks the checklist', async () => {
  const checkout = new Checkout(FILES);
  checkout.branch('feature');
  const { 'deploy/worker.env': _, ...files } = WORKER;
  checkout.commit(files);
  expect(await checkout.screen('check')).toBe(`\
✗ Deployment checklist: the checklist file would break
  3 files changed from main (0000000) to HEAD (0000000)

✗ This change breaks ${PATH}; once it has landed no
  gate could be evaluated:

${PATH}:4:69
  deploy/worker.env exists neither at main nor at HEAD
     4 │ …er/.env.example, production: [{ dotenv: deploy/worker.env }], code: […
       │                                          ^
`);
  const { code, stdout } = await checkout.run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    reason: 'checklist-would-break',
    checklist: { change: { kind: 'broken', problems: [{ file: PATH, line: 4 }] } },
  });
});
