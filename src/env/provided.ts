import type { Place } from './text/place.ts';
import type { Sealed } from './text/sealed.ts';

/** A key that a production source provides. */
export interface Provided {
  readonly key: string;
  /** The source as people know it: `deploy/production.env`, `docker-compose.yml (web)`, `environment production`. */
  readonly source: string;
  readonly at?: Place | undefined;
  /** Absent where the source tells only the name, as with the secrets of a GitHub environment. */
  readonly value?: Sealed | undefined;
  /** Whether the source knows its names in upper case only, as GitHub does. */
  readonly ignoresCase?: boolean | undefined;
}

/**
 * Why a key counts as not provided though a source speaks of it or may have it: what people are told beside a missing
 * key.
 */
export interface Hint {
  readonly source: string;
  /** A sentence without a value in it: what is the matter, and what to write instead. */
  readonly message: string;
  /** Whether production may have the key nevertheless, where it cannot be seen from here. */
  readonly mayBeThere: boolean;
  /** It is about what people can list with `names` or `listing`: a service that has such a source has no need of it. */
  readonly unlessListed?: boolean | undefined;
  /** The names that, all of them in a list, give the key; without it, its own. */
  readonly listedAs?: readonly string[] | undefined;
  /** The secrets and variables that GitHub has to have for the key to be there. */
  readonly needs?: readonly Need[] | undefined;
  /** The key that it is about; without it, any key may be there. */
  readonly key?: string | undefined;
  /** Any key that begins like this may be there. */
  readonly prefix?: string | undefined;
  readonly at?: Place | undefined;
}

/** A secret or a variable of GitHub, by the context that workflows name it in. */
export interface Need {
  readonly context: 'secrets' | 'vars';
  readonly name: string;
}

/** What a production source was found to provide. */
export interface Supply {
  readonly provided: readonly Provided[];
  readonly hints: readonly Hint[];
  /** Keys that the platform sets itself wherever it runs the program: nobody has to give or declare them. */
  readonly byPlatform?: readonly string[] | undefined;
}

/**
 * Finds what is said of a key, in the order of the hints: of the key itself, of a file with its value, of all that begin as it
 * does, and of any. Of many keys each would look through all hints else; of what may give any key nobody reads more than the first ones.
 */
export function hintsByKey(hints: readonly Hint[]): (key: string) => readonly Hint[] {
  const numbered = hints.map((hint, index) => ({ hint, index }));
  const ofKey = Map.groupBy(numbered, ({ hint }) => hint.key);
  const ofAny = Map.groupBy(ofKey.get(undefined) ?? [], ({ hint }) => hint.prefix ?? '');
  const first = new Map([...ofAny].map(([prefix, all]) => [prefix, all.slice(0, MOST_OF_ANY)]));
  const lengths = [...new Set([...first.keys()].map((prefix) => prefix.length))];
  return (key) =>
    [
      ...(ofKey.get(key) ?? []),
      ...(ofKey.get(`${key}_FILE`) ?? []),
      ...lengths.flatMap((length) => (length > key.length ? [] : (first.get(key.slice(0, length)) ?? []))),
    ]
      .sort((a, b) => a.index - b.index)
      .map(({ hint }) => hint);
}

const MOST_OF_ANY = 50;
