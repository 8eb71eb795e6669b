/**
 * Whether a filter such as `branches` lets a name pass: the last pattern that matches decides, and `!` at its start excludes.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function passesFilter(name: string, patterns: readonly string[]): boolean {
  let passes = false;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    if (toExpression(excludes ? pattern.slice(1) : pattern).test(name)) passes = !excludes;
  }
  return passes;
}

/** More than these of one folder stand for all files in it. */
const MOST_OF_A_FOLDER = 3;

/** Patterns that let these paths pass; what means something in a pattern is taken as it is. */
export function patternsOf(paths: readonly string[]): string[] {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const folders = [...Map.groupBy(paths, folderOf)].flatMap(([folder, own]) =>
    folder !== '' && own.length > MOST_OF_A_FOLDER ? [folder] : [],
  );
  const patterns = paths.map((path) => {
    const folder = folders.find((one) => one === folderOf(path));
    return `${(folder ?? path).replace(/[*?+[\]!\\]/g, '\\$&')}${folder === undefined ? '' : '*'}`;
  });
  return [...new Set(patterns)];
}

/** `*` stops at `/`, `**` does not; `?` and `+` are about the character before them. */
function toExpression(pattern: string): RegExp {
  const source = pattern.replace(
    /\*\*\/|\*+|[?+]|\[(!?)([^\]]*)\]|\\(.)|[^*?+[\\]/gs,
    (piece, not: string, inside: string | undefined, escaped: string | undefined) => {
      if (piece === '**/') return '(?:.*/)?';
      if (piece.startsWith('*')) return piece.length > 1 ? '.*' : '[^/]*';
      if (piece === '?' || piece === '+') return piece;
      if (inside !== undefined) return `[${not === '' ? '' : '^'}${inside.replace(/[\\\]^]/g, '\\$&')}]`;
      return (escaped ?? piece).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    },
  );
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    // A pattern that GitHub refuses as well matches nothing.
    return /(?!)/;
  }
}
