import { forbidden } from '../http-error.ts';
import { userFields } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { inRepository, ok, type Routes } from '../route.ts';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': inRepository({ oneOf: ['metadata'], level: 'read' }, (call) =>
    ok(renderRepository(call.renderer, call.repository)),
  ),

  'GET /repos/{owner}/{repo}/rules/branches/{branch}': inRepository(
    { oneOf: ['metadata'], level: 'read' },
    ({ renderer, repository, params: { branch = '' } }) => {
      const required = repository.requiredStatuses(branch);
      if (required.length === 0) return ok([]);
      const rule = {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: required.map(({ context, integrationId }) => ({
            context,
            integration_id: integrationId,
          })),
          strict_required_status_checks_policy: false,
        },
        ruleset_source_type: 'Repository',
        ruleset_source: repository.nameWithOwner,
        ruleset_id: 1,
      };
      return ok([renderer.fill('repository-rule-detailed', rule)]);
    },
  ),

  /** Refused to every installation token: such a token is nobody's. */
  'GET /user': ({ renderer, token }) => {
    if (token.kind === 'integration') throw forbidden(token, { oneOf: [], level: 'read' });
    return ok(renderer.fill('public-user', userFields(renderer, token.account)));
  },
};
