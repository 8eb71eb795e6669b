import type { Place } from '../../text/place.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { isSeen, UNSEEN } from '../unseen.ts';
import { dictOf, hasKey, isOfKind } from './kinds.ts';
import { isTrue, nothingAt, type Piece, textValue, toYamlPieces, UNSEEN_VALUE, type Value } from './value.ts';

/** Where a function is called, and how deep in doubt. */
export interface Call {
  readonly at: Place;
  readonly doubts: number;
  /** Whether what the values do not have is not there. */
  readonly areAll: boolean;
}

type Carry = (args: readonly Value[], call: Call) => Value;

/**
 * What the functions of Helm give that decide which keys there are and what they hold. Any other gives something that is
 * not seen. https://helm.sh/docs/chart_template_guide/function_list/
 */
export const FUNCTIONS: ReadonlyMap<string, Carry> = new Map<string, Carry>([
  [
    'toYaml',
    ([value = UNSEEN_VALUE], { doubts }) =>
      value.is === 'tree' ? { is: 'pieces', pieces: toYamlPieces(value.tree, doubts) } : value,
  ],
  ['indent', ([count, value = UNSEEN_VALUE], call) => indent(count, value, '', call)],
  ['nindent', ([count, value = UNSEEN_VALUE], call) => indent(count, value, '\n', call)],
  ['quote', ([value = UNSEEN_VALUE], { at }) => quoted(value, at)],
  ['squote', ([value = UNSEEN_VALUE], { at }) => quoted(value, at)],
  ['default', ([fallback = UNSEEN_VALUE, value = UNSEEN_VALUE]) => choose(isTrue(value), value, fallback)],
  ['coalesce', (args) => args.find((value) => isTrue(value) !== false) ?? UNSEEN_VALUE],
  ['required', ([, value = UNSEEN_VALUE]) => (isTrue(value) === false ? UNSEEN_VALUE : value)],
  [
    'ternary',
    ([yes = UNSEEN_VALUE, no = UNSEEN_VALUE, test = UNSEEN_VALUE]) => choose(isTrue(test), yes, no),
  ],
  ['toString', ([value = UNSEEN_VALUE], { at }) => onName(value, (text) => text, at)],
  ['trim', ([value = UNSEEN_VALUE], { at }) => onName(value, (text) => text.trim(), at)],
  ['trunc', ([count, value = UNSEEN_VALUE], { at }) => onName(value, (text) => shortened(text, count), at)],
  ['trimSuffix', ([end, value = UNSEEN_VALUE], { at }) => withoutEnd(value, seenText(end), at)],
  ['printf', ([format, ...args], { at }) => printed(format, args, at)],
  ['contains', ([part, text], { at }) => answer(compared(text, part, 'includes'), at)],
  ['hasPrefix', ([part, text], { at }) => answer(compared(text, part, 'startsWith'), at)],
  ['hasSuffix', ([part, text], { at }) => answer(compared(text, part, 'endsWith'), at)],
  ['upper', ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => text.toUpperCase(), at)],
  ['lower', ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => text.toLowerCase(), at)],
  [
    'b64enc',
    ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => Buffer.from(text).toString('base64'), at),
  ],
  ['dict', (args, { at }) => dictOf(args, at)],
  ['hasKey', ([map, key], { at, areAll }) => answer(hasKey(map, seenText(key), areAll), at)],
  ['kindIs', ([kind, value], { at }) => answer(isOfKind(value, seenText(kind)), at)],
  ['typeIs', ([kind, value], { at }) => answer(isOfKind(value, seenText(kind)), at)],
  ['index', ([value = UNSEEN_VALUE, ...keys]) => keys.reduce(inside, value)],
  ['get', ([value = UNSEEN_VALUE, ...keys]) => keys.reduce(inside, value)],
  ['not', ([value = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value)), at)],
  ['empty', ([value = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value)), at)],
  ['and', (args) => args.find((value) => isTrue(value) !== true) ?? args.at(-1) ?? UNSEEN_VALUE],
  ['or', (args) => args.find((value) => isTrue(value) !== false) ?? args.at(-1) ?? UNSEEN_VALUE],
  ['eq', ([first, ...others], { at }) => answer(isAnyEqual(first, others), at)],
  ['ne', ([first, ...others], { at }) => answer(negated(isAnyEqual(first, others)), at)],
]);

/** Texts that grow with each function stay within this, and lines within that. */
const MAX_TEXT = 20_000;
const MAX_PIECES = 50_000;

function choose(test: boolean | undefined, yes: Value, no: Value): Value {
  return test === undefined ? UNSEEN_VALUE : test ? yes : no;
}

function negated(test: boolean | undefined): boolean | undefined {
  return test === undefined ? undefined : !test;
}

function answer(test: boolean | undefined, at: Place): Value {
  return test === undefined ? UNSEEN_VALUE : textValue(String(test), at, false);
}

/** What a value is as text; undefined where that is not known, or it is none. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.is === 'pieces')
    return value.pieces.some(({ hides }) => hides === true)
      ? undefined
      : value.pieces.map(({ text }) => text).join('');
  if (value?.is !== 'tree' || value.tree.kind === 'map' || value.tree.kind === 'list') return undefined;
  return value.tree.kind === 'text' ? value.tree.text : '';
}

/** The text of a value of which all is known. */
function seenText(value: Value | undefined): string | undefined {
  const text = textOf(value);
  return text === undefined || !isSeen(text) ? undefined : text;
}

function onText(value: Value, change: (text: string) => string, at: Place): Value {
  const text = seenText(value);
  return text === undefined || text.length > MAX_TEXT ? UNSEEN_VALUE : textValue(change(text), at);
}

/** What keeps a name the same name, also where it is only known that it is one. */
function onName(value: Value, change: (text: string) => string, at: Place): Value {
  const text = textOf(value);
  if (text === undefined) return value.is === 'unseen' ? value : UNSEEN_VALUE;
  return text.length > MAX_TEXT ? UNSEEN_VALUE : textValue(change(text), at);
}

/** What is not seen may be of any length: such a name is left as it is wherever it stands. */
function shortened(text: string, count: Value | undefined): string {
  const most = Number(seenText(count) ?? Number.NaN);
  if (!isSeen(text) || !Number.isInteger(most)) return text;
  return most < 0 ? text.slice(most) : text.slice(0, most);
}

function withoutEnd(value: Value, end: string | undefined, at: Place): Value {
  if (end === undefined) return UNSEEN_VALUE;
  return onName(value, (text) => (text.endsWith(end) ? text.slice(0, text.length - end.length) : text), at);
}

/** Texts that are put into another one; any other way of writing them is not seen. */
function printed(format: Value | undefined, args: readonly Value[], at: Place): Value {
  const text = seenText(format);
  const parts = text?.split(/%[sdv]/) ?? [];
  if (parts.length !== args.length + 1 || parts.some((part) => part.includes('%'))) return UNSEEN_VALUE;
  const put = args.map((arg) => textOf(arg) ?? (arg.is === 'unseen' ? (arg.sign ?? UNSEEN) : undefined));
  const whole = parts.reduce((before, part, index) => `${before}${put[index - 1] ?? UNSEEN}${part}`);
  return whole.length > MAX_TEXT ? UNSEEN_VALUE : textValue(whole, at);
}

function compared(
  value: Value | undefined,
  part: Value | undefined,
  how: 'includes' | 'startsWith' | 'endsWith',
): boolean | undefined {
  const [text, other] = [seenText(value), seenText(part)];
  return text === undefined || other === undefined ? undefined : text[how](other);
}

/** Between double quotes, as YAML reads it. Something unseen is unseen between quotes as well. */
function quoted(value: Value, at: Place): Value {
  const text = textOf(value);
  if (text !== undefined && text.length > MAX_TEXT) return UNSEEN_VALUE;
  return text === undefined
    ? value
    : { is: 'pieces', pieces: [{ text: JSON.stringify(text), from: at, doubts: 0 }] };
}

function isAnyEqual(first: Value | undefined, others: readonly Value[]): boolean | undefined {
  const [text, ...texts] = [first, ...others].map(seenText);
  if (text === undefined || texts.some((other) => other === undefined)) return undefined;
  return texts.includes(text);
}

function inside(value: Value, key: Value): Value {
  const name = seenText(key);
  if (value.is === 'dict' && name !== undefined) return value.entries.get(name) ?? nothingAt(value.at);
  if (value.is !== 'tree' || name === undefined) return UNSEEN_VALUE;
  const { tree } = value;
  const nothing: Tree = { kind: 'nothing', at: tree.at };
  if (tree.kind === 'map') return { is: 'tree', tree: tree.entries.get(name)?.value ?? nothing };
  return { is: 'tree', tree: tree.kind === 'list' ? (tree.items[Number(name)] ?? nothing) : nothing };
}

const MAX_INDENT = 200;

/** Puts spaces before each line. */
function indent(count: Value | undefined, value: Value, before: string, { at, doubts }: Call): Value {
  const width = Number(textOf(count));
  if ((value.is !== 'tree' && value.is !== 'pieces') || !(width >= 0 && width <= MAX_INDENT))
    return UNSEEN_VALUE;
  const pieces: readonly Piece[] =
    value.is === 'pieces' ? value.pieces : [{ text: textOf(value) ?? '', from: at, doubts }];
  if (pieces.length > MAX_PIECES) return UNSEEN_VALUE;
  const spaces = ' '.repeat(width);
  const indented = pieces.flatMap((piece) => indentPiece(piece, spaces));
  const start: Piece = { text: `${before}${spaces}`, from: pieces[0]?.from ?? at, doubts };
  return { is: 'pieces', pieces: [start, ...indented] };
}

/** The lines of a piece, each with where it comes from, and the spaces between them. */
function indentPiece(piece: Piece, spaces: string): Piece[] {
  let passed = 0;
  return piece.text.split('\n').flatMap((line, index): Piece[] => {
    const { from } = piece;
    const here = 'placeOf' in from ? { ...from, start: from.start + passed } : from;
    passed += line.length + 1;
    const own = line === '' ? [] : [{ ...piece, text: line, from: here }];
    return index === 0 ? own : [{ ...piece, text: `\n${spaces}`, from: here }, ...own];
  });
}
