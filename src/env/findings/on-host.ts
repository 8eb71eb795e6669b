import type { Hint } from '../provided.ts';
import { isHard } from '../read.ts';
import { SIGNS } from '../reads/signs.ts';
import type { KnownKey } from './known-keys.ts';

/** What puts variables of the machine that it runs on into files, and gives them to no program. */
const TOOLS = ['compose', 'helmfile'] as const;

/**
 * Why nobody can tell whether a variable is there that only the files of such a tool put in, as in `image: auth:${TAG:?}` of compose.
 * Undefined where something else needs the key.
 */
export function findOnHost({ key, isWanted, reads }: KnownKey): Hint | undefined {
  const needed = reads.filter(isHard);
  const tools = needed.map(({ at }) => TOOLS.find((tool) => SIGNS[tool].matches(at.file)));
  const [first, tool] = [needed[0], tools[0]];
  if (isWanted || first === undefined || tools.includes(undefined)) return undefined;
  const { at } = first;
  const message = `${at.file} takes it from the host that runs ${tool}, which cannot be seen here: list what the host has with \`names\``;
  return { key, source: at.file, at, message, mayBeThere: true };
}
