/** What GitHub knows of the head beside the comment, once more as the model sees it; nothing of src/ is used. */

export const CHECKS = ['ci.yml', 'nightly.yml'] as const;

/** One run of a check. `queued` has not started yet. */
export interface Run {
  readonly workflow: (typeof CHECKS)[number];
  readonly conclusion: 'success' | 'failure' | 'skipped' | 'running' | 'queued';
}

export interface Facts {
  /** Of the present head, oldest first. */
  readonly runs: readonly Run[];
  readonly status: { readonly state: 'success' | 'failure' | 'pending'; readonly by: string } | undefined;
  readonly deployment: string | undefined;
  /** By reviewer. */
  readonly reviews: Readonly<Record<string, Review>>;
  /** Who gave the label that the items ask for. */
  readonly label: string | undefined;
}

export interface Review {
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  readonly head: number;
}

export const NO_FACTS: Facts = {
  runs: [],
  status: undefined,
  deployment: undefined,
  reviews: {},
  label: undefined,
};

/** What makes all hold, whoever is asked for. */
export function allGreen(head: number): Facts {
  const review = { state: 'approved', head } as const;
  return {
    runs: CHECKS.map((workflow) => ({ workflow, conclusion: 'success' })),
    status: { state: 'success', by: 'ci' },
    deployment: 'success',
    reviews: { ada: review, mia: review, root: review, rita: review },
    label: 'rita',
  };
}

/** Checks, statuses and deployments are of one commit; what people said stays. */
export function afterPush({ reviews, label }: Facts): Facts {
  return { ...NO_FACTS, reviews, label };
}

/** A run that is queued becomes another one; else there is one more. */
export function addRun(facts: Facts, run: Run): Facts {
  return {
    ...facts,
    runs: [
      ...facts.runs.filter(
        ({ workflow, conclusion }) => workflow !== run.workflow || conclusion !== 'queued',
      ),
      run,
    ],
  };
}

/** What may stand under `verified-by`. */
export type Kind = 'check' | 'status' | 'review' | 'label' | 'deployment';

/** Who counts, and what is asked of people. */
export interface Asked {
  readonly count: number;
  /** Whether somebody is in the group that the item names; `known` where their role is. */
  readonly isIn: (login: string) => boolean;
  readonly isKnown: (login: string) => boolean;
  readonly namesGroup: boolean;
  readonly isPerson: (login: string) => boolean;
  readonly author: string;
  readonly head: number;
}

export function holds(kind: Kind, facts: Facts, asked: Asked): boolean {
  const { runs, status, deployment, label } = facts;
  switch (kind) {
    case 'check': {
      const newest = CHECKS.flatMap((name) => runs.findLast(({ workflow }) => workflow === name) ?? []);
      return newest.length > 0 && newest.every(({ conclusion }) => conclusion === 'success');
    }
    case 'status':
      return status?.state === 'success' && status.by !== asked.author && status.by !== '';
    case 'deployment':
      return deployment === 'success';
    case 'label':
      if (label === undefined || label === '' || label === asked.author) return false;
      return !asked.namesGroup || counts(label, asked);
    case 'review':
      return isApproved(facts, asked);
  }
}

const counts = (login: string, { isPerson, isKnown, isIn }: Asked) =>
  isPerson(login) && isKnown(login) && isIn(login);

function isApproved({ reviews }: Facts, asked: Asked): boolean {
  const others = Object.entries(reviews).filter(([by]) => by !== asked.author && asked.isPerson(by));
  const objects = others.some(
    ([by, { state }]) => state === 'changes-requested' && (!asked.isKnown(by) || asked.isIn(by)),
  );
  const approving = others.filter(
    ([by, { state, head }]) => state === 'approved' && head === asked.head && counts(by, asked),
  );
  return !objects && approving.length >= asked.count;
}
