/** Where a repository has its checklist unless said otherwise. */
export const DEFAULT_CHECKLIST = '.github/deployment-checklist.yml';

/** The commit status of a gate, unless said otherwise. */
export const DEFAULT_CONTEXT = 'deployment-checklist';

/** The status of the gate that has this checklist, as far as that is known without its workflow. */
export function usualContextOf(checklist: string): string | undefined {
  return checklist === DEFAULT_CHECKLIST ? DEFAULT_CONTEXT : undefined;
}
