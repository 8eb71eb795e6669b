/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
