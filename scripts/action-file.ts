import { parse } from 'yaml';
import * as z from 'zod';

const described = z.strictObject({ description: z.string() });

const actionFileSchema = z.object({
  inputs: z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      default: z.string().optional(),
      required: z.boolean().optional(),
    }),
  ),
  outputs: z.record(z.string(), described),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});

/** What our scripts and tests need of action.yml. */
export type ActionFile = z.infer<typeof actionFileSchema>;

export function parseActionFile(text: string): ActionFile {
  return actionFileSchema.parse(parse(text));
}
