import { renderInitJson } from '../../render/init/json.ts';
import { renderInit } from '../../render/init/terminal.ts';
import { withProgress } from './progress.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

export const runInit: Command = async ({ uses, dryRun, format, color }, { folder, env, stdout, stderr }) => {
  // It knows how to read every format there is, which the others need only some of.
  const { init } = await import('../checkout/init.ts');
  const view = await withProgress(stderr, () => init(folder, { write: !dryRun, uses }));
  stdout.write(format === 'json' ? renderInitJson(view) : renderInit(view, lookOf(stdout, env, color)));
  return 0;
};
