import { renderChecklistJsonSchema } from '../../checklist/json-schema.ts';
import type { Command } from './surroundings.ts';

export const runSchema: Command = async (_, { stdout }) => {
  stdout.write(renderChecklistJsonSchema());
  return 0;
};
