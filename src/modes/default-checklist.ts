/** Where a repository has its checklist unless said otherwise. */
export const DEFAULT_CHECKLIST = '.github/deployment-checklist.yml';
