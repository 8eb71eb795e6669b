/** The authentication service of the incident. Every value in every file is a canary that nobody may ever see again. */
export const SERVICE = {
  // Most tests change it: it is no code of the service, so that no run has to look for reads.
  'auth/settings.py': 'import os\nfrom auth.keys import SECRET_KEY\n',
  'auth/keys.py': 'import os\nSECRET_KEY = os.environ["DJANGO_SECRET_KEY"]\n',
  'auth/.env.example':
    'DJANGO_SECRET_KEY=CANARY-example-1\nDATABASE_URL=postgres://CANARY-example-2@db/auth\n',
  'deploy/production.env':
    'DJANGO_SECRET_KEY=CANARY-production-1\nDATABASE_URL=postgres://CANARY-production-2@db/auth\n',
};

export const CHECKLIST_PATH = '.github/deployment-checklist.yml';

/** Two items, one of which depends on a file, and the env keys of the service. */
export const CHECKLIST = `items:
  - id: rollback
    title: The rollback was rehearsed
    help: See the [runbook](https://example.com/runbook).
  - id: settings
    title: Settings were reviewed
    when: { paths: ['auth/settings.py'] }
env:
  services:
    auth: { manifest: auth/.env.example, production: [{ dotenv: deploy/production.env }], code: ['auth/keys.py'] }
`;

/** One item that always applies, for what happens whatever is asked. */
export const ONE_ITEM = `items:
  - id: rollback
    title: The rollback was rehearsed
`;
