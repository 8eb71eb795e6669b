import { isIdentified } from '../unseen.ts';
import type { Filling } from './filling.ts';
import { textOf } from './functions.ts';
import type { Piece, Value } from './value.ts';

/** What gives something else each time. */
const RANDOM = /^(?:rand|uuid|gen|now$|date|lookup$|derive|encrypt|bcrypt|htpasswd|shuffle)/;

/** What a function gives that is not seen is the same wherever the same function is given the same. */
export function signed(
  value: Value,
  name: string,
  args: readonly Value[],
  { unknowns, folder }: Filling,
): Value {
  const word = value.is === 'pieces' ? wordIn(value.pieces) : undefined;
  const words =
    name === 'include' && args[1]?.is === 'root' ? `{{ include "${textOf(args[0]) ?? ''}" . }}` : undefined;
  if (word !== undefined && words !== undefined) unknowns.explain(word, words);
  const isUnsigned =
    value.is === 'unseen' ? value.sign === undefined : word !== undefined && !isIdentified(word);
  if (!isUnsigned || RANDOM.test(name)) return value;
  const given = args.map((arg) => identityOf(arg, folder));
  if (given.includes(undefined)) return value;
  return { is: 'unseen', sign: unknowns.signOf(JSON.stringify([name, ...given]), words) };
}

const MAX_LENGTH = 1000;

/** What tells a value from every other one; undefined where nothing does. */
function identityOf(value: Value, folder: string): string | undefined {
  if (value.is === 'root') return `root of ${folder}`;
  if (value.is === 'unseen') return value.sign === undefined ? undefined : `unseen ${value.sign}`;
  const text = textOf(value);
  if (text !== undefined) return text.length > MAX_LENGTH || !isIdentified(text) ? undefined : `text ${text}`;
  if (value.is !== 'tree') return undefined;
  const { file, line, column } = value.tree.at;
  return `${value.tree.kind} ${file}:${line}:${column}`;
}

/** Pieces that are a word, or a few on a line, and nothing that YAML would see parts in. */
export function wordIn(pieces: readonly Piece[]): string | undefined {
  if (pieces.length === 0 || pieces.length > MAX_PIECES) return undefined;
  const text = pieces.map((piece) => piece.text).join('');
  return text.length <= MAX_LENGTH && /^[^\n:{}[\],#&*|>]*\S[^\n:{}[\],#&*|>]*$/.test(text)
    ? text.trim()
    : undefined;
}

const MAX_PIECES = 100;
