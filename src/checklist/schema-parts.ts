import picomatch from 'picomatch';
import * as z from 'zod/mini';

/** A text that is not empty; `what` is how messages call it. */
export const text = (what: string) =>
  z.string(`${what} is a text`).check(z.trim(), z.minLength(1, `${what} must not be empty`));

export const glob = text('a glob').check(
  z.refine(isGlob, {
    error: 'not a glob that can be matched: check its brackets and braces, or write it with `\\` before them',
  }),
);

/** A glob of paths. One that begins or ends with `/` would match no file, so that its item is never asked. */
export const pathGlob = glob.check(
  z.refine((pattern) => !/^!?\//.test(pattern), {
    error: 'a glob of paths starts at the root of the repository: leave out the `/` in front',
  }),
  z.refine((pattern) => !/\\[A-Za-z0-9_]/.test(pattern), {
    error: 'the folders of a path are told apart by `/`: `\\` stands only before characters of patterns',
  }),
  z.refine((pattern) => !pattern.endsWith('/'), {
    error: 'this matches no file: write `**` behind the `/` for all files of the folder',
  }),
);

function isGlob(pattern: string): boolean {
  try {
    picomatch.makeRe(pattern, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}

export const list = <T extends z.ZodMiniType>(entry: T) =>
  z.array(entry).check(z.minLength(1, 'the list is empty: give it an entry, or leave the key out'));

/** One entry, as a list of it once read. */
export const inList = <T extends z.ZodMiniType>(entry: T) =>
  z.pipe(
    entry,
    z.transform((value) => [value]),
  );

/** One entry or a list of them; always a list once read. `wrong` is what is said where it is neither. */
export const oneOrMore = <T extends z.ZodMiniType>(entry: T, wrong = 'write one text, or a list of texts') =>
  z.union([inList(entry), list(entry)], wrong);
