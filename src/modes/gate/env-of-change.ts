import type { Checklist } from '../../checklist/schema.ts';
import type { LandingEnv } from '../../env/landing-env.ts';
import type { LivePullRequest } from '../../gate/facts.ts';
import type { LandingChecklist } from '../../gate/landing-checklist.ts';
import { type EnvOfChange, gatherByBoth } from '../env/both-checklists.ts';
import { type CodeFacts, gatherChangedCode, type Listing, lookOf } from '../env/code-facts.ts';
import { type Commits, gatherEnv } from '../env/facts.ts';
import { Memo } from '../reader/memo.ts';
import type { Reader } from '../reader/reader.ts';
import { sideOf } from './landing-checklist.ts';

/** Compares the env keys that a pull request needs with those that production provides, with GitHub as host. */
export function gatherEnvOf(
  reader: Reader,
  { env }: Checklist,
  live: LivePullRequest,
  commits: Commits,
  path: string,
  change: { readonly listing: Promise<Listing>; readonly landing: Promise<LandingChecklist> },
): Promise<EnvOfChange | undefined> {
  const { tip, head } = commits;
  const sayAbsent = (file: string) => `${file} exists neither at ${live.baseBranch} nor in this pull request`;
  const gatherCode = async (config: LandingEnv) =>
    gatherChangedCode(config, await change.listing, commits, reader);
  const codeBy = (config: LandingEnv) =>
    codeOf(reader).get(`${tip} ${head} ${lookOf(config)}`, () => gatherCode(config));
  return gatherByBoth(
    { path, env, text: live.checklistAtBase },
    change.landing.then((landing) => sideOf(path, landing, live.checklistAtHead)),
    {
      readFiles: (wanted) => reader.readFiles(wanted),
      readEnvironment: (name) => reader.readEnvironment(name, live.inOrganization),
    },
    (config, text, files) => gatherEnv(config, commits, files, { path, text, sayAbsent }, codeBy(config)),
  );
}

/** What the code reads is found once in a run, however often it is judged. */
const codes = new WeakMap<Reader, Memo<CodeFacts | undefined>>();

function codeOf(reader: Reader): Memo<CodeFacts | undefined> {
  const known = codes.get(reader) ?? new Memo<CodeFacts | undefined>();
  codes.set(reader, known);
  return known;
}
