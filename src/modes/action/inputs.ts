import * as z from 'zod/mini';
import { GateError } from '../../gate/gate-error.ts';
import { DEFAULT_CHECKLIST, DEFAULT_CONTEXT } from '../checkout/default-checklist.ts';

const flag = z.pipe(
  z.enum(['true', 'false'], 'write true or false'),
  z.transform((value) => value === 'true'),
);

/** The inputs of action.yml, under the names that a workflow gives them; an empty one was not given. */
export const inputsSchema = z.object({
  token: z.string('give it a token, such as ${{ github.token }}').check(z.minLength(1)),
  'environment-token': z.optional(z.string()),
  'team-token': z.optional(z.string()),
  'signing-key': z.optional(
    z
      .string()
      .check(
        z.refine((key) => Buffer.byteLength(key) >= 32, 'a key has at least 32 bytes; make a random one'),
      ),
  ),
  checklist: z
    ._default(z.string(), DEFAULT_CHECKLIST)
    .check(
      z.refine(
        (path) => !/^\/|(^|\/)\.\.(\/|$)/.test(path),
        'a path starts at the root of the repository, without `/` or `..`',
      ),
    ),
  context: z._default(
    z.string().check(z.maxLength(100, 'a context has at most 100 characters')),
    DEFAULT_CONTEXT,
  ),
  'pull-request': z.optional(
    z.pipe(
      z.string().check(z.regex(/^[1-9]\d{0,9}$/, 'write the number of a pull request')),
      z.transform(Number),
    ),
  ),
  'open-state': z._default(z.enum(['failure', 'pending'], 'write failure or pending'), 'failure'),
  'fail-job': z._default(flag, false),
  'dry-run': z._default(flag, false),
  'record-file': z.optional(
    z.string().check(z.refine((path) => path.endsWith('.json'), 'write a path that ends in .json')),
  ),
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
