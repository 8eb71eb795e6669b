import type { CodeToken } from './code-tokens.ts';

/** How far a group is followed: one call with its arguments, not a whole file. Keeps hostile nesting cheap. */
const MAX_GROUP = 400;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Whether the tokens from `index` on are these words and signs. */
export function isAt(tokens: readonly CodeToken[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    return token !== undefined && token.kind !== 'text' && token.text === word;
  });
}

/** The index behind the bracket that closes the one at `open`; undefined where it is not near. */
export function behindGroup(tokens: readonly CodeToken[], open: number): number | undefined {
  const expected: string[] = [];
  const end = Math.min(tokens.length, open + MAX_GROUP);
  for (let index = open; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'sign') continue;
    const closing = CLOSING[token.text];
    if (closing !== undefined) expected.push(closing);
    else if (token.text === expected.at(-1)) {
      expected.pop();
      if (expected.length === 0) return index + 1;
    } else if (/^[)\]}]$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** The arguments of the call whose opening bracket stands at `open`, each as a range of tokens. */
export function splitArguments(tokens: readonly CodeToken[], open: number): CodeToken[][] {
  const end = behindGroup(tokens, open);
  if (end === undefined || end - open <= 2) return [];
  const parts: CodeToken[][] = [[]];
  for (let index = open + 1, depth = 0; index < end - 1; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'sign' && CLOSING[token.text] !== undefined) depth += 1;
    if (token.kind === 'sign' && /^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0 && token.kind === 'sign' && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The strings that a file gives a name to and never changes: `const string Key = "A"`, `const val KEY = "A"`. */
export function listConstants(lists: readonly CodeToken[][]): Map<string, string | undefined> {
  const constants = new Map<string, string | undefined>();
  for (const tokens of lists) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'text' || !token.isLiteral || !isAt(tokens, index - 1, ['='])) continue;
      const before = tokens.slice(Math.max(0, index - 6), index - 1);
      const colon = before.findLastIndex(({ text }) => text === ':');
      const name = before.at(colon > 0 ? colon - 1 : -1);
      const isFixed = before.some(({ text }) => text === 'const' || text === 'readonly' || text === 'val');
      if (name?.kind !== 'word' || !isFixed) continue;
      // A name with two meanings has none.
      const isNew = !constants.has(name.text) || constants.get(name.text) === token.text;
      constants.set(name.text, isNew ? token.text : undefined);
    }
  }
  return constants;
}

/** The text that an argument is: a string, strings joined with `+`, a constant, `nameof(X)`. Undefined: known at run time. */
export function literalOf(
  argument: readonly CodeToken[],
  constants: ReadonlyMap<string, string | undefined>,
): string | undefined {
  let joined = '';
  for (let index = 0; index < argument.length; index += 1) {
    const isNameof = isAt(argument, index, ['nameof', '(']);
    // Of `Names.Key` or `nameof(Names.Key)` the last word counts.
    let last = isNameof ? index + 2 : index;
    while (isAt(argument, last + 1, ['.']) && argument[last]?.kind === 'word') last += 2;
    const token = argument[last];
    if (token === undefined || token.kind === 'sign' || !token.isLiteral) return undefined;
    const text = token.kind === 'text' || isNameof ? token.text : constants.get(token.text);
    if (text === undefined) return undefined;
    joined += text;
    index = last + (isNameof ? 2 : 1);
    if (index < argument.length && !isAt(argument, index, ['+'])) return undefined;
  }
  return argument.length === 0 ? undefined : joined;
}
