import { expect } from '@jest/globals';
import { SERVICE, scenario } from './stage.ts';

/** No code of the service is looked at, as its files do not change and nothing is checked out. */
const CHECKLIST = `env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }] }
`;
const KEYS = SERVICE['deploy/production.env'];
const FILES = {
  'auth/tokens.py': 'import os\nTOKEN = os.environ["LOGIN_TOKEN_KEY"]\n',
  'deploy/production.env': `${KEYS}LOGIN_TOKEN_KEY=CANARY-token\n`,
};

scenario(
  'a change takes a key from production that only code reads which it leaves alone',
  { checklist: CHECKLIST, files: FILES },
  async (stage) => {
    const pull = stage.open({ files: { 'deploy/production.env': KEYS } });
    const run = await stage.opened(pull);
    expect(stage.status(pull)).toBe('failure: 1 item open: LOGIN_TOKEN_KEY');
    expect(run.outputs['missing-keys']).toBe('[]');
    expect(stage.said(pull)).toContain(
      '**`LOGIN_TOKEN_KEY`** of `auth` can be taken out of `deploy/production.env`\n  - **next:** nobody looked at all of the code: make sure that none reads it, or that production has it from elsewhere, then tick the box',
    );
    await stage.tick('ada', pull, 'LOGIN_TOKEN_KEY');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    pull.push({ 'deploy/production.env': FILES['deploy/production.env'] });
    await stage.pushed(pull);
    expect(stage.status(pull)).toMatch(/^success: Nothing to confirm/);
  },
);
