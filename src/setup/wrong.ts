import type { SetupFinding } from './findings/finding.ts';

/** Whether something has to be put right before the gate holds. What could not be found out is not held against anybody. */
export function isAnythingWrong(findings: readonly SetupFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'wrong');
}
