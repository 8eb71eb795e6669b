import type { IdiomGroup } from './idiom.ts';

export const JAVASCRIPT: readonly IdiomGroup[] = [
  {
    title: 'the environment of Node, Vite, Deno, Bun and SvelteKit',
    path: 'src/config.ts',
    idioms: [
      ['a property', 'process.env.A', ['A optional 1:13']],
      [
        'a subscript',
        "process.env['A']\nprocess.env[`B`]\nprocess?.env?.C",
        ['A optional 1:13', 'B optional 2:13', 'C optional 3:15'],
      ],
      ['by the global object', 'globalThis.process.env.A', ['A optional 1:24']],
      [
        'destructured',
        "const { A, B = 'x', C: c, D: d = 'x', ...rest } = process.env",
        ['A optional 1:9', 'B defaulted 1:12', 'C optional 1:21', 'D defaulted 1:27'],
      ],
      [
        'destructured, twice',
        'const { env } = process\nenv.A\nconst { B } = env',
        ['A optional 2:5', 'B optional 3:9'],
      ],
      [
        'destructured at once',
        "const { env: { A, B = 'x' } } = process\nconst { argv, env: { C } = {} } = globalThis.process\nconst { env: { D } } = other",
        ['A optional 1:16', 'B defaulted 1:19', 'C optional 2:22'],
      ],
      [
        'under another name',
        "import process, { env as e } from 'node:process'\nconst config = process.env\nconfig.A\ne.B",
        ['A optional 3:8', 'B optional 4:3'],
      ],
      [
        'a copy and a parameter',
        'const env = { ...process.env }\nenv.A\nfunction load(source = process.env) { return source.B }\nfunction from(env: NodeJS.ProcessEnv) { return env.C }',
        ['A optional 2:5', 'B optional 3:53', 'C optional 4:52'],
      ],
      [
        'what is one of two, or made of several',
        "const env = typeof window === 'undefined' ? process.env : window.env\nenv.A\nconst all = { X: 'x', ...process.env }\nall.B\nconst { C } = Object.assign({}, process.env)\nconst fixed = Object.freeze(process.env ?? {})\nfixed.D",
        ['A optional 2:5', 'B optional 4:5', 'C optional 5:9', 'D optional 7:7'],
      ],
      [
        'what a function gives back',
        'const env = trimmed(process.env)\nenv.A\nfunction trimmed(env) { return new Proxy(env, {}) }\nconst other = count(process.env)\nother.length\nfunction count(env) { return Object.keys(env) }',
        ['A optional 2:5'],
      ],
      [
        'what Vite loads for its settings',
        "import { loadEnv } from 'vite'\nconst env = loadEnv(mode, process.cwd(), '')\nenv.A\nenv.MODE\nconst { B } = loadEnv(mode, root)\nenv.SITE",
        ['A optional 3:5', 'B optional 5:9', 'SITE optional 6:5'],
      ],
      ['a question', "'A' in process.env", ['A optional 1:1']],
      ['by Reflect', "Reflect.get(process.env, 'A')\nReflect.get(other, 'B')", ['A optional 1:26']],
      ['Vite', 'import.meta.env.VITE_A', ['VITE_A optional 1:17']],
      [
        'Deno and Bun',
        "Deno.env.get('A')\nBun.env.B\nDeno.env.has('C')\nconst { D } = Deno.env.toObject()\nimport { env } from 'bun'\nenv.E\nDeno.env.set('F', 'x')",
        ['A optional 1:14', 'B optional 2:9', 'C optional 3:14', 'D optional 4:9', 'E optional 6:5'],
      ],
      [
        'asked for by name',
        "process.env.hasOwnProperty('A')\nif (!Object.hasOwn(process.env, 'B')) throw new Error('x')\nReflect.has(process.env, 'C')\nprocess.env.toString()",
        ['A optional 1:28', 'B hard 2:33', 'C optional 3:26'],
      ],
      [
        'a module that is required, and env by a text',
        "const env = require('node:process').env\nenv.A\nconst { B } = require('process').env\nprocess['env'].C\nprocess['env']['D']\nrequire('./process').env.E",
        ['A optional 2:5', 'B optional 3:9', 'C optional 4:16', 'D optional 5:16'],
      ],
      [
        'SvelteKit',
        "import { A } from '$env/static/private'\nimport { env } from '$env/dynamic/public'\nenv.PUBLIC_B",
        ['A hard 1:10', 'PUBLIC_B optional 3:5'],
      ],
      [
        'a constant, a member of one, and texts that are joined',
        "const P = 'X_'\nconst KEYS = { a: 'A' } as const\nprocess.env[P + 'B']\nprocess.env[`${P}C`]\nprocess.env[KEYS.a]",
        ['X_B optional 3:13', 'X_C optional 4:16', 'A optional 5:13'],
      ],
      [
        'an entry of a table, or all of them',
        "const NAMES = { a: 'A', b: 'B' } as const\nprocess.env[NAMES[kind]]!\nconst MORE = { c: 'C' }\nObject.values(MORE).map((name) => process.env[name]!)\nfor (const name of Object.keys({ D: 1, 'E': 2 })) process.env[name]\nprocess.env[others[kind]]\nObject.values(others).map((name) => process.env[name])",
        [
          'A optional 1:20',
          'B optional 1:28',
          'C hard 3:19',
          'D optional 5:34',
          'E optional 5:40',
          'dynamic 6:13 others[kind]',
          'dynamic 7:49 name',
        ],
      ],
      [
        'a loop over a list',
        "for (const name of ['A', 'B'] as const) process.env[name]\nconst NAMES = ['C']\nNAMES.map((name) => process.env[name])",
        ['A optional 1:21', 'B optional 1:26', 'C optional 2:16'],
      ],
      [
        'a loop over a list of objects',
        "const ROWS = [{ name: 'a', env: 'A' }, { name: 'b', env: 'B' }]\nfor (const row of ROWS) process.env[row.env]!\n;[{ key: 'C' }].map((row) => process.env[row.key])\nROWS.map((row) => process.env[row.other])",
        ['A hard 1:33', 'B hard 1:58', 'C optional 3:10', 'dynamic 4:31 row.other'],
      ],
      ['a key that is known at run time only', 'process.env[name()]', ['dynamic 1:13 name()']],
    ],
  },
  {
    title: 'types before a value, which are elements in other files',
    path: 'src/config.ts',
    idioms: [
      [
        'casts and generic functions',
        "const a = <Config>{ port: 1 }\nconst same = <T>(value: T) => value\nsame(<string>process.env.A)\nprocess.env.B || 'x';\n(<any>process.env).C",
        ['A optional 3:26', 'B defaulted 4:13', 'C optional 5:20'],
      ],
    ],
  },
  {
    title: 'components',
    path: 'src/App.vue',
    idioms: [
      [
        'the script of a component',
        '<template>{{ process.env.A }}</template>\n<script setup lang="ts">\nconst b = import.meta.env.VITE_B\n</script>',
        ['VITE_B optional 3:27'],
      ],
    ],
  },
  {
    title: 'workers of Cloudflare',
    path: 'src/worker.ts',
    idioms: [
      [
        'the environment of a handler',
        'export default {\n  async fetch(request, env) {\n    env.A; env.DB.prepare(x)\n  },\n} satisfies ExportedHandler',
        ['A optional 3:9'],
      ],
      ['imported', "import { env } from 'cloudflare:workers'\nenv.A", ['A optional 2:5']],
      [
        'of an object or an entrypoint',
        "import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers'\nexport class A extends DurableObject<Env> { f() { return this.env.A } }\nexport default class extends WorkerEntrypoint { f() { const { B } = this.env; this.env.DB.prepare(x); f(this.env.DB) } }\nclass C { f() { return this.env.C } }",
        ['A optional 2:67', 'B optional 3:63'],
      ],
      [
        'handlers of Hono',
        "import { Hono } from 'hono'\napp.get('/', (c) => c.text(c.env.A))",
        ['A optional 2:34'],
      ],
    ],
  },
  {
    title: 'functions of Cloudflare Pages',
    path: 'functions/api/mail.ts',
    idioms: [
      [
        'the environment of a handler',
        'export async function onRequest(context) {\n  return context.env.A\n}\nexport const onRequestPost: PagesFunction<Env> = async ({ request, env }) => env.B\nexport const onRequestGet = [async ({ env: e }) => e.C]\nconst other = ({ env }) => env.D\nexport const onRequestPut = (context) => {\n  const { env } = context\n  return env.E\n}',
        ['A optional 2:22', 'B optional 4:82', 'E optional 9:14'],
      ],
    ],
  },
  {
    title: 'Astro',
    path: 'src/lib/mail.ts',
    idioms: [
      [
        'variables that are imported',
        "import { A, getSecret } from 'astro:env/server'\ngetSecret('B')",
        ['A optional 1:10', 'B optional 2:11'],
      ],
    ],
  },
  {
    title: 'what is no read',
    path: 'src/config.ts',
    idioms: [
      [
        'a comment and a text',
        "// process.env.A\n/* process.env.B */\nconst s = 'process.env.C'\nconst t = `process.env.D`",
        [],
      ],
      [
        'set by the code itself before',
        "process.env.A ??= 'x'\nprocess.env.B = process.env.B || 'x'\nif (!process.env.C) process.env.C = 'x'\nf(process.env.A!, process.env.B!, () => process.env.C!)",
        [
          'A optional 1:13',
          'B defaulted 2:29',
          'C optional 3:18',
          'A defaulted 4:15',
          'B defaulted 4:31',
          'C defaulted 4:53',
        ],
      ],
      [
        'set after it, only sometimes, in a function that may be called before, or taken away',
        "f(process.env.A!)\nprocess.env.A = 'x'\nif (x) process.env.B = 'x'\nf(process.env.B!)\nprocess.env.C = 'x'\nfunction g() { return process.env.C! }",
        ['A hard 1:15', 'B hard 4:15', 'C hard 6:35'],
      ],
      ['a write', "process.env.A = '1'\nprocess.env['B'] = '1'\nObject.assign(process.env, { C: '1' })", []],
      ['a deletion', 'delete process.env.A', []],
      [
        'what Vite sets itself',
        'import.meta.env.MODE\nimport.meta.env.DEV\nimport.meta.env.SITE\nimport.meta.url // process.env',
        [],
      ],
      [
        'another env',
        "import { env } from './env'\nenv.A\nfunction f(env) { return env.B }\n// process.env",
        [],
      ],
      [
        'what a schema makes of it',
        'const env = process.env.A ? (process.env as any) : schema.parse(process.env)\nenv.B',
        ['A optional 1:25'],
      ],
      [
        'what a function of that name makes',
        'const env = loadEnv(mode)\nenv.A\nconst other = make(process.env)\nother.B\nfunction make(env) { return { B: 1 } }',
        [],
      ],
      ['a name that is hidden', 'const { env } = process\nfunction f(env) { return env.A }', []],
    ],
  },
  {
    title: 'what the code does without the key',
    path: 'src/config.ts',
    idioms: [
      [
        '|| and ??',
        "process.env.A || 'x'\nprocess.env.B ?? 'x'\nprocess.env.C ?? undefined\nprocess.env.D ?? process.env.E ?? 'x'",
        ['A defaulted 1:13', 'B defaulted 2:13', 'C optional 3:13', 'D defaulted 4:13', 'E defaulted 4:30'],
      ],
      [
        '! and as',
        "process.env.A!\nprocess.env.B as string\nprocess.env.C as string | undefined\n;(process.env.D as string) || 'x'",
        ['A hard 1:13', 'B hard 2:13', 'C optional 3:13', 'D defaulted 4:15'],
      ],
      [
        'a guard that throws',
        "if (!process.env.A) throw new Error('x')\nif (process.env.B === undefined || !process.env.C || typeof process.env.D !== 'string') {\n  process.exit(1)\n}",
        ['A hard 1:18', 'B hard 2:17', 'C hard 2:49', 'D hard 2:73'],
      ],
      [
        'a guard by name',
        "const a = process.env.A\nif (!a) throw new Error('x')\nconst { B } = process.env\nif (!B) throw new Error('x')",
        ['A hard 1:23', 'B hard 3:9'],
      ],
      [
        'a guard behind an empty default',
        "const a = process.env.A ?? ''\nif (!a) throw new Error('x')\nconst b = process.env.B || ''\nif (!b) console.warn('x')",
        ['A hard 1:23', 'B defaulted 3:23'],
      ],
      [
        'used as a text at once',
        "process.env.A.split(',')\nprocess.env.B?.split(',')\nif (process.env.C) process.env.C.trim()\nprocess.env.D.length\nprocess.env.E.foo\nif (typeof process.env.F === 'string' && process.env.F.trim()) {}\nif (typeof process.env.G === 'undefined') process.env.G.trim()",
        [
          'A hard 1:13',
          'B optional 2:13',
          'C optional 3:17',
          'C optional 3:32',
          'D hard 4:13',
          'E optional 5:13',
          'F optional 6:24',
          'F optional 6:54',
          'G optional 7:24',
          'G hard 7:55',
        ],
      ],
      [
        'an assertion',
        "invariant(process.env.A, 'x')\nconst b = process.env.B\nassert(b)",
        ['A hard 1:23', 'B hard 2:23'],
      ],
      [
        'a throw in its place',
        "process.env.A ?? fail()\nfunction fail() { throw new Error('x') }",
        ['A hard 1:13'],
      ],
      [
        'only where it is there',
        "if (process.env.A) f(process.env.A!)\nconst x = process.env.B && { k: process.env.B! }\nconst y = !process.env.C || z ? 1 : f(process.env.C!)\nfunction g() { if (process.env['D'] === undefined) return; f(process.env.D!) }",
        [
          ...['A optional 1:17', 'A optional 1:34', 'B optional 2:23', 'B optional 2:45', 'C optional 3:24'],
          ...['C optional 3:51', 'D optional 4:32', 'D optional 4:74'],
        ],
      ],
      [
        'only where it is not empty',
        'if (process.env.A?.length) f(process.env.A!)\nif (process.env.B?.trim()) f(process.env.B!)\nif (process.env.C?.length > 0) f(process.env.C!)\nif (process.env.D?.foo) f(process.env.D!)',
        [
          ...['A optional 1:17', 'A optional 1:42', 'B optional 2:17', 'B optional 2:42', 'C optional 3:17'],
          ...['C optional 3:46', 'D optional 4:17', 'D hard 4:39'],
        ],
      ],
      [
        'in a function that is only called where it is there',
        'function make() { return new URL(process.env.A) }\nconst x = process.env.A && (y || make())\nfunction open() { return new URL(process.env.B!) }\nif (process.env.B) open()\nopen()\nfunction run() { return new URL(process.env.C!) }\nif (process.env.C) run()\nexport default { run }',
        [
          ...['A optional 1:46', 'A optional 2:23', 'B hard 3:46', 'B optional 4:17', 'C hard 6:45'],
          'C optional 7:17',
        ],
      ],
      [
        'also where it may not be there',
        "if (process.env.A || b) f(process.env.A!)\nif (process.env.B) {} else f(process.env.B!)\nif (process.env.C === '') f(process.env.C!)\nif (process.env.D) () => f(process.env.E!)",
        [
          ...['A defaulted 1:17', 'A hard 1:39', 'B optional 2:17', 'B hard 2:42', 'C optional 3:17'],
          ...['C hard 3:41', 'D optional 4:17', 'E hard 4:40'],
        ],
      ],
      [
        'a list of what is missing',
        "const missing = ['A'].filter((name) => !process.env[name])\nif (missing.length > 0) throw new Error('x')\nconst none = ['B'].filter((name) => !process.env[name])\nif (none.length === 0) process.exit(0)",
        ['A hard 1:18', 'B optional 3:15'],
      ],
      [
        'what takes no undefined',
        "JSON.parse(process.env.A)\nnew URL(process.env.B)\nnew URL('/', process.env.C)\ntry {\n  JSON.parse(process.env.D)\n} catch {\n  f()\n}\ntry {\n  JSON.parse(process.env.E)\n} catch (error) {\n  throw error\n}\nif (process.env.F) JSON.parse(process.env.F)\nNumber(process.env.G)",
        [
          ...['A hard 1:24', 'B hard 2:21', 'C optional 3:26', 'D optional 5:26', 'E hard 10:26'],
          ...['F optional 14:17', 'F optional 14:43', 'G optional 15:20'],
        ],
      ],
      [
        'a schema that need not be met',
        'const a = z.object({ A: z.string() }).safeParse(process.env)\nexport const env = () => (a.success ? a.data : null)\nfunction f() {\n  const b = z.object({ B: z.string() }).safeParse(process.env)\n  if (!b.success) return null\n}',
        ['A optional 1:22', 'B optional 4:24'],
      ],
      [
        'a schema that has to be met, or may have to',
        "const a = z.object({ A: z.string() }).safeParse(process.env)\nif (!a.success) throw new Error('x')\nconst b = z.object({ B: z.string() }).safeParse(process.env)\nexport const env = b.success ? b.data : fail()\nconst c = z.object({ C: z.string() }).safeParse(process.env)\nif (!c.success) report(c.error)",
        ['A hard 1:22', 'B hard 3:22', 'C hard 5:22'],
      ],
      [
        'a claim that a schema knows better',
        "const raw = { A: process.env.A as string, B: process.env.B as string, C: process.env.C || 'x' }\nz.object({ A: z.string(), B: z.string().optional(), C: z.string() }).parse(raw)",
        [...['A hard 1:30', 'C defaulted 1:86', 'A hard 2:12', 'B optional 2:27'], ...['C defaulted 2:53']],
      ],
      ['a guard that goes on', "if (!process.env.A) console.warn('x')", ['A optional 1:18']],
    ],
  },
  {
    title: 'schemas that the environment is put through',
    path: 'src/env.ts',
    idioms: [
      [
        'zod',
        'const env = z.object({ A: z.string(), B: z.string().optional(), C: z.coerce.number().default(3) }).parse(process.env)',
        ['A hard 1:24', 'B optional 1:39', 'C defaulted 1:65'],
      ],
      [
        'zod, by a name, extended',
        'const base = z.object({ A: z.string() })\nconst env = base.extend({ B: z.string() }).safeParse(process.env)',
        ['A hard 1:25', 'B hard 2:27'],
      ],
      [
        'zod, of an object that is made of the environment',
        'z.object({ a: z.string() }).parse({ a: process.env.A })',
        ['A hard 1:12', 'A optional 1:52'],
      ],
      [
        'zod, of what a function makes of the environment',
        'z.object({ A: z.string() }).parse(withoutEmpty(process.env))\nz.object({ B: z.string() }).parse(Object.fromEntries(Object.entries(process.env).filter(isSet)))',
        ['A hard 1:12', 'B hard 2:12'],
      ],
      [
        'zod, by functions that make validators',
        "import { optionalInt } from './validators'\nconst intOr = (fallback) => z.preprocess(clean, z.coerce.number().default(fallback))\nfunction text() { return z.string() }\nz.object({ A: intOr(3), B: text(), C: optionalInt(), D: text().optional() }).parse(process.env)",
        ['A defaulted 4:12', 'B hard 4:25', 'C optional 4:36', 'D optional 4:54'],
      ],
      [
        'a schema for something else',
        'z.object({ a: z.string() }).parse(body)\nprocess.env.B',
        ['B optional 2:13'],
      ],
      [
        'envalid',
        'cleanEnv(process.env, { A: str(), B: port({ default: 80 }), C: bool({ devDefault: true }) })',
        ['A hard 1:25', 'B defaulted 1:35', 'C hard 1:61'],
      ],
      [
        't3-env',
        'createEnv({\n  server: { A: z.string(), B: z.string().optional() },\n  client: { NEXT_PUBLIC_C: z.string() },\n  runtimeEnv: process.env,\n})',
        ['A hard 2:13', 'B optional 2:28', 'NEXT_PUBLIC_C hard 3:13'],
      ],
      [
        't3-env, with each key by hand',
        'createEnv({ server: { A: z.string() }, runtimeEnv: { A: process.env.A } })',
        ['A hard 1:23', 'A optional 1:69'],
      ],
      [
        'Valibot, Joi',
        'v.parse(v.object({ A: v.string(), B: v.optional(v.string()) }), process.env)\nJoi.object({ C: Joi.string().required(), D: Joi.string() }).validate(process.env)',
        ['A hard 1:20', 'B optional 1:35', 'C hard 2:14', 'D optional 2:42'],
      ],
    ],
  },
  {
    title: 'functions of libraries',
    path: 'config/server.ts',
    idioms: [
      [
        'the ConfigService of NestJS',
        "import { ConfigService } from '@nestjs/config'\nclass Mail {\n  constructor(private readonly config: ConfigService<Env, true>) {\n    this.config.get('A')\n    this.config.getOrThrow<string>('B')\n    config.get('C', 'x')\n    config.get('D', { infer: true })!\n  }\n}",
        ['A optional 4:21', 'B hard 5:36', 'C defaulted 6:16', 'D hard 7:16'],
      ],
      [
        'one that is injected, or asked for',
        "import { ConfigService } from '@nestjs/config'\nconst config = app.get(ConfigService)\nconfig.get('A')\nconst module = { inject: [Other, ConfigService], useFactory: (other, c) => c.get('B') }",
        ['A optional 3:12', 'B optional 4:82'],
      ],
      [
        'a schema of NestJS',
        "import { ConfigModule } from '@nestjs/config'\nConfigModule.forRoot({ validationSchema: Joi.object({ A: Joi.string().required(), B: Joi.number().default(3) }) })",
        ['A hard 2:55', 'B defaulted 2:83'],
      ],
      [
        'a class that NestJS fills to check it',
        "import { IsNumber } from 'class-validator'\nimport { ConfigModule } from '@nestjs/config'\nclass Env {\n  @IsNumber()\n  A: number;\n  @IsOptional() B: string;\n  C?: string;\n  D = 'x';\n}\nfunction validate(config) { return plainToInstance(Env, config) }\nConfigModule.forRoot({ validate })\nclass Mail { @IsUrl() E: string; @ValidateIf((all) => all.A) F: string }\ncheck(process.env, Mail)",
        [
          'A hard 5:3',
          'B optional 6:17',
          'C optional 7:3',
          'D defaulted 8:3',
          'E hard 12:23',
          'F optional 12:62',
        ],
      ],
      [
        'settings that are no keys, and another class of that name',
        "import { ConfigService } from './config.service'\nimport { registerAs } from '@nestjs/config'\nclass A { constructor(private config: ConfigService) { this.config.get('A') } }",
        [],
      ],
      [
        'settings that NestJS is given by the application',
        "import { ConfigService } from '@nestjs/config'\nfunction f(config: ConfigService, cache: Map) { config.get('database.HOST'); config.get('port'); cache.get('A') }",
        [],
      ],
      [
        'Prisma',
        "import { defineConfig, env } from 'prisma/config'\nexport default defineConfig({ datasource: { url: env('A') } })",
        ['A hard 2:54'],
      ],
      [
        'env-var',
        "import * as env from 'env-var'\nenv.get('A').required().asString()\nenv.get('B').default(1).asInt()\nenv.get('C').asString()\nenv.get('D').required(false).asString()",
        ['A hard 2:9', 'B defaulted 3:9', 'C optional 4:9', 'D optional 5:9'],
      ],
      [
        'a function of a package, by its name',
        "import { getEnv, assertEnv, getEnvironment } from '@acme/essentials'\nimport { getEnv as own } from './env'\ngetEnv('A')\ngetEnv('B', 'x')\nassertEnv('C')\ngetEnv(id)\nown('D')\ngetEnvironment('E') // getEnv('F')",
        ['A optional 3:8', 'B defaulted 4:8', 'C hard 5:11'],
      ],
      [
        'convict',
        "import convict from 'convict'\nconst db = { host: { default: 'x', env: 'A' } }\nconst config = convict({ db, env: { doc: 'x', default: null, env: 'B' }, none: { default: 1 } })\nother({ c: { default: 1, env: 'C' } })",
        ['A defaulted 2:41', 'B optional 3:67'],
      ],
      [
        'Commander',
        "import { Option } from 'commander'\nnew Option('-a').env('A')\nnew Option('-b').default(1).env('B')\nnew Option('-c').env('C').default(1)\nother.env('D')",
        ['A optional 2:22', 'B defaulted 3:33', 'C defaulted 4:22'],
      ],
      ['an option of something else', "import { Option } from './commander'\nnew Option('-a').env('A')", []],
      [
        'Strapi',
        "export default ({ env }) => ({ host: env('A', 'x'), port: env.int('B'), of: env.oneOf('C', ['x'], 'x') })\nconst no = (env) => env('D')",
        ['A defaulted 1:42', 'B optional 1:67', 'C defaulted 1:87'],
      ],
      [
        'AdonisJS',
        "import { Env } from '@adonisjs/core/env'\nexport default await Env.create(root, { A: Env.schema.string(), B: Env.schema.number.optional() })",
        ['A hard 2:41', 'B optional 2:65'],
      ],
    ],
  },
  {
    title: 'functions that are given the environment',
    path: 'src/config.ts',
    idioms: [
      [
        'by its place, or taken apart',
        "load(process.env)\nfunction load(env: Env) { return env.A ?? 'x' }\nconst pick = (name, { B, C = 'x' }) => B\npick('x', process.env)",
        ['A defaulted 2:38', 'B optional 3:23', 'C defaulted 3:26'],
      ],
      [
        'classes',
        'class Config {\n  constructor(env) { this.a = env.A }\n  static from(env) { return env.B }\n}\nnew Config(process.env)\nConfig.from(process.env)',
        ['A optional 2:35', 'B optional 3:33'],
      ],
      [
        'and hand it on',
        'load(process.env)\nfunction load(env) { return inner(env) }\nfunction inner(e) { return e.A }',
        ['A optional 3:30'],
      ],
      [
        'other functions, and other parameters',
        "import { merge } from 'lodash'\nmerge(process.env)\nfunction merge2(env) { return env.A }\nload(1, process.env)\nfunction load(env) { return env.B }\nrun(load)",
        [],
      ],
    ],
  },
  {
    title: 'functions that read what they are given',
    path: 'src/config.ts',
    idioms: [
      [
        'that throw',
        "function required(name: string) {\n  const value = process.env[name]\n  if (!value) throw new Error(name)\n  return value\n}\nrequired('A')",
        ['A hard 6:10'],
      ],
      [
        'that say by their name that they fail',
        "const getEnvOrThrow = (key) => check(process.env[key])\nconst isRequired = (key) => process.env[key]\ngetEnvOrThrow('A')\nisRequired('B')",
        ['A hard 3:15', 'B optional 4:12'],
      ],
      [
        'with a default',
        "const env = (key: string, fallback?: string) => process.env[key] ?? fallback\nenv('A')\nenv('B', 'x')",
        ['A optional 2:5', 'B defaulted 3:5'],
      ],
      [
        'with a prefix, in upper case',
        "const env = (key) => process.env[`APP_${key.toUpperCase()}`]\nenv('a')",
        ['APP_A optional 2:5'],
      ],
      [
        'of several keys, in a list or one by one',
        "function check(names) { names.forEach((name) => process.env[name]!) }\nfunction need(...names) { for (const name of names) process.env[name]! }\ncheck(['A', 'B'])\nneed('C', 'D')",
        ['A hard 3:8', 'B hard 3:13', 'C hard 4:6', 'D hard 4:11'],
      ],
      [
        'a method',
        "class Config {\n  get(key: string) { return process.env[key]! }\n  load() { return this.get('A') }\n}\nconst config = new Config()\nconfig.get('B')\nother.get('C')",
        ['A hard 3:28', 'B hard 6:12'],
      ],
    ],
  },
  {
    title: 'proxies',
    path: 'src/config.ts',
    idioms: [
      [
        'of the environment',
        'const env = new Proxy({}, { get: (_, name: string) => process.env[name] })\nenv.A\nenv.toString()',
        ['A optional 2:5', 'dynamic 1:67 name'],
      ],
      [
        'of an object that reads it',
        "class Config {\n  get(key: string) { return process.env[key] || '' }\n  get isLocal() { return true }\n}\nconst config = new Proxy(new Config(), {\n  get(target, name) { return name in target ? Reflect.get(target, name) : target.get(name as string) },\n})\nconfig.A\nconfig.isLocal\nconfig.get('B')",
        ['A defaulted 8:8', 'B defaulted 10:12'],
      ],
      [
        'that fails',
        "const env = new Proxy({}, {\n  get(_, name) { const value = process.env[name]; if (!value) throw new Error(name); return value },\n})\nenv.A\nenv['B'] ?? 'x'",
        ['A hard 4:5', 'B hard 5:5', 'dynamic 2:44 name'],
      ],
      [
        'through a function, and by Reflect',
        'const read = (name) => Reflect.get(process.env, name)\nconst env = new Proxy({}, { get(_, name) { return read(name) } })\nenv.A',
        ['A optional 3:5', 'dynamic 2:56 name'],
      ],
      [
        'of something else',
        'const store = {}\nconst env = new Proxy(store, { get(target, name) { return target[name] } })\nenv.A',
        [],
      ],
    ],
  },
  {
    title: 'Nuxt',
    path: 'nuxt.config.ts',
    idioms: [
      [
        'settings for its runtime',
        "export default defineNuxtConfig({\n  runtimeConfig: {\n    apiKey: '',\n    fsURLPath: 'x',\n    s3: { bucketName: undefined },\n    public: { isOpen: false },\n  },\n})",
        [
          ...['NUXT_API_KEY optional 3:5', 'NUXT_FS_URL_PATH defaulted 4:5'],
          ...['NUXT_S3_BUCKET_NAME optional 5:11', 'NUXT_PUBLIC_IS_OPEN defaulted 6:15'],
        ],
      ],
      [
        'settings that have a key of their own, or none',
        "export default defineNuxtConfig({\n  runtimeConfig: { key: process.env.KEY, version: pkg.version },\n  appConfig: { a: '' },\n})",
        ['KEY optional 2:37'],
      ],
    ],
  },
  {
    title: 'settings of the same name that are not of Nuxt',
    path: 'src/settings.ts',
    idioms: [['are no read', "export default { runtimeConfig: { apiKey: '' } }", []]],
  },
  {
    title: 'node-config in JSON',
    path: 'config/custom-environment-variables.json',
    idioms: [
      [
        'variables that stand in for settings',
        '{\n  "db": { "host": "A" },\n  "port": { "__name": "B", "__format": "json" }\n}',
        ['A optional 2:20', 'B optional 3:24'],
      ],
    ],
  },
  {
    title: 'node-config in YAML',
    path: 'config/custom-environment-variables.yaml',
    idioms: [
      [
        'variables that stand in for settings',
        'db:\n  host: A\nport:\n  __name: "B"\n  __format: json\n# c: C',
        ['A optional 2:9', 'B optional 4:12'],
      ],
    ],
  },
  {
    title: 'node-config in other settings',
    path: 'config/default.json',
    idioms: [['a text is no read', '{ "db": { "host": "A" } }', []]],
  },
  {
    title: 'scripts by their first line',
    path: 'bin/report',
    idioms: [
      ['of Node', '#!/usr/bin/env node\nf(process.env.A!)', ['A hard 2:15']],
      ['of something else', '#!/usr/bin/env qjs\nf(process.env.A!)', []],
    ],
  },
];
