/**
 * What is read of REST answers. Gitea and Forgejo leave some fields out and name others differently:
 * https://github.com/go-gitea/gitea/tree/main/modules/structs
 */
import * as z from 'zod';
import type { Actor } from '../identity.ts';

/** Gitea's accounts have no type; those of its own machinery have a negative id. */
export const userSchema = z
  .object({ login: z.string(), id: z.number().optional(), type: z.string().optional() })
  .nullable();
export type User = z.infer<typeof userSchema>;

export const pullSchema = z.object({
  number: z.number(),
  title: z.string(),
  html_url: z.string(),
  state: z.string(),
  merged: z.boolean().nullish(),
  merged_at: z.string().nullish(),
  user: userSchema,
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
  labels: z.array(z.object({ name: z.string() })).nullish(),
  changed_files: z.number().nullish(),
});

/** Gitea calls the SHA of a branch's tip `id`. */
export const branchSchema = z.object({
  commit: z.object({ sha: z.string().optional(), id: z.string().optional() }),
});

export const commentSchema = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: userSchema,
  created_at: z.string(),
  updated_at: z.string(),
  reactions: z.object({ total_count: z.number() }).nullish(),
});
export type RestComment = z.infer<typeof commentSchema>;

/** Gitea calls the state of a status `status`. */
export const statusSchema = z.object({
  id: z.number(),
  context: z.string(),
  state: z.string().optional(),
  status: z.string().optional(),
  description: z.string().nullish(),
  target_url: z.string().nullish(),
  creator: userSchema.optional(),
  created_at: z.string(),
});
export type RestStatus = z.infer<typeof statusSchema>;

/** Gitea does not tell the SHA of a file's text here. */
export const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().nullish(),
  sha: z.string().nullish(),
  status: z.string(),
  contents_url: z.string().nullish(),
});
export type RestFile = z.infer<typeof fileSchema>;

export const contentSchema = z.object({
  type: z.string(),
  sha: z.string(),
  encoding: z.string().nullish(),
  content: z.string().nullish(),
});

export const comparisonSchema = z.object({
  total_commits: z.number(),
  merge_base_commit: z.object({ sha: z.string() }).optional(),
  commits: z
    .array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })).nullable() }))
    .nullable(),
});

export function actorOf(user: User): Actor {
  if (user === null) return null;
  const isMachine = user.type === undefined && user.id !== undefined && user.id < 0;
  const type = isMachine ? 'Bot' : (user.type ?? 'User');
  return { __typename: type, login: type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login };
}
