import type { Place } from '../../env/text/place.ts';

/**
 * What is looked at, in the order in which it is told; the codes stay the same between releases. Each value says what
 * is looked at, for the table of the documentation.
 */
export const SETUP_CODES = {
  github: 'whether GitHub could be asked',
  'required-status': 'whether the base branch requires the status',
  'status-source': 'whether only the app that posts the status is believed',
  checklist: 'whether the base branch has a checklist that can be read',
  'code-owners': 'whether CODEOWNERS can be read, where the checklist lets code owners confirm',
  workflow: 'which workflow runs the action, and whether it can be read',
  landed: 'whether the branches that GitHub takes the workflow from have it as it is here',
  'event-pull-request': 'whether a pull request starts it, with every type that is needed',
  'event-issue-comment': 'whether a tick starts it',
  'event-merge-group': 'whether the merge queue starts it',
  'event-push': 'whether a change of the base branch starts it',
  'event-schedule': 'whether time that passes starts it, where confirmations or waivers count for a time',
  'event-review': 'whether a review starts it, where the checklist takes reviews for evidence',
  evidence: 'whether what the checklist takes for evidence starts it, and is not the gate itself',
  filter: 'whether a filter keeps runs from starting',
  condition: 'whether an `if` skips the job or the step',
  permissions: 'whether the token may do what the gate does',
  concurrency: 'whether concurrency loses runs',
  'pull-request-target': 'whether GitHub lets `pull_request_target` run',
  forks: 'whether pull requests of forks get a status',
  checkout: "whether the job checks out the pull request's code",
  inputs:
    'whether the inputs of the step are known, do not silence it, and hold the tokens that the checklist needs',
  pin: 'whether the action is pinned to a commit',
  'job-name': 'whether a job has the name of the status',
} as const;

export type SetupCode = keyof typeof SETUP_CODES;

/** `wrong`: something that has to work does not. `unknown`: it could not be found out, and nobody guesses. */
export type Severity = 'ok' | 'advice' | 'wrong' | 'unknown';

/** Lines of a file as they are, and as they should be. Without removed lines the others go before that line. */
export interface LineChange {
  readonly file: string;
  /** Counting from 1. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What puts a finding right. */
export type Fix =
  | { readonly kind: 'lines'; readonly changes: readonly LineChange[] }
  | { readonly kind: 'new-file'; readonly file: string; readonly text: string }
  | { readonly kind: 'settings'; readonly page: string; readonly url: string | undefined }
  | { readonly kind: 'shell'; readonly command: string };

/** One thing that was looked at. The message is a sentence with names in backticks: what is the matter, and why it matters. */
export interface SetupFinding {
  readonly code: SetupCode;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place | undefined;
  readonly fix?: Fix | undefined;
}
