import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  array,
  boolean,
  nullable,
  nullish,
  number,
  object,
  optional,
  string
} from "./chunk-QH56ZI3Q.js";

// src/github/rest-host/shapes.ts
var userSchema = nullable(
  object({ login: string(), id: optional(number()), type: optional(string()) })
);
var pullSchema = object({
  number: number(),
  title: string(),
  html_url: string(),
  state: string(),
  merged: nullish(boolean()),
  merged_at: nullish(string()),
  user: userSchema,
  head: object({ sha: string() }),
  base: object({ ref: string() }),
  labels: nullish(array(object({ name: string() }))),
  changed_files: nullish(number())
});
var branchSchema = object({
  commit: object({ sha: optional(string()), id: optional(string()) })
});
var commentSchema = object({
  id: number(),
  html_url: string(),
  body: nullish(string()),
  user: userSchema,
  created_at: string(),
  updated_at: string(),
  reactions: nullish(object({ total_count: number() }))
});
var statusSchema = object({
  id: number(),
  context: string(),
  state: optional(string()),
  status: optional(string()),
  description: nullish(string()),
  target_url: nullish(string()),
  creator: optional(userSchema),
  created_at: string()
});
var fileSchema = object({
  filename: string(),
  previous_filename: nullish(string()),
  sha: nullish(string()),
  status: string(),
  contents_url: nullish(string())
});
var contentSchema = object({
  type: string(),
  sha: string(),
  encoding: nullish(string()),
  content: nullish(string())
});
var comparisonSchema = object({
  total_commits: number(),
  merge_base_commit: optional(object({ sha: string() })),
  commits: nullable(
    array(object({ sha: string(), parents: nullable(array(object({ sha: string() }))) }))
  )
});
function actorOf(user) {
  if (user === null) return null;
  const isMachine = user.type === void 0 && user.id !== void 0 && user.id < 0;
  const type = isMachine ? "Bot" : user.type ?? "User";
  return { __typename: type, login: type === "Bot" ? user.login.replace(/\[bot\]$/, "") : user.login };
}

export {
  userSchema,
  pullSchema,
  branchSchema,
  commentSchema,
  statusSchema,
  fileSchema,
  contentSchema,
  comparisonSchema,
  actorOf
};
//# sourceMappingURL=chunk-ZZOY3JRC.js.map
