import picomatch from 'picomatch';
import { compilePattern } from './pattern.ts';

/** Whether a text matches one of some globs; `inDoubt` is the answer where that would take longer than anybody waits. */
export type CompileGlobs = (globs: readonly string[], inDoubt: boolean) => (text: string) => boolean;

/** Names may hold line breaks, which `.` of a plain expression does not match: no file slips past a glob that way. */
const OPTIONS = { dot: true, flags: 's' };

/** Globs of the checklist that counts: whoever wrote them could as well have written other ones. */
export const compileTrusted: CompileGlobs = (globs) =>
  globs.length === 0 ? () => false : picomatch([...globs], OPTIONS);

/** Steps for all texts together: a few seconds, and enough for some dozens of globs on 50,000 files. */
const MOST_WORK = 20_000_000;
/** As many characters are matched in the time of a step where there is little to try. */
const CHARACTERS_A_STEP = 16;

/**
 * Globs that anybody may have written, as those texts that they are matched with: on `(a+)+b` and thirty letters JavaScript never ends. Those that
 * are `trusted` and those that are quick whatever the text are left to it, as all of a repository is matched; the others are followed in
 * bounded time.
 */
export function compileForeign(trusted: ReadonlySet<string>): CompileGlobs {
  const work = { left: MOST_WORK };
  const compile = (glob: string, inDoubt: boolean) => {
    const matches = compileTrusted([glob], inDoubt);
    if (trusted.has(glob)) return matches;
    if (isQuick(glob))
      return (text: string) => {
        work.left -= text.length / CHARACTERS_A_STEP;
        return work.left > 0 ? matches(text) : inDoubt;
      };
    const pattern = compilePattern(picomatch.makeRe(glob, OPTIONS).source);
    return (text: string) => {
      if (glob === text) return true;
      const answer = pattern?.(text.replace(/[\n\r\u2028\u2029]/g, ' '), work) ?? 'unknown';
      return answer === 'unknown' ? inDoubt : answer === 'yes';
    };
  };
  return (globs, inDoubt) => {
    const matchers = globs.map((glob) => compile(glob, inDoubt));
    return (text) => matchers.some((matches) => matches(text));
  };
}

/** Names with at most one `*` in each folder, one `**` and one choice between braces: there is little to try. */
function isQuick(glob: string): boolean {
  const folders = glob.split('/');
  return (
    !/[()[\]+|\\]/.test(glob) &&
    (glob.match(/\{/g) ?? []).length <= 1 &&
    folders.filter((folder) => /\*\*/.test(folder)).length <= 1 &&
    folders.every((folder) => (folder.match(/\*+/g) ?? []).length <= 1)
  );
}
