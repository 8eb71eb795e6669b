import * as z from 'zod';
import { confirmSchema, expiresSchema, needsSchema, waivableSchema } from './confirm-schema.ts';
import { envSchema } from './env-schema.ts';
import { verifiedBySchema } from './evidence-schema.ts';
import { ITEM_ID } from './item-id.ts';
import { glob, list, text } from './schema-parts.ts';

const conditions = {
  paths: list(glob)
    .optional()
    .describe('Globs: a changed file matches one of them. A renamed file counts under both names.'),
  labels: list(text('a label')).optional().describe('The pull request has one of these labels.'),
  'base-branches': list(glob).optional().describe('Globs: the base branch matches one of them.'),
  'env-change': z
    .boolean('write true or false')
    .optional()
    .describe('Whether the pull request adds, changes or removes an env key.'),
};

const noEmptyCondition = {
  error:
    'an empty condition: give it one of paths, labels, base-branches, env-change, not, or leave `when` out',
};
const isNotEmpty = (value: object) => Object.values(value).some((entry) => entry !== undefined);

export const conditionSchema = z
  .strictObject({
    ...conditions,
    not: z
      .strictObject(conditions)
      .refine(isNotEmpty, noEmptyCondition)
      .optional()
      .describe('The item applies only where all of this together does not hold.'),
  })
  .refine(isNotEmpty, noEmptyCondition)
  .describe('When the item applies: all that is given must hold. Without it the item always applies.');

export const itemSchema = z.strictObject({
  id: z
    .string('an id is a text')
    .regex(
      new RegExp(`^${ITEM_ID}$`),
      'an id starts with a letter or digit and goes on with letters, digits and . _ : / - (128 at most, no two hyphens in a row)',
    )
    .refine((id) => !/^env:/i.test(id), 'ids that start with `env:` belong to env keys: choose another one')
    .describe('What a confirmation is tied to. Keep it when the title changes.'),
  title: text('a title')
    .max(200, 'a title has at most 200 characters: put the rest into help')
    .describe('What the person confirms.'),
  help: text('help').optional().describe('How to do it: a text or a link.'),
  group: text('a group').optional().describe('The heading it is shown under.'),
  optional: z
    .boolean('write true or false')
    .default(false)
    .describe('An optional item is shown and never holds the status.'),
  when: conditionSchema.optional(),
  confirm: confirmSchema
    .optional()
    .describe('Who may confirm it, in place of what the checklist says for all.'),
  'verified-by': verifiedBySchema.optional(),
  expires: expiresSchema,
  waivable: waivableSchema.optional(),
  'one-of': text('a name')
    .optional()
    .describe('Items with the same name are a choice: one of them closed is enough.'),
  needs: needsSchema,
});

export const checklistSchema = z
  .strictObject({
    items: list(itemSchema).default([]).describe('The items, in the order in which they are shown.'),
    confirm: confirmSchema.optional().describe('Who may confirm, where an item does not say otherwise.'),
    env: envSchema.optional(),
  })
  .describe('A deployment checklist.');

export type Condition = z.infer<typeof conditionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Checklist = z.infer<typeof checklistSchema>;
