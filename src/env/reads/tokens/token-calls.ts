import { addKey } from '../add-key.ts';
import type { Finds } from '../found.ts';
import type { Code } from '../language.ts';
import { type FunctionWrapper, joinShapes, nameOf, shapeKey, type Wrapper } from '../wrapper.ts';
import type { CodeToken } from './code-tokens.ts';
import { kindByNullGuard, type NullWords } from './null-guard.ts';
import { type Declarations, functionAround } from './own-function.ts';
import type { Part } from './part.ts';
import { behindGroup, isAt, listConstants, literalOf, splitArguments } from './token-match.ts';

/** The reads by calls of functions that read: those that the checklist names, and the program's own. */
export function findTokenCalls(
  code: Code,
  lists: readonly CodeToken[][],
  wrappers: readonly Wrapper[],
  words: NullWords,
  finds: Finds,
  declarations: Declarations,
): void {
  const functions = wrappers.filter((wrapper) => wrapper.by === 'function');
  const byName = Map.groupBy(functions, nameOf);
  const constants = listConstants(lists);
  for (const tokens of lists) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      for (const wrapper of byName.get(token.text) ?? []) {
        const begin = beginOfCall(tokens, index, wrapper, code, declarations);
        if (begin !== undefined)
          readCall({ code, tokens, constants, finds }, { begin, index }, wrapper, words, declarations);
      }
    }
  }
}

function readCall(
  { code, tokens, constants, finds }: Part,
  { begin, index }: { readonly begin: number; readonly index: number },
  wrapper: FunctionWrapper,
  words: NullWords,
  declarations: Declarations,
): void {
  const open = behindTypes(tokens, index + 1);
  const given = splitArguments(tokens, open);
  const argument = given[wrapper.argument] ?? [];
  const [first, last] = [argument[0], argument.at(-1)];
  if (first === undefined || last === undefined) return;
  if (wrapper.most !== undefined && given.length > wrapper.most) return;
  const end = behindGroup(tokens, open) ?? tokens.length;
  const plain = wrapper.kind === 'optional' ? kindByNullGuard(tokens, begin, end, words) : wrapper.kind;
  const isDefaulted = wrapper.fallback !== undefined && given.length > wrapper.fallback.argument;
  const kind = isDefaulted ? 'defaulted' : plain;
  const key = literalOf(argument, constants);
  if (key !== undefined) {
    addKey(finds, code, shapeKey(key, wrapper), kind, first.start);
    return;
  }
  const own = functionAround(tokens, { begin, end, argument }, kind, declarations, code.file);
  if (own === undefined) finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
  else finds.addWrapper({ ...own, ...joinShapes(own, wrapper) });
}

/** The index of the first token of `config.get(`, whose last word is at `index`; undefined where it is another call. */
function beginOfCall(
  tokens: readonly CodeToken[],
  index: number,
  { call, definedIn }: FunctionWrapper,
  { file }: Code,
  declarations: Declarations,
): number | undefined {
  const before = call.split('.').slice(0, -1);
  const open = behindTypes(tokens, index + 1);
  if (!isAt(tokens, open, ['('])) return undefined;
  if (definedIn === undefined) {
    const signs = before.flatMap((word) => [word, '.']);
    const begin = index - signs.length;
    return isAt(tokens, begin, signs) ? begin : undefined;
  }
  const isDeclared = splitArguments(tokens, open).every((part) => declarations.nameOf(part) !== undefined);
  if (isDeclared && declarations.isDeclared(tokens, index)) return undefined;
  const owner = before.at(-1) ?? '';
  const isMember = isAt(tokens, index - 1, ['.']) || isAt(tokens, index - 1, ['?.']);
  // A function outside of classes is called by its name alone, and so is one of the class around it.
  if (!isMember) return owner === '' || definedIn === file ? index : undefined;
  const receiver = tokens[index - 2]?.text ?? '';
  const isOwn = receiver === 'this' ? definedIn === file : owner !== '' && fold(receiver) === fold(owner);
  return isOwn ? index - 2 : undefined;
}

const fold = (name: string) => name.replaceAll('_', '').toLowerCase();

/** Behind `<int>`, where types stand before the bracket of a call. */
function behindTypes(tokens: readonly CodeToken[], index: number): number {
  if (!isAt(tokens, index, ['<'])) return index;
  const end = tokens.findIndex(({ text }, at) => at > index && text === '>');
  return end > 0 && end < index + 8 ? end + 1 : index;
}
