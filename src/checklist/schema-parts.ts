import picomatch from 'picomatch';
import * as z from 'zod';

/** A text that is not empty; `what` is how messages call it. */
export const text = (what: string) =>
  z.string(`${what} is a text`).trim().min(1, `${what} must not be empty`);

export const glob = text('a glob').refine(isGlob, {
  error: 'not a glob that can be matched: check its brackets and braces, or write it with `\\` before them',
});

function isGlob(pattern: string): boolean {
  try {
    picomatch.makeRe(pattern, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}

export const list = <T extends z.ZodType>(entry: T) =>
  z.array(entry).min(1, 'the list is empty: give it an entry, or leave the key out');

/** One entry or a list of them; always a list once read. */
export const oneOrMore = <T extends z.ZodType>(entry: T) =>
  z.union([entry.transform((value) => [value]), list(entry)], 'write one text, or a list of texts');
