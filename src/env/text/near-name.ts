const MAX_LENGTH = 100;

/**
 * The name among several that is most like another one, when one or two slips of a finger lie between them (in short
 * names one, or none): `DATABSE_URL` for `DATABASE_URL`. Case does not count. Of equals the first.
 */
export function findNearName(name: string, names: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  let best: { name: string; slips: number } | undefined;
  for (const other of names) {
    if (other === name || Math.abs(other.length - name.length) > allowed) continue;
    const slips = slipsBetween(name.toLowerCase(), other.toLowerCase(), allowed);
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name: other, slips };
  }
  return best?.name;
}

/**
 * Letters added, left out, mistaken, or exchanged with their neighbour (the optimal string alignment distance). Any
 * number above `allowed` means more than that: only what lies so near the diagonal is looked at.
 */
function slipsBetween(a: string, b: string, allowed: number): number {
  const far = allowed + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [row];
    const [from, to] = [Math.max(1, row - allowed), Math.min(b.length, row + allowed)];
    for (let column = from; column <= to; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
        isExchanged ? (before[column - 2] ?? far) + 1 : far,
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? far;
}
