import * as z from 'zod/mini';
import { oneOrMore, text } from '../../checklist/schema-parts.ts';
import { firstBroken, VALUE_TYPES } from '../findings/value-rules.ts';
import { whatIsWrongWith } from '../text/pattern.ts';

/** A value as people write it in YAML: `8080` and `true` are texts in an environment. */
const value = z.pipe(
  z.union([z.string(), z.number(), z.boolean()], 'write a text, a number, true or false'),
  z.transform(String),
);

/** A key that names only environments that are none is never looked for, and nobody would notice. */
const environment = text('an environment').check(
  z.refine((name) => !name.includes(','), {
    error: 'write several environments as a list: [staging, production]',
  }),
  z.refine((name) => !/[*!]|^(?:all|any|every)$/i.test(name), {
    error: 'name the environments that need it, or leave `environments` out for all',
  }),
);

export const declarationSchema = z
  .strictObject({
    description: z.optional(text('a description')).check(z.describe('What the key is for.')),
    required: z
      ._default(z.boolean('write true or false'), true)
      .check(z.describe('Whether production must provide it. A key with a default is never missing.')),
    secret: z
      ._default(z.boolean('write true or false'), false)
      .check(z.describe('Whether the value is to be kept secret.')),
    type: z
      .optional(z.enum(VALUE_TYPES, `a type is one of ${VALUE_TYPES.join(', ')}`))
      .check(z.describe('What the value is. Without it any text.')),
    pattern: z
      .optional(text('a pattern'))
      .check(
        z.describe(
          'A regular expression of JavaScript that matches somewhere in the value; anchor it with ^ and $. No back reference, look behind or flags.',
        ),
      ),
    values: z
      .optional(z.array(value).check(z.minLength(1, 'the list is empty: give it a value')))
      .check(z.describe('The values that `type: enum` allows.')),
    default: z
      .optional(value)
      .check(z.describe('The value that the program takes when production gives none.')),
    environments: z
      .optional(oneOrMore(environment))
      .check(z.describe('The environments that need it. Without it, all.')),
    owner: z.optional(text('an owner')).check(z.describe('Who knows about it: a team or a person.')),
  })
  .check(
    z.superRefine((declaration, context) => {
      const { type, pattern, values, default: fallback } = declaration;
      const remark = (path: string[], message: string) =>
        context.addIssue({ code: 'custom', path, message, input: undefined });
      const wrong = pattern === undefined ? undefined : whatIsWrongWith(pattern);
      if (wrong !== undefined) remark(['pattern'], `the pattern ${wrong}`);
      if (type === 'enum' && values === undefined)
        remark(['type'], 'an enum needs `values`: list those that are allowed');
      if (type !== 'enum' && values !== undefined)
        remark(['values'], '`values` needs `type: enum`: write that, or a pattern instead');
      if (fallback === undefined || fallback === '' || wrong !== undefined) return;
      const broken = firstBroken(fallback, { required: true, type, pattern, values });
      if (broken !== undefined)
        remark(['default'], `the default breaks the key's own rule \`${RULE_FIELD[broken] ?? broken}\``);
    }),
  );

/** The field of a declaration that a rule comes from, where it is not called the same. */
const RULE_FIELD: Record<string, string> = { enum: 'values' };

/** A manifest of ours: the env keys of a service. */
export const manifestSchema = z
  .strictObject({
    keys: z
      .record(z.string(), z.nullable(declarationSchema))
      .check(z.describe('The env keys, by name. A name alone (`KEY:`) is a required text.')),
  })
  .check(z.describe('The env keys that a service reads.'));

export type Declaration = z.infer<typeof declarationSchema>;
