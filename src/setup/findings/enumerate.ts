/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** The first of many, and how many more there are. */
export function enumerateSome(parts: readonly string[]): string {
  const shown = parts.length > MOST + 1 ? parts.slice(0, MOST) : parts;
  return enumerate(shown.length === parts.length ? parts : [...shown, `${parts.length - MOST} more`]);
}

const MOST = 5;
