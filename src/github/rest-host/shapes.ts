/**
 * What is read of REST answers. Gitea and Forgejo leave some fields out and name others differently:
 * https://github.com/go-gitea/gitea/tree/main/modules/structs
 */
import * as z from 'zod/mini';
import type { Actor } from '../pull-request/identity.ts';

/** Gitea's accounts have no type; those of its own machinery have a negative id. */
export const userSchema = z.nullable(
  z.object({ login: z.string(), id: z.optional(z.number()), type: z.optional(z.string()) }),
);
export type User = z.infer<typeof userSchema>;

export const pullSchema = z.object({
  number: z.number(),
  title: z.string(),
  html_url: z.string(),
  state: z.string(),
  merged: z.nullish(z.boolean()),
  merged_at: z.nullish(z.string()),
  user: userSchema,
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
  labels: z.nullish(z.array(z.object({ name: z.string() }))),
  changed_files: z.nullish(z.number()),
});

/** Gitea calls the SHA of a branch's tip `id`. */
export const branchSchema = z.object({
  commit: z.object({ sha: z.optional(z.string()), id: z.optional(z.string()) }),
});

export const commentSchema = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.nullish(z.string()),
  user: userSchema,
  created_at: z.string(),
  updated_at: z.string(),
  reactions: z.nullish(z.object({ total_count: z.number() })),
});
export type RestComment = z.infer<typeof commentSchema>;

/** Gitea calls the state of a status `status`. */
export const statusSchema = z.object({
  id: z.number(),
  context: z.string(),
  state: z.optional(z.string()),
  status: z.optional(z.string()),
  description: z.nullish(z.string()),
  target_url: z.nullish(z.string()),
  creator: z.optional(userSchema),
  created_at: z.string(),
});
export type RestStatus = z.infer<typeof statusSchema>;

/** Gitea does not tell the SHA of a file's text here. */
export const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.nullish(z.string()),
  sha: z.nullish(z.string()),
  status: z.string(),
  contents_url: z.nullish(z.string()),
});
export type RestFile = z.infer<typeof fileSchema>;

export const comparisonSchema = z.object({
  total_commits: z.number(),
  merge_base_commit: z.optional(z.object({ sha: z.string() })),
  commits: z.nullable(
    z.array(z.object({ sha: z.string(), parents: z.nullable(z.array(z.object({ sha: z.string() }))) })),
  ),
});

export function actorOf(user: User): Actor {
  if (user === null) return null;
  const isMachine = user.type === undefined && user.id !== undefined && user.id < 0;
  const type = isMachine ? 'Bot' : (user.type ?? 'User');
  return { __typename: type, login: type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login };
}
