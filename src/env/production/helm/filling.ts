import type { Place } from '../../text/place.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import type { Block } from './blocks.ts';
import type { Unknowns } from './unknowns.ts';
import type { Known, Piece, PlaceOf } from './value.ts';

/** What a template is filled in with. */
export interface Filling extends Known {
  /** What tells the chart from others, and from itself under another name. */
  readonly id: string;
  /** Its Chart.yaml, where that is listed. */
  readonly about: Tree | undefined;
  readonly defined: ReadonlyMap<string, Defined>;
  readonly unknowns: Unknowns;
}

/** The blocks of a template, and where they stand. */
export interface Defined {
  readonly blocks: readonly Block[];
  readonly placeOf: PlaceOf;
}

/** What came out, and where lines are missing since it is not seen what they would be. */
export interface Rendered {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
}

/** Lines that are not seen, below a key of the output. */
export interface Gap {
  readonly at: Place;
  /** The key that they would stand under; undefined where that cannot be told. */
  under: string | undefined;
}
