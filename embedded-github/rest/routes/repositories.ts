import { forbidden } from '../http-error.ts';
import { userFields } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { inRepository, ok, type Routes } from '../route.ts';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': inRepository({ oneOf: ['metadata'], level: 'read' }, (call) =>
    ok(renderRepository(call.renderer, call.repository)),
  ),

  /** Refused to every installation token: such a token is nobody's. */
  'GET /user': ({ renderer, token }) => {
    if (token.kind === 'integration') throw forbidden(token, { oneOf: [], level: 'read' });
    return ok(renderer.fill('public-user', userFields(renderer, token.account)));
  },
};
