import { JAVASCRIPT_HINTS, PHP_HINTS, PYTHON_HINTS, RUBY_HINTS } from './hints.ts';
import { springFile } from './texts/spring-file.ts';

/**
 * By what a language is told before anything is parsed, and before the code that could parse it is loaded: its files by their
 * paths, and those of them that may hold reads by texts that stand in them.
 */
export interface Signs {
  /** Whether a file is of this language, by its path. */
  readonly matches: (path: string) => boolean;
  /** What has to stand in the first line of a file, where its path does not tell. */
  readonly firstLine?: RegExp;
  /** A file that has none of these is not looked at: plain texts, as they stand in code. */
  readonly hints: readonly string[];
  /** What each of many hints has in it, where looking for that first is faster. */
  readonly narrowing?: RegExp;
}

/** Settings of Rails and of Bedrock that production never loads. */
const ELSEWHERE = /(?:^|\/)config\/environments\/(?:development|test)\.(?:rb|php)$/;

const COMPOSE = /(?:^|\/)(?:docker-)?compose(?<variants>(?:[.-][\w-]+)*)\.ya?ml$/;
/** Variants for a developer's machine or a test run; `override` is what compose adds by itself, on any machine. */
const COMPOSE_ELSEWHERE =
  /[.-](?:override|dev|devel|develop|development|local|test|tests|testing|ci|e2e|debug|example|sample)\b/;

const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:[.-][\w-]+)*|[\w.-]+\.[Dd]ockerfile)$/;
const DOCKERFILE_ELSEWHERE =
  /(?:^|[.-])(?:dev|devel|develop|development|local|test|tests|testing|ci|e2e|debug|devcontainer)\b/;

/** Folders for a developer's machine, where the name of a file says nothing. */
const DEVELOPERS_FOLDER = /(?:^|\/)(?:dev|devel|develop|development|local)\//;

/** Scripts by their first line, where the name says nothing; what begins with a capital is a text for people or a tool. */
const scriptsOf = (interpreter: string, hints: readonly string[]): Signs => ({
  matches: (path) => /(?:^|\/)[a-z][\w-]*$/.test(path),
  firstLine: new RegExp(`^#![^\\n]{0,100}\\b(?:${interpreter})`),
  hints,
});

export const SIGNS = {
  javascript: {
    matches: (path) => /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(path),
    hints: JAVASCRIPT_HINTS,
    narrowing: /[eE]nv|prisma\/config|@nestjs\/config|runtimeConfig/,
  },
  python: {
    matches: (path) => path.endsWith('.py'),
    hints: PYTHON_HINTS,
  },
  go: {
    matches: (path) => path.endsWith('.go'),
    hints: [
      'Getenv',
      'getenv(',
      'LookupEnv',
      'lookupEnv(',
      'ExpandEnv',
      'ParseWithOptions',
      'env:"',
      'arg:"',
      'envconfig',
      'koanf/providers/env',
      'EnvVar',
      'spf13/viper',
    ],
  },
  php: {
    matches: (path) => path.endsWith('.php') && !ELSEWHERE.test(path),
    hints: PHP_HINTS,
  },
  ruby: {
    matches: (path) => /(?:\.rb|\.rake|\.ru|(?:^|\/)(?:Rake|Gem)file)$/.test(path) && !ELSEWHERE.test(path),
    hints: RUBY_HINTS,
  },
  erb: {
    matches: (path) => /\.erb$|(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/.test(path),
    hints: RUBY_HINTS,
  },
  csharp: {
    matches: (path) => /\.(?:cs|cshtml|razor)$/.test(path),
    hints: [
      'GetEnvironmentVariable',
      'DotNetEnv',
      'AddEnvironmentVariables',
      ...['onfig[', 'onfiguration[', 'GetValue', 'GetSection', 'GetConnectionString'],
      ...['BindConfiguration', 'Configure<', '.Bind(', '.Get<'],
      ...['GetRequired', 'GetOptional', 'GetMandatory', 'GetString(', 'GetInt', 'GetBool'],
    ],
  },
  appsettings: {
    matches: (path) => /(?:^|\/)appsettings(?:\.[Pp]roduction)?\.json$/.test(path),
    hints: ['{'],
  },
  java: {
    matches: (path) => path.endsWith('.java'),
    hints: ['getenv', 'Dotenv', '@Value', '@ConfigProperty', 'springframework.core.env'],
  },
  rust: {
    matches: (path) => path.endsWith('.rs') && !/(?:^|\/)build\.rs$/.test(path),
    hints: ['env', 'Environment', 'Env::'],
  },
  bash: {
    matches: (path) => /(?:\.(?:sh|bash)|(?:^|\/)(?:docker-)?entrypoint)$/.test(path),
    hints: ['$', 'printenv'],
  },
  bashScript: scriptsOf('(?:ba|da|k|z)?sh\\b', ['$', 'printenv']),
  pythonScript: scriptsOf('python', PYTHON_HINTS),
  rubyScript: scriptsOf('ruby', RUBY_HINTS),
  phpScript: scriptsOf('php', PHP_HINTS),
  javascriptScript: scriptsOf('(?:node|bun|deno|tsx|ts-node)\\b', JAVASCRIPT_HINTS),
  kotlin: {
    matches: (path) => path.endsWith('.kt'),
    hints: ['getenv', '@Value', 'Env(', 'EnvVar', 'dotenv', 'natpryce.konfig', 'EnvironmentKey'],
  },
  compose: {
    matches(path) {
      const variants = COMPOSE.exec(path)?.groups?.variants;
      return variants !== undefined && !COMPOSE_ELSEWHERE.test(variants) && !DEVELOPERS_FOLDER.test(path);
    },
    hints: ['$'],
  },
  dockerfile: {
    matches: (path) =>
      DOCKERFILE.test(path) &&
      !DOCKERFILE_ELSEWHERE.test(path.slice(path.lastIndexOf('/') + 1)) &&
      !DEVELOPERS_FOLDER.test(path),
    hints: ['ARG', '$'],
  },
  helmfile: {
    matches: (path) => /(?:^|\/)helmfile(?:[.-][\w-]+)*\.ya?ml$|\.gotmpl$/.test(path),
    hints: ['env "', 'Env "', 'env `', 'Env `'],
  },
  hocon: {
    matches: (path) => /(?:^|\/)(?:application(?:[.-](?:prod|production))?|reference)\.conf$/.test(path),
    hints: ['${'],
  },
  nodeConfig: {
    matches: (path) => /(?:^|\/)custom-environment-variables\.(?:json5?|ya?ml)$/.test(path),
    hints: [':'],
  },
  prisma: {
    matches: (path) => path.endsWith('.prisma'),
    hints: ['env'],
  },
  procfile: {
    matches: (path) => /(?:^|\/)Procfile$/.test(path),
    hints: ['$'],
  },
  spring: {
    matches: (path) => springFile(path) !== undefined,
    hints: ['${', ':', '='],
  },
  symfony: {
    matches: (path) =>
      /(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|xml)$/.test(path) &&
      !/(?:^|[/_.-])(?:dev|test)(?:[/_.-])/.test(path),
    hints: ['%env('],
  },
} as const satisfies Readonly<Record<string, Signs>>;

const ALL: readonly Signs[] = Object.values(SIGNS);

/** Whether a file is of a language that is read, by its path. */
export function isCode(path: string): boolean {
  return ALL.some(({ matches }) => matches(path));
}

/** Whether a file of one of the languages may hold reads. */
export function mayRead(path: string, text: string): boolean {
  return ALL.some((signs) => signs.matches(path) && hasHint(text, signs));
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a text may hold reads, so that it is worth a closer look. */
export function hasHint(text: string, { firstLine, narrowing, hints }: Signs): boolean {
  if (firstLine?.test(text) === false || narrowing?.test(text) === false) return false;
  const pattern = patterns.get(hints) ?? new RegExp(hints.map(escapeText).join('|'));
  patterns.set(hints, pattern);
  return pattern.test(text);
}

/** A text as a regular expression that matches it and nothing else. */
export const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
