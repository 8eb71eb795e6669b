/** One way in which code reads env keys, and what is found: `KEY kind line:column`, or `dynamic line:column expression`. */
export type Idiom = readonly [title: string, code: string, expected: readonly string[]];

/** Ways that belong together, under a heading. */
export interface IdiomGroup {
  readonly title: string;
  /** The path that the code is looked at under. */
  readonly path: string;
  readonly idioms: readonly Idiom[];
}
