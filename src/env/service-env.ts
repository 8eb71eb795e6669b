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
  /** The names of the sources that were looked through, in order. */
  readonly searched: readonly string[];
  /** What its code reads; absent when nobody looked. */
  readonly code?: CodeReads | undefined;
}

/**
 * The service after the pull request lands. What it did to a declaration, or to a key of a source, counts; the
 * rest is as the base branch has it now. What both have alike is told at its place in the head.
 */
export function mergeServiceEnv(mergeBase: ServiceEnv, head: ServiceEnv, tip: ServiceEnv): ServiceEnv {
  const merge: MergeList = (listOf, keyOf, same) => {
    const grouped = (env: ServiceEnv) => Map.groupBy(listOf(env), (entry) => JSON.stringify(keyOf(entry)));
    return [...mergeByKey(grouped(mergeBase), grouped(head), grouped(tip), same).values()].flat();
  };
  const { service } = head;
  const codes = [mergeBase, head, tip].flatMap(({ code }) => code ?? []);
  return {
    service,
    declared: combineDeclared(merge((env) => env.declared, declaredBy, haveSameDeclarations)),
    provided: merge((env) => env.provided, providedBy, haveSameValues),
    hints: merge(
      (env) => env.hints,
      ({ at: _, ...hint }) => Object.entries(hint).sort(),
      isPresent,
    ),
    searched: merge(
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
