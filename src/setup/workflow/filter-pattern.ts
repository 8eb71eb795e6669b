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
