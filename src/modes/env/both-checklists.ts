import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { Problem } from '../../checklist/problem.ts';
import { joinCodeNotes } from '../../env/findings/code-notes.ts';
import { addNewlySeen, type EnvByBoth, listFormerNames } from '../../env/findings/newly-seen.ts';
import type { NotRead } from '../../env/live-sources.ts';
import { listEnvironments } from '../../env/snapshot.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { EnvFacts, EnvReader } from './facts.ts';

/** A checklist file, and what it says of env keys. */
export interface EnvSide {
  readonly env: EnvConfig | undefined;
  readonly text: string | undefined;
}

/** What a change does to the env keys, by the checklist that counts and by the one that it brings. */
export interface EnvOfChange extends EnvFacts, EnvByBoth {
  /** What is wrong with the files that only the checklist that it brings names. */
  readonly unreadable: readonly Problem[];
}

type Gather = (env: EnvConfig, text: string, reader: EnvReader) => Promise<EnvFacts>;

/**
 * Compares by the checklist that counts and, where the change brings another one, by that as well: what only that one finds is added, and
 * nothing is taken away. The change may be anybody's, so it has no live source looked into that the checklist that counts does not name.
 */
export async function gatherByBoth(
  counts: EnvSide,
  landing: Promise<EnvSide | undefined>,
  reader: EnvReader,
  gather: Gather,
): Promise<EnvOfChange | undefined> {
  const counting = counts.env && gather(counts.env, counts.text ?? '', reader);
  // It is waited for after the other checklist: until then its failure is nobody's.
  counting?.catch(() => {});
  const { env, text = '' } = (await landing) ?? {};
  const isOther = env !== undefined && JSON.stringify(env) !== JSON.stringify(counts.env);
  const adding = isOther ? gather(env, text, onlyNamed(counts.env, reader)).catch(toProblems) : undefined;
  const [facts, added] = await Promise.all([counting, adding]);
  if (env === undefined || added === undefined) return facts && { ...facts, ...NOTHING_MORE };
  const known = facts ?? NO_SERVICES;
  if ('problems' in added) return { ...known, ...NOTHING_MORE, unreadable: added.problems };
  return {
    ...addNewlySeen(known, added, listFormerNames(counts.env, env)),
    removed: [
      ...new Map([...known.removed, ...added.removed].map((one) => [JSON.stringify(one), one])).values(),
    ],
    notes: joinCodeNotes(known.notes, added.notes),
    unreadable: [],
  };
}

const NOTHING_MORE = { unasked: [], keysToCome: [], unreadable: [] };
const NO_SERVICES: EnvFacts = {
  ...{ fresh: [], old: [], unsure: [], baseline: { aside: [], gone: [] }, settled: [], conflicts: [] },
  ...{ changedKeys: [], removed: [], notes: undefined },
};

function onlyNamed(counts: EnvConfig | undefined, reader: EnvReader): EnvReader {
  const named = new Set(counts === undefined ? [] : listEnvironments(counts));
  return {
    ...reader,
    readEnvironment: async (name) => (named.has(name) ? reader.readEnvironment(name) : NOT_YET),
  };
}

const NOT_YET: NotRead = { because: 'it is asked once the checklist that names it has landed' };

/** Files that cannot be read are what the change has to mend, and no reason to leave all else unsaid. */
function toProblems(error: unknown): { readonly problems: readonly Problem[] } {
  if (error instanceof GateError && error.reason === 'env-files-broken') return { problems: error.problems };
  throw error;
}
