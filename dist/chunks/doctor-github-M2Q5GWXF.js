import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  createClient
} from "./chunk-ZD7EZVRX.js";
import {
  describeRefusal
} from "./chunk-FOTD76FC.js";
import {
  RequestError
} from "./chunk-4OXMNCOS.js";
import {
  _default,
  array,
  boolean,
  nullable,
  nullish,
  number2 as number,
  object,
  optional,
  string
} from "./chunk-VYHJ7DP4.js";
import {
  $ZodError
} from "./chunk-NGXWRNKC.js";
import "./chunk-4LQKD5LP.js";

// src/github/branch-rules.ts
var rulesSchema = array(
  object({
    type: string(),
    parameters: optional(
      object({
        required_status_checks: optional(
          array(object({ context: string(), integration_id: nullish(number()) }))
        )
      })
    )
  })
);
var branchSchema = object({
  protected: boolean(),
  protection: optional(
    object({
      enabled: optional(boolean()),
      required_status_checks: optional(
        object({
          enforcement_level: optional(string()),
          contexts: array(string()),
          checks: _default(array(object({ context: string(), app_id: nullable(number()) })), [])
        })
      )
    })
  )
});
async function readBranchFacts(repository, branch) {
  const [rules, protection] = await Promise.all([
    readRules(repository, branch),
    readProtection(repository, branch)
  ]);
  return { rules, protection };
}
function readRules({ client, owner, repo }, branch) {
  return tellOf(`the rules of \`${branch}\``, "Metadata", async () => {
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
    const pages = await client.paginate(route, { owner, repo, branch, per_page: 100 });
    const rules = rulesSchema.parse(pages);
    const required = rules.flatMap(
      ({ type, parameters }) => type === "required_status_checks" ? parameters?.required_status_checks ?? [] : []
    );
    return {
      kind: "told",
      value: {
        required: required.map(({ context, integration_id: id }) => ({
          context,
          integrationId: id ?? void 0
        })),
        hasMergeQueue: rules.some(({ type }) => type === "merge_queue")
      }
    };
  });
}
function readProtection({ client, owner, repo }, branch) {
  return tellOf(`the protection of \`${branch}\``, "Contents", async () => {
    const { data } = await client.rest.repos.getBranch({ owner, repo, branch });
    const { protected: isProtected, protection } = branchSchema.parse(data);
    const { contexts = [], checks = [], enforcement_level: level } = protection?.required_status_checks ?? {};
    const isTold = contexts.length > 0 || level === "off" || protection?.enabled === false;
    if (isProtected && !isTold)
      return {
        kind: "untold",
        because: `\`${branch}\` is protected, and only administrators can read how: look under Settings \u203A Branches`
      };
    return {
      kind: "told",
      value: contexts.map((context) => ({ context, integrationId: appOf(context, checks) }))
    };
  });
}
function appOf(context, checks) {
  const id = checks.find((check) => check.context === context)?.app_id ?? -1;
  return id > 0 ? id : void 0;
}
async function tellOf(what, permission, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RequestError) && !(error instanceof $ZodError)) throw error;
    if (error instanceof $ZodError)
      return { kind: "untold", because: `GitHub told ${what} in a shape that is not known here` };
    const said = describeRefusal(error);
    if (error.status === 403 && /upgrade to/i.test(error.message))
      return { kind: "not-in-plan", because: said };
    const next = [401, 403, 404].includes(error.status) ? `. Use a token with ${permission} read` : "";
    return { kind: "untold", because: `could not read ${what} (${said})${next}` };
  }
}

// src/github/visibility.ts
var repositorySchema = object({ private: boolean() });
async function readVisibility({ client, owner, repo }) {
  try {
    const { data } = await client.rest.repos.get({ owner, repo });
    const parsed = repositorySchema.safeParse(data);
    return parsed.success ? { isPublic: !parsed.data.private } : { refusal: "it was renamed or moved: name it as it is called now, with `--repo OWNER/NAME`" };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { refusal: explainRefusal(error) };
  }
}
function explainRefusal(error) {
  const { status } = error;
  const said = describeRefusal(error);
  if (status === 401) return `the token is not accepted (${said}): set another as GITHUB_TOKEN or GH_TOKEN`;
  if (status === 404) return `there is no such repository, or the token may not see it (${said})`;
  if (status === 403) return `the token may not read it (${said}): it needs Metadata read`;
  return `${said}: try again later`;
}

// src/modes/checkout/doctor-github.ts
async function askGitHub({ owner, repo, apiUrl, token }, base, proxyEnv, notice) {
  const repository = { client: createClient({ token, apiUrl, proxyEnv, notice }), owner, repo };
  const [visibility, branch] = await Promise.all([
    readVisibility(repository),
    readBranchFacts(repository, base)
  ]);
  const name = `\`${owner}/${repo}\``;
  if ("isPublic" in visibility)
    return {
      asked: { code: "github", severity: "ok", message: `${name} was read on GitHub` },
      branch,
      isPublic: visibility.isPublic
    };
  const because = "the repository could not be read";
  return {
    asked: {
      code: "github",
      severity: "unknown",
      message: `${name} could not be read on GitHub: ${visibility.refusal}`
    },
    branch: { rules: { kind: "untold", because }, protection: { kind: "untold", because } },
    isPublic: void 0
  };
}
export {
  askGitHub
};
//# sourceMappingURL=doctor-github-M2Q5GWXF.js.map
