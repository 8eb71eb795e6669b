import type { Read } from '../../read.ts';
import { isExcused } from './asked-before.ts';
import type { CodeToken } from './code-tokens.ts';
import { behindGroup, isAt } from './token-match.ts';

/** What C# and Kotlin call the same: what comes instead of a null, and what ends a program that cannot go on. */
export interface NullWords {
  /** `??` or `?:`. */
  readonly otherwise: string;
  /** `!` or `!!`. */
  readonly insist: string;
  /** Functions that throw when their argument is null. */
  readonly refusing: ReadonlySet<string>;
  /** Functions that throw when what they are told does not hold. */
  readonly asserting: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** Members of a string that need one: of a null they throw. */
  readonly members: ReadonlySet<string>;
}

/** How far behind an assignment a check is looked for. */
const MAX_DISTANCE = 160;
const EMPTY_TESTS = new Set([
  'IsNullOrEmpty',
  'IsNullOrWhiteSpace',
  'isNullOrEmpty',
  'isNullOrBlank',
  'isEmpty',
]);

/** What an expression that may be null is to its reader; `begin` is its first token, `end` the one behind it. */
export function kindByNullGuard(
  tokens: readonly CodeToken[],
  begin: number,
  end: number,
  words: NullWords,
): Read['kind'] {
  const isRefused = isAt(tokens, begin - 1, ['(']) && words.refusing.has(tokens[begin - 2]?.text ?? '');
  const direct = kindBehind(tokens, end, words) ?? (isRefused ? 'hard' : undefined);
  // What throws in its place is meant to.
  const isThrown = /^\?/.test(tokens[end]?.text ?? '');
  if (direct === 'hard' && !isThrown && isExcused(tokens, begin, end, words)) return 'optional';
  if (direct !== undefined) return direct;
  if (isAsserted(tokens, begin, end, words)) return 'hard';
  const condition = conditionAround(tokens, begin);
  if (condition !== undefined)
    return endsWhenEmpty(tokens, condition, undefined, words) ? 'hard' : 'optional';
  const name = tokens[begin - 2];
  const isAssigned = isAt(tokens, begin - 1, ['=']) && name?.kind === 'word';
  if (!isAssigned) return 'optional';
  // Kotlin, `val key: String = …`: what is null does not fit.
  if (isAt(tokens, begin - 3, [':', 'String', '='])) return 'hard';
  return kindOfVariable(tokens, end, name.text, words);
}

/** What stands behind the expression decides: `?? "x"`, `!`, `.Trim()`. */
function kindBehind(tokens: readonly CodeToken[], end: number, words: NullWords): Read['kind'] | undefined {
  const next = tokens[end]?.text;
  if (next === words.insist) return 'hard';
  if (next === '.' && words.members.has(tokens[end + 1]?.text ?? '')) return 'hard';
  if (next === words.otherwise) return kindOfAlternative(tokens, end + 1, words);
  if (next !== '?.') return undefined;
  let index = end;
  while (isAt(tokens, index, ['?.']) || isAt(tokens, index, ['.'])) {
    index += 2;
    if (isAt(tokens, index, ['(']) || isAt(tokens, index, ['{']))
      index = behindGroup(tokens, index) ?? tokens.length;
  }
  return isAt(tokens, index, [words.otherwise]) ? kindOfAlternative(tokens, index + 1, words) : 'optional';
}

function kindOfAlternative(tokens: readonly CodeToken[], index: number, words: NullWords): Read['kind'] {
  const isBlock = isAt(tokens, index, ['run', '{']);
  const at = isBlock ? index + 2 : index;
  const text = tokens[at]?.kind === 'word' ? tokens[at]?.text : undefined;
  const end = isBlock ? (behindGroup(tokens, index + 1) ?? at + 1) : at + 1;
  if (tokens.slice(at, end).some(({ kind, text }) => kind === 'word' && words.ending.has(text)))
    return 'hard';
  return text === 'null' || text === 'return' || text === 'continue' ? 'optional' : 'defaulted';
}

/** `require(read != null)`, `check(!read.isNullOrBlank())`. */
function isAsserted(tokens: readonly CodeToken[], begin: number, end: number, words: NullWords): boolean {
  const isNegated = isAt(tokens, begin - 1, ['!']);
  const open = isNegated ? begin - 2 : begin - 1;
  if (!isAt(tokens, open, ['(']) || !words.asserting.has(tokens[open - 1]?.text ?? '')) return false;
  if (!isNegated) return isAt(tokens, end, ['!=', 'null']);
  return isAt(tokens, end, ['.']) && EMPTY_TESTS.has(tokens[end + 1]?.text ?? '');
}

/** The `if` whose condition holds the token at `index`, where its bracket opens near before it. */
function conditionAround(tokens: readonly CodeToken[], index: number): number | undefined {
  for (let at = index - 1, depth = 0; at > 0 && at > index - 30; at -= 1) {
    const text = tokens[at]?.text;
    if (text === ';' || text === '{' || text === '}') return undefined;
    if (text === ')') depth += 1;
    if (text !== '(') continue;
    if (depth > 0) depth -= 1;
    else if (isAt(tokens, at - 1, ['if'])) return at;
  }
  return undefined;
}

/** Whether `if (…)` asks for nothing but an empty value (of a variable, where one is named) and then ends. */
function endsWhenEmpty(
  tokens: readonly CodeToken[],
  open: number,
  name: string | undefined,
  words: NullWords,
): boolean {
  const behind = behindGroup(tokens, open);
  if (behind === undefined) return false;
  const condition = tokens.slice(open + 1, behind - 1);
  if (condition.some(({ text }) => text === '&&' || text === '!' || text === '!=')) return false;
  if (name !== undefined && !condition.some(({ kind, text }) => kind === 'word' && text === name))
    return false;
  const asksForEmpty = condition.some(
    ({ text }, at) =>
      EMPTY_TESTS.has(text) ||
      (text === 'null' && /^(?:==|is)$/.test(condition[at - 1]?.text ?? '')) ||
      // `is not { } value`, `is not string value`
      (text === 'is' && condition[at + 1]?.text === 'not' && condition[at + 2]?.text !== 'null'),
  );
  if (!asksForEmpty) return false;
  const end = isAt(tokens, behind, ['{']) ? (behindGroup(tokens, behind) ?? behind) : behind + 2;
  return tokens.slice(behind, end).some(({ kind, text }) => kind === 'word' && words.ending.has(text));
}

/** What the code behind the assignment does with the variable first: a check, a default, a demand. */
function kindOfVariable(
  tokens: readonly CodeToken[],
  from: number,
  name: string,
  words: NullWords,
): Read['kind'] {
  const end = Math.min(tokens.length, from + MAX_DISTANCE);
  let depth = 0;
  for (let index = from; index < end && depth >= 0; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'sign' && token.text === '{') depth += 1;
    if (token?.kind === 'sign' && token.text === '}') depth -= 1;
    // What only some runs come to demands nothing of all.
    if (token?.kind !== 'word' || depth > 0) continue;
    if (token.text === 'if' && isAt(tokens, index + 1, ['('])) {
      if (endsWhenEmpty(tokens, index + 1, name, words)) return 'hard';
      const behind = behindBranch(tokens, index + 1);
      const [condition, body] = [behindGroup(tokens, index + 1) ?? behind, tokens.slice(index, behind)];
      const isAsked = tokens
        .slice(index, condition)
        .some(({ kind, text }) => kind === 'word' && text === name);
      const leaves = isAsked && body.some(({ text }) => LEAVING.test(text));
      if (leaves || body.some((_, at) => isAt(body, at, [name, '=']))) return 'optional';
      index = behind - 1;
    } else if (token.text === 'else' && !isAt(tokens, index + 1, ['{']) && !isAt(tokens, index + 1, ['if']))
      index = behindStatement(tokens, index + 1) - 1;
    else if (token.text === name && !isAt(tokens, index - 1, ['.']) && !isAskedBefore(tokens, index)) {
      if (isAt(tokens, index + 1, ['='])) return 'optional';
      if (isAt(tokens, index + 1, ['??='])) return kindOfAlternative(tokens, index + 2, words);
      if (isAt(tokens, index - 1, ['(']) && words.refusing.has(tokens[index - 2]?.text ?? '')) return 'hard';
      if (isAsserted(tokens, index, index + 1, words)) return 'hard';
      if (isAt(tokens, index + 1, [words.otherwise])) return kindOfAlternative(tokens, index + 2, words);
      if (isAt(tokens, index + 1, [words.insist])) return 'hard';
    }
  }
  return 'optional';
}

const LEAVING = /^(?:return|continue|break)$/;

/** Behind `if (…)`, and behind what it leads to where that is one statement without braces. */
function behindBranch(tokens: readonly CodeToken[], open: number): number {
  const behind = behindGroup(tokens, open) ?? open + 1;
  return isAt(tokens, behind, ['{']) ? behind : behindStatement(tokens, behind);
}

function behindStatement(tokens: readonly CodeToken[], from: number): number {
  const end = tokens.findIndex(({ kind, text }, at) => at >= from && kind === 'sign' && /^[;{}]$/.test(text));
  return end < 0 || end > from + MAX_DISTANCE ? from : isAt(tokens, end, [';']) ? end + 1 : end;
}

/** Whether the statement has asked for the variable before it comes to it: `a is null ? 1 : Parse(a)`, `a != null && Parse(a)`. */
function isAskedBefore(tokens: readonly CodeToken[], index: number): boolean {
  let hasBranch = false;
  for (let at = index - 1; at > index - MAX_DISTANCE; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: ';' };
    if (kind === 'sign' && /^[;{}]$/.test(text)) return false;
    if (kind === 'sign' && /^(?:\?|&&|\|\|)$/.test(text)) hasBranch = true;
    if (hasBranch && kind === 'word' && text === tokens[index]?.text) return true;
  }
  return false;
}
