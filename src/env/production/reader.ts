import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Supply } from '../provided.ts';

/** A file of a source, as it is at the commit. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** What a reader may know beside the files that the checklist names. */
export interface ReaderOptions {
  /** What the source chooses, by the selector's name: `{ service: 'web' }`. */
  readonly selected: Readonly<Record<string, string>>;
  /**
   * The texts of all files that were fetched, by path; undefined for one that does not exist. For files that the named ones
   * refer to: one that is not in here is `wanted`.
   */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** What a source provides, where that was looked for, and which further files it takes to say so. */
export interface Reach extends Supply {
  /** The places as people know them: `docker-compose.yml (web)`, `deploy/web.env`. Without it, the files that are named. */
  readonly searched?: readonly string[];
  /** Paths of files that are needed and not among the fetched ones. */
  readonly wanted?: readonly string[];
}

/** How the files of a format are read: each by itself, or all that a source names together, as they refer to each other. */
export type Reader =
  | { readonly each: (text: string, file: string, options: ReaderOptions) => Parsed<Reach> }
  | { readonly all: (files: readonly FileText[], options: ReaderOptions) => Parsed<Reach> };

/** What is found in all files of one source that exist; what is wrong with one does not hide the others. */
export function readFiles(
  reader: Reader,
  files: readonly FileText[],
  options: ReaderOptions,
): { readonly found: readonly Reach[]; readonly problems: readonly Problem[] } {
  if (files.length === 0) return { found: [], problems: [] };
  const parsed =
    'each' in reader
      ? files.map(({ path, text }) => reader.each(text, path, options))
      : [reader.all(files, options)];
  return {
    found: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: parsed.flatMap((one) => (one.ok ? [] : one.problems)),
  };
}
