import { folderOf, nameOf } from './repository.ts';

/** An item of a checklist that nobody has written yet. */
export interface StarterItem {
  readonly id: string;
  readonly title: string;
  readonly optional?: boolean;
  readonly when?: { readonly paths: readonly string[] } | { readonly 'env-change': true };
}

export interface StarterFacts {
  /** The paths that may be of what is deployed. */
  readonly paths: readonly string[];
  readonly hasServices: boolean;
  /** Globs of what is deployed; undefined for everything. */
  readonly deployed: readonly string[] | undefined;
}

/** What an outage taught: keys looked at, migrations that fit, a way back, and somebody who watches the login. */
export function decideStarterItems({ paths, hasServices, deployed }: StarterFacts): StarterItem[] {
  const migrations = findMigrations(paths);
  const login = findLogin(paths);
  const wherever = deployed === undefined ? {} : { when: { paths: deployed } };
  return [
    hasServices
      ? {
          id: 'env-keys',
          title: 'Somebody who knows production has looked at the new and changed env keys',
          when: { 'env-change': true },
        }
      : { id: 'env-keys', title: 'Production has every env key that this change reads' },
    ...(migrations.length === 0
      ? []
      : [
          {
            id: 'migrations',
            title: 'The migrations run beside the version that is live, and can be taken back',
            when: { paths: migrations },
          },
        ]),
    { id: 'rollback', title: 'It is known how this is rolled back, and who does it', ...wherever },
    login.length === 0
      ? {
          id: 'watch',
          title: 'Somebody watches errors and logins after the release',
          optional: true,
          ...wherever,
        }
      : {
          id: 'watch-logins',
          title: 'Somebody watches login errors after the release',
          when: { paths: login },
        },
  ];
}

const MIGRATION = /\.(?:sql|py|rb|php|[cm]?[jt]s|exs?|go|java|kt|cs|xml|ya?ml)$/i;

/** Where the usual tools keep migrations, each with what only such a folder is called. */
const MIGRATION_FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)migrations(?:\/|$)/, '**/migrations/**'],
  [/(?:^|\/)db\/migrate(?:\/|$)/, '**/db/migrate/**'],
  [/(?:^|\/)db\/migration(?:\/|$)/, '**/db/migration/**'],
  [/(?:^|\/)alembic\/versions(?:\/|$)/, '**/alembic/versions/**'],
  [/(?:^|\/)database\/changelog(?:\/|$)/, '**/database/changelog/**'],
];

function findMigrations(paths: readonly string[]): string[] {
  const folders = new Set(paths.filter((path) => MIGRATION.test(path)).map(folderOf));
  return MIGRATION_FOLDERS.flatMap(([pattern, glob]) =>
    [...folders].some((folder) => pattern.test(folder)) ? [glob] : [],
  );
}

const CODE = /\.(?:py|rb|php|[cm]?[jt]sx?|vue|svelte|exs?|go|rs|java|kt|cs|scala)$/i;
const LOGIN =
  /^(?:auth|authn|authentication|log-?in|sign-?in|oauth2?|oidc|saml|sso|identity|sessions|accounts)$/i;
const MOST_GLOBS = 6;

/** Folders and files of the code that people log in with, by their names. */
function findLogin(paths: readonly string[]): string[] {
  const code = paths.filter((path) => CODE.test(path));
  const folders = new Set(
    code.flatMap((path) => folderOf(path).split('/')).filter((part) => LOGIN.test(part)),
  );
  const stems = new Set(
    code.map((path) => nameOf(path).replace(/\..*$/, '')).filter((stem) => LOGIN.test(stem)),
  );
  const globs = [...[...folders].map((name) => `**/${name}/**`), ...[...stems].map((name) => `**/${name}.*`)];
  return globs.sort().slice(0, MOST_GLOBS);
}
