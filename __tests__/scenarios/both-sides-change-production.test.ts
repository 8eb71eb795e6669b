import { expect } from '@jest/globals';
import { SERVICE, scenario } from './stage.ts';

const CHECKLIST = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ compose: deploy/compose.yml }] }
`;
const composeOf = (file: string) => `services: { auth: { image: auth, env_file: ${file} } }\n`;
const KEYS = SERVICE['deploy/production.env'];
const FILES = {
  'deploy/compose.yml': composeOf('production.env'),
  'deploy/production.env': KEYS,
  'deploy/next.env': KEYS,
};
const NEEDS_TOKEN = { 'auth/.env.example': `${SERVICE['auth/.env.example']}LOGIN_TOKEN_KEY=\n` };
const TOKEN = 'LOGIN_TOKEN_KEY=CANARY-token\n';

scenario(
  'the key is added to a file that compose no longer reads on the base branch',
  { checklist: CHECKLIST, files: FILES },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open({ files: { ...NEEDS_TOKEN, 'deploy/production.env': KEYS + TOKEN } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');

    const before = repository.tip('main');
    repository.commit('main', { 'deploy/compose.yml': composeOf('next.env') });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: LOGIN_TOKEN_KEY');

    const meanwhile = repository.tip('main');
    repository.commit('main', { 'deploy/next.env': KEYS + TOKEN });
    await stage.run(github.payloads.push(repository, 'main', meanwhile));
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario(
  'compose is given a file that gets the key on the base branch',
  { checklist: CHECKLIST, files: FILES },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open({ files: { ...NEEDS_TOKEN, 'deploy/compose.yml': composeOf('next.env') } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: Production lacks 1 key: LOGIN_TOKEN_KEY');

    const before = repository.tip('main');
    repository.commit('main', { 'deploy/next.env': KEYS + TOKEN });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toBe('success: Nothing to confirm');
  },
);

scenario(
  'a file that the pull request begins to read is broken on the base branch',
  { checklist: CHECKLIST, files: FILES },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open({ files: { 'deploy/compose.yml': composeOf('next.env') } });
    await stage.opened(pull);
    expect(stage.status(pull)).toBe('success: Nothing to confirm');

    const before = repository.tip('main');
    repository.commit('main', { 'deploy/next.env': `${KEYS}X="CANARY\n` });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"error: Could not be evaluated: the env files cannot be read as they are after this change: deploy/next.env:3:1: the quote that opens this value…"`,
    );
  },
);

scenario('both change one file, each in its way', { checklist: CHECKLIST, files: FILES }, async (stage) => {
  const { repository, github } = stage;
  const pull = stage.open({ files: { ...NEEDS_TOKEN, 'deploy/production.env': `${TOKEN}${KEYS}` } });
  const before = repository.tip('main');
  repository.commit('main', { 'deploy/production.env': `${KEYS}LOG_LEVEL=CANARY\n` });
  await stage.run(github.payloads.push(repository, 'main', before));
  expect(stage.status(pull)).toBe('success: Nothing to confirm');
});

const BROKEN = `${KEYS}${TOKEN.replace('=', ' ')}`;

scenario(
  'production is broken on the base branch, and a change of it does not mend that',
  { checklist: CHECKLIST, files: FILES },
  async (stage) => {
    const { repository, github } = stage;
    const pull = stage.open({ files: { 'deploy/production.env': `# Keys\n${KEYS}` } });
    const before = repository.tip('main');
    repository.commit('main', { 'deploy/production.env': BROKEN });
    await stage.run(github.payloads.push(repository, 'main', before));
    expect(stage.status(pull)).toMatchInlineSnapshot(
      `"error: Could not be evaluated: the env files cannot be read as they are after this change: deploy/production.env:3:1: not an assignment: write…"`,
    );
  },
);

scenario(
  'a change mends production, and leaves out the key that was in the broken line',
  { checklist: CHECKLIST, files: { ...FILES, ...NEEDS_TOKEN, 'deploy/production.env': BROKEN } },
  async (stage) => {
    const pull = stage.open({ files: { 'deploy/production.env': KEYS } });
    await stage.opened(pull);
    expect(stage.status(pull)).toMatchInlineSnapshot(`"failure: 1 item open: LOGIN_TOKEN_KEY"`);
    expect(stage.said(pull)).toMatchInlineSnapshot(`
"### ⏳ Deployment checklist: 1 item open
#### To confirm
- [ ] **\`LOGIN_TOKEN_KEY\`** is set in production for \`auth\`
  - declared at \`auth/.env.example:3\`, looked for in \`deploy/compose.yml (auth)\` and \`deploy/production.env\`
  - deploy/production\\.env could not be read before this change: nobody knows whether it had the key
  - **next:** make sure that production has it, then tick the box"
`);
    await stage.tick('ada', pull, 'LOGIN_TOKEN_KEY');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
  },
);
