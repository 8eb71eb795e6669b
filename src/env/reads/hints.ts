/** Plain texts of which one stands in all code of a language that reads, for the languages that have more than one kind of file. */

export const JAVASCRIPT_HINTS = [
  ...['process.env', 'process?.env', 'ProcessEnv', '} = process', "'process'", '"process"'],
  ...['node:process', 'import.meta.env', 'import.meta?.env', '} = import.meta', 'Deno.env', 'Bun.env'],
  ...[
    '$env/',
    'cloudflare:workers',
    'fetch(request',
    'fetch(req',
    'c.env.',
    'function onRequest',
    'const onRequest',
    'astro:env/',
  ],
  ...["process['env']", 'process["env"]', "from 'bun'", 'from "bun"', "process')", 'process")'],
  ...['createEnv', 'cleanEnv', 'parseEnv', 'loadEnv(', 'env-var', 'prisma/config', '@nestjs/config'],
  ...["Env('", 'Env("', 'EnvVar(', 'EnvOrThrow('],
  ...[
    '({ env }',
    '@adonisjs/core/env',
    'nextConfig',
    'NextConfig',
    'runtimeConfig',
    '\n  env: {',
    '\n\tenv: {',
    '= { env: {',
    'commander',
    'convict',
  ],
];

export const PYTHON_HINTS = [
  'environ',
  'getenv',
  'decouple',
  'BaseSettings',
  'starlette.config',
  'Dynaconf',
  'envvar',
  '_url.config',
  'from dj_',
  'from django_cache_url',
  'configurations import',
  'env_var',
];

export const PHP_HINTS = [
  'Autowire(',
  'otenv->required',
  'getenv',
  'env(',
  '_ENV',
  '_SERVER',
  'Env::get',
  'autoload_runtime',
];

export const RUBY_HINTS = ['ENV', 'Figaro', 'Dotenv', 'Hanami::Settings'];
