import picomatch from 'picomatch';

/** Whether a path is among those that globs of the checklist name. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  // Names may hold line breaks, which `.` of a plain expression does not match: no file slips past a glob that way.
  return globs.length === 0 ? () => false : picomatch(withFolders(globs), { dot: true, flags: 's' });
}

/**
 * Globs of paths as they are meant: one without wildcards names a file, or a folder with all that is in it. Who writes `migrations` for a
 * folder would else have an item that is never asked.
 */
export function withFolders(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => (picomatch.scan(glob).isGlob ? [glob] : [glob, `${glob}/**`]));
}
