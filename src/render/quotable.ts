/**
 * The text of a file whose lines may be shown; undefined for a file that may hold values of env keys. Only the checklist
 * is known to hold none.
 */
export type Quotable = (file: string) => string | undefined;

/**
 * Lets the lines of a checklist be shown. Somebody may name another file by mistake, and a Secret or a dotenv file is shown to
 * nobody: only what looks like a checklist is.
 */
export function quoteChecklist(path: string, text: string | undefined): Quotable {
  const isChecklist = text !== undefined && /^(?:items|env):/m.test(text) && !/^kind:/m.test(text);
  return (file) => (isChecklist && file === path ? text : undefined);
}
