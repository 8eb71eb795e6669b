import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import type { Provided } from '../env/provided.ts';
import { Sealed } from '../env/text/sealed.ts';
import { GateError } from '../gate/gate-error.ts';
import { explained } from './client/explain.ts';
import type { Repository } from './client/repository.ts';

/** One list of names, at one of the levels that a deployment job sees. */
interface Listing {
  readonly route: string;
  readonly field: 'variables' | 'secrets';
  readonly source: string;
  readonly permission: string;
  /** Whose list it is, at the level that need not exist. */
  readonly environment: string | undefined;
}

/** Variables come 30 a page at the most, secrets 100. */
const PAGE = { variables: 30, secrets: 100 };

const pageSchema = z.object({
  total_count: z.number(),
  variables: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
  secrets: z.optional(z.array(z.object({ name: z.string() }))),
});

/**
 * What a deployment to a GitHub environment sees: the environment's own variables and secrets, then those of the repository and
 * those that the organization shares with it; a secret or variable that the environment lacks falls back to them. The values of
 * secrets cannot be read by anybody.
 */
export async function readEnvironment(
  repository: Repository,
  name: string,
  inOrganization: boolean,
): Promise<Provided[]> {
  const environment = encodeURIComponent(name);
  const levels = [
    { path: `environments/${environment}/`, source: `environment ${name}`, permission: 'Environments: read' },
    { path: 'actions/', source: 'repository', permission: undefined },
    ...(inOrganization
      ? [{ path: 'actions/organization-', source: 'organization', permission: undefined }]
      : []),
  ];
  const listings = levels.flatMap(({ path, source, permission }) =>
    (['variables', 'secrets'] as const).map(
      (field): Listing => ({
        route: `GET /repos/{owner}/{repo}/${path}${field}`,
        field,
        source: `${field} of ${source}`,
        permission: permission ?? (field === 'variables' ? 'Variables: read' : 'Secrets: read'),
        environment: permission === undefined ? undefined : name,
      }),
    ),
  );
  return (await Promise.all(listings.map((listing) => readListing(repository, listing)))).flat();
}

async function readListing(repository: Repository, listing: Listing): Promise<Provided[]> {
  const first = await readPage(repository, listing, 1);
  const pages = Math.ceil(first.total_count / PAGE[listing.field]);
  const rest = await Promise.all(
    Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => readPage(repository, listing, index + 2)),
  );
  return [first, ...rest].flatMap(({ variables = [], secrets = [] }) => [
    ...variables.map(({ name, value }) => ({
      key: name,
      source: listing.source,
      value: new Sealed(value),
      ignoresCase: true,
    })),
    ...secrets.map(({ name }) => ({ key: name, source: listing.source, ignoresCase: true })),
  ]);
}

async function readPage(
  { client, owner, repo }: Repository,
  { route, field, source, permission, environment }: Listing,
  page: number,
): Promise<z.infer<typeof pageSchema>> {
  const { data } = await explained(
    {
      doing: `list the ${source}, which GITHUB_TOKEN never may: pass the token of a GitHub App as \`environment-token\``,
      permission,
    },
    () =>
      client.request(route, { owner, repo, per_page: PAGE[field], page }).catch((error: unknown) => {
        if (environment !== undefined && error instanceof RequestError && error.status === 404)
          throw notFound(environment);
        throw error;
      }),
  );
  return pageSchema.parse(data);
}

/** GitHub says the same of what is not there and of what a token may not see. */
function notFound(environment: string): GateError {
  return new GateError(
    'not-found',
    `there is no environment ${environment} in this repository, or the \`environment-token\` may not see it: correct its name in the checklist, or give the token the permission \`Environments: read\``,
  );
}
