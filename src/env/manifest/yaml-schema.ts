import * as z from 'zod';
import { oneOrMore, text } from '../../checklist/schema-parts.ts';
import { whatIsWrongWith } from '../pattern.ts';
import { firstBroken, VALUE_TYPES } from '../value-rules.ts';

/** A value as people write it in YAML: `8080` and `true` are texts in an environment. */
const value = z
  .union([z.string(), z.number(), z.boolean()], 'write a text, a number, true or false')
  .transform(String);

export const declarationSchema = z
  .strictObject({
    description: text('a description').optional().describe('What the key is for.'),
    required: z
      .boolean('write true or false')
      .default(true)
      .describe('Whether production must provide it. A key with a default is never missing.'),
    secret: z
      .boolean('write true or false')
      .default(false)
      .describe('Whether the value is to be kept secret.'),
    type: z
      .enum(VALUE_TYPES, `a type is one of ${VALUE_TYPES.join(', ')}`)
      .optional()
      .describe('What the value is. Without it any text.'),
    pattern: text('a pattern')
      .optional()
      .describe(
        'A regular expression of JavaScript that matches somewhere in the value; anchor it with ^ and $. No back reference, look behind or flags.',
      ),
    values: z
      .array(value)
      .min(1, 'the list is empty: give it a value')
      .optional()
      .describe('The values that `type: enum` allows.'),
    default: value.optional().describe('The value that the program takes when production gives none.'),
    environments: oneOrMore(text('an environment'))
      .optional()
      .describe('The environments that need it. Without it, all.'),
    owner: text('an owner').optional().describe('Who knows about it: a team or a person.'),
  })
  .superRefine((declaration, context) => {
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
  });

/** The field of a declaration that a rule comes from, where it is not called the same. */
const RULE_FIELD: Record<string, string> = { enum: 'values' };

/** A manifest of ours: the env keys of a service. */
export const manifestSchema = z
  .strictObject({
    keys: z
      .record(z.string(), declarationSchema.nullable())
      .describe('The env keys, by name. A name alone (`KEY:`) is a required text.'),
  })
  .describe('The env keys that a service reads.');

export type Declaration = z.infer<typeof declarationSchema>;
