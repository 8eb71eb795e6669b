import type { Audit } from '../../env/audit.ts';
import type { CodeNotes } from '../../env/findings/code-notes.ts';

/** What an audit of a checkout found out. */
export interface AuditView extends Audit {
  readonly head: { readonly name: string; readonly sha: string };
  /** Path of the checklist file. */
  readonly path: string;
  readonly notes: CodeNotes;
  /** Files that matter and differ from the head in the working tree only; they were not looked at. */
  readonly uncommitted: readonly string[];
  /** Address of the repository on the web, where its remote tells. */
  readonly webUrl: string | undefined;
}
