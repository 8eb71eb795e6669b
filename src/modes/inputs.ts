import * as z from 'zod';
import { GateError } from '../gate/gate-error.ts';
import { DEFAULT_CHECKLIST, DEFAULT_CONTEXT } from './default-checklist.ts';

const flag = z.enum(['true', 'false'], 'write true or false').transform((value) => value === 'true');

/** The inputs of action.yml, under the names that a workflow gives them; an empty one was not given. */
export const inputsSchema = z.object({
  token: z.string('give it a token, such as ${{ github.token }}').min(1),
  'environment-token': z.string().optional(),
  'team-token': z.string().optional(),
  'signing-key': z
    .string()
    .refine((key) => Buffer.byteLength(key) >= 32, 'a key has at least 32 bytes; make a random one')
    .optional(),
  checklist: z
    .string()
    .default(DEFAULT_CHECKLIST)
    .refine(
      (path) => !/^\/|(^|\/)\.\.(\/|$)/.test(path),
      'a path starts at the root of the repository, without `/` or `..`',
    ),
  context: z.string().max(100, 'a context has at most 100 characters').default(DEFAULT_CONTEXT),
  'pull-request': z
    .string()
    .regex(/^[1-9]\d{0,9}$/, 'write the number of a pull request')
    .transform(Number)
    .optional(),
  'open-state': z.enum(['failure', 'pending'], 'write failure or pending').default('failure'),
  'fail-job': flag.default(false),
  'dry-run': flag.default(false),
  'record-file': z
    .string()
    .refine((path) => path.endsWith('.json'), 'write a path that ends in .json')
    .optional(),
});

export type Inputs = z.infer<typeof inputsSchema>;

/** Reads all inputs; everything that is wrong with them is told at once. */
export function parseInputs(get: (name: string) => string): Inputs {
  const given = Object.keys(inputsSchema.shape).flatMap((name) => {
    const value = get(name).trim();
    return value === '' ? [] : [[name, value]];
  });
  const parsed = inputsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
  throw new GateError('input-invalid', `inputs of the step are wrong: ${wrong.join('; ')}`);
}
