import type { IdiomGroup } from './idiom.ts';

const PHP = '<?php\n';

export const PHP_IDIOMS: readonly IdiomGroup[] = [
  {
    title: 'PHP: getenv, $_ENV and $_SERVER',
    path: 'src/settings.php',
    idioms: [
      ['getenv', `${PHP}$a = getenv('A');`, ['A optional 2:13']],
      ['getenv from the top', `${PHP}$a = \\getenv("A", true);`, ['A optional 2:14']],
      ['with a default', `${PHP}$a = getenv('A') ?: 'x';`, ['A defaulted 2:13']],
      ['with null', `${PHP}$a = getenv('A') ?: null;`, ['A optional 2:13']],
      ['with an exception instead', `${PHP}$a = getenv('A') ?: throw new E();`, ['A hard 2:13']],
      ['with an end instead', `${PHP}$a = getenv('A') or die('A');`, ['A hard 2:13']],
      ['checked where it is read', `${PHP}if (!getenv('A')) { throw new E('A'); }`, ['A hard 2:13']],
      [
        'with an end alone instead',
        `${PHP}$a = $_ENV['A'] or die;\n$b = getenv('B') ?: exit;`,
        ['A hard 2:12', 'B hard 3:13'],
      ],
      [
        'checked where it is assigned, and in the other branch',
        `${PHP}if (false === $a = getenv('A')) { throw new E(); }\nif (!$b = getenv('B')) { exit(1); }\nif (getenv('C')) { f(); } else { throw new E(); }\nif (getenv('D')) { f(); } elseif ($x) { throw new E(); }`,
        ['A hard 2:27', 'B hard 3:18', 'C hard 4:12', 'D optional 5:12'],
      ],
      [
        'looked for before, and an end',
        `${PHP}if (!array_key_exists('A', $_ENV)) { throw new E(); }\n$b = array_key_exists('B', $_SERVER);\narray_key_exists('C', $other);\narray_key_exists('SERVER_NAME', $_SERVER);`,
        ['A hard 2:23', 'B optional 3:23'],
      ],
      [
        'of all variables, and within a text',
        `${PHP}$a = getenv()['A'] ?? 'x';\n$b = "x $_ENV[B] {$_ENV['C']}";`,
        ['A defaulted 2:15', 'B optional 3:15', 'C optional 3:25'],
      ],
      [
        'checked in the next line',
        `${PHP}$a = getenv('A');\nif ($a === false || $a === '') {\n  exit(1);\n}`,
        ['A hard 2:13'],
      ],
      ['$_ENV', `${PHP}$a = $_ENV['A'];`, ['A optional 2:12']],
      ['$_ENV with a default', `${PHP}$a = $_ENV['A'] ?? 'x';`, ['A defaulted 2:12']],
      [
        '$_ENV, else another, else nothing',
        `${PHP}$a = $_ENV['A'] ?? $_SERVER['B'] ?? null;`,
        ['A optional 2:12', 'B optional 2:29'],
      ],
      ['$_SERVER', `${PHP}$a = (string) $_SERVER["A"];`, ['A optional 2:24']],
      [
        'asked for',
        `${PHP}$a = isset($_ENV['A']) ? $_ENV['A'] : 'x';`,
        ['A optional 2:18', 'A defaulted 2:32'],
      ],
      ['by a constant', `${PHP}const KEY = 'A';\n$a = getenv(KEY);`, ['A optional 3:13']],
      [
        'by a constant of a class',
        `${PHP}class K { const A = 'A'; }\n$a = getenv(K::A);`,
        ['A optional 3:13'],
      ],
      ['by texts joined', `${PHP}$p = 'P_';\n$a = getenv($p . 'A');`, ['P_A optional 3:13']],
      ['by a name known at run time', `${PHP}$a = getenv($name);`, ['dynamic 2:13 $name']],
    ],
  },
  {
    title: 'PHP: Laravel',
    path: 'config/app.php',
    idioms: [
      ['env', `${PHP}return ['a' => env('A')];`, ['A optional 2:20']],
      ['env with a default', `${PHP}return ['a' => env('A', 'x')];`, ['A defaulted 2:20']],
      [
        'env with another',
        `${PHP}return ['a' => env('A', env('B'))];`,
        ['A defaulted 2:20', 'B optional 2:29'],
      ],
      [
        'Env::get',
        `${PHP}$a = Env::get('A', 1);\n$b = Env::getOrFail('B');`,
        ['A defaulted 2:15', 'B hard 3:21'],
      ],
    ],
  },
  {
    title: 'PHP: phpdotenv',
    path: 'bootstrap.php',
    idioms: [
      [
        'what it demands',
        `${PHP}$dotenv = Dotenv\\Dotenv::createImmutable(__DIR__);\n$dotenv->required('A')->notEmpty();\n$dotenv->required(['B', 'C']);\n$dotenv->ifPresent('D')->isInteger();\n$form->required('E');`,
        ['A hard 3:19', 'B hard 4:20', 'C hard 4:25'],
      ],
    ],
  },
  {
    title: 'PHP: functions that read',
    path: 'src/settings.php',
    idioms: [
      [
        'a function',
        `${PHP}function setting(string $k, $default = null) { return getenv('APP_' . strtoupper($k)) ?: $default; }\nsetting('a');\nsetting('b', 'x');`,
        ['APP_A optional 3:9', 'APP_B defaulted 4:9'],
      ],
      [
        'a function of several keys',
        `${PHP}function check(array $keys) { foreach ($keys as $key) { getenv($key); } }\ncheck(['A', 'B']);\ncheck(all());`,
        ['A optional 3:8', 'B optional 3:13', 'dynamic 4:7 all()'],
      ],
      [
        'a function of a class',
        `${PHP}class Settings { static function get($k) { return $_ENV[$k]; } function a() { self::get('A'); } }\nSettings::get('B');`,
        ['A optional 2:89', 'B optional 3:15'],
      ],
    ],
  },
  {
    title: 'PHP: what Symfony gives a front controller',
    path: 'public/index.php',
    idioms: [
      [
        'through its runtime',
        `${PHP}require_once 'vendor/autoload_runtime.php';\nreturn fn (array $context) => new Kernel($context['APP_ENV']);`,
        ['APP_ENV defaulted 3:51'],
      ],
      ['without it', `${PHP}return fn (array $context) => new Kernel($context['APP_ENV']);`, []],
    ],
  },
  {
    title: 'PHP: scripts by their first line',
    path: 'bin/report',
    idioms: [
      ['of PHP', `#!/usr/bin/env php\n${PHP}$a = getenv('A');`, ['A optional 3:13']],
      ['of something else', `#!/usr/bin/env hhvm\n${PHP}$a = getenv('A');`, []],
    ],
  },
  {
    title: 'PHP: settings of Bedrock in production',
    path: 'config/environments/production.php',
    idioms: [['a variable', `${PHP}define('A', env('A'));`, ['A optional 2:17']]],
  },
  {
    title: 'PHP: settings of Bedrock in development',
    path: 'config/environments/development.php',
    idioms: [['a variable is no read', `${PHP}define('A', env('A'));`, []]],
  },
  {
    title: 'PHP: what is no read',
    path: 'src/settings.php',
    idioms: [
      ['a write', `${PHP}$_ENV['A'] = 'x';\nputenv('B=x');\nunset($_ENV['C']);`, []],
      ['a comment and a text', `${PHP}// getenv('A')\n# getenv('B')\n$a = "getenv('C')";`, []],
      [
        'what the server sets',
        `${PHP}$a = $_SERVER['REQUEST_URI'] . $_SERVER['HTTP_HOST'] . $_SERVER['argv'] . $_SERVER['CONN_REMOTE_ADDR'];`,
        [],
      ],
      ['a method of the same name', `${PHP}$a = $app->env('A') . $this->getenv('B');`, []],
      ['outside of PHP', `<p>getenv('A')</p>`, []],
    ],
  },
  {
    title: 'PHP: settings of Symfony in PHP',
    path: 'config/services.php',
    idioms: [
      ['a variable in a text', `${PHP}return ['a' => '%env(int:A)%'];`, ['A hard 2:26']],
      [
        'a variable that the configurator is told',
        `${PHP}use function Symfony\\Component\\DependencyInjection\\Loader\\Configurator\\env;\nreturn ['a' => env('A')->int(), 'b' => env('B')->default('c')];`,
        ['A hard 3:20', 'B defaulted 3:44'],
      ],
      [
        'a variable that an argument is wired to',
        `${PHP}class A { function __construct(#[Autowire(env: 'A')] $a, #[Autowire(env: 'bool:default::B')] $b, #[Autowire(param: 'c')] $c, #[Other(env: 'D')] $d) {} }`,
        ['A hard 2:49', 'B optional 2:89'],
      ],
    ],
  },
  {
    title: 'settings of Symfony in YAML',
    path: 'config/services.yaml',
    idioms: [
      ['a variable', 'a: "%env(A)%"', ['A hard 1:10']],
      ['a variable with processors', "a: '%env(int:default:b:A)%'", ['A defaulted 1:24']],
      ['a variable that may be null', "a: '%env(bool:default::A)%'", ['A optional 1:24']],
      ['a variable of an enum', String.raw`a: '%env(enum:\App\Mode:A)%'`, ['A hard 1:25']],
      [
        'a variable with a value to stand in',
        "parameters:\n  env(A): x\n  b: '%env(A)%'",
        ['A defaulted 3:12'],
      ],
      ['a variable that is only asked for', "a: '%env(defined:A)%'", ['A optional 1:18']],
      ['signs that are escaped', "a: '%%env(A)%%'\nb: '%env(B)%%env(C)%'", ['B hard 2:10', 'C hard 2:18']],
      ['a comment is none', "a: b # '%env(A)%'", []],
      [
        'what development and tests have is no read',
        "when@dev:\n  a: '%env(A)%'\nwhen@prod:\n  a: '%env(B)%'",
        ['B hard 4:12'],
      ],
    ],
  },
];
