import * as z from 'zod';
import { confirmSchema, groupSchema } from './confirm-schema.ts';
import { list, text } from './schema-parts.ts';

/** Who reviews, and how many: the keys of `confirm`. GitHub lets nobody approve a pull request of their own. */
const reviewSchema = confirmSchema
  .omit({ author: true })
  .describe(
    'Approving reviews of the head by whoever `confirm` could name: users, teams, role or code-owners; count; each-of.',
  );

const keys = {
  check: text('the name of a check')
    .optional()
    .describe('A check of that name has succeeded. Skipped and neutral ones have not.'),
  app: text('the slug of an app')
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'write the slug of a GitHub App, such as github-actions')
    .optional()
    .describe('Beside check: only checks of this GitHub App count.'),
  status: text('the context of a commit status')
    .optional()
    .describe(
      'The newest commit status of that context is success, and not by the author of the pull request.',
    ),
  review: reviewSchema.optional(),
  label: text('a label').optional().describe('The pull request has that label, and not by its author.'),
  by: groupSchema
    .optional()
    .describe(
      'Beside label: only somebody of this group may have given it, as users, teams, role or code-owners.',
    ),
  deployment: z
    .strictObject({ environment: text('an environment') })
    .optional()
    .describe('The newest deployment of the head to this environment has the state success.'),
};

/** What an entry is told by: it has one of these keys. */
export const EVIDENCE_KINDS = ['check', 'status', 'review', 'label', 'deployment'] as const;

const oneKind = 'name one thing in each entry: check, status, review, label or deployment';

/** One fact that GitHub knows of the head of a pull request. */
export const evidenceSchema = z.strictObject(keys).transform((given, context): Evidence => {
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
});

export const verifiedBySchema = z
  .union([evidenceSchema.transform((one) => [one]), list(evidenceSchema)], oneKind)
  .describe('Facts that confirm the item in place of people; all of them have to hold.');

/** A fact that confirms an item; it is always about the head SHA of the pull request as it is now. */
export type Evidence =
  | { readonly kind: 'check'; readonly name: string; readonly app: string | undefined }
  | { readonly kind: 'status'; readonly context: string }
  | { readonly kind: 'review'; readonly policy: z.infer<typeof confirmSchema> }
  | { readonly kind: 'label'; readonly label: string; readonly by: z.infer<typeof groupSchema> | undefined }
  | { readonly kind: 'deployment'; readonly environment: string };
