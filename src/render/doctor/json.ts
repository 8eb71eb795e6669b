import { isAnythingWrong } from '../../setup/wrong.ts';
import { REPORT_VERSION } from '../report.ts';
import type { DoctorView } from './view.ts';

/** A check-up as JSON. `verdict` is what the exit code says: `wrong` when there is a finding of that severity, else `ok`. */
export function renderDoctorJson({ repository, base, findings }: DoctorView): string {
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: isAnythingWrong(findings) ? 'wrong' : 'ok',
    repository: repository ?? null,
    base,
    findings: findings.map(({ code, severity, message, at, fix }) => ({
      ...{ code, severity, message },
      at: at ?? null,
      fix: fix ?? null,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
