import { renderBaselineJson } from '../../render/baseline/json.ts';
import { renderBaselineCommand } from '../../render/baseline/terminal-command.ts';
import { baseline } from '../checkout/baseline.ts';
import { reportError } from './report-error.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

export const runBaseline: Command = async (options, around) => {
  const { checklist, dryRun, prune, format, color } = options;
  const outcome = await baseline(around.folder, { checklist, write: !dryRun, prune });
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf(around.stdout, around.env, color);
  around.stdout.write(
    format === 'json' ? renderBaselineJson(outcome.view) : renderBaselineCommand(outcome.view, look),
  );
  return 0;
};
