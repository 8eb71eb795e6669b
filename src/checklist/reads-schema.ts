import * as z from 'zod/mini';
import { text } from './schema-parts.ts';

/** The languages in which functions are called that may read keys, by the names that people write here. */
export const CODE_LANGUAGES = [
  'csharp',
  'go',
  'java',
  'javascript',
  'kotlin',
  'php',
  'python',
  'ruby',
  'rust',
] as const;

const KIND = 'write hard, optional or defaulted';
const piece = (what: string) =>
  z._default(
    z
      .string(`${what} is a text`)
      .check(z.regex(/^[A-Za-z0-9_]*$/, `${what} is part of a key: letters, digits and \`_\``)),
    '',
  );

/** A function of the repository's own that reads the key which it is given. */
export const readPatternSchema = z
  .strictObject({
    call: text('a call').check(
      z.maxLength(100, 'a call has at most 100 characters'),
      z.regex(
        /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/,
        'write how the function is called, without brackets: `getSecret` or `config.get`',
      ),
      z.describe('How the function is called: `getSecret`, or with what stands before it: `config.get`.'),
    ),
    argument: z
      ._default(
        z
          .int('count the arguments from 0')
          .check(z.gte(0, 'count the arguments from 0'), z.lte(9, 'one of the first ten arguments: 0 to 9')),
        0,
      )
      .check(z.describe('Which argument is the key, counted from 0.')),
    prefix: piece('a prefix').check(z.describe('What stands before the argument in the key.')),
    suffix: piece('a suffix').check(z.describe('What stands after it.')),
    transform: z
      ._default(z.enum(['upper', 'none'], 'write upper or none'), 'none')
      .check(z.describe('upper: the argument is turned into upper case.')),
    kind: z
      ._default(z.enum(['hard', 'optional', 'defaulted'], KIND), 'hard')
      .check(
        z.describe(
          'What happens without the key. hard: the code fails, and a missing key blocks. optional: it goes on. defaulted: it has a value of its own.',
        ),
      ),
    language: z
      .optional(z.enum(CODE_LANGUAGES, `write one of ${CODE_LANGUAGES.join(', ')}, or leave it out for all`))
      .check(z.describe('The language in which it is called. Without it: all.')),
  })
  .check(z.describe('A function that reads the env key which it is given.'));

export type ReadPattern = z.infer<typeof readPatternSchema>;
