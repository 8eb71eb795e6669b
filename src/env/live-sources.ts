import type { Provided } from './provided.ts';

/** What live sources provide, by the name of the environment. Of a key given several times the first counts. */
export type LiveSources = ReadonlyMap<string, readonly Provided[] | NotRead>;

/** A live source that nobody looked into. */
export interface NotRead {
  /** Why, as a sentence goes on. */
  readonly because: string;
}

export function wasRead(found: readonly Provided[] | NotRead | undefined): found is readonly Provided[] {
  return found !== undefined && !('because' in found);
}
