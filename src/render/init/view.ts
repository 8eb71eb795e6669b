import type { InitPlan } from '../../init/plan.ts';

/** What became of a file: `planned` where nothing was to be written. */
export interface InitFile {
  readonly path: string;
  readonly state: 'written' | 'planned' | 'exists';
  readonly text: string;
}

/** What `init` found and wrote. */
export interface InitView {
  readonly files: readonly InitFile[];
  readonly plan: InitPlan;
  /** False where a checklist was there already: then nothing of what was found is of use. */
  readonly isPlanUsed: boolean;
  /** Name of the branch that changes go to. */
  readonly base: string;
  /** How many files git tracks. */
  readonly tracked: number;
}
