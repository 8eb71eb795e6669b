import { isAnythingKnownWrong } from '../../gate/known-wrong.ts';
import { renderCheckJson } from '../../render/check/json.ts';
import { renderCheckMarkdown } from '../../render/check/markdown.ts';
import { renderTerminal } from '../../render/terminal/terminal.ts';
import { check } from '../checkout/check.ts';
import { withProgress } from './progress.ts';
import { reportError } from './report-error.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';
import { warnOfUncommitted } from './warn-of-uncommitted.ts';

export const runCheck: Command = async (options, around) => {
  const outcome = await withProgress(around.stderr, () => check(around.folder, options));
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const { view } = outcome;
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === 'json'
      ? renderCheckJson(view)
      : options.format === 'markdown'
        ? renderCheckMarkdown(view)
        : renderTerminal(view, look, options.verbose),
  );
  warnOfUncommitted(view.uncommitted, options, around);
  return isAnythingKnownWrong(view.decision) ? 1 : 0;
};
