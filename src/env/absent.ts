import { locatePath } from '../checklist/locate.ts';
import type { Problem } from '../checklist/problem.ts';

/** A file that the checklist names and that does not exist at a commit. */
export interface Absent {
  readonly path: string;
  readonly role: 'manifest' | 'production';
  readonly service: string;
  /** The other names that the file of a folder may have. */
  readonly others?: readonly string[] | undefined;
}

/** A checklist file: what problems are told under, and where it names what. */
export interface ChecklistText {
  readonly path: string;
  readonly text: string;
}

/** That a file is not there, told where the checklist names it. */
export function problemOfAbsent({ path, text }: ChecklistText, absent: Absent, message: string): Problem {
  return { file: path, ...locatePath(text, absent.service, absent.path), message };
}
