import type { Parsed, Problem } from '../../checklist/problem.ts';

/** A person mends the first ones, and sees the rest then. */
export const MAX_PROBLEMS = 100;

/** What a parser returns for a file that it cannot read: what is wrong with it, in the file's order. */
export function refuse(problems: readonly Problem[]): Parsed<never> {
  const inOrder = problems.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : 0,
  );
  return { ok: false, problems: inOrder.slice(0, MAX_PROBLEMS) };
}
