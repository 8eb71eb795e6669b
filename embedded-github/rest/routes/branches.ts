import type { Json } from '../../openapi/schema.ts';
import type { Repository, RequiredStatus } from '../../world/repository.ts';
import { notFound } from '../http-error.ts';
import { listAnswer } from '../paging.ts';
import { renderCommit } from '../render/git.ts';
import { inRepository, ok, type Routes } from '../route.ts';

const BRANCH = '/repos/{owner}/{repo}/branches/{branch}';
const RULES = '/repos/{owner}/{repo}/rules/branches/{branch}';

export const branchRoutes: Routes = {
  /** Who may read contents sees which statuses the protection of a branch requires: google/go-github#3095. */
  [`GET ${BRANCH}`]: inRepository({ oneOf: ['contents'], level: 'read' }, (call) => {
    const { world, renderer, repository, params } = call;
    const { branch = '' } = params;
    const tip = repository.findTip(branch);
    if (tip === undefined) throw notFound();
    const required = repository.protection(branch);
    const url = renderer.api(`/repos/${repository.nameWithOwner}/branches/${branch}`);
    const body = {
      name: branch,
      commit: renderCommit(renderer, world, repository, repository.objects.commit(tip)),
      _links: { self: url, html: `${repository.url}/tree/${branch}` },
      protected: required !== undefined || repository.requiredStatuses(branch).length > 0,
      protection: renderProtection(required),
      protection_url: `${url}/protection`,
    };
    return ok(renderer.fill('branch-with-protection', body));
  }),

  [`GET ${RULES}`]: inRepository({ oneOf: ['metadata'], level: 'read' }, (call) => {
    const { renderer, repository, params } = call;
    return listAnswer(call, rulesOf(repository, params.branch ?? ''), (rule) =>
      renderer.fill('repository-rule-detailed', {
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: repository.nameWithOwner,
        ruleset_id: 1,
      }),
    );
  }),
};

/** The state that GitHub shows of classic protection; of rulesets it shows nothing here. */
function renderProtection(required: readonly RequiredStatus[] | undefined) {
  return {
    enabled: required !== undefined,
    required_status_checks: {
      enforcement_level: required === undefined || required.length === 0 ? 'off' : 'everyone',
      contexts: (required ?? []).map(({ context }) => context),
      checks: (required ?? []).map(({ context, integrationId }) => ({
        context,
        app_id: integrationId ?? null,
      })),
    },
  };
}

function rulesOf(repository: Repository, branch: string): { type: string; parameters: Json }[] {
  const required = repository.requiredStatuses(branch);
  const checks = {
    type: 'required_status_checks',
    parameters: {
      required_status_checks: required.map(({ context, integrationId }) => ({
        context,
        ...(integrationId === undefined ? {} : { integration_id: integrationId }),
      })),
      strict_required_status_checks_policy: false,
    },
  };
  const queue = {
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'MERGE',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  };
  return [
    ...(required.length === 0 ? [] : [checks]),
    ...(repository.findMergeQueue(branch) === undefined ? [] : [queue]),
  ];
}
