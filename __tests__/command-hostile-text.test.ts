import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const ESCAPE = '\u001b[31m\u001b]0;owned\u0007';
const BIDI = '\u202E';

test('nothing that a repository holds reaches the terminal as a command', async () => {
  const checkout = new Checkout({
    '.github/deployment-checklist.yml': `items:
  - { id: a, title: "Title \\e[2J${BIDI}", help: "\\e[1mhelp", group: "\\u009b31mgroup", when: { paths: ['**'] } }
env: { services: { auth: { manifest: .env.example, production: [{ dotenv: prod.env }] } } }
`,
    '.env.example': 'A=\n',
    'prod.env': 'A=1\n',
  });
  checkout.branch('feature');
  checkout.commit({ [`${ESCAPE}file`]: 'x', '.env.example': `A=\n# ${ESCAPE}${BIDI}\nB=\n` });
  checkout.write({ [`${ESCAPE}new`]: 'x' });
  const runs = [
    await checkout.run('check', '--verbose'),
    await checkout.run('check', '--markdown'),
    await checkout.run('check', '--base', `main${ESCAPE}`),
    await checkout.run('check', `--${ESCAPE}`),
    await checkout.run('check', '--checklist', ESCAPE),
  ];
  for (const { stdout, stderr } of runs) {
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  }
  expect(runs[0]?.stdout).not.toContain(BIDI);
});

test('nor a line of the checklist that is shown because it is wrong', async () => {
  const checkout = new Checkout();
  checkout.commit({ '.github/deployment-checklist.yml': `items:\n  - titel: "${ESCAPE}${BIDI}"\n` });
  const { stderr } = await checkout.run('check');
  expect(stderr).toContain('titel:');
  expect(stderr).not.toMatch(/[\u001b\u0007\u202E]/);
});
