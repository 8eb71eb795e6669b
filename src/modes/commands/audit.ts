import { isAnythingBroken } from '../../env/audit.ts';
import { renderAuditJson } from '../../render/audit/json.ts';
import { renderAuditMarkdown } from '../../render/audit/markdown.ts';
import { renderAuditSarif } from '../../render/audit/sarif.ts';
import { renderAuditTerminal } from '../../render/audit/terminal.ts';
import { audit } from '../checkout/audit.ts';
import { withProgress } from './progress.ts';
import { reportError } from './report-error.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';
import { warnOfUncommitted } from './warn-of-uncommitted.ts';

export const runAudit: Command = async (options, around) => {
  const outcome = await withProgress(around.stderr, () => audit(around.folder, options));
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const render = {
    json: () => renderAuditJson(view),
    markdown: () => renderAuditMarkdown(view),
    sarif: () => renderAuditSarif(view, around.version),
    terminal: () => renderAuditTerminal(view, lookOf(around.stdout, around.env, options.color)),
  }[options.format];
  around.stdout.write(render());
  warnOfUncommitted(view.uncommitted, options, around);
  return isAnythingBroken(view) ? 1 : 0;
};
