import { renderDoctorJson } from '../../render/doctor/json.ts';
import { renderDoctor } from '../../render/doctor/terminal.ts';
import { isAnythingWrong } from '../../setup/wrong.ts';
import { doctor } from '../checkout/doctor.ts';
import { withProgress } from './progress.ts';
import type { Command } from './surroundings.ts';
import { lookOf } from './terminal-look.ts';

export const runDoctor: Command = async (options, { folder, env, stdout, stderr }) => {
  const notice = (message: string) => stderr.write(`${message}\n`);
  const view = await withProgress(stderr, () => doctor(options, { folder, env, notice }));
  const look = lookOf(stdout, env, options.color);
  stdout.write(options.format === 'json' ? renderDoctorJson(view) : renderDoctor(view, look));
  return isAnythingWrong(view.findings) ? 1 : 0;
};
