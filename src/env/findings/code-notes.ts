import type { DynamicRead } from '../reads/found.ts';
import type { Skipped } from '../reads/scan.ts';
import { unique } from '../unique.ts';

/** What people have to know of the code that was, or was not, looked at. None of it holds a pull request. */
export interface CodeNotes {
  /** Reads whose key is known only at run time. */
  readonly dynamic: readonly DynamicRead[];
  readonly skipped: readonly Skipped[];
  /** How many changed files of code were not looked at, as there are too many. */
  readonly unlooked: number;
  /** False where GitHub did not list all files that change: what is not listed was not looked at. */
  readonly isListed: boolean;
  /** Services of which nobody knows where their code is. */
  readonly withoutCode: readonly string[];
}

/** What two looks at the same change, each at other code of it, leave open together. */
export function joinCodeNotes(a: CodeNotes | undefined, b: CodeNotes | undefined): CodeNotes | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    dynamic: unique([...a.dynamic, ...b.dynamic]),
    skipped: unique([...a.skipped, ...b.skipped]),
    unlooked: Math.max(a.unlooked, b.unlooked),
    isListed: a.isListed && b.isListed,
    withoutCode: unique([...a.withoutCode, ...b.withoutCode]),
  };
}
