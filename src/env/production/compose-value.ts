import type { Place } from '../text/place.ts';
import { Sealed } from '../text/sealed.ts';
import { interpolate } from './interpolation.ts';

/** A key that a compose file or one of its env files gives to a container. */
export interface GivenKey {
  readonly key: string;
  readonly at: Place;
  /** The value where it can be known. */
  readonly value?: Sealed | undefined;
  /** Why it may not be there: it comes from the host. */
  readonly unseen?: string | undefined;
  /** The variables of the host that it takes; undefined where nobody knows which of them are enough. */
  readonly takes?: readonly string[] | undefined;
}

/**
 * A key and its value as written, `null` for a name alone; or what is wrong with it. Only a value that is there whatever
 * the host has counts as given.
 */
export function givenBy(key: string, written: string | null, at: Place): GivenKey | string {
  if (written === null)
    return {
      key,
      at,
      takes: [key],
      unseen:
        'passes it through from the host, which cannot be seen here: list what the host has with `names`',
    };
  const found = interpolate(written);
  if (found.is === 'malformed') return MALFORMED;
  if (found.is === 'ensured') return { key, at };
  if (found.is === 'known') return { key, at, value: new Sealed(found.text) };
  const [variable = ''] = found.variables;
  return {
    key,
    at,
    takes: found.isAnyEnough ? undefined : found.variables,
    unseen: `takes it from \`\${${variable}}\` of the host, which cannot be seen here: write \`\${${variable}:?}\`, and compose refuses to start without it, or list what the host has with \`names\``,
  };
}

const MALFORMED =
  'a variable here is not written as compose reads it: write $NAME, or a name with `:-` or `:?` between braces, and `$$` for a plain `$`';
