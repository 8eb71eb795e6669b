import { isAnythingBroken } from '../../env/audit.ts';
import { reportConflict } from '../comment/conflict.ts';
import { REPORT_VERSION, reportFinding } from '../report.ts';
import type { AuditView } from './view.ts';

/** An audit as JSON, with findings in the shape of the action's report. */
export function renderAuditJson(view: AuditView): string {
  const { services, conflicts, head, path, notes, uncommitted } = view;
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: isAnythingBroken(view) ? 'broken' : 'fine',
    checklist: { path },
    head: { name: head.name, sha: head.sha },
    services: services.map(({ service, declared, read, provided, searched, findings }) => ({
      name: service,
      declared,
      read: read ?? null,
      provided,
      sources: searched,
      findings: findings.map(reportFinding),
    })),
    conflicts: conflicts.map(reportConflict),
    dynamicReads: notes.dynamic,
    skippedFiles: notes.skipped,
    servicesWithoutCode: notes.withoutCode,
    uncommitted,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
