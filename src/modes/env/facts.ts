import type { EnvConfig } from '../../checklist/env-schema.ts';
import type { Problem } from '../../checklist/problem.ts';
import { type Absent, type ChecklistText, problemOfAbsent } from '../../env/absent.ts';
import { baselinePathOf } from '../../env/baseline/file.ts';
import type { CodeNotes } from '../../env/findings/code-notes.ts';
import { compareEnv, type EnvComparison } from '../../env/findings/compare.ts';
import type { LandingEnv } from '../../env/landing-env.ts';
import type { LiveSources, NotRead } from '../../env/live-sources.ts';
import type { Provided } from '../../env/provided.ts';
import { listEnvironments, listPaths } from '../../env/snapshot.ts';
import { unique } from '../../env/unique.ts';
import { GateError } from '../../gate/gate-error.ts';
import { readBaseline } from './baseline.ts';
import type { CodeFacts } from './code-facts.ts';
import { readLanding } from './landing.ts';
import { readSnapshot, type SnapshotRead } from './read-snapshot.ts';

/** The commits that a three-way comparison needs. */
export interface Commits {
  /** The tip of the base branch. */
  readonly tip: string;
  readonly head: string;
  readonly findMergeBase: () => Promise<string>;
}

/** Where env files and live sources are read from. */
export interface EnvReader {
  /** The texts in the order asked for; undefined where there is no such file at the commit. Asking twice costs nothing. */
  readFiles(wanted: readonly FileAt[]): Promise<readonly (string | undefined)[]>;
  /** What a GitHub environment provides; undefined where it cannot be read, and a person has to tell. */
  readEnvironment(name: string): Promise<readonly Provided[] | NotRead | undefined>;
}

/** A path of a file at a commit. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
}

export interface EnvFacts extends EnvComparison {
  /** Files that the checklist names and that the pull request takes away. */
  readonly removed: readonly Absent[];
  /** What is to be known of the code; undefined where nobody looked at any. */
  readonly notes: CodeNotes | undefined;
}

/** The checklist that counts, and what to say of a file that it names and that is nowhere. */
export interface NamingChecklist extends ChecklistText {
  readonly sayAbsent: (path: string) => string;
}

/** Reads manifests and production config at the three commits and compares them. Throws when what lands cannot be read. */
export async function gatherEnv(
  config: LandingEnv,
  { tip, head, findMergeBase }: Commits,
  reader: EnvReader,
  checklist: NamingChecklist,
  reading: Promise<CodeFacts | undefined>,
): Promise<EnvFacts> {
  const environments = listEnvironments(config).map(
    async (name): Promise<[string, readonly Provided[] | NotRead][]> => {
      const provided = await reader.readEnvironment(name);
      return provided === undefined ? [] : [[name, provided]];
    },
  );
  const live = Promise.all(environments).then((entries): LiveSources => new Map(entries.flat()));
  // They are waited for after the files: until then their failure is nobody's, and would end the process.
  live.catch(() => {});
  reading.catch(() => {});
  const beside = { live, code: reading };
  const baseline = baselinePathOf(checklist.path);
  const paths = [...listPaths(config), baseline];
  const wanted = [tip, head].flatMap((commit) => paths.map((path) => ({ commit, path })));
  const mergeBase = findMergeBase();
  const atTip = reader.readFiles(wanted).then(() => snapshotAt(config, tip, beside, reader));
  const [tipState, headState, baseState] = await Promise.all([
    atTip,
    reader.readFiles(wanted).then(() => snapshotAt(config, head, beside, reader)),
    mergeBase.then((commit) => (commit === tip ? atTip : snapshotAt(config, commit, beside, reader))),
  ]);
  const commits = { mergeBase: await mergeBase, head, tip };
  const landing = commits.mergeBase === tip ? undefined : await readLanding(config, commits, live, reader);
  const states = { mergeBase: baseState, head: headState, tip: tipState };
  refuseWhatCannotLand(states, landing?.snapshot.problems, checklist);
  const entries = await readBaseline(baseline, commits, (commit, path) =>
    reader.readFiles([{ commit, path }]).then(([text]) => text),
  );
  const moments = {
    mergeBase: baseState.snapshot,
    head: headState.snapshot,
    tip: tipState.snapshot,
    landing: landing?.snapshot,
  };
  return {
    ...compareEnv(config, moments, entries),
    notes: (await reading)?.notes,
    removed: listRemoved(headState.snapshot.absent, baseState),
  };
}

/** The env keys of all services at a commit. */
export function snapshotAt(
  config: EnvConfig,
  commit: string,
  { live, code }: { readonly live: Promise<LiveSources>; readonly code: Promise<CodeFacts | undefined> },
  reader: Pick<EnvReader, 'readFiles'>,
): Promise<SnapshotRead> {
  const readTexts = (paths: readonly string[]) => reader.readFiles(paths.map((path) => ({ commit, path })));
  const beside = Promise.all([live, code]).then(([known, facts]) => ({
    live: known,
    code: facts?.at(commit),
  }));
  // It is waited for after the files: until then its failure is nobody's.
  beside.catch(() => {});
  return readSnapshot(config, readTexts, beside);
}

/** Of the files that are not there, those that were, by the names that they had. */
function listRemoved(absent: readonly Absent[], { texts }: SnapshotRead): Absent[] {
  return absent.flatMap(({ path, others = [], role, service }) => {
    const was = [path, ...others].find((name) => texts.get(name) !== undefined);
    return was === undefined ? [] : [{ path: was, role, service }];
  });
}

/**
 * What is wrong after landing stops the gate: files that the pull request changes count as they are at the head, the others
 * as they are at the tip. A file that is nowhere is a mistake in the checklist; one that the pull request takes
 * away is not, people are asked about it.
 */
function refuseWhatCannotLand(
  { mergeBase, head, tip }: Record<'mergeBase' | 'head' | 'tip', SnapshotRead>,
  landing: readonly Problem[] | undefined,
  checklist: NamingChecklist,
): void {
  const touched = (path: string) => mergeBase.texts.get(path) !== head.texts.get(path);
  // Who changes a file as it was before the base branch broke it has not mended it.
  const moved = (path: string) => mergeBase.texts.get(path) !== tip.texts.get(path);
  const differs = (path: string) => head.texts.get(path) !== tip.texts.get(path);
  const broken = landing ?? [
    ...head.snapshot.problems.filter(({ file }) => touched(file)),
    ...tip.snapshot.problems.filter(({ file }) => !touched(file) || (moved(file) && differs(file))),
  ];
  if (broken.length > 0)
    throw new GateError(
      'env-files-broken',
      'the env files cannot be read as they are after this change:',
      broken,
    );
  const nowhere = [
    ...head.snapshot.absent.filter((absent) => listRemoved([absent], mergeBase).length === 0),
    ...tip.snapshot.absent,
  ].filter(
    ({ path }) =>
      (touched(path) ? head : tip).texts.get(path) === undefined &&
      !(touched(path) && mergeBase.texts.get(path) !== undefined),
  );
  const each = unique(nowhere);
  if (each.length > 0)
    throw new GateError(
      'env-files-broken',
      'the checklist names files that do not exist:',
      each.map((absent) => problemOfAbsent(checklist, absent, checklist.sayAbsent(absent.path))),
    );
}
