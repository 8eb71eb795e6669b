import { RequestError } from '@octokit/request-error';
import * as z from 'zod/mini';
import { $ZodError } from 'zod/v4/core';
import type { BranchFacts, BranchRules, RequiredStatus, Told } from '../setup/rules.ts';
import { describeRefusal } from './client/refusal.ts';
import type { Repository } from './client/repository.ts';

const rulesSchema = z.array(
  z.object({
    type: z.string(),
    parameters: z.optional(
      z.object({
        required_status_checks: z.optional(
          z.array(z.object({ context: z.string(), integration_id: z.nullish(z.number()) })),
        ),
      }),
    ),
  }),
);

const branchSchema = z.object({
  protected: z.boolean(),
  protection: z.optional(
    z.object({
      enabled: z.optional(z.boolean()),
      required_status_checks: z.optional(
        z.object({
          enforcement_level: z.optional(z.string()),
          contexts: z.array(z.string()),
          checks: z._default(z.array(z.object({ context: z.string(), app_id: z.nullable(z.number()) })), []),
        }),
      ),
    }),
  ),
});

/** What a branch requires, by rulesets and by classic protection. A failure of either is told, and never thrown. */
export async function readBranchFacts(repository: Repository, branch: string): Promise<BranchFacts> {
  const [rules, protection] = await Promise.all([
    readRules(repository, branch),
    readProtection(repository, branch),
  ]);
  return { rules, protection };
}

/**
 * All active rules for a branch, of every level. Needs metadata read, which every token has.
 * https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
function readRules({ client, owner, repo }: Repository, branch: string): Promise<Told<BranchRules>> {
  return tellOf(`the rules of \`${branch}\``, 'Metadata', async () => {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const pages = await client.paginate(route, { owner, repo, branch, per_page: 100 });
    const rules = rulesSchema.parse(pages);
    const required = rules.flatMap(({ type, parameters }) =>
      type === 'required_status_checks' ? (parameters?.required_status_checks ?? []) : [],
    );
    return {
      kind: 'told',
      value: {
        required: required.map(({ context, integration_id: id }) => ({
          context,
          integrationId: id ?? undefined,
        })),
        hasMergeQueue: rules.some(({ type }) => type === 'merge_queue'),
      },
    };
  });
}

/**
 * What classic protection requires, as far as the branch itself tells it to whoever may read contents; the whole of it needs
 * Administration. https://docs.github.com/rest/branches/branches#get-a-branch (google/go-github#3095, isaacs/github#1940)
 */
function readProtection(
  { client, owner, repo }: Repository,
  branch: string,
): Promise<Told<readonly RequiredStatus[]>> {
  return tellOf(`the protection of \`${branch}\``, 'Contents', async () => {
    const { data } = await client.rest.repos.getBranch({ owner, repo, branch });
    const { protected: isProtected, protection } = branchSchema.parse(data);
    const { contexts = [], checks = [], enforcement_level: level } = protection?.required_status_checks ?? {};
    const isTold = contexts.length > 0 || level === 'off' || protection?.enabled === false;
    if (isProtected && !isTold)
      return {
        kind: 'untold',
        because: `\`${branch}\` is protected, and only administrators can read how: look under Settings › Branches`,
      };
    return {
      kind: 'told',
      value: contexts.map((context) => ({ context, integrationId: appOf(context, checks) })),
    };
  });
}

/** GitHub writes -1 or null for a status that any app may post. */
function appOf(
  context: string,
  checks: readonly { context: string; app_id: number | null }[],
): number | undefined {
  const id = checks.find((check) => check.context === context)?.app_id ?? -1;
  return id > 0 ? id : undefined;
}

async function tellOf<T>(what: string, permission: string, read: () => Promise<Told<T>>): Promise<Told<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RequestError) && !(error instanceof $ZodError)) throw error;
    if (error instanceof $ZodError)
      return { kind: 'untold', because: `GitHub told ${what} in a shape that is not known here` };
    const said = describeRefusal(error);
    // The answer for private repositories of a free plan.
    if (error.status === 403 && /upgrade to/i.test(error.message))
      return { kind: 'not-in-plan', because: said };
    const next = [401, 403, 404].includes(error.status) ? `. Use a token with ${permission} read` : '';
    return { kind: 'untold', because: `could not read ${what} (${said})${next}` };
  }
}
