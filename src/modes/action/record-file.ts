import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { GateError } from '../../gate/gate-error.ts';

/**
 * Writes the record. The same history gives the same bytes, whenever it is written. A checkout may hold links of whoever made the pull request: nothing is
 * written through one, as it would land where that person wants it.
 */
export function writeRecord(path: string, report: string, workspace: string): void {
  const link = pathsTo(resolve(path), workspace).find(isLink);
  if (link !== undefined)
    throw new GateError(
      'input-invalid',
      `\`record-file\`: ${relative(workspace, link)} is a link, and nothing is written through one: name another path`,
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${report}\n`);
}

/** The file and the folders around it, as far as they are in the workspace; what is around that is the runner's. */
function pathsTo(path: string, workspace: string): string[] {
  const within = relative(workspace, path);
  if (isAbsolute(within) || within.startsWith('..')) return [path];
  const parts = within.split(sep);
  return parts.map((_, index) => join(workspace, ...parts.slice(0, index + 1)));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
