import type { Configuration, ConfigurationEntry } from '../../world/configuration.ts';
import type { Permission } from '../../world/permission.ts';
import { notFound } from '../http-error.ts';
import { type PageSize, pageOf } from '../paging.ts';
import { type Answer, type Handler, inRepository, type RepositoryCall, type Routes } from '../route.ts';

/** Variables come in small pages, unlike everything else. */
const VARIABLES_PAGE: PageSize = { default: 10, max: 30 };
const SECRETS_PAGE: PageSize = { default: 30, max: 100 };

const NONE = { variables: [], secrets: [] };

const ofRepository = ({ repository }: RepositoryCall) => repository.configuration;

const ofOrganization = ({ world, repository }: RepositoryCall) =>
  world.findOrganization(repository.owner)?.configuration ?? NONE;

function ofEnvironment({ repository, params }: RepositoryCall): Configuration {
  const environment = repository.findEnvironment(params.environment_name ?? '');
  if (environment === undefined) throw notFound();
  return environment;
}

type Level = (call: RepositoryCall) => Pick<Configuration, 'variables' | 'secrets'>;

function variables(permission: Permission, level: Level): Handler {
  return inRepository({ oneOf: [permission], level: 'read' }, (call) =>
    answer(
      call,
      'variables',
      level(call).variables,
      VARIABLES_PAGE,
      ({ name, value, createdAt, updatedAt }) =>
        call.renderer.fill('actions-variable', { name, value, created_at: createdAt, updated_at: updatedAt }),
    ),
  );
}

/** Names and times; no answer holds the value of a secret. */
function secrets(permission: Permission, level: Level): Handler {
  return inRepository({ oneOf: [permission], level: 'read' }, (call) =>
    answer(call, 'secrets', level(call).secrets, SECRETS_PAGE, ({ name, createdAt, updatedAt }) =>
      call.renderer.fill('actions-secret', { name, created_at: createdAt, updated_at: updatedAt }),
    ),
  );
}

function answer(
  call: RepositoryCall,
  key: 'variables' | 'secrets',
  entries: readonly ConfigurationEntry[],
  size: PageSize,
  render: (entry: ConfigurationEntry) => ReturnType<RepositoryCall['renderer']['fill']>,
): Answer {
  const page = pageOf(call, entries, size);
  const body = { total_count: entries.length, [key]: page.items.map(render) };
  return { status: 200, body, pages: page.pages };
}

const REPOSITORY = '/repos/{owner}/{repo}';

export const actionsConfigurationRoutes: Routes = {
  [`GET ${REPOSITORY}/environments/{environment_name}/variables`]: variables('environments', ofEnvironment),
  [`GET ${REPOSITORY}/environments/{environment_name}/secrets`]: secrets('environments', ofEnvironment),
  [`GET ${REPOSITORY}/actions/variables`]: variables('variables', ofRepository),
  [`GET ${REPOSITORY}/actions/secrets`]: secrets('secrets', ofRepository),
  [`GET ${REPOSITORY}/actions/organization-variables`]: variables('variables', ofOrganization),
  [`GET ${REPOSITORY}/actions/organization-secrets`]: secrets('secrets', ofOrganization),
};
