import { renderDoctor } from '../../render/doctor.ts';
import { renderDoctorJson } from '../../render/doctor-json.ts';
import { isAnythingWrong } from '../../setup/wrong.ts';
import { doctor } from '../doctor.ts';
import { withProgress } from '../progress.ts';
import { lookOf } from '../terminal-look.ts';
import type { Command } from './surroundings.ts';

export const runDoctor: Command = async (options, { folder, env, stdout, stderr }) => {
  const notice = (message: string) => stderr.write(`${message}\n`);
  const view = await withProgress(stderr, () => doctor(options, { folder, env, notice }));
  const look = lookOf(stdout, env, options.color);
  stdout.write(options.format === 'json' ? renderDoctorJson(view) : renderDoctor(view, look));
  return isAnythingWrong(view.findings) ? 1 : 0;
};
