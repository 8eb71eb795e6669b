import * as z from 'zod';
import { list, oneOrMore, text } from './schema-parts.ts';

const login = text('a login')
  .transform((value) => value.replace(/^@/, ''))
  .refine((value) => /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(value), {
    error: 'write the login of a person, such as ada; bots never confirm',
  });

const team = text('a team')
  .transform((value) => value.replace(/^@/, ''))
  .refine((value) => /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value), {
    error: 'write a team as organization/team, such as acme/release',
  });

const flag = z.boolean('write true or false');

const people = {
  users: list(login).optional().describe('These people.'),
  teams: list(team)
    .optional()
    .describe('Members of these teams, written organization/team, child teams included.'),
  role: z
    .enum(['read', 'triage', 'write', 'maintain', 'admin'], 'write read, triage, write, maintain or admin')
    .optional()
    .describe('Whoever has at least this role in the repository.'),
  'code-owners': flag
    .optional()
    .describe(
      'Code owners of the files that made the item apply; together they have to own all of those that have an owner.',
    ),
};

/** A group of people: whoever is in one of the parts that are given is in it. */
export const groupSchema = z.strictObject(people).refine((value) => Object.keys(value).length > 0, {
  error: 'name somebody: users, teams, role or code-owners',
});

export const confirmSchema = z
  .strictObject({
    ...people,
    author: flag.default(false).describe('Whether the author of the pull request may confirm as well.'),
    count: z
      .int('write a whole number')
      .min(1, 'at least one person has to confirm')
      .max(20, 'at most 20 people')
      .default(1)
      .describe('How many different people have to confirm.'),
    'each-of': list(groupSchema)
      .optional()
      .describe('At least one of those who confirm has to come from each of these groups.'),
  })
  .describe(
    'Who may confirm: whoever is in one of users, teams, role or code-owners; without any of them, who has write access.',
  );

export const waivableSchema = z
  .union([flag, groupSchema], 'write true, or who may waive it: users, teams, role or code-owners')
  .describe(
    'Whether `/waive` may let the item pass without a confirmation, and by whom; true: whoever maintains.',
  );

export const expiresSchema = z
  .union(
    [
      z.enum(['never', 'on-change', 'on-push']),
      z.strictObject({
        after: text('a duration').regex(
          /^[1-9]\d{0,3}[hd]$/,
          'write a duration in hours or days, such as 12h or 3d',
        ),
      }),
    ],
    'write never, on-change, on-push, or a time such as { after: 3d }',
  )
  .default('on-change')
  .describe(
    'When a confirmation lapses: never covers only the item itself; on-change adds the files that made it apply; on-push every push; after also a time.',
  );

export const needsSchema = oneOrMore(text('an id'))
  .optional()
  .describe('Ids of items that have to be closed before this one opens.');

export type Group = z.infer<typeof groupSchema>;
export type ConfirmPolicy = z.infer<typeof confirmSchema>;
export type Expires = z.infer<typeof expiresSchema>;
