import type { Parsed, Problem } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import type { Provided, Supply } from '../provided.ts';
import { refuse } from '../text/refuse.ts';

/** A plain list of the keys that production has: one name a line, `#` before a comment. */
export function parseNames(text: string, file: string): Parsed<Supply> {
  const provided = new Map<string, Provided>();
  const problems: Problem[] = [];
  for (const [index, whole] of text.split(/\r\n?|\n/).entries()) {
    const name = whole.replace(/(?:^|\s)#.*$/, '').trim();
    const place = { file, line: index + 1, column: whole.length - whole.trimStart().length + 1 };
    if (name === '' || provided.has(name)) continue;
    // The line itself is never shown: somebody may have put a value there.
    if (ENV_NAME.test(name)) provided.set(name, { key: name, source: file, at: place });
    else problems.push({ ...place, message: name.includes('=') ? NO_VALUES : NO_NAME });
  }
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: { provided: [...provided.values()], hints: [] } };
}

const NO_VALUES =
  'this list holds names only: write the name without `=` and what follows, and if that was a secret, renew it';
const NO_NAME =
  'not the name of an env key: write one name a line, with letters, digits and `_`, or `#` before a comment';
