import picomatch from 'picomatch';

/** Whether a path is among those that globs of the checklist name. One behind `!` leaves files out; where all are, the others are named. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const { named, without } = splitGlobs(globs);
  const [isNamed, isLeftOut] = [named, without].map((some) => {
    // Names may hold line breaks, which `.` of a plain expression does not match: no file slips past a glob that way.
    return some.length === 0 ? () => false : picomatch(withFolders(some), { dot: true, flags: 's' });
  });
  return (path) => isNamed?.(path) === true && isLeftOut?.(path) !== true;
}

/** Those that name files, and those behind `!`, without that. `!(a|b)/**` is a pattern, and names some. */
export function splitGlobs(globs: readonly string[]): {
  named: readonly string[];
  without: readonly string[];
} {
  const leavesOut = (glob: string) => /^![^(]/.test(glob);
  const without = globs.filter(leavesOut).map((glob) => glob.slice(1));
  const named = globs.filter((glob) => !leavesOut(glob));
  return { named: named.length === 0 && without.length > 0 ? ['**'] : named, without };
}

/**
 * Globs of paths as they are meant: one without wildcards names a file, or a folder with all that is in it. Who writes `migrations` for a
 * folder would else have an item that is never asked.
 */
export function withFolders(globs: readonly string[]): string[] {
  return globs
    .flatMap(readingsOf)
    .flatMap((glob) => (picomatch.scan(glob).isGlob ? [glob] : [glob, `${glob}/**`]));
}

/**
 * Parentheses group and brackets name characters, and folders are called so nevertheless, as `app/(auth)/[...slug]` of Next.js: then the glob
 * would match nothing. Both are meant. Escapes stay, as do patterns such as `@(a|b)`.
 */
function readingsOf(glob: string): string[] {
  const literally = /[?*+@!]\(/.test(glob) ? /\\.|[[\]]/gs : /\\.|[()[\]]/gs;
  const literal = glob.replace(literally, (found) => (found.length === 2 ? found : `\\${found}`));
  return literal === glob ? [glob] : [glob, literal];
}
