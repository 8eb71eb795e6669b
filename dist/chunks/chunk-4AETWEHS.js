import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };

// src/env/reads/hints.ts
var JAVASCRIPT_HINTS = [
  ...["process.env", "process?.env", "ProcessEnv", "} = process", "'process'", '"process"'],
  ...["node:process", "import.meta.env", "import.meta?.env", "} = import.meta", "Deno.env", "Bun.env"],
  ...[
    "$env/",
    "cloudflare:workers",
    "fetch(request",
    "fetch(req",
    "c.env.",
    "function onRequest",
    "const onRequest",
    "astro:env/"
  ],
  ...["process['env']", 'process["env"]', "from 'bun'", 'from "bun"', "process')", 'process")'],
  ...["createEnv", "cleanEnv", "parseEnv", "loadEnv(", "env-var", "prisma/config", "@nestjs/config"],
  ...["Env('", 'Env("', "EnvVar(", "EnvOrThrow("],
  ...[
    "({ env }",
    "@adonisjs/core/env",
    "nextConfig",
    "NextConfig",
    "runtimeConfig",
    "\n  env: {",
    "\n	env: {",
    "= { env: {",
    "commander",
    "convict"
  ]
];
var PYTHON_HINTS = [
  "environ",
  "getenv",
  "decouple",
  "BaseSettings",
  "starlette.config",
  "Dynaconf",
  "envvar",
  "_url.config",
  "from dj_",
  "from django_cache_url",
  "configurations import",
  "env_var"
];
var PHP_HINTS = [
  "Autowire(",
  "otenv->required",
  "getenv",
  "env(",
  "_ENV",
  "_SERVER",
  "Env::get",
  "autoload_runtime"
];
var RUBY_HINTS = ["ENV", "Figaro", "Dotenv", "Hanami::Settings"];

// src/env/reads/texts/spring-file.ts
var NAME = /(?:^|\/)(?:application|bootstrap)(?:-(?<profile>[\w-]+))?\.(?<ending>properties|ya?ml)$/;
var RENAMED = /(?:^|\/)src\/main\/resources\/(?<name>[\w-]+)\.ya?ml$/;
var OTHER_KIND = /^(?:log4j|logback|messages|banner|openapi|swagger)/;
var ELSEWHERE = /^(?:dev|devel|develop|development|local|localhost|test|tests|testing|it|ci|e2e)(?:$|-)/;
function springFile(path) {
  const found = NAME.exec(path)?.groups;
  if (found === void 0) return renamed(path);
  if (isElsewhere(found.profile ?? "")) return void 0;
  return { profile: found.profile, isYaml: found.ending !== "properties" };
}
function renamed(path) {
  const name = RENAMED.exec(path)?.groups?.name;
  if (name === void 0 || OTHER_KIND.test(name) || name.split("-").some(isElsewhere)) return void 0;
  return /^(?:application|bootstrap)(?:-|$)/.test(name) ? void 0 : { profile: name, isYaml: true };
}
function isElsewhere(profile) {
  return ELSEWHERE.test(profile);
}

// src/env/reads/signs.ts
var ELSEWHERE2 = /(?:^|\/)config\/environments\/(?:development|test)\.(?:rb|php)$/;
var COMPOSE = /(?:^|\/)(?:docker-)?compose(?<variants>(?:[.-][\w-]+)*)\.ya?ml$/;
var COMPOSE_ELSEWHERE = /[.-](?:override|dev|devel|develop|development|local|test|tests|testing|ci|e2e|debug|example|sample)\b/;
var DOCKERFILE = /(?:^|\/)(?:(?:[Dd]ocker|[Cc]ontainer)file(?:[.-][\w-]+)*|[\w.-]+\.[Dd]ockerfile)$/;
var DOCKERFILE_ELSEWHERE = /(?:^|[.-])(?:dev|devel|develop|development|local|test|tests|testing|ci|e2e|debug|devcontainer)\b/;
var DEVELOPERS_FOLDER = /(?:^|\/)(?:dev|devel|develop|development|local)\//;
var scriptsOf = (interpreter, hints) => ({
  matches: (path) => /(?:^|\/)[a-z][\w-]*$/.test(path),
  firstLine: new RegExp(`^#![^\\n]{0,100}\\b(?:${interpreter})`),
  hints
});
var SIGNS = {
  javascript: {
    matches: (path) => /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(path),
    hints: JAVASCRIPT_HINTS,
    narrowing: /[eE]nv|prisma\/config|@nestjs\/config|runtimeConfig/
  },
  python: {
    matches: (path) => path.endsWith(".py"),
    hints: PYTHON_HINTS
  },
  go: {
    matches: (path) => path.endsWith(".go"),
    hints: [
      "Getenv",
      "getenv(",
      "LookupEnv",
      "lookupEnv(",
      "ExpandEnv",
      "ParseWithOptions",
      'env:"',
      'arg:"',
      "envconfig",
      "koanf/providers/env",
      "EnvVar",
      "spf13/viper"
    ]
  },
  php: {
    matches: (path) => path.endsWith(".php") && !ELSEWHERE2.test(path),
    hints: PHP_HINTS
  },
  ruby: {
    matches: (path) => /(?:\.rb|\.rake|\.ru|(?:^|\/)(?:Rake|Gem)file)$/.test(path) && !ELSEWHERE2.test(path),
    hints: RUBY_HINTS
  },
  erb: {
    matches: (path) => /\.erb$|(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/.test(path),
    hints: RUBY_HINTS
  },
  csharp: {
    matches: (path) => /\.(?:cs|cshtml|razor)$/.test(path),
    hints: [
      "GetEnvironmentVariable",
      "DotNetEnv",
      "AddEnvironmentVariables",
      ...["onfig[", "onfiguration[", "GetValue", "GetSection", "GetConnectionString"],
      ...["BindConfiguration", "Configure<", ".Bind(", ".Get<"],
      ...["GetRequired", "GetOptional", "GetMandatory", "GetString(", "GetInt", "GetBool"]
    ]
  },
  appsettings: {
    matches: (path) => /(?:^|\/)appsettings(?:\.[Pp]roduction)?\.json$/.test(path),
    hints: ["{"]
  },
  java: {
    matches: (path) => path.endsWith(".java"),
    hints: ["getenv", "Dotenv", "@Value", "@ConfigProperty", "springframework.core.env"]
  },
  rust: {
    matches: (path) => path.endsWith(".rs") && !/(?:^|\/)build\.rs$/.test(path),
    hints: ["env", "Environment", "Env::"]
  },
  bash: {
    matches: (path) => /(?:\.(?:sh|bash)|(?:^|\/)(?:docker-)?entrypoint)$/.test(path),
    hints: ["$", "=", "printenv"]
  },
  bashScript: scriptsOf("(?:ba|da|k|z)?sh\\b", ["$", "printenv"]),
  pythonScript: scriptsOf("python", PYTHON_HINTS),
  // What Bundler writes only starts a gem.
  rubyScript: scriptsOf("ruby(?![^]{0,300}\\bgenerated by Bundler)", RUBY_HINTS),
  phpScript: scriptsOf("php", PHP_HINTS),
  javascriptScript: scriptsOf("(?:node|bun|deno|tsx|ts-node)\\b", JAVASCRIPT_HINTS),
  kotlin: {
    matches: (path) => path.endsWith(".kt"),
    hints: ["getenv", "@Value", "Env(", "EnvVar", "dotenv", "natpryce.konfig", "EnvironmentKey"]
  },
  compose: {
    matches(path) {
      const variants = COMPOSE.exec(path)?.groups?.variants;
      return variants !== void 0 && !COMPOSE_ELSEWHERE.test(variants) && !DEVELOPERS_FOLDER.test(path);
    },
    hints: ["$"]
  },
  dockerfile: {
    matches: (path) => DOCKERFILE.test(path) && !DOCKERFILE_ELSEWHERE.test(path.slice(path.lastIndexOf("/") + 1)) && !DEVELOPERS_FOLDER.test(path),
    hints: ["ARG", "$"]
  },
  helmfile: {
    matches: (path) => /(?:^|\/)helmfile(?:[.-][\w-]+)*\.ya?ml$|\.gotmpl$/.test(path),
    hints: ['env "', 'Env "', "env `", "Env `"]
  },
  hocon: {
    matches: (path) => /(?:^|\/)(?:application(?:[.-](?:prod|production))?|reference)\.conf$/.test(path),
    hints: ["${"]
  },
  nodeConfig: {
    matches: (path) => /(?:^|\/)custom-environment-variables\.(?:json5?|ya?ml)$/.test(path),
    hints: [":"]
  },
  prisma: {
    matches: (path) => path.endsWith(".prisma"),
    hints: ["env"]
  },
  procfile: {
    matches: (path) => /(?:^|\/)Procfile$/.test(path),
    hints: ["$"]
  },
  spring: {
    matches: (path) => springFile(path) !== void 0,
    hints: ["${", ":", "="]
  },
  symfony: {
    matches: (path) => /(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|xml)$/.test(path) && !/(?:^|[/_.-])(?:dev|test)(?:[/_.-])/.test(path),
    hints: ["%env("]
  },
  wrangler: {
    matches: (path) => /(?:^|\/)wrangler(?:\.[\w-]+)*\.(?:toml|jsonc?)$/.test(path),
    hints: ["binding"]
  }
};
var ALL = Object.values(SIGNS);
function isCode(path) {
  return ALL.some(({ matches }) => matches(path));
}
function mayRead(path, text) {
  return ALL.some((signs) => signs.matches(path) && hasHint(text, signs));
}
var patterns = /* @__PURE__ */ new WeakMap();
function hasHint(text, { firstLine, narrowing, hints }) {
  if (firstLine?.test(text) === false || narrowing?.test(text) === false) return false;
  const pattern = patterns.get(hints) ?? new RegExp(hints.map(escapeText).join("|"));
  patterns.set(hints, pattern);
  return pattern.test(text);
}
var escapeText = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// src/env/unique.ts
function unique(entries) {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

export {
  unique,
  springFile,
  isElsewhere,
  SIGNS,
  isCode,
  mayRead,
  hasHint,
  escapeText
};
//# sourceMappingURL=chunk-4AETWEHS.js.map
