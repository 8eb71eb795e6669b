import type { Parsed } from '../../../checklist/problem.ts';
import { ENV_NAME } from '../../declared.ts';
import type { Place } from '../../text/place.ts';
import { refuse } from '../../text/refuse.ts';
import { chooseOne } from '../choose-one.ts';
import { GivenKeys } from '../given-keys.ts';
import type { Reach } from '../reader.ts';

/** Something that a tool has listed, by its whole name: `API_KEY`, `/auth/production/API_KEY`. */
export interface Listed {
  readonly name: string;
  readonly at: Place;
  /** The value, where the tool showed it. */
  readonly value?: string | undefined;
  /** Why production does not get it although it is listed: the end of a sentence that begins with the file. */
  readonly without?: string | undefined;
}

/** All that a tool has listed. */
export interface Listing {
  readonly entries: readonly Listed[];
  /** Where the tool says that there is more. */
  readonly more?: Place | undefined;
}

/**
 * The keys of one folder of a listing. The last part of a name is the key; a folder has to be chosen when there are
 * several, as `/auth/staging/API_KEY` does not make production right. What no env key can be called is passed over.
 */
export function supplyOf(listing: Listing, file: string, wanted?: string): Parsed<Reach> {
  const keys = new GivenKeys(file);
  if (listing.more !== undefined)
    keys.doubtAll(`${file} is cut off, and says so: list all of it`, { at: listing.more });
  // A name that ends in a slash is a folder of Vault's, and no key.
  const named = listing.entries
    .filter(({ name }) => !name.endsWith('/'))
    .map((listed) => ({ ...listed, ...splitName(listed.name) }));
  // A list of nothing is one of no keys, whatever its folder.
  if (named.length === 0) return keys.toReach();
  const folders = Map.groupBy(named, ({ folder }) => folder);
  const chosen = chooseOne(folders, wanted === undefined ? undefined : folderName(wanted), 'path');
  if (typeof chosen === 'string') return refuse([{ file, line: 1, column: 1, message: chosen }]);
  for (const { key, at, value, without } of chosen.thing) {
    const likely = key.replace(/[-.]/g, '_').toUpperCase();
    if (ENV_NAME.test(key)) {
      if (without === undefined) keys.provide(key, at, value);
      else keys.doubt(key, at, without, { mayBeThere: false });
    } else if (without === undefined && ENV_NAME.test(likely))
      keys.doubt(
        likely,
        at,
        `lists \`${key}\`: whether the program gets it as ${likely} cannot be seen here`,
      );
  }
  return keys.toReach();
}

/** Google Cloud names a secret by where it is: `projects/auth/secrets/API_KEY`. */
const RESOURCE = /^projects\/[^/]+\/(?:locations\/[^/]+\/)?secrets\/([^/]+)$/;

function splitName(name: string): { folder: string; key: string } {
  const plain = RESOURCE.exec(name)?.[1] ?? name;
  const slash = plain.lastIndexOf('/');
  return { folder: folderName(plain.slice(0, Math.max(slash, 0))), key: plain.slice(slash + 1) };
}

/** `auth/production`, however many slashes are around it; `/` for the top. */
function folderName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : parts.join('/');
}
