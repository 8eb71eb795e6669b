import * as z from 'zod';
import { glob, list, oneOrMore, text } from './schema-parts.ts';

const path = text('a path')
  .refine((value) => !value.startsWith('/') && !value.split('/').includes('..'), {
    error: 'a path starts at the root of the repository, without `/` or `..`',
  })
  .transform((value) => value.replace(/^\.\//, ''));

/** Where production gets its env keys from. The key that names the format comes first. */
export const sourceSchema = z.union(
  [
    z.strictObject({ dotenv: oneOrMore(path).describe('A dotenv file that production loads.') }),
    z.strictObject({
      compose: path.describe('A docker compose file.'),
      service: text('a service').optional().describe('The service in it; needed when it has several.'),
    }),
    z.strictObject({
      kubernetes: oneOrMore(path).describe('Manifests: ConfigMap, Secret, Deployment, StatefulSet, CronJob.'),
      container: text('a container').optional().describe('The container; needed when there are several.'),
    }),
    z.strictObject({ names: oneOrMore(path).describe('A list of key names, one a line.') }),
    z.strictObject({
      'github-environment': text('an environment').describe(
        'A GitHub environment: its variables and the names of its secrets, and those of repository and organization.',
      ),
    }),
  ],
  'name one source: dotenv, compose, kubernetes, names or github-environment',
);

export const serviceSchema = z.strictObject({
  manifest: oneOrMore(path).describe(
    'The files that declare the env keys: our YAML (.yml, .yaml), decorators (.env.schema), else a dotenv example.',
  ),
  production: list(sourceSchema)
    .default([])
    .describe(
      'What production provides; several sources add up. Without any, a person confirms new and changed keys.',
    ),
  environment: text('an environment')
    .default('production')
    .describe('A key that is declared only for other environments is not looked for.'),
});

/** What a service may be called: its name becomes a part of item ids. */
export const SERVICE_NAME = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

export const envSchema = z
  .strictObject({
    missing: z
      .enum(['block', 'confirm'], 'write block or confirm')
      .default('block')
      .describe(
        'block: only production having the key closes a missing key. confirm: a person may confirm it as well.',
      ),
    ignore: z.array(glob).default([]).describe('Globs: env keys that are never looked at.'),
    services: z
      .record(z.string(), serviceSchema)
      .refine((value) => Object.keys(value).length > 0, 'give it a service, or leave `env` out')
      .describe('The deployed services, by name.'),
  })
  .describe('The env keys that the services need and that production provides.');

export type Source = z.infer<typeof sourceSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type EnvConfig = z.infer<typeof envSchema>;
