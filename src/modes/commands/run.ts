import type { CommandName } from '../../render/help/command.ts';
import { runAudit } from './audit.ts';
import { runBaseline } from './baseline.ts';
import { runCheck } from './check.ts';
import { runDoctor } from './doctor.ts';
import { runInit } from './init.ts';
import { runSchema } from './schema.ts';
import type { Command } from './surroundings.ts';
import { runValidate } from './validate.ts';

export { reportError } from './report-error.ts';

/** What each command does. */
export const RUN: Readonly<Record<CommandName, Command>> = {
  init: runInit,
  check: runCheck,
  audit: runAudit,
  validate: runValidate,
  doctor: runDoctor,
  baseline: runBaseline,
  schema: runSchema,
};
