import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  array,
  boolean,
  number,
  object,
  string
} from "./chunk-AKD6YXRP.js";

// src/github/rest-host/shapes.ts
var userSchema = object({ login: string(), id: number().optional(), type: string().optional() }).nullable();
var pullSchema = object({
  number: number(),
  title: string(),
  html_url: string(),
  state: string(),
  merged: boolean().nullish(),
  merged_at: string().nullish(),
  user: userSchema,
  head: object({ sha: string() }),
  base: object({ ref: string() }),
  labels: array(object({ name: string() })).nullish(),
  changed_files: number().nullish()
});
var branchSchema = object({
  commit: object({ sha: string().optional(), id: string().optional() })
});
var commentSchema = object({
  id: number(),
  html_url: string(),
  body: string().nullish(),
  user: userSchema,
  created_at: string(),
  updated_at: string(),
  reactions: object({ total_count: number() }).nullish()
});
var statusSchema = object({
  id: number(),
  context: string(),
  state: string().optional(),
  status: string().optional(),
  description: string().nullish(),
  target_url: string().nullish(),
  creator: userSchema.optional(),
  created_at: string()
});
var fileSchema = object({
  filename: string(),
  previous_filename: string().nullish(),
  sha: string().nullish(),
  status: string(),
  contents_url: string().nullish()
});
var contentSchema = object({
  type: string(),
  sha: string(),
  encoding: string().nullish(),
  content: string().nullish()
});
var comparisonSchema = object({
  total_commits: number(),
  merge_base_commit: object({ sha: string() }).optional(),
  commits: array(object({ sha: string(), parents: array(object({ sha: string() })).nullable() })).nullable()
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
//# sourceMappingURL=chunk-LOSF7TQN.js.map
