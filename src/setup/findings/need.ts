import type { Checklist } from '../../checklist/schema.ts';
import { evidenceOf } from '../../gate/evidence/wanted.ts';
import type { SetupCode, Severity } from './finding.ts';

/** An event that the gate has to hear of. */
export interface Need {
  readonly code: SetupCode;
  readonly event: string;
  /** What it is when nothing listens to the event, and why. */
  readonly missing: Severity;
  readonly because: string;
  readonly types: readonly TypeNeed[];
}

export interface TypeNeed {
  readonly type: string;
  readonly missing: Severity;
  readonly because: string;
}

export interface Demands {
  /** The checklists that can be read. */
  readonly checklists: readonly Checklist[];
  /** Whether the base branch has a merge queue; undefined when that is not known. */
  readonly hasMergeQueue: boolean | undefined;
}

/** The events that the gate needs, with the types of each. docs/workflows.md says the same to people. */
export function decideNeeds({ checklists, hasMergeQueue }: Demands): Need[] {
  return [
    {
      code: 'event-pull-request',
      event: 'pull_request',
      missing: 'wrong',
      because: 'no pull request gets a checklist or a status',
      types: [...PULL_REQUEST_TYPES, ...(checklists.some(asksForLabels) ? LABEL_TYPES : [])],
    },
    {
      code: 'event-issue-comment',
      event: 'issue_comment',
      missing: 'wrong',
      because: 'ticking a box changes nothing',
      types: COMMENT_TYPES,
    },
    ...(hasMergeQueue === false ? [] : [mergeGroup(hasMergeQueue)]),
    {
      code: 'event-push',
      event: 'push',
      missing: 'advice',
      because:
        'when production gets a key, or the checklist an item, open pull requests keep their status until something happens on them',
      types: [],
    },
    ...timed(checklists),
    ...reviewed(checklists),
  ];
}

function reviewed(checklists: readonly Checklist[]): Need[] {
  if (!checklists.flatMap(evidenceOf).some(({ kind }) => kind === 'review')) return [];
  return [
    {
      code: 'event-review',
      event: 'pull_request_review',
      missing: 'wrong',
      because: 'the checklist has items that a review confirms',
      types: [
        { type: 'submitted', missing: 'wrong', because: 'a review is evidence' },
        { type: 'dismissed', missing: 'wrong', because: 'a dismissed review is none any more' },
      ],
    },
  ];
}

/** No event tells that time has passed. */
function timed(checklists: readonly Checklist[]): Need[] {
  const items = checklists.flatMap((checklist) => checklist.items);
  const need = { code: 'event-schedule', event: 'schedule', types: [] } as const;
  if (items.some(({ expires }) => typeof expires === 'object'))
    return [
      {
        ...need,
        missing: 'wrong',
        because:
          'a confirmation that counts for a time lapses, and the status stays green until something happens',
      },
    ];
  if (items.some(({ waivable = false }) => waivable !== false))
    return [
      {
        ...need,
        missing: 'advice',
        because: 'a waiver that ends does so, and the status stays green until something happens',
      },
    ];
  return [];
}

const PULL_REQUEST_TYPES: readonly TypeNeed[] = [
  { type: 'opened', missing: 'wrong', because: 'a new pull request has no status yet' },
  { type: 'reopened', missing: 'wrong', because: 'it may have changed while it was closed' },
  { type: 'synchronize', missing: 'wrong', because: 'a new commit has no status yet' },
  { type: 'edited', missing: 'wrong', because: 'the base branch may have changed' },
  { type: 'ready_for_review', missing: 'advice', because: 'the status is fresh when reviewers come' },
];

const LABEL_TYPES: readonly TypeNeed[] = [
  { type: 'labeled', missing: 'wrong', because: 'the checklist has items that ask for a label' },
  { type: 'unlabeled', missing: 'wrong', because: 'the checklist has items that ask for a label' },
];

const COMMENT_TYPES: readonly TypeNeed[] = [
  { type: 'created', missing: 'wrong', because: 'a comment may hold a command' },
  { type: 'edited', missing: 'wrong', because: 'a tick is an edit of the comment' },
  { type: 'deleted', missing: 'wrong', because: 'without its comment the gate has to close' },
];

function mergeGroup(hasMergeQueue: true | undefined): Need {
  return {
    code: 'event-merge-group',
    event: 'merge_group',
    missing: hasMergeQueue === undefined ? 'unknown' : 'wrong',
    because:
      hasMergeQueue === undefined
        ? 'if the branch has a merge queue, which could not be read, the queue waits in vain'
        : 'the merge queue waits in vain for the status on its own commit',
    types: [{ type: 'checks_requested', missing: 'wrong', because: 'it is what the merge queue asks with' }],
  };
}

function asksForLabels(checklist: Checklist): boolean {
  return (
    checklist.items.some(({ when }) => when?.labels !== undefined || when?.not?.labels !== undefined) ||
    evidenceOf(checklist).some(({ kind }) => kind === 'label')
  );
}
