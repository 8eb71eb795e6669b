import { renderValidJson } from '../../render/check/json.ts';
import { renderValid } from '../../render/terminal/notice.ts';
import { validate } from '../checkout/validate.ts';
import { reportError } from './report-error.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

export const runValidate: Command = async (options, around) => {
  const outcome = await validate(around.folder, options.argument);
  if (outcome.kind === 'failed') return reportError(outcome.error, outcome.quotable, options, around);
  const look = lookOf(around.stdout, around.env, options.color);
  around.stdout.write(
    options.format === 'json' ? renderValidJson(outcome.config) : renderValid(outcome.config, look),
  );
  return 0;
};
