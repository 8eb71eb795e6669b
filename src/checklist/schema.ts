import * as z from 'zod/mini';
import { confirmSchema, expiresSchema, needsSchema, waivableSchema } from './confirm-schema.ts';
import { envSchema } from './env-schema.ts';
import { verifiedBySchema } from './evidence-schema.ts';
import { ITEM_ID } from './item-id.ts';
import { glob, list, pathGlob, text } from './schema-parts.ts';

const conditions = {
  paths: z
    .optional(list(pathGlob))
    .check(
      z.describe(
        'Globs: a changed file matches one of them; one behind `!` leaves files out. A renamed file counts under both names.',
      ),
    ),
  labels: z.optional(list(text('a label'))).check(z.describe('The pull request has one of these labels.')),
  'base-branches': z.optional(list(glob)).check(z.describe('Globs: the base branch matches one of them.')),
  'env-change': z
    .optional(z.boolean('write true or false'))
    .check(z.describe('Whether the pull request adds, changes or removes an env key.')),
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
      .optional(z.strictObject(conditions).check(z.refine(isNotEmpty, noEmptyCondition)))
      .check(z.describe('The item applies only where all of this together does not hold.')),
  })
  .check(
    z.refine(isNotEmpty, noEmptyCondition),
    z.describe('When the item applies: all that is given must hold. Without it the item always applies.'),
  );

export const itemSchema = z.strictObject({
  id: z.string('an id is a text').check(
    z.regex(
      new RegExp(`^${ITEM_ID}$`),
      'an id starts with a letter or digit and goes on with letters, digits and . _ : / - (128 at most, no two hyphens in a row)',
    ),
    z.refine((id) => !/^env:/i.test(id), 'ids that start with `env:` belong to env keys: choose another one'),
    z.describe('What a confirmation is tied to. Keep it when the title changes.'),
  ),
  title: text('a title').check(
    z.maxLength(200, 'a title has at most 200 characters: put the rest into help'),
    z.describe('What the person confirms.'),
  ),
  help: z.optional(text('help')).check(z.describe('How to do it: a text or a link.')),
  group: z.optional(text('a group')).check(z.describe('The heading it is shown under.')),
  optional: z
    ._default(z.boolean('write true or false'), false)
    .check(z.describe('An optional item is shown and never holds the status.')),
  when: z.optional(conditionSchema),
  confirm: z
    .optional(confirmSchema)
    .check(z.describe('Who may confirm it, in place of what the checklist says for all.')),
  'verified-by': z.optional(verifiedBySchema),
  expires: expiresSchema,
  waivable: z.optional(waivableSchema),
  'one-of': z
    .optional(text('a name'))
    .check(z.describe('Items with the same name are a choice: one of them closed is enough.')),
  needs: needsSchema,
});

export const checklistSchema = z
  .strictObject({
    items: z
      ._default(list(itemSchema), [])
      .check(z.describe('The items, in the order in which they are shown.')),
    confirm: z
      .optional(confirmSchema)
      .check(z.describe('Who may confirm, where an item does not say otherwise.')),
    env: z.optional(envSchema),
  })
  .check(z.describe('A deployment checklist.'));

export type Condition = z.infer<typeof conditionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Checklist = z.infer<typeof checklistSchema>;
