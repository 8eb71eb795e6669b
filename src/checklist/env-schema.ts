import * as z from 'zod/mini';
import { readPatternSchema } from './reads-schema.ts';
import { glob, list, oneOrMore, pathGlob, text } from './schema-parts.ts';
import { path, sourceSchema } from './source-schema.ts';

export const serviceSchema = z.strictObject({
  manifest: oneOrMore(path).check(
    z.describe(
      'The files that declare the env keys: our YAML (.yml, .yaml), decorators (.env.schema), else a dotenv example.',
    ),
  ),
  production: z
    ._default(list(sourceSchema), [])
    .check(
      z.describe(
        'What production provides; several sources add up. Without any, a person confirms new and changed keys.',
      ),
    ),
  environment: z
    ._default(text('an environment'), 'production')
    .check(z.describe('A key that is declared only for other environments is not looked for.')),
  code: z
    .optional(oneOrMore(pathGlob))
    .check(
      z.describe(
        'Globs: where the code of the service is; one behind `!` takes files away. Without it all code, when there is one service; with several, nobody looks.',
      ),
    ),
});

/** What a service may be called: its name becomes a part of item ids. */
export const SERVICE_NAME = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

export const envSchema = z
  .strictObject({
    missing: z
      ._default(z.enum(['block', 'confirm'], 'write block or confirm'), 'block')
      .check(
        z.describe(
          'block: only production having the key closes a missing key. confirm: a person may confirm it as well.',
        ),
      ),
    ignore: z._default(z.array(glob), []).check(z.describe('Globs: env keys that are never looked at.')),
    reads: z
      ._default(z.array(readPatternSchema), [])
      .check(z.describe('Functions of your own that read the env key which they are given.')),
    'assume-read': z
      ._default(z.array(glob), [])
      .check(
        z.describe('Globs: env keys that something reads which cannot be seen. They are never called stale.'),
      ),
    services: z.record(z.string(), serviceSchema).check(
      z.refine((value) => Object.keys(value).length > 0, 'give it a service, or leave `env` out'),
      z.describe('The deployed services, by name.'),
    ),
  })
  .check(z.describe('The env keys that the services need and that production provides.'));

export type Service = z.infer<typeof serviceSchema>;
export type EnvConfig = z.infer<typeof envSchema>;
