import type { Place } from './text/place.ts';

/** A place in the code that reads a key: `hard` fails without it, `optional` does without, `defaulted` brings its own. */
export interface Read {
  readonly key: string;
  readonly kind: 'hard' | 'optional' | 'defaulted';
  readonly at: Place;
}

/** Whether the code fails without the key. */
export function isHard({ kind }: Read): boolean {
  return kind === 'hard';
}

/** What the code of a service reads, as far as somebody looked. */
export interface CodeReads {
  readonly reads: readonly Read[];
  /** Whether all of its code was looked at, and not only what a pull request changes. */
  readonly isAll: boolean;
}
