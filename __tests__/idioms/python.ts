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
        'a guard that raises',
        "import os\nif not os.getenv('A'):\n    raise ValueError\nassert os.getenv('B')",
        ['A hard 2:18', 'B hard 4:18'],
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
        'an error that is raised again',
        "import os\ntry:\n    a = os.environ['A']\nexcept KeyError as e:\n    raise Missing from e",
        ['A hard 3:20'],
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
        'a method',
        "import os\nclass Config:\n    def get(self, key):\n        return os.environ[key]\nconfig = Config()\nconfig.get('A')\nother.get('B')",
        ['A hard 6:12'],
      ],
      [
        'called with what is known at run time only',
        'import os\ndef env(key):\n    return os.environ[key]\nenv(x[1])',
        ['dynamic 4:5 x[1]'],
      ],
    ],
  },
];
