import { renderUncommitted } from '../../render/terminal/notice.ts';
import type { Options } from './command-line.ts';
import type { Surroundings } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

/** Commits are looked at, and these files differ from theirs. */
export function warnOfUncommitted(
  paths: readonly string[],
  { color }: Options,
  { stderr, env }: Surroundings,
): void {
  if (paths.length > 0) stderr.write(renderUncommitted(paths, lookOf(stderr, env, color)));
}
