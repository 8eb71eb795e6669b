import type { Read } from '../../read.ts';
import { isDemanding } from '../demanding-name.ts';
import type { FunctionWrapper } from '../wrapper.ts';
import type { CodeToken } from './code-tokens.ts';
import { isAt, splitArguments } from './token-match.ts';

/** How a language of tokens declares functions and classes. */
export interface Declarations {
  readonly language: string;
  /** The name of a parameter; undefined for what is none. */
  readonly nameOf: (parameter: readonly CodeToken[]) => string | undefined;
  /** Whether a function may be declared by the word at an index, before a bracket, as far as what stands before it tells. */
  readonly isDeclared: (tokens: readonly CodeToken[], index: number) => boolean;
  /** What stands before the name of a class or object. */
  readonly classes: ReadonlySet<string>;
  /** Whether a function outside of classes is one for all files. */
  readonly isShared: boolean;
  /** What makes a text upper case. */
  readonly upper: RegExp;
  readonly otherwise: string;
}

/** The place of a read: its first token, the one behind it, and what it reads by. */
interface Place {
  readonly begin: number;
  readonly end: number;
  readonly argument: readonly CodeToken[];
}

const MAX_DISTANCE = 600;
/** What people call the value that is there when the key is not. */
const FALLBACK = /^(?:def(?:ault)?|default_?[Vv]al(?:ue)?|defaultTo|fallback|fallbackValue)$/i;

/** The function around a read that is given the key as a parameter; undefined where there is none. */
export function functionAround(
  tokens: readonly CodeToken[],
  { begin, end, argument }: Place,
  kind: Read['kind'],
  declarations: Declarations,
  definedIn: string,
): FunctionWrapper | undefined {
  const key = keyOf(argument, declarations.upper);
  if (key === undefined) return undefined;
  const found = declarationAround(tokens, begin, key.name, declarations);
  if (found === undefined) return undefined;
  const { call, parameters } = found;
  const isPassedOn = (name: string) =>
    isAt(tokens, end, [declarations.otherwise, name]) || FALLBACK.test(name);
  const index = parameters.indexOf(key.name);
  const other = parameters.findIndex((name, at) => at !== index && name !== undefined && isPassedOn(name));
  const name = parameters[other];
  const isOpen = name !== undefined && kind === 'defaulted';
  return {
    ...{ by: 'function', language: declarations.language, call, argument: index, most: parameters.length },
    kind: name === undefined && isDemanding(call) ? 'hard' : isOpen ? 'optional' : kind,
    fallback: name === undefined ? undefined : { argument: other, parameter: name },
    ...{ prefix: key.prefix, suffix: key.suffix, transform: key.transform, definedIn },
  };
}

/** `name`, `"APP_" + name`, `name + "_FILE"` or `name.ToUpper()`. */
function keyOf(argument: readonly CodeToken[], upper: RegExp) {
  let [prefix, suffix, name, isUpper]: [string, string, string | undefined, boolean] = [
    '',
    '',
    undefined,
    false,
  ];
  for (let at = 0; at < argument.length; ) {
    const token = argument[at];
    if (token?.kind === 'text' && token.isLiteral) {
      if (name === undefined) prefix += token.text;
      else suffix += token.text;
      at += 1;
    } else if (token?.kind === 'word' && name === undefined) {
      name = token.text;
      at += 1;
      if (
        isAt(argument, at, ['.']) &&
        upper.test(argument[at + 1]?.text ?? '') &&
        isAt(argument, at + 2, ['(', ')'])
      ) {
        isUpper = true;
        at += 4;
      }
    } else return undefined;
    if (at < argument.length && !isAt(argument, at, ['+'])) return undefined;
    at += 1;
  }
  const transform: FunctionWrapper['transform'] = isUpper ? 'upper' : 'none';
  return name === undefined ? undefined : { name, prefix, suffix, transform };
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };

/**
 * The nearest function around a place, where it has a parameter of a name, with the class that it is in; without a name the
 * nearest one. `at` is where its name stands.
 */
export function declarationAround(
  tokens: readonly CodeToken[],
  from: number,
  parameter: string | undefined,
  declarations: Declarations,
): { call: string; parameters: (string | undefined)[]; at: number } | undefined {
  const { nameOf, isDeclared } = declarations;
  for (let at = from - 1; at >= 0 && at > from - MAX_DISTANCE; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: 'word', text: '' };
    if (kind !== 'sign' || OPENING[text] === undefined) continue;
    const open = openingOf(tokens, at);
    const named = beforeTypes(tokens, open);
    const name = tokens[named];
    if (text === ')' && name?.kind === 'word' && isDeclared(tokens, named)) {
      const parameters = joinTypes(splitArguments(tokens, open)).map(nameOf);
      const hasBody = isAt(tokens, at + 1, ['{']) || isAt(tokens, at + 1, ['=>']);
      if (
        parameter === undefined ? hasBody || isAt(tokens, at + 1, ['where']) : parameters.includes(parameter)
      ) {
        const owner = classesOf(tokens, declarations)[named];
        return { call: owner === undefined ? name.text : `${owner}.${name.text}`, parameters, at: named };
      }
      if (parameters.length === 0 ? hasBody : !parameters.includes(undefined)) return undefined;
    }
    at = open;
  }
  return undefined;
}

const known = new WeakMap<readonly CodeToken[], (string | undefined)[]>();

/** Of each token, the class that it is in. */
export function classesOf(
  tokens: readonly CodeToken[],
  { classes }: Declarations,
): readonly (string | undefined)[] {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const around: (string | undefined)[] = [];
  let next: string | undefined;
  const owners = tokens.map(({ kind, text }, index) => {
    const name = tokens[index + 1];
    if (kind === 'word' && classes.has(text) && name?.kind === 'word') next = name.text;
    if (kind === 'sign' && text === '{') {
      around.push(next ?? around.at(-1));
      next = undefined;
    }
    if (kind === 'sign' && text === '}') around.pop();
    return around.at(-1);
  });
  known.set(tokens, owners);
  return owners;
}

/** The index of the name before a bracket, where types may stand between: `Need<T>(`. */
export function beforeTypes(tokens: readonly CodeToken[], open: number): number {
  if (!isAt(tokens, open - 1, ['>'])) return open - 1;
  for (let at = open - 2; at > open - 8; at -= 1) if (isAt(tokens, at, ['<'])) return at - 1;
  return open - 1;
}

/** A comma within `<…>` parts no parameters. */
function joinTypes(parts: readonly CodeToken[][]): CodeToken[][] {
  const joined: CodeToken[][] = [];
  for (const part of parts) {
    const last = joined.at(-1) ?? [];
    const isOpen =
      last.filter(({ text }) => text === '<').length > last.filter(({ text }) => text === '>').length;
    if (isOpen) last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

/** The index of the bracket that is closed at `close`; 0 where that is not near. */
function openingOf(tokens: readonly CodeToken[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - MAX_DISTANCE; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: 'word', text: '' };
    if (kind !== 'sign') continue;
    if (OPENING[text] !== undefined) depth += 1;
    else if (text === '(' || text === '{' || text === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}
