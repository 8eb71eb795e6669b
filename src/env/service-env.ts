import { combineDeclared, type Declared } from './declared.ts';
import { mergeByKey } from './findings/merge.ts';
import type { Hint, Provided } from './provided.ts';
import type { CodeReads, Read } from './read.ts';

/** The env keys of one service at one moment. */
export interface ServiceEnv {
  readonly service: string;
  /** One declaration for each key. */
  readonly declared: readonly Declared[];
  readonly provided: readonly Provided[];
  /** What its sources speak of, or may have, and do not show. */
  readonly hints: readonly Hint[];
  /** Keys that the platforms of its sources set themselves. */
  readonly byPlatform?: readonly string[] | undefined;
  /** The names of the sources that were looked through, in order. */
  readonly searched: readonly string[];
  /** The sources that are not there or cannot be read: what they would provide is not known. */
  readonly unread?: readonly string[] | undefined;
  /** What its code reads; absent when nobody looked. */
  readonly code?: CodeReads | undefined;
}

/**
 * The service after the pull request lands. What it did to a declaration, or to a key of a source, counts; the
 * rest is as the base branch has it now. Where it is known what the files hold then, that counts. What is there at the head
 * as well is told at its place in the head.
 */
export function mergeServiceEnv(
  mergeBase: ServiceEnv,
  head: ServiceEnv,
  tip: ServiceEnv,
  landing?: ServiceEnv,
): ServiceEnv {
  const merge: MergeList = (listOf, keyOf, same) => {
    const grouped = groupBy(listOf, keyOf);
    return [...mergeByKey(grouped(mergeBase), grouped(head), grouped(tip), same).values()].flat();
  };
  const mergeFiles: MergeList = (listOf, keyOf, same) => {
    if (landing === undefined) return merge(listOf, keyOf, same);
    const grouped = groupBy(listOf, keyOf);
    const atHead = grouped(head);
    return [...grouped(landing)].flatMap(([key, there]) => {
      const now = atHead.get(key);
      return now !== undefined && same(now, there) ? now : there;
    });
  };
  const { service } = head;
  const codes = [mergeBase, head, tip].flatMap(({ code }) => code ?? []);
  return {
    service,
    declared: combineDeclared(mergeFiles((env) => env.declared, declaredBy, haveSameDeclarations)),
    provided: mergeFiles((env) => env.provided, providedBy, haveSameValues),
    hints: mergeFiles(
      (env) => env.hints,
      ({ at: _, ...hint }) => Object.entries(hint).sort(),
      isPresent,
    ),
    byPlatform: mergeFiles(
      (env) => env.byPlatform ?? [],
      (key) => [key],
      isPresent,
    ),
    searched: mergeFiles(
      (env) => env.searched,
      (source) => [source],
      isPresent,
    ),
    code:
      codes.length === 0
        ? undefined
        : {
            reads: merge((env) => env.code?.reads ?? [], readBy, haveSameLength),
            isAll: codes.every(({ isAll }) => isAll),
          },
  };
}

type MergeList = <T>(
  listOf: (env: ServiceEnv) => readonly T[],
  keyOf: (entry: T) => readonly unknown[],
  same: (a: readonly T[], b: readonly T[]) => boolean,
) => T[];

function groupBy<T>(listOf: (env: ServiceEnv) => readonly T[], keyOf: (entry: T) => readonly unknown[]) {
  return (env: ServiceEnv) => Map.groupBy(listOf(env), (entry) => JSON.stringify(keyOf(entry)));
}

const declaredBy = ({ key }: Declared) => [key];
const providedBy = ({ source, key }: Provided) => [source, key];
/** Lines move with every edit above them; a read in another file is another one. */
const readBy = ({ key, kind, at }: Read) => [key, kind, at.file];
const isPresent = () => true;

function haveSameLength(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length;
}

function haveSameDeclarations(a: readonly Declared[], b: readonly Declared[]): boolean {
  const withoutPlaces = (list: readonly Declared[]) => JSON.stringify(list.map(({ at: _, ...rest }) => rest));
  return withoutPlaces(a) === withoutPlaces(b);
}

function haveSameValues(a: readonly Provided[], b: readonly Provided[]): boolean {
  const isSame = (one: Provided, other: Provided | undefined) =>
    one.value === undefined ? other?.value === undefined : one.value.equals(other?.value);
  return haveSameLength(a, b) && a.every((entry, index) => isSame(entry, b[index]));
}
