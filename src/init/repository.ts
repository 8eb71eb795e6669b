import type { Read } from '../env/read.ts';
import type { ReadPatterns } from './read-patterns.ts';

/** A repository as `init` sees it. */
export interface Repository {
  /** What a service in its root is called after. */
  readonly name: string;
  /** Name of the branch that changes go to. */
  readonly base: string;
  /** The files that git tracks, without symbolic links and submodules. */
  readonly paths: readonly string[];
  /** The texts that were read so far; undefined for a file that is no text, or too long to be one of these. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** The places in the code that read env keys; undefined when nobody looked. */
  readonly reads: readonly Read[] | undefined;
  /** The functions through which it reads them. */
  readonly patterns: ReadPatterns;
  /** How workflows name the action: `acme/deployment-checklist@v1`. */
  readonly uses: string | undefined;
}

/** The folder of a path; the root is the empty text. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside of a folder, which may be the root. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder itself and those around it, the nearest first and the root last. */
export function foldersAround(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersAround(folderOf(folder))];
}

/** A path as a file in a folder writes it, such as `../auth`; undefined where it leaves the repository or is no path. */
export function resolveFrom(folder: string, path: string): string | undefined {
  if (/^\/|:|\$/.test(path)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return undefined;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
