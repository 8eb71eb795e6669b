import { isIdentified, UNSEEN } from '../unseen.ts';
import type { Filling } from './filling.ts';
import { textOf } from './functions.ts';
import { isHidden, type Piece, UNSEEN_VALUE, type Value } from './value.ts';

/** What gives something else each time. */
const RANDOM = /^(?:rand|uuid|gen|now$|date|lookup$|derive|encrypt|bcrypt|htpasswd|shuffle)/;

/** What a function gives that is not seen is the same wherever the same function is given the same. */
export function signed(value: Value, name: string, args: readonly Value[], { unknowns, id }: Filling): Value {
  const word = value.is === 'pieces' ? wordIn(value.pieces) : undefined;
  const words =
    name === 'include' && args[1]?.is === 'root' ? `{{ include "${textOf(args[0]) ?? ''}" . }}` : undefined;
  if (word !== undefined && words !== undefined) unknowns.explain(word, words);
  const hidden = isHidden(value);
  const isUnsigned =
    hidden || (value.is === 'unseen' ? value.sign === undefined : word !== undefined && !isIdentified(word));
  if (!isUnsigned) return value;
  const given = args.map((arg) => identityOf(arg, id));
  if (RANDOM.test(name) || given.includes(undefined)) return hidden ? UNSEEN_VALUE : value;
  return { is: 'unseen', sign: unknowns.signOf(JSON.stringify([name, ...given]), words) };
}

/** Of two texts on a line one is put out: what stands there is not seen, and is no more doubtful than the line. */
export function oneOf(
  first: readonly Piece[],
  second: readonly Piece[],
  doubts: number,
  { unknowns }: Filling,
): Piece | undefined {
  const [piece] = first;
  const [one, other] = [wordIn(first), wordIn(second)];
  if (piece === undefined || one === undefined || other === undefined) return undefined;
  const isSame = isIdentified(one + other);
  const sign = isSame ? unknowns.signOf(JSON.stringify(['one of', one, other])) : undefined;
  return { ...piece, text: one === other ? one : (sign ?? UNSEEN), doubts };
}

const MAX_LENGTH = 1000;

/** What tells a value from every other one; undefined where nothing does. */
function identityOf(value: Value, id: string): string | undefined {
  if (value.is === 'root') return `root of ${id}`;
  if (value.is === 'unseen') return value.sign === undefined ? undefined : `unseen ${value.sign}`;
  if (value.is === 'dict') {
    // One in another may be in there any number of times.
    const entries = [...value.entries].map(([key, one]) => [
      key,
      one.is === 'dict' ? undefined : identityOf(one, id),
    ]);
    return entries.some(([, identity]) => identity === undefined)
      ? undefined
      : inShort(JSON.stringify(entries));
  }
  const text = textOf(value);
  if (text !== undefined) return text.length > MAX_LENGTH || !isIdentified(text) ? undefined : `text ${text}`;
  if (value.is !== 'tree') return undefined;
  const { file, line, column } = value.tree.at;
  return `${value.tree.kind} ${file}:${line}:${column}`;
}

function inShort(identity: string): string | undefined {
  return identity.length > MAX_LENGTH ? undefined : identity;
}

/** Pieces that are a word, or a few on a line, and nothing that YAML would see parts in. */
function wordIn(pieces: readonly Piece[]): string | undefined {
  if (pieces.length === 0 || pieces.length > MAX_PIECES) return undefined;
  const text = pieces.map((piece) => piece.text).join('');
  return text.length <= MAX_LENGTH && /^[^\n:{}[\],#&*|>]*\S[^\n:{}[\],#&*|>]*$/.test(text)
    ? text.trim()
    : undefined;
}

const MAX_PIECES = 100;
