import type { SetupFinding } from '../../setup/findings/finding.ts';

/** What a check-up of a set-up found out. */
export interface DoctorView {
  /** `OWNER/NAME` on GitHub; undefined when nobody was asked there. */
  readonly repository: string | undefined;
  readonly base: string;
  readonly findings: readonly SetupFinding[];
}
