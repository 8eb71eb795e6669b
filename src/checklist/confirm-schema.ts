import * as z from 'zod/mini';
import { list, oneOrMore, text } from './schema-parts.ts';

/** A name as GitHub mentions it, with or without `@`. */
const mention = (what: string) =>
  z.pipe(
    text(what),
    z.transform((value) => value.replace(/^@/, '')),
  );

const login = mention('a login').check(
  z.refine((value) => /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(value), {
    error: 'write the login of a person, such as ada; bots never confirm',
  }),
);

const team = mention('a team').check(
  z.refine((value) => /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value), {
    error: 'write a team as organization/team, such as acme/release',
  }),
);

const flag = z.boolean('write true or false');

const people = {
  users: z.optional(list(login)).check(z.describe('These people.')),
  teams: z
    .optional(list(team))
    .check(z.describe('Members of these teams, written organization/team, child teams included.')),
  role: z
    .optional(
      z.enum(
        ['read', 'triage', 'write', 'maintain', 'admin'],
        'write read, triage, write, maintain or admin',
      ),
    )
    .check(z.describe('Whoever has at least this role in the repository.')),
  'code-owners': z
    .optional(flag)
    .check(
      z.describe(
        'Code owners of the files that made the item apply; together they have to own all of those that have an owner.',
      ),
    ),
};

/** A group of people: whoever is in one of the parts that are given is in it. */
export const groupSchema = z.strictObject(people).check(
  z.refine((value) => Object.keys(value).length > 0, {
    error: 'name somebody: users, teams, role or code-owners',
  }),
);

const several = {
  count: z
    ._default(
      z
        .int('write a whole number')
        .check(z.gte(1, 'at least one person has to confirm'), z.lte(20, 'at most 20 people')),
      1,
    )
    .check(z.describe('How many different people have to confirm.')),
  'each-of': z
    .optional(list(groupSchema))
    .check(z.describe('At least one of those who confirm has to come from each of these groups.')),
};

const author = z
  ._default(flag, false)
  .check(z.describe('Whether the author of the pull request may confirm as well.'));

export const confirmSchema = z
  .strictObject({ ...people, author, ...several })
  .check(
    z.describe(
      'Who may confirm: whoever is in one of users, teams, role or code-owners; without any of them, who has write access.',
    ),
  );

/** Who reviews, and how many: the keys of `confirm`. GitHub lets nobody approve a pull request of their own. */
export const reviewSchema = z
  .strictObject({ ...people, ...several })
  .check(
    z.describe(
      'Approving reviews of the head by whoever `confirm` could name: users, teams, role or code-owners; count; each-of.',
    ),
  );

export const waivableSchema = z
  .union([flag, groupSchema], 'write true, or who may waive it: users, teams, role or code-owners')
  .check(
    z.describe(
      'Whether `/waive` may let the item pass without a confirmation, and by whom; true: whoever maintains.',
    ),
  );

const EXPIRES = 'write never, on-change, on-push, or a time such as { after: 3d }';

export const expiresSchema = z
  ._default(
    z.union(
      [
        z.enum(['never', 'on-change', 'on-push'], EXPIRES),
        z.strictObject({
          after: text('a duration').check(
            z.regex(/^[1-9]\d{0,3}[hd]$/, 'write a duration in hours or days, such as 12h or 3d'),
          ),
        }),
      ],
      EXPIRES,
    ),
    'on-change',
  )
  .check(
    z.describe(
      'When a confirmation lapses: never covers only the item itself; on-change adds the files that made it apply; on-push every push; after also a time.',
    ),
  );

export const needsSchema = z
  .optional(oneOrMore(text('an id')))
  .check(z.describe('Ids of items that have to be closed before this one opens.'));

export type Group = z.infer<typeof groupSchema>;
export type ConfirmPolicy = z.infer<typeof confirmSchema>;
export type Expires = z.infer<typeof expiresSchema>;
