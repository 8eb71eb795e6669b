import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  DEFAULT_CHECKLIST,
  DEFAULT_CONTEXT
} from "./chunk-DXSXHRWQ.js";
import {
  GateError
} from "./chunk-Z3GJ7RTL.js";
import {
  _default,
  _enum,
  _maxLength,
  _minLength,
  _regex,
  object,
  optional,
  pipe,
  refine,
  string,
  transform
} from "./chunk-VYHJ7DP4.js";

// src/modes/action/inputs.ts
var flag = pipe(
  _enum(["true", "false"], "write true or false"),
  transform((value) => value === "true")
);
var inputsSchema = object({
  token: string("give it a token, such as ${{ github.token }}").check(_minLength(1)),
  "environment-token": optional(string()),
  "team-token": optional(string()),
  "signing-key": optional(
    string().check(
      refine((key) => Buffer.byteLength(key) >= 32, "a key has at least 32 bytes; make a random one")
    )
  ),
  checklist: _default(string(), DEFAULT_CHECKLIST).check(
    refine(
      (path) => !/^\/|(^|\/)\.\.(\/|$)/.test(path),
      "a path starts at the root of the repository, without `/` or `..`"
    )
  ),
  context: _default(
    string().check(_maxLength(100, "a context has at most 100 characters")),
    DEFAULT_CONTEXT
  ),
  "pull-request": optional(
    pipe(
      string().check(_regex(/^[1-9]\d{0,9}$/, "write the number of a pull request")),
      transform(Number)
    )
  ),
  "open-state": _default(_enum(["failure", "pending"], "write failure or pending"), "failure"),
  "fail-job": _default(flag, false),
  "dry-run": _default(flag, false),
  "record-file": optional(
    string().check(refine((path) => path.endsWith(".json"), "write a path that ends in .json"))
  )
});
function parseInputs(get) {
  const given = Object.keys(inputsSchema.shape).flatMap((name) => {
    const value = get(name).trim();
    return value === "" ? [] : [[name, value]];
  });
  const parsed = inputsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `\`${path.join(".")}\`: ${message}`);
  throw new GateError("input-invalid", `inputs of the step are wrong: ${wrong.join("; ")}`);
}

export {
  inputsSchema,
  parseInputs
};
//# sourceMappingURL=chunk-H4VS4ECT.js.map
