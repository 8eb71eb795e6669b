import { createHash } from 'node:crypto';

/**
 * 32 hexadecimal digits over all that a confirmation is about: with 16 the author of a change could find two states that have the same within hours,
 * have one confirmed and land the other. `about` is plain data; the order of keys does not
 * matter, so that moving a line in the checklist asks nobody to confirm again. Never hand it a value of an env key.
 */
export function fingerprintOf(about: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(about)))
    .digest('hex')
    .slice(0, 32);
}

/** The same value with its keys in order; a list keeps its order. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  );
}
