import type { IdiomGroup } from './idiom.ts';

export const PYTHON: readonly IdiomGroup[] = [
  {
    title: 'os.environ and os.getenv',
    path: 'app/settings.py',
    idioms: [
      ['a subscript fails without the key', "import os\nos.environ['A']", ['A hard 2:12']],
      ['get does without it', "import os\nos.environ.get('A')", ['A optional 2:16']],
      ['get with a default', "import os\nos.environ.get('A', 'x')", ['A defaulted 2:16']],
      [
        'getenv',
        "import os\nos.getenv('A')\nos.getenv('B', default='x')",
        ['A optional 2:11', 'B defaulted 3:11'],
      ],
      ['None is no default', "import os\nos.getenv('A', None)", ['A optional 2:11']],
      [
        'imported by name',
        "from os import environ, getenv\nenviron['A']\ngetenv('B')",
        ['A hard 2:9', 'B optional 3:8'],
      ],
      [
        'under another name',
        "import os as o\nfrom os import getenv as g\no.environ['A']\ng('B')",
        ['A hard 3:11', 'B optional 4:3'],
      ],
      [
        'assigned to a name',
        "import os\nenv = os.environ\nenv['A']\nget = os.environ.get\nget('B')",
        ['A hard 3:5', 'B optional 5:5'],
      ],
      ['a copy', "import os\nenv = os.environ.copy()\nenv['A']\nenv['B'] = '1'", ['A hard 3:5']],
      ['a question', "import os\n'A' in os.environ", ['A optional 2:1']],
      [
        'texts side by side, joined and in a constant',
        "import os\nP = 'X_'\nos.getenv('A' 'B')\nos.getenv(P + 'C')\nos.getenv(f'{P}D')",
        ['AB optional 3:11', 'X_C optional 4:11', 'X_D optional 5:14'],
      ],
      [
        'a loop over a list',
        "import os\nNAMES = ['A', 'B']\nfor name in NAMES:\n    os.environ[name]\n[os.getenv(n) for n in ('C', 'D')]",
        ['A hard 2:10', 'B hard 2:15', 'C optional 5:25', 'D optional 5:30'],
      ],
      [
        'a loop over a table, or over pairs',
        "import os\nNAMES = {'A': 'a', 'B': 'b'}\nfor name, title in NAMES.items():\n    os.getenv(name)\nfor title, name in [('c', 'C')]:\n    os.environ[name]\n[os.getenv(n) for n in sorted(NAMES)]\nfor name, title in other.items():\n    os.getenv(name)",
        ['A optional 2:10', 'B optional 2:20', 'C hard 5:27', 'dynamic 9:15 name'],
      ],
      [
        'a constant of a class',
        "import os\nclass Keys(str, Enum):\n    A = 'KEY_A'\n    B = 'KEY_B'\nos.environ[Keys.A]\nos.getenv(Keys.B.value)\nos.getenv(Keys.C)\nos.getenv(self.d)",
        ['KEY_A hard 5:12', 'KEY_B optional 6:11', 'dynamic 7:11 Keys.C', 'dynamic 8:11 self.d'],
      ],
      [
        'an entry of a table',
        "import os\nNAMES = {'a': 'KEY_A', 'b': 'KEY_B'}\nTASKS = [{'key': 'KEY_C', 'title': 'c'}, {'key': 'KEY_D', 'title': 'd'}]\nos.environ[NAMES['a']]\nos.environ[NAMES[kind]]\nfor task in TASKS:\n    os.getenv(task['key'], 'x')\n    os.getenv(task['none'])\nos.getenv(OTHERS[kind])",
        [
          'KEY_A hard 2:15',
          'KEY_B optional 2:29',
          'KEY_C defaulted 3:18',
          'KEY_D defaulted 3:50',
          "dynamic 8:15 task['…']",
          'dynamic 9:11 OTHERS[kind]',
        ],
      ],
      ['a key that is known at run time only', 'import os\nos.environ[name()]', ['dynamic 2:12 name()']],
    ],
  },
  {
    title: 'what is no read',
    path: 'app/settings.py',
    idioms: [
      [
        'a comment and a text',
        "import os\n# os.environ['A']\ns = \"os.environ['A']\"\n'''\nos.environ['A']\n'''",
        [],
      ],
      [
        'a comment, unlike what looks so in a text',
        "import os\ns = '''\n# '''; os.environ['A']\n# '''\nt = 'x\\\n# y'; os.environ['B']\nu = f'''\n# {os.environ[\"C\"]}'''",
        ['A hard 3:19', 'B hard 6:18', 'C hard 8:15'],
      ],
      [
        'a write',
        "import os\nos.environ['A'] = '1'\nos.environ.setdefault('B', '1')\nos.environ.update(C='1')",
        [],
      ],
      ['a deletion', "import os\ndel os.environ['A']\nos.environ.pop('B', None)", []],
      ['another environ', "environ = {}\nenviron['A']\nrequest.environ['B']", []],
    ],
  },
  {
    title: 'what the code does without the key',
    path: 'app/settings.py',
    idioms: [
      [
        'or',
        "import os\na = os.getenv('A') or 'x'\nb = os.getenv('B') or None",
        ['A defaulted 2:15', 'B optional 3:15'],
      ],
      [
        'a question that raises',
        "import os\nif 'A' not in os.environ:\n    raise ValueError\nfor name in ['B', 'C']:\n    if name not in os.environ:\n        sys.exit(name)\nassert 'D' in os.environ\nif 'E' not in os.environ or not os.getenv('F'):\n    raise ValueError\nif 'G' not in os.environ:\n    print('x')\nassert 'H' not in os.environ",
        [
          ...['A hard 2:4', 'B hard 4:14', 'C hard 4:19', 'D hard 7:8', 'E hard 8:4', 'F hard 8:43'],
          ...['G optional 10:4', 'H optional 12:8'],
        ],
      ],
      [
        'a set without what is there',
        "import os\nNEEDED = ['A', 'B']\nmissing = set(NEEDED) - set(os.environ)\nif missing:\n    raise ValueError(missing)\nother = {'C'} - os.environ.keys()\nprint(other, set(os.environ) - {'D'})",
        ['A hard 2:11', 'B hard 2:16', 'C optional 6:10'],
      ],
      [
        'a list of what is missing',
        "import os\nmissing = [name for name in ('A', 'B') if not os.getenv(name)]\nif missing:\n    raise ValueError(missing)\nlost = [n for n in ['C'] if n not in os.environ]\nif len(lost) > 0:\n    sys.exit(1)\nif any(n not in os.environ for n in ['D']):\n    raise ValueError\nif not all(os.getenv(n) for n in ['E']):\n    raise ValueError\ngone = [n for n in ['F'] if not os.getenv(n)]\nif gone:\n    print(gone)\nthere = [n for n in ['G'] if os.getenv(n)]\nif there:\n    raise ValueError",
        [
          ...['A hard 2:30', 'B hard 2:35', 'C hard 5:21', 'D hard 8:38', 'E hard 10:35'],
          ...['F optional 12:21', 'G optional 15:22'],
        ],
      ],
      [
        'made a number, or read as JSON, which None is not',
        "import os\nint(os.getenv('A'))\nfloat(os.environ.get('B', '1'))\njson.loads(os.getenv('C'))\nint(os.getenv('D') or 1)\nstr(os.getenv('E'))\ntry:\n    int(os.getenv('F'))\nexcept TypeError:\n    pass\nif os.getenv('G'):\n    int(os.getenv('G'))",
        [
          ...['A hard 2:15', 'B defaulted 3:22', 'C hard 4:22', 'D defaulted 5:15', 'E optional 6:15'],
          ...['F optional 8:19', 'G optional 11:14', 'G optional 12:19'],
        ],
      ],
      [
        'a guard that raises',
        "import os\nif not os.getenv('A'):\n    raise ValueError\nassert os.getenv('B')",
        ['A hard 2:18', 'B hard 4:18'],
      ],
      [
        'used as a text at once',
        "import os\nos.getenv('A').split(',')\nif os.getenv('B'):\n    os.getenv('B').strip()\nos.environ.get('C', '').lower()\n(os.getenv('D') or 'x').lower()\ntry:\n    os.getenv('E').upper()\nexcept AttributeError:\n    pass",
        [
          'A hard 2:11',
          'B optional 3:14',
          'B optional 4:15',
          'C defaulted 5:16',
          'D defaulted 6:12',
          'E optional 8:15',
        ],
      ],
      [
        'a guard that looks at the text',
        "import os\na = os.getenv('A')\nif not (a or '').strip() or a == 'x':\n    raise ValueError\nb = os.getenv('B', '')\nif not b.strip():\n    sys.exit(1)\nd = os.getenv('D', '')\nc = os.getenv('C')\nif not c.startswith('x'):\n    raise ValueError",
        ['A hard 2:15', 'B hard 5:15', 'D defaulted 8:15', 'C optional 9:15'],
      ],
      [
        'a guard that looks for one of several',
        "import os\na = os.getenv('A')\nif a in [None, 'x']:\n    raise ValueError\nb = os.getenv('B')\nif b not in (None, 'x'):\n    raise ValueError",
        ['A hard 2:15', 'B optional 5:15'],
      ],
      [
        'a guard that only production has',
        "import os\na = os.getenv('A')\nif not DEBUG and not a:\n    raise ValueError\nb = os.getenv('B')\nif USE_B and not b:\n    raise ValueError",
        ['A hard 2:15', 'B optional 5:15'],
      ],
      [
        'a guard by name',
        "import os\na = os.getenv('A')\nif a is None:\n    sys.exit(1)\nif b := os.getenv('B'):\n    pass",
        ['A hard 2:15', 'B optional 5:19'],
      ],
      [
        'an error that is caught',
        "import os\ntry:\n    a = os.environ['A']\nexcept KeyError:\n    a = None",
        ['A optional 3:20'],
      ],
      [
        'an error that is suppressed',
        "import os\nfrom contextlib import suppress\nwith suppress(KeyError):\n    a = os.environ['A']\nwith suppress(OSError):\n    b = os.environ['B']",
        ['A optional 4:20', 'B hard 6:20'],
      ],
      [
        'an error that is raised again',
        "import os\ntry:\n    a = os.environ['A']\nexcept KeyError as e:\n    raise Missing from e",
        ['A hard 3:20'],
      ],
      [
        'set by the code itself before',
        "import os\nif 'A' not in os.environ:\n    os.environ['A'] = 'x'\nos.environ['A']\nos.environ.setdefault('B', 'x')\nos.environ['C'] = os.getenv('C') or 'x'\ndef f():\n    return os.environ['B'] + os.environ['C']",
        ['A optional 2:4', 'A defaulted 4:12', 'C defaulted 6:29', 'B defaulted 8:23', 'C defaulted 8:41'],
      ],
      [
        'set after it, elsewhere, only sometimes, or to what production has',
        "import os\nos.environ['A']\nos.environ['A'] = 'x'\nif x:\n    os.environ['B'] = 'x'\nos.environ['B']\ndef f():\n    os.environ['C'] = 'x'\nos.environ['C']\nos.environ['D'] = os.environ.get('D')\nos.environ['D']",
        ['A hard 2:12', 'B hard 6:12', 'C hard 9:12', 'D optional 10:34', 'D hard 11:12'],
      ],
      [
        'set and taken away',
        "import os\nos.environ['A'] = 'x'\ndel os.environ['A']\nos.environ['A']",
        ['A hard 4:12'],
      ],
      [
        'looked for first',
        "import os\nif 'A' in os.environ:\n    os.environ['A']\nb = os.environ['B'] if 'B' in os.environ else 1",
        ['A optional 2:4', 'A optional 3:16', 'B optional 4:16', 'B optional 4:24'],
      ],
    ],
  },
  {
    title: 'functions that read what they are given',
    path: 'app/settings.py',
    idioms: [
      [
        'with a default',
        "import os\ndef env(key, default=None):\n    return os.getenv(key, default)\nenv('A')\nenv('B', 'x')",
        ['A optional 4:5', 'B defaulted 5:5'],
      ],
      [
        'with a default behind it',
        "import os\ndef env(key, fallback=None):\n    return os.environ.get(key) or fallback\nenv('A')\nenv('B', 'x')",
        ['A optional 4:5', 'B defaulted 5:5'],
      ],
      [
        'that say by their name that they fail',
        "import os\ndef require_env(key):\n    return check(os.environ.get(key))\ndef is_required(key):\n    return os.environ.get(key)\nrequire_env('A')\nis_required('B')",
        ['A hard 6:13', 'B optional 7:13'],
      ],
      [
        'with a prefix',
        "import os\ndef env(key):\n    return os.environ['APP_' + key.upper()]\nenv('a')",
        ['APP_A hard 4:5'],
      ],
      [
        'of a value in a file',
        "import os\ndef secret(name):\n    return os.environ[f'{name}_FILE']\nsecret(name='A')",
        ['A_FILE hard 4:13'],
      ],
      [
        'that looks first',
        "import os\ndef env(name):\n    if name in os.environ:\n        return os.environ[name]\nenv('A')",
        ['A optional 5:5'],
      ],
      [
        'a method',
        "import os\nclass Config:\n    def get(self, key):\n        return os.environ[key]\nconfig = Config()\nconfig.get('A')\nother.get('B')",
        ['A hard 6:12'],
      ],
      [
        'that leaves before it reads, or raises only when it is told to',
        "import os\ndef env(name):\n    if name not in os.environ:\n        return None\n    return os.environ[name]\ndef get(name, required=False):\n    value = os.environ.get(name)\n    if required and value is None:\n        raise KeyError(name)\nenv('A')\nget('B')",
        ['A optional 10:5', 'B optional 11:5'],
      ],
      [
        'of several keys, in a list or one by one',
        "import os\ndef check(names):\n    for name in names:\n        os.environ[name]\ndef need(*names):\n    return [os.environ[name] for name in names]\ncheck(['A', 'B'])\nneed('C', 'D')",
        ['A hard 7:8', 'B hard 7:13', 'C hard 8:6', 'D hard 8:11'],
      ],
      [
        'called with what is known at run time only',
        'import os\ndef env(key):\n    return os.environ[key]\nenv(x[1])',
        ['dynamic 4:5 x[1]'],
      ],
    ],
  },
  {
    title: 'pydantic-settings',
    path: 'app/config.py',
    idioms: [
      [
        'fields are keys in upper case',
        'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    database_url: str\n    port: int = 80\n    token: str | None = None',
        ['DATABASE_URL hard 3:5', 'PORT defaulted 4:5', 'TOKEN optional 5:5'],
      ],
      [
        'what is no field',
        "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    model_config = {}\n    KINDS: ClassVar[list] = []\n    _private: str = ''\n    @computed_field\n    @property\n    def url(self) -> str:\n        return ''",
        [],
      ],
      [
        'a prefix',
        "from pydantic_settings import BaseSettings, SettingsConfigDict\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix='APP_')\n    port: int\nclass Other(BaseSettings):\n    class Config:\n        env_prefix = 'other_'\n    port: int",
        ['APP_PORT hard 4:5', 'OTHER_PORT hard 8:5'],
      ],
      [
        'aliases',
        "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: str = Field(alias='KEY_A')\n    b: str = Field('x', validation_alias='KEY_B')\n    c: str = Field(validation_alias=AliasChoices('KEY_C', 'OLD_C'))\n    d: Annotated[str, Field(alias='KEY_D')]",
        [
          'KEY_A hard 3:26',
          'KEY_B defaulted 4:42',
          'KEY_C optional 5:50',
          'OLD_C optional 5:59',
          'KEY_D hard 6:35',
        ],
      ],
      [
        'Field with and without a default',
        "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: str = Field(...)\n    b: str = Field(default='x')\n    c: list = Field(default_factory=list)\n    d: str = Field(default=None)\n    e: str = Field(description='x')",
        ['A hard 3:5', 'B defaulted 4:5', 'C defaulted 5:5', 'D optional 6:5', 'E hard 7:5'],
      ],
      [
        'a model in a field',
        "from pydantic_settings import BaseSettings\nclass Database(BaseModel):\n    url: str\n    pool: int = 5\nclass Settings(BaseSettings, env_nested_delimiter='__'):\n    db: Database",
        ['DB__URL hard 3:5', 'DB__POOL defaulted 4:5'],
      ],
      [
        'models in a model',
        "from pydantic_settings import BaseSettings\nclass Pool(BaseModel):\n    size: int\n    wait: int = 5\nclass Database(BaseModel):\n    pool: Pool\n    spare: Pool | None = None\nclass Settings(BaseSettings, env_nested_delimiter='__'):\n    db: Database",
        [
          ...['DB__POOL__SIZE hard 3:5', 'DB__SPARE__SIZE optional 3:5'],
          ...['DB__POOL__WAIT defaulted 4:5', 'DB__SPARE__WAIT optional 4:5'],
        ],
      ],
      [
        'settings in settings',
        "from pydantic_settings import BaseSettings\nclass Database(BaseSettings, env_prefix='DB_'):\n    url: str\nclass Settings(BaseSettings):\n    db: Database = Database()",
        ['DB_URL hard 3:5'],
      ],
      [
        'inheritance',
        'from pydantic_settings import BaseSettings\nclass Base(BaseSettings):\n    a: str\nclass Settings(Base):\n    b: str',
        ['A hard 3:5', 'B hard 5:5'],
      ],
      [
        'inheritance of models that are no settings by themselves',
        'from pydantic_settings import BaseSettings\nclass Mail(BaseModel):\n    host: str\nclass All(Mail):\n    port: int = 80\nclass Other(BaseModel):\n    name: str\nclass Settings(All, BaseSettings):\n    c: str',
        ['HOST hard 3:5', 'PORT defaulted 5:5', 'C hard 9:5'],
      ],
      [
        'pydantic 1',
        "from pydantic import BaseSettings\nclass Settings(BaseSettings):\n    a: Optional[str]\n    b: str = Field(..., env='KEY_B')\n    c = 'x'\n    class Config:\n        fields = {'c': {'env': 'KEY_C'}}",
        ['A optional 3:5', 'KEY_B hard 4:29', 'KEY_C defaulted 7:32'],
      ],
      [
        'a field that the program gives itself',
        'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    secret: str\nSettings(secret=make())',
        ['SECRET defaulted 3:5'],
      ],
      [
        'fields that the program gives itself in a table',
        "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    secret: str\n    other: str\n    third: str\ndef load():\n    made = {'secret': make()}\n    return Settings(**made, **{'other': make()})",
        ['SECRET defaulted 3:5', 'OTHER defaulted 4:5', 'THIRD hard 5:5'],
      ],
      [
        'a class of something else',
        'from pydantic_settings import BaseSettings\nclass User(BaseModel):\n    name: str',
        [],
      ],
    ],
  },
  {
    title: 'django-environ',
    path: 'config/settings.py',
    idioms: [
      [
        'calls and methods',
        "import environ\nenv = environ.Env()\nenv('A')\nenv('B', default='x')\nenv.bool('C', False)\nenv.str('D', default=None)",
        ['A hard 3:5', 'B defaulted 4:5', 'C defaulted 5:10', 'D optional 6:9'],
      ],
      [
        'defaults that it is made with',
        "import environ\nenv = environ.Env(DEBUG=(bool, False), WORKERS=int)\nenv('DEBUG')\nenv('WORKERS')",
        ['DEBUG defaulted 3:5', 'WORKERS hard 4:5'],
      ],
      [
        'URLs that have a name of their own',
        "import environ\nenv = environ.Env()\nenv.db()\nenv.cache(default='x')\nenv.db('OTHER_URL')",
        ['DATABASE_URL hard 3:1', 'CACHE_URL defaulted 4:1', 'OTHER_URL hard 5:8'],
      ],
      ['a prefix', "import environ\nenv = environ.Env()\nenv.prefix = 'APP_'\nenv('A')", ['APP_A hard 4:5']],
      [
        'what is no read',
        "import environ\nenv = environ.Env()\nenv.read_env('.env')\nenviron.Env.read_env('x')",
        [],
      ],
    ],
  },
  {
    title: 'dj-database-url, dj-email-url, django-cache-url',
    path: 'app/settings.py',
    idioms: [
      [
        'the names that they have by themselves',
        'import dj_database_url\nimport dj_email_url\nimport django_cache_url\ndj_database_url.config()\ndj_email_url.config(default=None)\ndjango_cache_url.config()',
        ['DATABASE_URL optional 4:1', 'EMAIL_URL optional 5:1', 'CACHE_URL defaulted 6:1'],
      ],
      [
        'with a name, with a default, imported by name',
        "from dj_database_url import config\nimport dj_database_url as db\nconfig('A')\nconfig(env='B', default='sqlite://')\ndb.config(env=db.DEFAULT_ENV, default='sqlite://')\ndb.config(env=name)",
        ['A optional 3:8', 'B defaulted 4:12', 'DATABASE_URL defaulted 5:1', 'dynamic 6:15 name'],
      ],
      [
        'what is no read',
        "import dj_database_url\n# dj_database_url.config()\n'dj_database_url.config()'\ndj_database_url.parse('sqlite://')\ndj_database_url.DEFAULT_ENV\nother.config('A')\ndj_database_url.config = make",
        [],
      ],
    ],
  },
  {
    title: 'python-decouple, environs, Starlette and Dynaconf',
    path: 'config/settings.py',
    idioms: [
      [
        'python-decouple',
        "from decouple import config\nconfig('A')\nconfig('B', default=False, cast=bool)\nconfig('C', cast=int)",
        ['A hard 2:8', 'B defaulted 3:8', 'C hard 4:8'],
      ],
      [
        'python-decouple, by its module',
        "import decouple\ndecouple.config('A')\ndecouple.other('B')",
        ['A hard 2:17'],
      ],
      [
        'environs',
        "from environs import Env\nenv = Env()\nenv.str('A')\nenv.int('B', 1)\nwith env.prefixed('APP_'):\n    env('C')",
        ['A hard 3:9', 'B defaulted 4:9', 'APP_C hard 6:9'],
      ],
      [
        'Starlette',
        "from starlette.config import Config\nconfig = Config('.env')\nconfig('A', cast=bool, default=False)\nconfig('B', cast=str)",
        ['A defaulted 3:8', 'B hard 4:8'],
      ],
      [
        'Starlette, told what to read',
        "from starlette.config import Config, Environ\nown = Config(environ={'A': a})\nown.get('A')\nconfig = Config('.env', Environ())\nconfig('B')",
        ['B hard 5:8'],
      ],
      [
        'Dynaconf',
        "from dynaconf import Dynaconf\nsettings = Dynaconf(envvar_prefix='APP')\nsettings.PORT\nsettings['HOST']\nsettings.get('db.name')\nsettings.get('LEVEL', 'info')\nsettings['A'] = 1",
        [
          'APP_PORT optional 3:10',
          'APP_HOST optional 4:10',
          'APP_DB__NAME optional 5:14',
          'APP_LEVEL defaulted 6:14',
        ],
      ],
    ],
  },
  {
    title: 'Python: scripts by their first line',
    path: 'bin/report',
    idioms: [
      ['of Python', "#!/usr/bin/env python3\nimport os\nos.environ['A']", ['A hard 3:12']],
      ['of something else', "#!/usr/bin/env ruby\nimport os\nos.environ['A']", []],
    ],
  },
  {
    title: 'Flask',
    path: 'app/main.py',
    idioms: [
      [
        'a file that a variable names',
        "from flask import Flask\napp = Flask(__name__)\napp.config.from_envvar('A')\napp.config.from_envvar('B', silent=True)",
        ['A hard 3:24', 'B optional 4:24'],
      ],
      ['a method of something else', "config.from_envvar('A')", []],
    ],
  },
  {
    title: 'django-configurations',
    path: 'app/settings.py',
    idioms: [
      [
        'values',
        'from configurations import Configuration, values\nclass Dev(Configuration):\n    DEBUG = values.BooleanValue(True)\n    KEY = values.SecretValue()\n    A = values.Value(None)\n    B = values.Value(environ_required=True)',
        ['DJANGO_DEBUG defaulted 3:5', 'DJANGO_KEY hard 4:5', 'DJANGO_A optional 5:5', 'DJANGO_B hard 6:5'],
      ],
      [
        'with names of their own',
        "from configurations import values\nclass Dev:\n    A = values.Value('x', environ_name='B', environ_prefix='APP')\n    C = values.Value(environ_prefix=None)\n    DATABASES = values.DatabaseURLValue('x')\n    D = values.Value(environ_name=name)",
        [
          ...['APP_B defaulted 3:5', 'C optional 4:5', 'DATABASE_URL defaulted 5:5'],
          'dynamic 6:9 values.Value(environ_name=name)',
        ],
      ],
      [
        'in a table, and of a class that others derive',
        "from configurations import values\nfrom suite.configuration.values import FileValue\nDATABASES = {'NAME': values.Value('x', environ_name='A', environ_prefix=None)}\nB = FileValue(None)\nC = other(environ_name='D')",
        ['A defaulted 3:53', 'DJANGO_B optional 4:1', 'DJANGO_D optional 5:1'],
      ],
      [
        'what is no read',
        "from configurations import values\nfrom other import values as more\nA = values.Value('x', environ=False)\nB = more.Value('x')\nC = 1",
        [],
      ],
    ],
  },
  {
    title: 'options of click and typer',
    path: 'app/cli.py',
    idioms: [
      [
        'a variable of an option',
        "import click\n@click.option('--a', envvar='A', default='x')\n@click.option('--b', envvar=['B', 'C'], required=True)\ndef f(a, b): pass",
        ['A defaulted 2:29', 'B optional 3:30', 'C optional 3:35'],
      ],
      [
        'typer',
        "import typer\ndef f(a: str = typer.Option('x', envvar='A'), b: str = typer.Option(..., envvar='B')): pass",
        ['A defaulted 2:41', 'B optional 2:81'],
      ],
      [
        'ConfigArgParse',
        "import configargparse\np = configargparse.ArgParser()\np.add('--a', env_var='A', required=True)\np.add_argument('--b', env_var='B', default='x')",
        ['A optional 3:22', 'B defaulted 4:31'],
      ],
      [
        'the option of another library',
        "from other import option\n@option('--a', envvar='A')\ndef f(a): pass",
        [],
      ],
    ],
  },
];
