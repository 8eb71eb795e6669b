import type { CodeToken } from '../../tokens/code-tokens.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, splitArguments } from '../../tokens/token-match.ts';
import { addBound, isValueType } from './bound-class.ts';
import { addSection } from './configuration.ts';
import { type Configurations, sectionAt, sectionText } from './sections.ts';

/** Calls that name the class whose fields a section fills: `Configure<Mail>(…)`, `AddOptions<Mail>()…`. */
const NAMING = /^(?:Configure|AddOptions(?:WithValidateOnStart)?)$/;
/** How far before `.Bind(options)` the class of what it fills is named. */
const NEAR = 200;

/**
 * The classes that sections of the configuration are bound to: `Configure<T>(section)`, `AddOptions<T>().Bind(section)` or
 * `.BindConfiguration("A")`, `section.Get<T>()`, `section.Bind(options)`.
 * learn.microsoft.com/dotnet/core/extensions/options
 */
export function findBoundClasses(part: Part, names: Configurations): void {
  const { tokens } = part;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    if (text === 'BindConfiguration' && isAt(tokens, index - 1, ['.'])) bindByPath(part, index);
    else if (NAMING.test(text)) bindByArgument(part, index, names);
    else bindFromSection(part, index, names);
  }
}

/** `AddOptions<Mail>().BindConfiguration("Mail")`. */
function bindByPath(part: Part, index: number): void {
  const path = sectionText(part, splitArguments(part.tokens, index + 1)[0] ?? []);
  const type = typeNamedBefore(part.tokens, index);
  if (path !== undefined && type !== undefined) addBound(part, type, path, isChecked(part.tokens, index));
}

/** `Configure<Mail>(configuration.GetSection("Mail"))`; `AddOptions<Mail>()` has its section in a call behind it. */
function bindByArgument(part: Part, index: number, names: Configurations): void {
  const { tokens } = part;
  const type = typeAt(tokens, index + 1);
  if (type === undefined || !isAt(tokens, type.end, ['('])) return;
  const path = pathOfArgument(part, type.end, names);
  if (path !== undefined) addBound(part, type.name, path);
  let at = behindGroup(tokens, type.end);
  for (let calls = 0; calls < 12 && at !== undefined && isAt(tokens, at, ['.']); calls += 1) {
    const open = isAt(tokens, at + 2, ['<']) ? (typeAt(tokens, at + 2)?.end ?? at + 2) : at + 2;
    const bound = isAt(tokens, at + 1, ['Bind', '(']) ? pathOfArgument(part, open, names) : undefined;
    if (bound !== undefined) addBound(part, type.name, bound, isChecked(tokens, at));
    at = isAt(tokens, open, ['(']) ? behindGroup(tokens, open) : undefined;
  }
}

/** Whether the statement goes on to have annotations checked: `.ValidateDataAnnotations()`. */
function isChecked(tokens: readonly CodeToken[], from: number): boolean {
  const end = tokens.findIndex(({ kind, text }, at) => at > from && kind === 'sign' && text === ';');
  return tokens
    .slice(from, Math.min(end < 0 ? tokens.length : end, from + NEAR))
    .some(({ text }) => text === 'ValidateDataAnnotations');
}

/** The section that a call is given as an argument of its own. */
function pathOfArgument(part: Part, open: number, names: Configurations): string | undefined {
  const { tokens } = part;
  const end = behindGroup(tokens, open) ?? open;
  for (let at = open + 1; at < end; at += 1) {
    if (isAt(tokens, at, ['=>'])) return undefined;
    const section = sectionAt(part, at, names);
    if (section === undefined) continue;
    // With a name behind it, it is a function of the program that looks the section up.
    const isWhole = isAt(tokens, section.at, [')']) || isAt(tokens, section.at + 2, ['=>']);
    return isWhole ? section.path : undefined;
  }
  return undefined;
}

/** `configuration.GetSection("Mail").Get<Mail>()`, and `.Bind(options)`. */
function bindFromSection(part: Part, index: number, names: Configurations): void {
  const { tokens } = part;
  const section = sectionAt(part, index, names);
  if (section === undefined) return;
  const { path, at } = section;
  if (isAt(tokens, at, ['.', 'Get', '<'])) {
    const type = typeAt(tokens, at + 2);
    if (type !== undefined && isAt(tokens, type.end, ['('])) {
      if (!isValueType(type.name)) addBound(part, type.name, path);
      else if (at > index + 1) addSection(part, index, path);
    }
  }
  if (!isAt(tokens, at, ['.', 'Bind', '('])) return;
  const [given = [], ...more] = splitArguments(tokens, at + 2);
  const [name] = given;
  if (given.length !== 1 || more.length > 0 || name?.kind !== 'word') return;
  const type = typeOfVariable(tokens, at, name.text);
  if (type !== undefined) addBound(part, type, path);
}

/** The class of `var x = new T(`, `T x = new(`, or of the `x` in a function that `Configure<T>(x => …)` is given. */
function typeOfVariable(tokens: readonly CodeToken[], before: number, name: string): string | undefined {
  for (let at = before; at > Math.max(0, before - NEAR); at -= 1) {
    if (tokens[at]?.text !== name || tokens[at]?.kind !== 'word') continue;
    if (isAt(tokens, at + 1, ['=', 'new'])) {
      const made = tokens[at + 3];
      return made?.kind === 'word' ? made.text : tokens[at - 1]?.text;
    }
    const isParameter = isAt(tokens, at + 1, ['=>']) || isAt(tokens, at - 1, ['(']);
    if (isParameter && !isAt(tokens, at - 2, ['Bind'])) return typeNamedBefore(tokens, at);
  }
  return undefined;
}

/** The class that the nearest `Configure<T>` or `AddOptions<T>` before a place names. */
function typeNamedBefore(tokens: readonly CodeToken[], before: number): string | undefined {
  for (let at = before - 1; at > Math.max(0, before - NEAR); at -= 1) {
    if (isAt(tokens, at, [';'])) return undefined;
    const type = NAMING.test(tokens[at]?.text ?? '') ? typeAt(tokens, at + 1) : undefined;
    if (type !== undefined && type.name !== 'IConfiguration') return type.name;
  }
  return undefined;
}

/** The last word of the only type in `<A.B>`, and the place behind it. Lists and generic types fill nothing by name. */
export function typeAt(
  tokens: readonly CodeToken[],
  open: number,
): { name: string; end: number } | undefined {
  if (!isAt(tokens, open, ['<'])) return undefined;
  let at = open + 1;
  while (tokens[at]?.kind === 'word' && isAt(tokens, at + 1, ['.'])) at += 2;
  const [name, behind] = [tokens[at], isAt(tokens, at + 1, ['?']) ? at + 2 : at + 1];
  return name?.kind === 'word' && isAt(tokens, behind, ['>'])
    ? { name: name.text, end: behind + 1 }
    : undefined;
}
