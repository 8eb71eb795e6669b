import { REPORT_VERSION } from '../report.ts';
import type { BaselineView } from './view.ts';

/** What `baseline` wrote down and took out, as JSON. `verdict` is the state of the file: `written`, `planned` or `same`. */
export function renderBaselineJson({ state, path, entries, added, taken, unread }: BaselineView): string {
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict: state,
    path,
    entries: entries.map(({ service, kind, key, blocks, breaks }) => ({
      service,
      kind,
      key,
      blocks,
      breaks,
    })),
    added: added.map(({ service, kind, key }) => ({ service, kind, key })),
    taken: taken.map(({ service, kind, key }) => ({ service, kind, key })),
    unread,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
