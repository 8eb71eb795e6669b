import { addKey } from '../add-key.ts';
import type { Finds } from '../found.ts';
import type { Code } from '../language.ts';
import { type FunctionWrapper, nameOf, shapeKey, type Wrapper } from '../wrapper.ts';
import type { CodeToken } from './code-tokens.ts';
import { kindByNullGuard, type NullWords } from './null-guard.ts';
import { behindGroup, isAt, listConstants, literalOf, splitArguments } from './token-match.ts';

/** The reads by calls of the functions that the checklist names: without a grammar nobody follows those of the code. */
export function findTokenCalls(
  code: Code,
  lists: readonly CodeToken[][],
  wrappers: readonly Wrapper[],
  words: NullWords,
  finds: Finds,
): void {
  const functions = wrappers.filter((wrapper) => wrapper.by === 'function');
  const byName = Map.groupBy(functions, nameOf);
  const constants = listConstants(lists);
  for (const tokens of lists) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      for (const wrapper of byName.get(token.text) ?? []) {
        const begin = beginOfCall(tokens, index, wrapper);
        if (begin === undefined) continue;
        const given = splitArguments(tokens, index + 1);
        const [key, first] = [
          literalOf(given[wrapper.argument] ?? [], constants),
          given[wrapper.argument]?.[0],
        ];
        if (first === undefined) continue;
        const last = given[wrapper.argument]?.at(-1) ?? first;
        if (key === undefined) finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
        else {
          const isDefaulted = wrapper.fallback !== undefined && given.length > wrapper.fallback.argument;
          const end = behindGroup(tokens, index + 1) ?? tokens.length;
          const plain =
            wrapper.kind === 'optional' ? kindByNullGuard(tokens, begin, end, words) : wrapper.kind;
          addKey(finds, code, shapeKey(key, wrapper), isDefaulted ? 'defaulted' : plain, first.start);
        }
      }
    }
  }
}

/** The index of the first token of `config.get(`, whose last word is at `index`; undefined where it is another call. */
function beginOfCall(
  tokens: readonly CodeToken[],
  index: number,
  { call }: FunctionWrapper,
): number | undefined {
  const before = call.split('.').slice(0, -1);
  const signs = before.flatMap((word) => [word, '.']);
  const begin = index - signs.length;
  return isAt(tokens, index + 1, ['(']) && isAt(tokens, begin, signs) ? begin : undefined;
}
