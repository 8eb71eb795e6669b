import type { GitHub, PullRequest, Repository } from '../embedded-github/index.ts';

/** The authentication service of the incident, as its repository was before the change. */
export const FILES = {
  '.github/deployment-checklist.yml': `items:
  - id: rollback
    title: The rollback was rehearsed
    help: "How: [runbook, section 3](https://example.com/runbook#rollback)"
  - id: settings-review
    title: Every key that the settings read was reviewed
    when: { paths: ['auth/settings.py'] }
  - id: login-watch
    title: Somebody watches login failures for the first hour
    group: After the release
env:
  services:
    auth:
      manifest: auth/.env.example
      production:
        - dotenv: deploy/production.env
`,
  'auth/.env.example': `# Signs sessions
DJANGO_SECRET_KEY=
DATABASE_URL=
`,
  'auth/settings.py': `import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DATABASE_URL = os.environ["DATABASE_URL"]
`,
  'deploy/production.env': `DJANGO_SECRET_KEY=CANARY-secret-key
DATABASE_URL=postgres://CANARY-database
`,
};

/** The change that took the login down: the settings read one key more. */
export const CHANGE = {
  'auth/.env.example': `${FILES['auth/.env.example']}# Signs the links in password mails
LOGIN_TOKEN_KEY=
`,
  'auth/settings.py': `${FILES['auth/settings.py']}LOGIN_TOKEN_KEY = os.environ["LOGIN_TOKEN_KEY"]
`,
};

/** What the on-call engineer adds to production. */
export const PROVISION = {
  'deploy/production.env': `${FILES['deploy/production.env']}LOGIN_TOKEN_KEY=CANARY-token-key
`,
};

export interface AuthService {
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** What `github.token` is in a workflow with the permissions that the README names. */
  readonly token: string;
}

/** Eve opens the pull request; Ada and Bob may write as well. */
export function openPullRequest(github: GitHub): AuthService {
  const repository = github.createRepository('acme/auth', {
    files: FILES,
    organization: true,
    collaborators: { ada: 'write', bob: 'write', eve: 'write' },
  });
  const pull = repository.openPullRequest({
    author: 'eve',
    head: 'login-tokens',
    title: 'Sign login tokens with a key of their own',
    files: CHANGE,
  });
  const token = github.createToken({
    login: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  });
  return { repository, pull, token };
}
