import { addKey } from '../add-key.ts';
import type { Finds } from '../found.ts';
import type { Code } from '../language.ts';
import { type FunctionWrapper, joinShapes, nameOf, shapeKey, type Wrapper } from '../wrapper.ts';
import type { CodeToken } from './code-tokens.ts';
import { kindByNullGuard, type NullWords } from './null-guard.ts';
import { classesOf, type Declarations, functionAround } from './own-function.ts';
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
  const named = Map.groupBy(
    functions.filter(({ definedIn }) => definedIn === undefined),
    nameOf,
  );
  const own = Map.groupBy(
    functions.filter(({ definedIn }) => definedIn !== undefined),
    ({ call }) => idOf(call.slice(0, Math.max(0, call.lastIndexOf('.'))), nameOfCall(call)),
  );
  const constants = listConstants(lists);
  for (const tokens of lists) {
    const part = { code, tokens, constants, finds };
    for (const [index, { kind, text }] of tokens.entries()) {
      if (kind !== 'word') continue;
      for (const wrapper of named.get(text) ?? []) {
        const begin = beginOfNamed(tokens, index, wrapper);
        if (begin !== undefined) readCall(part, { begin, index }, wrapper, words, declarations);
      }
      if (own.size === 0 || !isCalled(tokens, index, declarations)) continue;
      for (const { owner, begin, isOfFile } of ownersOf(tokens, index, declarations))
        for (const wrapper of own.get(idOf(owner, text)) ?? [])
          if (!isOfFile || wrapper.definedIn === code.file)
            readCall(part, { begin, index }, wrapper, words, declarations);
    }
  }
}

const fold = (name: string) => name.replaceAll('_', '').toLowerCase();
const nameOfCall = (call: string) => call.slice(call.lastIndexOf('.') + 1);
const idOf = (owner: string, name: string) => `${fold(owner)}.${name}`;

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
function beginOfNamed(
  tokens: readonly CodeToken[],
  index: number,
  { call }: FunctionWrapper,
): number | undefined {
  const before = call.split('.').slice(0, -1);
  const signs = before.flatMap((word) => [word, '.']);
  const begin = index - signs.length;
  return isAt(tokens, index + 1, ['(']) && isAt(tokens, begin, signs) ? begin : undefined;
}

/** Whether a word is the name of something that is called there, and not declared. */
function isCalled(tokens: readonly CodeToken[], index: number, declarations: Declarations): boolean {
  const open = behindTypes(tokens, index + 1);
  if (!isAt(tokens, open, ['('])) return false;
  if (!declarations.isDeclared(tokens, index)) return true;
  return splitArguments(tokens, open).some((part) => declarations.nameOf(part) === undefined);
}

/** Whose function a call may be of: of what it is called on, else of the class around, or of no class. */
function ownersOf(tokens: readonly CodeToken[], index: number, declarations: Declarations) {
  const isMember = isAt(tokens, index - 1, ['.']) || isAt(tokens, index - 1, ['?.']);
  const receiver = isMember ? (tokens[index - 2]?.text ?? '') : 'this';
  const begin = isMember ? index - 2 : index;
  if (receiver !== 'this') return [{ owner: receiver, begin, isOfFile: false }];
  const around = classesOf(tokens, declarations)[index];
  const shared = isMember ? [] : [{ owner: '', begin, isOfFile: !declarations.isShared }];
  return around === undefined ? shared : [{ owner: around, begin, isOfFile: true }, ...shared];
}

/** Behind `<int>`, where types stand before the bracket of a call. */
function behindTypes(tokens: readonly CodeToken[], index: number): number {
  if (!isAt(tokens, index, ['<'])) return index;
  const end = tokens.findIndex(({ text }, at) => at > index && text === '>');
  return end > 0 && end < index + 8 ? end + 1 : index;
}
