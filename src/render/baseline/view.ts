import type { NextBaseline } from '../../env/baseline/next.ts';

/** What became of a baseline. */
export interface BaselineView extends NextBaseline {
  readonly path: string;
  /** `same`: it is as it has to be, or there is nothing to write down. */
  readonly state: 'written' | 'planned' | 'same';
  /** Whether findings were looked for, or stale entries only. */
  readonly prune: boolean;
  /** GitHub environments that the checklist names and that a checkout cannot read. */
  readonly unread: readonly string[];
}
