import { type Document, isAlias, isScalar, visit } from 'yaml';

/**
 * Where a key stands that its map has already, whether it is written out or an alias: of `1` and `"1"` only one would be left.
 * And whether there are more aliases than can be followed.
 */
export function findRefusedKeys(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  let aliases = 0;
  const keys = new Map<unknown, Set<string>>();
  // An alias looks through all of the document for its anchor: here what came before is at hand.
  const anchored = new Map<string, unknown>();
  visit(document, {
    Node(role, node, path) {
      const named = isAlias(node) ? anchored.get(node.source) : node;
      if (role === 'key' && isScalar(named)) {
        const map = path.at(-2);
        const seen = keys.get(map) ?? new Set();
        const name = String(named.value);
        if (seen.has(name)) found.push({ offset: node.range?.[0] ?? 0, message: 'Map keys must be unique' });
        keys.set(map, seen.add(name));
      }
      if (isAlias(node)) aliases += 1;
      else if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  const message = `more than ${MOST_ALIASES} aliases are not read: write out what they stand for`;
  return aliases > MOST_ALIASES ? [{ offset: 0, message }] : found;
}

/** For each of them the package looks through all that have or are one. */
const MOST_ALIASES = 1000;
