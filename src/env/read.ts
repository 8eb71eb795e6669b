import type { Place } from './place.ts';

/** A place in the code that reads a key: `hard` fails without it, `optional` does without, `defaulted` brings its own. */
export interface Read {
  readonly key: string;
  readonly kind: 'hard' | 'optional' | 'defaulted';
  readonly at: Place;
}
