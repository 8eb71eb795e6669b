import { expect, test } from '@jest/globals';
import { COMMANDS as ALL_COMMANDS } from '../src/render/help/command.ts';
import { Checkout } from './fixtures/command/checkout.ts';

const CANARY = 'canary-7f3a';

const CHECKLIST = `items: [{ id: a, title: A }]
env:
  services:
    web: { manifest: .env.example, production: [{ dotenv: prod.env }, { compose: compose.yml }] }
    api:
      manifest: api/env.yml
      production: [{ kubernetes: k8s.yml }, { names: names.txt }]
    job: { manifest: .env.schema, production: [{ dotenv: prod.env }] }
`;

const SOUND = {
  '.github/deployment-checklist.yml': CHECKLIST,
  '.env.example': `A=${CANARY}\nB=\n`,
  '.env.schema': `# @type=port\nPORT=${CANARY}\n`,
  'api/env.yml': `keys: { C: { default: ${CANARY} }, D: { type: port } }\n`,
  'prod.env': `A=${CANARY}\nPORT=${CANARY}\n`,
  'compose.yml': `services: { web: { environment: { E: ${CANARY} }, env_file: web.env } }\n`,
  'web.env': `B=${CANARY}\n`,
  'k8s.yml': `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { D: ${CANARY} }\n`,
  'names.txt': 'C\n',
};

/** Every command in every form, and the files that it writes. */
const COMMANDS = [
  ['check'],
  ['check', '--verbose', '--color'],
  ['check', '--json'],
  ['check', '--markdown'],
  ['validate'],
  ['validate', '--json'],
  ['audit', '--color'],
  ['audit', '--json'],
  ['audit', '--markdown'],
  ['audit', '--sarif'],
  ['doctor'],
  ['doctor', '--json'],
  ['baseline', '--dry-run'],
  ['baseline', '--json'],
  ['init', '--dry-run'],
  ['init', '--json'],
  ['schema'],
];

test('that is every command', () => {
  expect(new Set(COMMANDS.map(([command]) => command))).toEqual(new Set(ALL_COMMANDS));
});

/** Each breaks one file so that its line with the value is what is wrong. */
const BROKEN: Readonly<Record<string, string>> = {
  '.env.example': `A="${CANARY}\n${CANARY}\n`,
  '.env.schema': `# @nonsense(${CANARY}\nPORT: ${CANARY}\n`,
  'api/env.yml': `keys: { C: { default: ${CANARY}, type: port }, D: [${CANARY}] }\n`,
  'prod.env': `A="${CANARY}\n${CANARY}\n`,
  'compose.yml': `services: { web: { environment: [ "=${CANARY}" ], env_file: { ${CANARY}: 1 } } }\n`,
  'web.env': `${CANARY}\n`,
  'k8s.yml': `kind: Secret\nmetadata: { name: s }\nstringData: { D: ${CANARY}: ${CANARY} }\n`,
  'names.txt': `C=${CANARY}\n`,
};

async function printed(checkout: Checkout, commands: readonly (readonly string[])[]): Promise<string> {
  const texts: string[] = [];
  for (const args of commands) {
    const { stdout, stderr } = await checkout.run(...args);
    texts.push(stdout + stderr);
  }
  return texts.join('\n');
}

test('no value is shown of files that can be read, whatever changes', async () => {
  const checkout = new Checkout(SOUND);
  checkout.branch('feature');
  checkout.commit({
    '.env.example': `A=${CANARY}2\nB=\nMISSING=${CANARY}\n`,
    'prod.env': `A=\nPORT=${CANARY}\nSPARE=${CANARY}\n`,
  });
  const text = await printed(checkout, COMMANDS);
  expect(text).toContain('MISSING');
  expect(text).not.toContain(CANARY);
  const written = checkout.git('status', '--short', '--untracked-files=all').match(/\S+\.yml$/gm) ?? [];
  expect(written).toContain('.github/deployment-checklist-baseline.yml');
  for (const file of written) expect(checkout.read(file)).not.toContain(CANARY);
});

test.each(Object.keys(BROKEN))('no value is shown when %s is broken', async (file) => {
  const checkout = new Checkout(SOUND);
  checkout.branch('feature');
  checkout.commit({ [file]: BROKEN[file] ?? '' });
  const text = await printed(checkout, [
    ['check'],
    ['check', '--json'],
    ['validate'],
    ['audit', '--sarif'],
    ['baseline', '--json'],
    ['init', '--json'],
  ]);
  expect(text).toContain(file);
  expect(text).not.toContain(CANARY);
});

test.each(['prod.env', 'k8s.yml', 'compose.yml'])(
  'nor when somebody takes %s for the checklist',
  async (file) => {
    const checkout = new Checkout(SOUND);
    const text = await printed(checkout, [
      ['check', '--checklist', file],
      ['validate', file],
      ['validate', file, '--json'],
    ]);
    expect(text).toContain(file);
    expect(text).not.toContain(CANARY);
  },
);
