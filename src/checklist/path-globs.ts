import picomatch from 'picomatch';

/**
 * Globs of paths as they are meant: one without wildcards names a file, or a folder with all that is in it. Who writes `migrations` for a
 * folder would else have an item that is never asked.
 */
export function withFolders(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => (picomatch.scan(glob).isGlob ? [glob] : [glob, `${glob}/**`]));
}
