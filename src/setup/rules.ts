/** What GitHub tells of the rules of a branch, or why it does not. */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  /** Neither rulesets nor protected branches belong to the repository's plan. */
  | { readonly kind: 'not-in-plan'; readonly because: string }
  | { readonly kind: 'untold'; readonly because: string };

/** A status that a branch requires. */
export interface RequiredStatus {
  readonly context: string;
  /** The only app that is believed; undefined when anybody is who may write. */
  readonly integrationId: number | undefined;
}

/** What the active rulesets say of a branch. */
export interface BranchRules {
  readonly required: readonly RequiredStatus[];
  readonly hasMergeQueue: boolean;
}

export interface BranchFacts {
  readonly rules: Told<BranchRules>;
  /** What classic branch protection requires; empty where there is none. */
  readonly protection: Told<readonly RequiredStatus[]>;
}

/** The app behind GITHUB_TOKEN, on github.com. */
export const GITHUB_ACTIONS = 15368;

/** Whether a branch requires a status. GitHub compares contexts without regard to case. */
export type Requirement =
  | { readonly kind: 'required'; readonly by: readonly RequiredStatus[] }
  | { readonly kind: 'not-required'; readonly others: readonly string[] }
  | { readonly kind: 'not-in-plan'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

/** One source that tells is enough for a yes; a no needs both. */
export function decideRequirement({ rules, protection }: BranchFacts, context: string): Requirement {
  const told = [
    ...(rules.kind === 'told' ? rules.value.required : []),
    ...(protection.kind === 'told' ? protection.value : []),
  ];
  const by = told.filter((status) => status.context.toLowerCase() === context.toLowerCase());
  if (by.length > 0) return { kind: 'required', by };
  if (rules.kind === 'not-in-plan') return rules;
  if (rules.kind === 'untold') return { kind: 'unknown', because: rules.because };
  if (protection.kind === 'untold') return { kind: 'unknown', because: protection.because };
  return { kind: 'not-required', others: told.map((status) => status.context) };
}
