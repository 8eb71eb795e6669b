import * as z from 'zod';
import { text } from './schema-parts.ts';

/** A function of the repository's own that reads the env key which it is given. */
export const readsSchema = z.strictObject({
  call: text('a call')
    .regex(
      /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*[!?]?$/,
      'write the name as it is called, without brackets: getenv_int or config.get',
    )
    .describe('How it is called, without brackets: `config.get`.'),
  argument: z
    .number('count the arguments from 0')
    .int('count the arguments from 0')
    .min(0, 'count the arguments from 0')
    .max(20, 'the first 20 arguments are looked at')
    .default(0)
    .describe('Which argument is the key, counted from 0.'),
  prefix: text('a prefix').optional().describe('What it puts before the key.'),
  suffix: text('a suffix').optional().describe('What it puts after the key.'),
  transform: z
    .enum(['upper', 'none'], 'write upper or none')
    .default('none')
    .describe('`upper`: it turns the key into upper case first.'),
  kind: z
    .enum(['hard', 'optional', 'defaulted'], 'write hard, optional or defaulted')
    .default('hard')
    .describe('What becomes of the program without the key: it fails, does without, or has its own value.'),
  language: text('a language')
    .optional()
    .describe('The language in which it is called, as in [what the code reads](reads.md); without it, all.'),
});

export type ReadsPattern = z.infer<typeof readsSchema>;
