import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { Problem } from '../../checklist/problem.ts';
import { joinCodeNotes } from '../../env/findings/code-notes.ts';
import { addNewlySeen, type EnvByBoth, listFormerNames } from '../../env/findings/newly-seen.ts';
import { countBrought, type LandingEnv, MOST_BROUGHT, toLandingEnv } from '../../env/landing-env.ts';
import type { NotRead } from '../../env/live-sources.ts';
import { listEnvironments } from '../../env/snapshot.ts';
import { unique } from '../../env/unique.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { EnvFacts, EnvReader } from './facts.ts';

/** A checklist file, and what it says of env keys. */
export interface EnvSide {
  readonly path: string;
  readonly env: EnvConfig | undefined;
  readonly text: string | undefined;
}

/** What a change does to the env keys, by the checklist that counts and by the one that it brings. */
export interface EnvOfChange extends EnvFacts, EnvByBoth {
  /** What is wrong with the files that only the checklist that it brings names. */
  readonly unreadable: readonly Problem[];
}

type Gather = (env: LandingEnv, text: string, reader: EnvReader) => Promise<EnvFacts>;

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
  const lands = await landing;
  const adding = lands && gatherLanding(counts, lands, reader, gather);
  const [facts, added] = await Promise.all([counting, adding]);
  if (added === undefined) return facts && { ...facts, ...NOTHING_MORE };
  const known = facts ?? NO_SERVICES;
  if ('problems' in added) return { ...known, ...NOTHING_MORE, unreadable: added.problems };
  const formerNames = listFormerNames(counts.env, lands?.env);
  const removed = added.removed.map((one) => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service,
  }));
  return {
    ...addNewlySeen(known, added, formerNames),
    removed: unique([...known.removed, ...removed]),
    notes: joinCodeNotes(known.notes, added.notes),
    unreadable: [],
  };
}

type Unreadable = { readonly problems: readonly Problem[] };

/** By the checklist that the change brings; undefined where it says of env keys what the one says that counts. */
async function gatherLanding(
  counts: EnvSide,
  { env, text = '' }: EnvSide,
  reader: EnvReader,
  gather: Gather,
): Promise<EnvFacts | Unreadable | undefined> {
  if (env === undefined || JSON.stringify(env) === JSON.stringify(counts.env)) return undefined;
  const problems = findTooMany(counts, env);
  if (problems.length > 0) return { problems };
  return gather(toLandingEnv(counts.env, env), text, boundedReader(counts, reader)).catch((error) =>
    toUnreadable(error, counts),
  );
}

/** Whoever opens pull requests could have a run, and with it those of all others, wait for hours else. */
function findTooMany({ path, env: counts }: EnvSide, lands: EnvConfig): Problem[] {
  const count = countBrought(counts, lands);
  if (count <= MOST_BROUGHT) return [];
  const message = `${count} services, files and globs are new under \`env\`, and at most ${MOST_BROUGHT} of them are looked at in one pull request: bring them in several`;
  return [{ file: path, line: 1, column: 1, message }];
}

const NOTHING_MORE = { unasked: [], keysToCome: [], unreadable: [] };
const NO_SERVICES: EnvFacts = {
  ...{ fresh: [], old: [], unsure: [], before: [], baseline: { aside: [], gone: [] } },
  ...{ settled: [], conflicts: [], changedKeys: [], removed: [], notes: undefined },
};

/** Files may name others, and these in turn. */
const MOST_FILES = 2_500;

/** No live source that the checklist that counts does not name, and no files without end. */
function boundedReader({ path, env: counts }: EnvSide, reader: EnvReader): EnvReader {
  const named = new Set(counts === undefined ? [] : listEnvironments(counts));
  const files = new Set<string>();
  return {
    readEnvironment: async (name) => (named.has(name) ? reader.readEnvironment(name) : NOT_YET),
    readFiles: async (wanted) => {
      for (const file of wanted) files.add(file.path);
      if (files.size <= MOST_FILES) return reader.readFiles(wanted);
      const message = `the files under \`env\` name others, and together they are more than ${MOST_FILES}: name fewer`;
      throw new GateError('env-files-broken', 'too many files:', [
        { file: path, line: 1, column: 1, message },
      ]);
    },
  };
}

const NOT_YET: NotRead = { because: 'it is asked once the checklist that names it has landed' };

/** Files that cannot be read are what the change has to mend, and no reason to leave all else unsaid. */
function toUnreadable(error: unknown, { path }: EnvSide): Unreadable {
  if (!(error instanceof GateError) || error.reason !== 'env-files-broken') throw error;
  const { problems, message } = error;
  // A folder, or what is no text, is told without a place.
  return { problems: problems.length > 0 ? problems : [{ file: path, line: 1, column: 1, message }] };
}
