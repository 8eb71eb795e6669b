import { forbiddenMessage } from '../rest/http-error.ts';
import type { Need } from '../world/permission.ts';
import { permits } from '../world/permission.ts';
import type { Repository } from '../world/repository.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { fieldError } from './node.ts';

/** Whose query it is, and of which world. */
export interface Session {
  readonly world: World;
  readonly token: Token;
}

/** @throws GitHub's error at the field when the token may not read that of the repository */
export function demand({ token }: Session, repository: Repository, need: Need): void {
  if (!permits(token, repository, need)) throw fieldError('FORBIDDEN', forbiddenMessage(token, need));
}
