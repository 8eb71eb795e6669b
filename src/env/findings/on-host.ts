import type { Hint } from '../provided.ts';
import { isHard } from '../read.ts';
import { SIGNS } from '../reads/signs.ts';
import type { KnownKey } from './known-keys.ts';

/**
 * Why nobody can tell whether a variable is there that only compose files put in, as in `image: auth:${TAG:?}`: it is one of the
 * host that runs compose, and none that a container gets. Undefined where something else needs the key.
 */
export function findOnHost({ key, isWanted, reads }: KnownKey): Hint | undefined {
  const [first, ...others] = reads.filter(isHard);
  const isOfCompose = ({ at }: KnownKey['reads'][number]) => SIGNS.compose.matches(at.file);
  if (isWanted || first === undefined || ![first, ...others].every(isOfCompose)) return undefined;
  const { at } = first;
  const message = `${at.file} takes it from the host that runs compose, which cannot be seen here: list what the host has with \`names\``;
  return { key, source: at.file, at, message, mayBeThere: true };
}
