import type { CodeToken } from './code-tokens.ts';
import type { NullWords } from './null-guard.ts';
import { behindGroup, isAt } from './token-match.ts';

/** How far before a read it is looked, and at how many questions and blocks on the way. */
const [FARTHEST, MOST] = [300, 6];
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const EMPTY = /^(?:IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank)$/;
/** The errors of null in the place of a text, and what they are kinds of. */
const OF_NULL =
  /^(?:ArgumentNullException|ArgumentException|NullReferenceException|NullPointerException|NumberFormatException|IllegalArgumentException|RuntimeException|Exception|Throwable)$/;

type Tokens = readonly CodeToken[];

/**
 * Whether a read is only come to where its key is there, or its absence is caught: `if (X != null) X.Trim()`, `X == null ? "x" : X.Trim()`,
 * `try { X.Trim() } catch (…) { … }`. `begin` is its first token, `end` the one behind it.
 */
export function isExcused(tokens: Tokens, begin: number, end: number, words: NullWords): boolean {
  const read = tokens.slice(begin, end).map(({ text }) => text);
  let asked = 0;
  const tells = (from: number, to: number, isThere: boolean) => {
    asked += 1;
    return asked <= MOST && tellsOf(tokens, from, to, read, isThere);
  };
  // Whether the walk is still in the expression that holds the read, and in the part behind `else` or `:`.
  let [isWithin, isOther] = [true, false];
  for (let at = begin - 1; at >= 0 && at > begin - FARTHEST && asked < MOST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'text') continue;
    const { text } = token;
    if (text === '{') {
      asked += 1;
      if (isInBlockOf(tokens, at, tells) || isCaught(tokens, at, words)) return true;
      if (isFunction(tokens, at)) return false;
      [isWithin, isOther] = [true, false];
    } else if (text === ';' || text === 'val' || text === 'var') isWithin = false;
    else if (text === 'else' || text === ':') isOther = true;
    else if (isWithin && text === '&&' && tells(startOf(tokens, at), at, true)) return true;
    else if (isWithin && text === '?' && tells(startOf(tokens, at), at, !isOther)) return true;
    else if (OPENING[text] !== undefined) {
      const open = openingOf(tokens, at);
      if (open === undefined) return false;
      if (isWithin && isAt(tokens, open - 1, ['if']) && tells(open + 1, at, !isOther)) return true;
      at = open;
    }
  }
  return false;
}

/** Whether the block at `{` is that of an `if` that tells that the key is there, or of the `else` of the opposite. */
function isInBlockOf(
  tokens: Tokens,
  block: number,
  tells: (from: number, to: number, isThere: boolean) => boolean,
): boolean {
  if (isAt(tokens, block - 1, [')'])) {
    const open = openingOf(tokens, block - 1);
    return open !== undefined && isAt(tokens, open - 1, ['if']) && tells(open + 1, block - 1, true);
  }
  if (!isAt(tokens, block - 2, ['}', 'else'])) return false;
  const first = openingOf(tokens, block - 2);
  const open =
    first !== undefined && isAt(tokens, first - 1, [')']) ? openingOf(tokens, first - 1) : undefined;
  return (
    first !== undefined &&
    open !== undefined &&
    isAt(tokens, open - 1, ['if']) &&
    tells(open + 1, first - 1, false)
  );
}

/** Whether the block at `{` is that of a `try`, or of `runCatching`, behind which the program goes on. */
function isCaught(tokens: Tokens, block: number, words: NullWords): boolean {
  const behind = behindGroup(tokens, block);
  if (behind === undefined) return false;
  if (isAt(tokens, block - 1, ['runCatching'])) return !isAt(tokens, behind, ['.', 'getOrThrow']);
  if (!isAt(tokens, block - 1, ['try']) || !isAt(tokens, behind, ['catch'])) return false;
  const inner = isAt(tokens, behind + 1, ['(']) ? behindGroup(tokens, behind + 1) : behind + 1;
  const end = inner === undefined ? undefined : behindGroup(tokens, inner);
  if (inner === undefined || end === undefined) return false;
  const isAny = inner === behind + 1;
  const takes = isAny || tokens.slice(behind + 2, inner).some(({ text }) => OF_NULL.test(text));
  return (
    takes && !tokens.slice(inner, end).some(({ kind, text }) => kind === 'word' && words.ending.has(text))
  );
}

/** The body of a function, which says nothing of when it is called. */
function isFunction(tokens: Tokens, block: number): boolean {
  if (!isAt(tokens, block - 1, [')'])) return false;
  const open = openingOf(tokens, block - 1);
  const name = open === undefined ? undefined : tokens[open - 1]?.text;
  return (
    name !== undefined &&
    /^\w+$/.test(name) &&
    !/^(?:if|for|foreach|while|catch|using|lock|switch|when)$/.test(name)
  );
}

/** Whether a condition that holds tells that the key is there (`isThere`), or that it is not. */
function tellsOf(
  tokens: Tokens,
  from: number,
  to: number,
  read: readonly string[],
  isThere: boolean,
): boolean {
  const condition = tokens.slice(from, to);
  if (condition.some(({ kind, text }) => kind === 'sign' && text === (isThere ? '||' : '&&'))) return false;
  return condition.some((_, index) => {
    if (!read.every((text, offset) => condition[index + offset]?.text === text)) return false;
    const behind = index + read.length;
    if (isAt(condition, behind, [isThere ? '!=' : '==', 'null'])) return true;
    if (isAt(condition, behind, isThere ? ['is', 'not', 'null'] : ['is', 'null'])) return true;
    const isAsked =
      (isAt(condition, behind, ['.']) && EMPTY.test(condition[behind + 1]?.text ?? '')) ||
      (isAt(condition, index - 1, ['(']) && EMPTY.test(condition[index - 2]?.text ?? ''));
    // `!string.IsNullOrEmpty(X)`, `!X.isNullOrBlank()`
    const isDenied = condition.slice(Math.max(0, index - 5), index).some(({ text }) => text === '!');
    return isAsked && isDenied === isThere;
  });
}

/** Where what stands before a sign begins. */
function startOf(tokens: Tokens, sign: number): number {
  for (let at = sign - 1; at >= 0 && at > sign - FARTHEST; at -= 1) {
    const text = tokens[at]?.kind === 'text' ? '' : (tokens[at]?.text ?? '');
    if (/^(?:[=(,;{]|return|=>|->)$/.test(text)) return at + 1;
    if (OPENING[text] !== undefined) at = openingOf(tokens, at) ?? 0;
  }
  return Math.max(0, sign - FARTHEST);
}

/** The index of the bracket that the one at `close` closes. */
function openingOf(tokens: Tokens, close: number): number | undefined {
  const expected: string[] = [];
  for (let at = close; at >= 0 && at > close - FARTHEST; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'sign') continue;
    const opening = OPENING[token.text];
    if (opening !== undefined) expected.push(opening);
    else if (token.text === expected.at(-1)) {
      expected.pop();
      if (expected.length === 0) return at;
    } else if (/^[([{]$/.test(token.text)) return undefined;
  }
  return undefined;
}
