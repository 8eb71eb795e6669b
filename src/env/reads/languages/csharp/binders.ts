import { type Declarations, declarationAround } from '../../tokens/own-function.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, splitArguments } from '../../tokens/token-match.ts';
import type { GivenWrapper, Wrapper } from '../../wrapper.ts';
import { typeAt } from './bound.ts';
import { addBound } from './bound-class.ts';
import { sectionText } from './sections.ts';

const IDIOM = 'function of .NET that binds';
/** In the place of an argument: the section is called as the class is. */
const BY_TYPE = -1;

/**
 * Functions of the program that bind a section to a class of their caller's:
 * `T GetOptions<T>(this IConfiguration c, string section) { … c.GetSection(section).Bind(model); … }`.
 */
export function findBinders({ code, tokens, finds }: Part, declarations: Declarations): void {
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || !/^(?:GetSection|BindConfiguration)$/.test(text)) continue;
    const [argument = []] = splitArguments(tokens, index + 1);
    const behind = behindGroup(tokens, index + 1) ?? index;
    const isBound =
      text === 'BindConfiguration' ||
      isAt(tokens, behind, ['.', 'Bind', '(']) ||
      isAt(tokens, behind, ['.', 'Get', '<']);
    const [name] = argument;
    if (!isBound || name?.kind !== 'word') continue;
    const isByType = isAt(argument, 0, ['typeof', '(']) && isAt(argument, 3, [')', '.', 'Name']);
    if (argument.length !== 1 && !isByType) continue;
    const found = declarationAround(tokens, index, isByType ? undefined : name.text, declarations);
    if (found === undefined || !isAt(tokens, found.at + 1, ['<'])) continue;
    const { call, parameters } = found;
    // What is called on `this` is given one less.
    const offset = parameters[0] === undefined ? 1 : 0;
    finds.addWrapper({
      ...{ by: 'given', language: 'csharp', name: call.slice(call.lastIndexOf('.') + 1), idiom: IDIOM },
      ...{ parameter: isByType ? BY_TYPE : parameters.indexOf(name.text) - offset },
      ...{ calledIn: code.file, source: undefined },
    });
  }
}

const isBinder = (wrapper: Wrapper): wrapper is GivenWrapper =>
  wrapper.by === 'given' && wrapper.idiom === IDIOM;

/** `services.GetOptions<Mail>("Mail")`. */
export function bindThrough(part: Part, wrappers: readonly Wrapper[]): void {
  const binders = Map.groupBy(wrappers.filter(isBinder), ({ name }) => name);
  if (binders.size === 0) return;
  const { tokens } = part;
  for (const [index, { kind, text }] of tokens.entries()) {
    const own = kind === 'word' ? binders.get(text) : undefined;
    const type = own === undefined ? undefined : typeAt(tokens, index + 1);
    if (own === undefined || type === undefined || !isAt(tokens, type.end, ['('])) continue;
    const given = splitArguments(tokens, type.end);
    for (const position of new Set(own.map(({ parameter }) => Number(parameter)))) {
      const path = position === BY_TYPE ? type.name : sectionText(part, given[position] ?? []);
      if (path !== undefined && path !== '') addBound(part, type.name, path);
    }
  }
}
