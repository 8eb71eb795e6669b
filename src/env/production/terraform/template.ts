import type { Place } from '../../text/place.ts';
import type { Expression } from './hcl.ts';
import { HclError } from './hcl-error.ts';
import type { Piece } from './pieces.ts';

type PlaceOf = (offset: number) => Place;
/** Reads the code of `${…}`; undefined where it is more than one expression. */
type Read = (code: string, placeOf: PlaceOf) => Expression | undefined;

/** Where a text stands. Without `placeOf` all of it stands at one place. */
export interface Standing {
  readonly at: Place;
  readonly placeOf?: PlaceOf | undefined;
  readonly depth?: number;
}

/** A text of pieces; what is nothing but `${…}` is the value of that. Undefined where there are none. */
export function putTogether(
  pieces: readonly Piece[] | undefined,
  standing: Standing,
  read: Read,
): Expression | undefined {
  const [first, second] = pieces ?? [];
  const { at, placeOf } = standing;
  if (pieces === undefined) return undefined;
  const from = placeOf?.(first?.start ?? 0);
  if (first?.kind === 'code' && second === undefined) return { ...partOf(first, standing, read), at };
  if (pieces.every(({ kind }) => kind === 'text'))
    return { kind: 'text', at, text: pieces.map(({ text }) => text).join(''), isText: true, from };
  return { kind: 'template', at, parts: pieces.map((piece) => partOf(piece, standing, read)) };
}

function partOf({ kind, start, text }: Piece, { at: near, placeOf }: Standing, read: Read): Expression {
  const from = placeOf?.(start);
  if (kind === 'text') return { kind: 'text', at: from ?? near, text, isText: true, from };
  try {
    const found = read(text, (offset) => placeOf?.(start + offset) ?? near);
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
  }
  return { kind: 'other', at: from ?? near };
}
