import { type ChangedFile, namesOf } from '../../checklist/applies.ts';
import type { CodeNotes } from '../../env/findings/code-notes.ts';
import type { LandingEnv } from '../../env/landing-env.ts';
import type { CodeReads, Read } from '../../env/read.ts';
import type { Scan, SourceFile } from '../../env/reads/scan.ts';
import { listPatterns, listServiceCode, listUnsearched } from '../../env/reads/service-code.ts';
import { isCode } from '../../env/reads/signs.ts';
import type { ReadTree } from '../../local/workspace.ts';
import type { Commits, FileAt } from './facts.ts';
import { LAZY_SCANNER as scanner } from './lazy-scanner.ts';

/** Where code is read from. */
export interface CodeReader {
  /** The texts in the order asked for; undefined where there is no text at the commit. */
  readCode(wanted: readonly FileAt[]): Promise<readonly (string | undefined)[]>;
  /** As many changed files are looked at. */
  readonly mostFiles?: number;
  /** All code there is, of a state near the head; absent where there is no checkout. */
  readonly readTree?: ReadTree | undefined;
}

/** The files that a pull request changes. */
export interface Listing {
  readonly files: readonly ChangedFile[];
  /** False when GitHub did not list all of them. */
  readonly complete: boolean;
}

export interface CodeFacts {
  /** What each service reads, at each of the commits. */
  readonly at: (commit: string) => ReadonlyMap<string, CodeReads>;
  readonly notes: CodeNotes;
}

/** What of a checklist decides in which code of which service is looked, and how: two that say the same find the same. */
export function lookOf({ services, reads }: Pick<LandingEnv, 'services' | 'reads'>): string {
  return JSON.stringify([Object.entries(services).map(([name, { code }]) => [name, code]), reads]);
}

/** Ten queries for each commit bring as many. */
const MOST_FILES = 400;

/** The same as below, with notes on nothing but the files that change: who reads a pull request did not write the others. */
export async function gatherChangedCode(
  config: LandingEnv,
  listing: Listing,
  commits: Commits,
  reader: CodeReader,
): Promise<CodeFacts | undefined> {
  const facts = await gatherCode(config, listing, commits, reader);
  if (facts === undefined) return undefined;
  const touched = touchedBy(listing);
  const dynamic = facts.notes.dynamic.filter(({ at }) => touched.has(at.file));
  const skipped = facts.notes.skipped.filter(({ path }) => touched.has(path));
  return { ...facts, notes: { ...facts.notes, dynamic, skipped } };
}

/**
 * What the code of each service reads where a pull request left its base, at its head, and at the tip of the base branch. Without a
 * checkout only the files that it changes are looked at; with one, all others as well, which are the same at each of them.
 */
export async function gatherCode(
  config: LandingEnv,
  listing: Listing,
  commits: Commits,
  reader: CodeReader,
): Promise<CodeFacts | undefined> {
  const { complete } = listing;
  const services = listServiceCode(config);
  const isOfService = (path: string) => [...services.values()].some((isOf) => isOf(path));
  const touched = touchedBy(listing);
  const mayBeCode = [...touched].filter(isOfService).sort();
  if (services.size === 0 || (mayBeCode.length === 0 && complete && reader.readTree === undefined))
    return undefined;

  const isCodeOfService = (path: string) => isOfService(path) && isCode(path);
  const all = mayBeCode.filter(isCode);
  const paths = all.slice(0, reader.mostFiles ?? MOST_FILES);
  const [tree, texts] = await Promise.all([
    reader.readTree?.((path) => isCodeOfService(path) && !touched.has(path)),
    readMoments(paths, commits, reader),
  ]);
  const unchanged = { files: tree?.files ?? [], patterns: listPatterns(config) };
  const { scan, reads } = await scanMoments(texts, commits.head, unchanged);
  const unreadable = listUnreadable(paths, listing, texts.get(commits.head) ?? []);
  const isAll =
    tree?.isComplete === true && paths.length === all.length && complete && unreadable.length === 0;
  return {
    at: (commit) => {
      const there = reads.get(commit);
      if (there === undefined) throw new Error(`the code at ${commit} was not looked at`);
      const readsOf = (isOf: (path: string) => boolean) => there.filter(({ at }) => isOf(at.file));
      return new Map([...services].map(([name, isOf]) => [name, { isAll, reads: readsOf(isOf) }]));
    },
    notes: {
      dynamic: scan.dynamic,
      skipped: [...scan.skipped, ...unreadable],
      unlooked: all.length - paths.length,
      isListed: complete,
      withoutCode: listUnsearched(config),
    },
  };
}

/** The files that change, by the names that they have and had. */
function touchedBy({ files }: Listing): ReadonlySet<string> {
  return new Set(files.flatMap(namesOf));
}

/** The files that are there at the head and of which no text came. */
function listUnreadable(
  paths: readonly string[],
  { files }: Listing,
  atHead: readonly SourceFile[],
): CodeNotes['skipped'] {
  const there = new Set(files.flatMap(({ path, isRemoved }) => (isRemoved === true ? [] : path)));
  const read = new Set(atHead.map(({ path }) => path));
  return paths
    .filter((path) => there.has(path) && !read.has(path))
    .map((path) => ({ path, why: 'no text, or too large to be fetched' }));
}

/** The texts of some files at each of the three commits. */
async function readMoments(
  paths: readonly string[],
  { tip, head, findMergeBase }: Commits,
  reader: CodeReader,
): Promise<ReadonlyMap<string, readonly SourceFile[]>> {
  const readAt = async (commit: string): Promise<[string, SourceFile[]]> => {
    const texts = await reader.readCode(paths.map((path) => ({ commit, path })));
    const files = paths.flatMap((path, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ path, text }];
    });
    return [commit, files];
  };
  const mergeBase = findMergeBase().then((commit) => (commit === tip ? undefined : readAt(commit)));
  const read = await Promise.all([readAt(tip), readAt(head), mergeBase]);
  return new Map(read.filter((entry) => entry !== undefined));
}

/**
 * The head is looked at together with what no commit changes. What is read there is read at the other commits as well, unless a changed file
 * reads keys for others in another way there, as where `get(key)` became `environ[key]`: then all of it is looked at once more.
 */
async function scanMoments(
  texts: ReadonlyMap<string, readonly SourceFile[]>,
  head: string,
  { files, patterns }: { files: readonly SourceFile[]; patterns: ReturnType<typeof listPatterns> },
): Promise<{ scan: Scan; reads: ReadonlyMap<string, readonly Read[]> }> {
  const atHead = texts.get(head) ?? [];
  const scan = await scanner.scan([...files, ...atHead], patterns);
  const paths = new Set(files.map(({ path }) => path));
  const unchanged = scan.reads.filter(({ at }) => paths.has(at.file));
  const scanAlone = (changed: readonly SourceFile[]) =>
    scanner.scan(changed, [...patterns, ...scan.wrappers]);
  const headAlone = texts.size > 1 ? await scanAlone(atHead) : scan;
  const reads = new Map<string, readonly Read[]>([[head, scan.reads]]);
  for (const [commit, changed] of texts) {
    if (commit === head) continue;
    const there = await scanAlone(changed);
    const all = haveSameWrappers(there, headAlone)
      ? [...unchanged, ...there.reads]
      : (await scanner.scan([...files, ...changed], patterns)).reads;
    reads.set(commit, all);
  }
  return { scan, reads };
}

function haveSameWrappers(a: Scan, b: Scan): boolean {
  const [of, other] = [a, b].map(({ wrappers }) => wrappers.map((wrapper) => JSON.stringify(wrapper)).sort());
  return JSON.stringify(of) === JSON.stringify(other);
}
