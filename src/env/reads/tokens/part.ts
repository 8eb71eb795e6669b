import type { Finds } from '../found.ts';
import type { Code } from '../language.ts';
import type { CodeToken } from './code-tokens.ts';

/** One list of tokens, and what is known of the file around it. */
export interface Part {
  readonly code: Code;
  readonly tokens: readonly CodeToken[];
  readonly constants: ReadonlyMap<string, string | undefined>;
  readonly finds: Finds;
  /** What stands before all keys of the configuration; what was found without it is no read. */
  readonly prefix?: string | undefined;
}
