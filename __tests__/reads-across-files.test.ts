import { describe, expect, test } from '@jest/globals';
import type { Wrapper } from '../src/env/reads/wrapper.ts';
import { readsIn } from './idioms/reads-in.ts';

/** Files by path, and what is read in all of them. */
type Case = readonly [title: string, files: Record<string, string>, expected: readonly string[]];

/** A class whose annotations are checked, and one whose are not. */
const DEMANDING =
  'using System.ComponentModel.DataAnnotations;\nvoid F(IConfiguration c) { services.AddOptions<Mail>().BindConfiguration("Mail").ValidateDataAnnotations(); services.Configure<Web>(c.GetSection("Web")); }\nclass Mail\n{\n  [Required] public string Host { get; set; } = null!;\n  [Required, Url] public string? Proxy { get; set; }\n  [Required] public string Name { get; set; } = "x";\n  [Required] public int Port { get; set; }\n  public string User { get; set; }\n  public Inner In { get; set; } = new();\n}\nclass Inner { [Required] public string Key { get; set; } }\nclass Web { [Required] public string Url { get; set; } }';

const CASES: readonly Case[] = [
  [
    'variables that a script has from others, which it takes in',
    {
      'lib/log.sh': "RED='x'\nLEVEL=${LEVEL:-info}\nf() { INNER=1; }\nif a; then SOME=1; fi",
      'lib/index.sh': '. "/lib/log.sh"',
      'start.sh': 'source lib/index.sh\necho "$RED" "$LEVEL" "$INNER" "$SOME" "$DB"',
      'other.sh': 'echo "log" "$RED"',
    },
    [
      'LEVEL defaulted lib/log.sh:2:9',
      'RED optional other.sh:1:14',
      'LEVEL optional start.sh:2:15',
      'INNER optional start.sh:2:24',
      'SOME optional start.sh:2:33',
      'DB optional start.sh:2:41',
    ],
  ],
  [
    'scripts of one name in two folders',
    {
      'a/common.sh': 'X=1',
      'b/common.sh': 'Y=1',
      'b/run.sh': '. ./common.sh\necho $X $Y',
      'c/run.sh': '. "$DIR/common.sh"\necho $X $Y',
    },
    [
      'X optional b/run.sh:2:7',
      'DIR optional c/run.sh:1:5',
      'X optional c/run.sh:2:7',
      'Y optional c/run.sh:2:10',
    ],
  ],
  [
    'what a class of .NET demands, and settings do not bring',
    {
      'src/Mail.cs': DEMANDING,
      'src/appsettings.json':
        '{\n  // of all\n  "Mail": { "host": "", "Proxy": "CANARY", "List": ["x"] },\n  "Web": {}\n}',
      'src/appsettings.Development.json': '{ "Mail": { "Host": "x" } }',
    },
    [
      'Mail__Host hard src/Mail.cs:5:28',
      'Mail__Proxy defaulted src/Mail.cs:6:34',
      'Mail__Name defaulted src/Mail.cs:7:28',
      'Mail__Port optional src/Mail.cs:8:25',
      'Mail__User optional src/Mail.cs:9:17',
      'Mail__In__Key optional src/Mail.cs:12:40',
      'Web__Url optional src/Mail.cs:13:38',
    ],
  ],
  [
    'what a class of .NET demands, where no settings are known',
    { 'src/Mail.cs': DEMANDING },
    [
      'Mail__Host optional 5:28',
      'Mail__Proxy optional 6:34',
      'Mail__Name defaulted 7:28',
      'Mail__Port optional 8:25',
      'Mail__User optional 9:17',
      'Mail__In__Key optional 12:40',
      'Web__Url optional 13:38',
    ],
  ],
  [
    'a struct of Go that another package fills under a prefix for all',
    {
      'config/config.go': 'package config\ntype Config struct {\n\tA string `env:"A"`\n}',
      'main.go':
        'package main\nimport "x.io/m/config"\nfunc f() {\n\tvar c config.Config\n\tenvconfig.ProcessWith(ctx, &envconfig.Config{Target: &c, Lookuper: envconfig.PrefixLookuper("APP_", o)})\n}',
    },
    ['APP_A optional config/config.go:3:17'],
  ],
  [
    'a struct of Rust in a struct that is filled, in the same crate',
    {
      'api/src/settings.rs':
        '#[derive(Deserialize)]\nstruct Settings { mail: MailSettings, level: LogLevel }\nfn f() -> Settings { Figment::new().merge(Env::prefixed("APP_").split("__")).extract().unwrap() }',
      'api/src/mail/mod.rs': '#[derive(Deserialize)]\npub struct MailSettings { host: String }',
      'web/src/mail.rs': '#[derive(Deserialize)]\npub struct MailSettings { port: u16 }',
    },
    ['APP_MAIL__HOST hard api/src/mail/mod.rs:2:27', 'APP_LEVEL hard api/src/settings.rs:2:39'],
  ],
  [
    'classes of C# that another file binds to a section, of two programs by their namespaces',
    {
      'src/Mail/Program.cs':
        'using Mail.Options;\nservices.Configure<Server>(builder.Configuration.GetSection(Server.Section));\nWebApplication.CreateBuilder(args);',
      'src/Mail/Options/Server.cs':
        'namespace Mail.Options;\npublic class Server { public const string Section = "Smtp"; public int Port { get; set; } public Tls Secure { get; set; } = new(); }',
      'src/Mail/Options/Tls.cs':
        'namespace Mail.Options\n{\n    public class Tls { public bool On { get; set; } }\n}',
      'src/Web/Program.cs':
        'namespace Web.Start;\nclass Program { void F(IConfiguration c) => services.Configure<Server>(c.GetSection("Web")); }',
      'src/Web/Server.cs': 'namespace Web;\npublic record Server(string Url);',
    },
    [
      'Smtp__Port optional src/Mail/Options/Server.cs:2:72',
      'Smtp__Secure__On optional src/Mail/Options/Tls.cs:3:36',
      'Web__Url optional src/Web/Server.cs:2:29',
    ],
  ],
  [
    'a function that another file defines',
    {
      'app/env.py': 'import os\ndef secret(name):\n    return os.environ[name]\n',
      'app/main.py': "from app.env import secret\nsecret('A')",
      'app/other.py': "from lib.keys import secret\nsecret('B')",
    },
    ['A hard app/main.py:2:8'],
  ],
  [
    'a function of the same name that reads nothing',
    {
      'app/env.py': 'import os\ndef secret(name):\n    return os.environ[name]\n',
      'app/main.py': "def secret(name):\n    return name\nsecret('A')",
    },
    [],
  ],
  [
    'a module that is imported whole',
    {
      'app/env.py': 'import os\ndef secret(name):\n    return os.environ[name]\n',
      'app/main.py': "from app import env\nenv.secret('A')\nother.secret('B')",
    },
    ['A hard app/main.py:2:12'],
  ],
  [
    'a function of Python that is given the environment',
    {
      'app/load.py':
        "def load(path, environ):\n    return environ.get('A', 'x')\nclass Box:\n    def __init__(self, env):\n        self.b = env['B']\n    @classmethod\n    def of(cls, env):\n        return env.get('C')\n",
      'app/main.py':
        "import os, subprocess\nfrom app.load import load as read, Box\nread('x', environ=os.environ)\nBox(os.environ)\nBox.of(os.environ)\nsubprocess.run(env=os.environ)",
      'other/load.py':
        "def load(path, environ):\n    return environ.get('D')\ndef run(env):\n    return env['E']\n",
      'other/wsgi.py': "def application(environ, start):\n    return environ.get('HTTP_HOST')\n",
    },
    ['A defaulted app/load.py:2:24', 'B hard app/load.py:5:22', 'C optional app/load.py:8:24'],
  ],
  [
    'an object of django-environ',
    {
      'config/settings/base.py': 'import environ\nenv = environ.Env(DEBUG=(bool, False))\n',
      'config/settings/production.py': "from .base import *\nfrom .base import env\nenv('A')\nenv('DEBUG')",
      'app/views.py': "from somewhere import env\nenv('B')",
    },
    ['A hard config/settings/production.py:3:5', 'DEBUG defaulted config/settings/production.py:4:5'],
  ],
  [
    'a settings class that extends one of another file',
    {
      'app/base.py':
        "from pydantic_settings import BaseSettings\nclass Base(BaseSettings, env_prefix='APP_'):\n    pass\n",
      'app/config.py': 'from app.base import Base\nclass Settings(Base):\n    a: str',
    },
    ['APP_A hard app/config.py:3:5'],
  ],
  [
    'an object of a class that another file imports from its library',
    {
      'app/config.py': 'from starlette.config import Config\n',
      'app/migrations/first.py': "from app.config import Config\nconfig = Config('.env')\nconfig('A')",
      'app/other.py': "from app.models import Config\nconfig = Config('.env')\nconfig('B')",
    },
    ['A hard app/migrations/first.py:3:8'],
  ],
  [
    'a proxy of the environment',
    {
      'src/config.ts':
        'class Settings {\n  get(key: string) { return process.env[key] }\n}\nexport const config = new Proxy(new Settings(), {\n  get: (target, name) => target.get(name),\n})',
      'src/main.ts': "import { config } from './config'\nconfig.A\nconfig.load()",
    },
    ['A optional src/main.ts:2:8'],
  ],
  [
    'a function in TypeScript',
    {
      'src/env.ts': 'export function required(name: string) { return process.env[name]! }\n',
      'src/server/main.ts': "import { required as need } from '../env.js'\nneed('A')",
      'src/other.ts': "import { required } from 'validators'\nrequired('B')",
    },
    ['A hard src/server/main.ts:2:6'],
  ],
  [
    'a package of the same repository',
    {
      'packages/config/src/index.ts': 'export const get = (name: string) => process.env[name] as string\n',
      'apps/web/main.ts': "import { get } from '@acme/config'\nget('A')",
    },
    ['A hard apps/web/main.ts:2:5'],
  ],
  [
    'a function that calls one of another file',
    {
      'src/env.ts': 'export const env = (name: string) => process.env[name]\n',
      'src/require.ts':
        "import { env } from './env'\nexport function need(name: string) {\n  const value = env(name)\n  if (!value) throw new Error(name)\n  return value\n}",
      'src/main.ts': "import { need } from './require'\nneed('A')",
    },
    ['A hard src/main.ts:2:6'],
  ],
  [
    'an environment that is exported',
    {
      'src/env.ts': 'export const env = process.env\n',
      'src/main.ts': "import { env } from './env'\nenv.A\nconst { B } = env",
      'src/other.ts': "import { env } from './config'\nenv.C",
    },
    ['A optional src/main.ts:2:5', 'B optional src/main.ts:3:9'],
  ],
  [
    'an environment that is exported by default, or by a list',
    {
      'app/env.ts': 'export default window.env\n',
      'server/env.ts': 'const env = { ...process.env }\nexport default env\nexport { env as all }\n',
      'server/main.ts': "import config, { all } from './env'\nconfig.A\nall.B",
      'server/plugins/mail.ts': "import env from '@server/env'\nenv.C",
      'app/main.ts': "import env from '@/env'\nenv.D",
      'app/other.ts': "import env from '@app/env'\nenv.E",
    },
    [
      'A optional server/main.ts:2:8',
      'B optional server/main.ts:3:5',
      'C optional server/plugins/mail.ts:2:5',
    ],
  ],
  [
    'a function that is given the environment',
    {
      'src/config.ts':
        'export function load(env: Env) { return env.A }\nexport class Box { constructor({ B }) {} }\n',
      'src/main.ts':
        "import { load as read, Box } from './config.js'\nread(process.env)\nnew Box(process.env)",
      'lib/config.ts': 'export function load(env: Env) { return env.C }\n',
    },
    ['A optional src/config.ts:1:45', 'B optional src/config.ts:2:34'],
  ],
  [
    'a struct of another package, and one of another file within it',
    {
      'cmd/main.go':
        'package main\nimport (\n\t"example.com/app/config"\n\t"github.com/kelseyhightower/envconfig"\n)\nfunc main() {\n\tc := new(config.Config)\n\tenvconfig.Process("app", c)\n}\n',
      'config/config.go':
        'package config\ntype Config struct {\n\tPort int `envconfig:"PORT" default:"80"`\n\tWait time.Duration\n\tMail Mail\n}\n',
      'config/mail.go': 'package config\ntype Mail struct {\n\tHost string `required:"true"`\n}\n',
      'other/mail.go': 'package other\ntype Mail struct {\n\tUser string `envconfig:"USER"`\n}\n',
    },
    [
      'APP_PORT defaulted config/config.go:3:23',
      'APP_WAIT optional config/config.go:4:2',
      'APP_MAIL_HOST hard config/mail.go:3:2',
    ],
  ],
  [
    'a prefix that another file gives a struct of Go',
    {
      'config/config.go':
        'package config\nimport "example.com/app/mail"\ntype Config struct {\n\tMain DB `envPrefix:"DB_"`\n\tMail mail.Config `envPrefix:"MAIL_"`\n\tPort int `env:"PORT"`\n}\n',
      'config/db.go':
        'package config\ntype DB struct {\n\tHost string `env:"HOST,required"`\n\tPool Pool `envPrefix:"POOL_"`\n}\ntype Pool struct {\n\tSize int `env:"SIZE"`\n}\n',
      'mail/config.go': 'package mail\ntype Config struct {\n\tUser string `env:"USER"`\n}\n',
      'other/db.go': 'package other\ntype DB struct {\n\tName string `env:"NAME"`\n}\n',
    },
    [
      'PORT optional config/config.go:6:17',
      'DB_HOST hard config/db.go:3:20',
      'DB_POOL_SIZE optional config/db.go:7:17',
      'MAIL_USER optional mail/config.go:3:20',
      'NAME optional other/db.go:3:20',
    ],
  ],
  [
    'a prefix for all that another package of Go gives',
    {
      'main.go':
        'package main\nimport (\n\t"example.com/app/config"\n\t"github.com/caarlos0/env/v11"\n)\nfunc main() {\n\tvar c config.Config\n\tenv.ParseWithOptions(&c, env.Options{Prefix: "APP_"})\n}\n',
      'config/config.go': 'package config\ntype Config struct {\n\tPort int `env:"PORT"`\n}\n',
    },
    ['APP_PORT optional config/config.go:3:17'],
  ],
  [
    'a schema of another file',
    {
      'src/schema.ts':
        "import { base } from './base'\nexport const schema = base.extend({ A: z.string() })\nexport const other = z.object({ B: z.string() })\nexport default { C: str() }\n",
      'src/base.ts': 'export const base = z.object({ D: z.string() })\n',
      'src/part.ts': 'export const part = z.object({ E: z.string(), F: z.string() })\n',
      'src/env.ts':
        "import { schema } from './schema'\nimport spec from './schema'\nimport { part } from './part'\nschema.safeParse(process.env)\ncleanEnv(process.env, spec)\npart.partial().parse(process.env)",
      'src/named.ts': "import { named } from './names'\nnamed.parse({ g: process.env.G })",
      'src/names.ts': 'export const named = z.object({ g: z.string() })\n',
    },
    [
      'D hard src/base.ts:1:32',
      'G optional src/named.ts:2:30',
      'E optional src/part.ts:1:32',
      'F optional src/part.ts:1:47',
      'A hard src/schema.ts:2:37',
      'C hard src/schema.ts:4:18',
    ],
  ],
  [
    'keys that a build replaces',
    {
      'web/next.config.js':
        "const version = process.env.BUILD\nconst nextConfig = { env: { version, D: process.env.D }, x: { env: { C: 'x' } } }\n",
      'web/vite.config.ts':
        "export default { define: { 'import.meta.env.E': '\"x\"', 'process.env.F': 'x' }, a: process.env.A }\n",
      'web/src/main.ts':
        'process.env.version\nprocess.env.C\nprocess.env.D!\nimport.meta.env.E\nprocess.env.F',
      'site/nuxt.config.js': "module.exports = { env: { G: 'x' } }",
      'site/pages/index.vue': '<script>\nprocess.env.G + process.env.H\n</script>',
      'other/main.ts': 'process.env.version',
      'web/deploy.sh': 'set -u; echo "$version"',
    },
    [
      'version optional other/main.ts:1:13',
      'H optional site/pages/index.vue:2:29',
      'BUILD optional web/next.config.js:1:29',
      'D optional web/next.config.js:2:53',
      'C optional web/src/main.ts:2:13',
      'D hard web/src/main.ts:3:13',
      'F optional web/src/main.ts:5:13',
      'A optional web/vite.config.ts:1:95',
    ],
  ],
  [
    'what a worker is given beside variables',
    {
      'web/wrangler.toml':
        'name = "web"\n[vars]\nA = "x"\n[[d1_databases]]\nbinding = "DB"\n[durable_objects]\nbindings = [{ name = "ROOM", class_name = "Room" }]\n',
      'web/src/main.ts': "import { env } from 'cloudflare:workers'\nenv.A; env.DB; env.ROOM\nprocess.env.web",
      'api/wrangler.dev.jsonc':
        '{ "name": "api", "durable_objects": { "bindings": [{ "name": "LOCK", "class_name": "Lock" }] }, "ai": { "binding": "AI" } }',
      'api/main.ts': 'process.env.AI + process.env.LOCK + process.env.DB',
      'main.py': "import os\nos.environ['DB']",
    },
    [
      'DB optional api/main.ts:1:49',
      'DB hard main.py:2:12',
      'A optional web/src/main.ts:2:5',
      'web optional web/src/main.ts:3:13',
    ],
  ],
  [
    'a method of an object that is made elsewhere',
    {
      'src/config.ts': 'export class Config {\n  get(name: string) { return process.env[name]! }\n}\n',
      'src/main.ts': "import { config } from './setup'\nthis.config.get('A')\nmap.get('B')",
    },
    ['A hard src/main.ts:2:17'],
  ],
];

describe('what one file reads through another', () => {
  test.each(CASES)('%s', async (_, texts, expected) => {
    const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
    expect(await readsIn(files)).toEqual(expected);
  });
});

describe('the patterns of a checklist', () => {
  test('count wherever they are called', async () => {
    const pattern = { by: 'function', language: undefined, kind: 'hard', suffix: '' } as const;
    const known: Wrapper[] = [
      { ...pattern, call: 'config.get', argument: 0, prefix: 'APP_', transform: 'upper' },
      { ...pattern, call: 'secret', argument: 1, prefix: '', transform: 'none' },
    ];
    const files = [
      {
        path: 'a.ts',
        text: "config.get('port')\nthis.config.get('host')\nother.get('x')\nsecret(store, 'A')",
      },
      { path: 'b.py', text: "config.get('port')\nsecret(store, 'B')\nxconfig.get('x')" },
    ];
    expect(await readsIn(files, known)).toEqual([
      'APP_PORT hard a.ts:1:12',
      'APP_HOST hard a.ts:2:17',
      'A hard a.ts:4:15',
      'APP_PORT hard b.py:1:12',
      'B hard b.py:2:15',
    ]);
  });
});
