import * as z from 'zod/mini';
import { type ConfirmPolicy, groupSchema, reviewSchema } from './confirm-schema.ts';
import { oneOrMore, text } from './schema-parts.ts';

const keys = {
  check: z
    .optional(text('the name of a check'))
    .check(z.describe('A check of that name has succeeded. Skipped and neutral ones have not.')),
  app: z
    .optional(
      text('the slug of an app').check(
        z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'write the slug of a GitHub App, such as github-actions'),
      ),
    )
    .check(z.describe('Beside check: only checks of this GitHub App count.')),
  status: z
    .optional(text('the context of a commit status'))
    .check(
      z.describe(
        'The newest commit status of that context is success, and not by the author of the pull request.',
      ),
    ),
  review: z.optional(reviewSchema),
  label: z
    .optional(text('a label'))
    .check(z.describe('The pull request has that label, and not by its author.')),
  by: z
    .optional(groupSchema)
    .check(
      z.describe(
        'Beside label: only somebody of this group may have given it, as users, teams, role or code-owners.',
      ),
    ),
  deployment: z
    .optional(z.strictObject({ environment: text('an environment') }))
    .check(z.describe('The newest deployment of the head to this environment has the state success.')),
};

/** What an entry is told by: it has one of these keys. */
export const EVIDENCE_KINDS = ['check', 'status', 'review', 'label', 'deployment'] as const;

const oneKind = 'name one thing in each entry: check, status, review, label or deployment';

/** One fact that GitHub knows of the head of a pull request. */
export const evidenceSchema = z.pipe(
  z.strictObject(keys),
  z.transform((given, context): Evidence => {
    const { check, app, status, review, label, by, deployment } = given;
    const problem = (message: string, path: string[] = []) => {
      context.issues.push({ code: 'custom', message, path, input: given });
      return z.NEVER;
    };
    if (EVIDENCE_KINDS.filter((kind) => given[kind] !== undefined).length !== 1) return problem(oneKind);
    if (app !== undefined && check === undefined) return problem('`app` belongs beside `check`', ['app']);
    if (by !== undefined && label === undefined) return problem('`by` belongs beside `label`', ['by']);
    if (check !== undefined) return { kind: 'check', name: check, app };
    if (status !== undefined) return { kind: 'status', context: status };
    if (review !== undefined) return { kind: 'review', policy: { ...review, author: false } };
    if (label !== undefined) return { kind: 'label', label, by };
    if (deployment !== undefined) return { kind: 'deployment', environment: deployment.environment };
    return problem(oneKind);
  }),
);

export const verifiedBySchema = oneOrMore(evidenceSchema, oneKind).check(
  z.describe('Facts that confirm the item in place of people; all of them have to hold.'),
);

/** A fact that confirms an item; it is always about the head SHA of the pull request as it is now. */
export type Evidence =
  | { readonly kind: 'check'; readonly name: string; readonly app: string | undefined }
  | { readonly kind: 'status'; readonly context: string }
  | { readonly kind: 'review'; readonly policy: ConfirmPolicy }
  | { readonly kind: 'label'; readonly label: string; readonly by: z.infer<typeof groupSchema> | undefined }
  | { readonly kind: 'deployment'; readonly environment: string };
