import { compileGlobs } from '../../checklist/path-globs.ts';
import type { Checklist } from '../../checklist/schema.ts';

/**
 * Of the paths that are not committed those that matter to the checklist: files that it was read from, and files that a `paths`
 * condition is about.
 */
export function filterNamed(
  uncommitted: readonly string[],
  { items }: Checklist,
  read: ReadonlySet<string>,
): string[] {
  const globs = items.flatMap(({ when }) => [...(when?.paths ?? []), ...(when?.not?.paths ?? [])]);
  const matches = compileGlobs(globs);
  return uncommitted.filter((path) => read.has(path) || matches(path));
}
