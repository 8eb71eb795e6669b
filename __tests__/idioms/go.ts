import type { IdiomGroup } from './idiom.ts';

const OS = 'import "os"\n';

export const GO: readonly IdiomGroup[] = [
  {
    title: 'Go: the standard library',
    path: 'cmd/main.go',
    idioms: [
      ['Getenv', `${OS}var a = os.Getenv("A")`, ['A optional 2:19']],
      ['LookupEnv', `${OS}func f() { a, ok := os.LookupEnv("A") }`, ['A optional 2:34']],
      ['syscall', 'import "syscall"\nfunc f() { a, ok := syscall.Getenv("A") }', ['A optional 2:36']],
      ['under another name', 'import o "os"\nvar a = o.Getenv(`A`)', ['A optional 2:18']],
      [
        'checked, and the program ends',
        `${OS}func f() {\n\ta := os.Getenv("A")\n\tif a == "" {\n\t\tlog.Fatal("A is not set")\n\t}\n}`,
        ['A hard 3:17'],
      ],
      [
        'checked, and an error is returned',
        `${OS}func f() error {\n\ta := os.Getenv("A")\n\tb := os.Getenv("B")\n\tif a == "" || b == "" {\n\t\treturn errors.New("x")\n\t}\n}`,
        ['A hard 3:17', 'B hard 4:17'],
      ],
      [
        'checked where it is read',
        `${OS}func f() {\n\tif os.Getenv("A") == "" {\n\t\tpanic("A")\n\t}\n\tif b := os.Getenv("B"); b == "" {\n\t\tpanic("B")\n\t}\n}`,
        ['A hard 3:15', 'B hard 6:20'],
      ],
      [
        'looked up, and the program ends',
        `${OS}func f() {\n\ta, ok := os.LookupEnv("A")\n\tif !ok {\n\t\tlog.Fatalf("x")\n\t}\n}`,
        ['A hard 3:24'],
      ],
      [
        'checked, and filled',
        `${OS}func f() {\n\ta := os.Getenv("A")\n\tif a == "" {\n\t\ta = "x"\n\t}\n}`,
        ['A defaulted 3:17'],
      ],
      [
        'several looked up by one name, each with its own check',
        `${OS}func f() {\n\ta, ok := os.LookupEnv("A")\n\tif !ok {\n\t\tlog.Print("x")\n\t}\n\tb, ok := os.LookupEnv("B")\n\tif !ok {\n\t\tpanic("x")\n\t}\n\tc, ok := os.LookupEnv("C")\n\tif _, ok := os.LookupEnv("D"); !ok {\n\t\tpanic("x")\n\t}\n}`,
        ['A optional 3:24', 'B hard 7:24', 'C optional 11:24', 'D hard 12:27'],
      ],
      [
        'checked, and an end in the other branch',
        `${OS}func f() error {\n\tif v := os.Getenv("A"); v != "" {\n\t\tuse(v)\n\t} else {\n\t\treturn errors.New("x")\n\t}\n\tb, ok := os.LookupEnv("B")\n\tif ok {\n\t\tuse(b)\n\t} else if x {\n\t\tpanic("x")\n\t}\n\tc := strings.TrimSpace(os.Getenv("C"))\n\tif c == "" {\n\t\tpanic("x")\n\t}\n}`,
        ['A hard 3:20', 'B optional 8:24', 'C hard 14:35'],
      ],
      [
        'or another',
        `${OS}var a = cmp.Or(os.Getenv("A"), os.Getenv("B"), "x")\nvar c = cmp.Or(os.Getenv("C"), os.Getenv("D"))`,
        ['A defaulted 2:26', 'B defaulted 2:42', 'C optional 3:26', 'D optional 3:42'],
      ],
      [
        'parsed, and the program ends where it cannot be',
        `${OS}func f() error {\n\ta, err := strconv.Atoi(os.Getenv("A"))\n\tif err != nil {\n\t\treturn err\n\t}\n\tb, err := time.ParseDuration(os.Getenv("B"))\n\tif err != nil {\n\t\tb = 5\n\t}\n\tc, _ := strconv.ParseBool(os.Getenv("C"))\n\td, err := url.Parse(os.Getenv("D"))\n\tif err != nil {\n\t\treturn err\n\t}\n}`,
        ['A hard 3:35', 'B defaulted 7:41', 'C optional 11:38', 'D optional 12:32'],
      ],
      [
        'put into a text',
        `${OS}var a = os.ExpandEnv("http://$A:\${B}/")\nvar b = os.ExpandEnv(text)`,
        ['A optional 2:31', 'B optional 2:35', 'dynamic 3:22 text'],
      ],
      [
        'checked only with another condition',
        `${OS}func f() {\n\ta := os.Getenv("A")\n\tif a == "" && b {\n\t\tpanic("x")\n\t}\n}`,
        ['A optional 3:17'],
      ],
      ['by a constant', `${OS}const key = "A"\nvar a = os.Getenv(key)`, ['A optional 3:19']],
      ['by texts joined', `${OS}const p = "P_"\nvar a = os.Getenv(p + "A")`, ['P_A optional 3:19']],
      ['by a format', `${OS}var a = os.Getenv(fmt.Sprintf("%s_B", "A"))`, ['A_B optional 2:19']],
      [
        'in a loop over a list',
        `${OS}func f() {\n\tfor _, k := range []string{"A", "B"} {\n\t\tos.Getenv(k)\n\t}\n}`,
        ['A optional 3:29', 'B optional 3:34'],
      ],
      [
        'in a loop over a list by its name',
        `${OS}var names = []string{"A", "B"}\nfunc f() {\n\tfor _, k := range names {\n\t\tos.Getenv(k)\n\t}\n\tfor _, k := range others() {\n\t\tos.Getenv(k)\n\t}\n}`,
        ['A optional 2:22', 'B optional 2:27', 'dynamic 8:13 k'],
      ],
      ['by a name known at run time', `${OS}func f() { os.Getenv(name()) }`, ['dynamic 2:22 name()']],
    ],
  },
  {
    title: 'Go: functions that read',
    path: 'cmd/main.go',
    idioms: [
      [
        'with a default',
        `${OS}func getenv(key, fallback string) string {\n\tif v := os.Getenv(key); v != "" {\n\t\treturn v\n\t}\n\treturn fallback\n}\nvar a = getenv("A", "x")`,
        ['A defaulted 8:16'],
      ],
      [
        'that end the program',
        `${OS}func must(key string) string {\n\tv := os.Getenv(key)\n\tif v == "" {\n\t\tpanic(key)\n\t}\n\treturn v\n}\nvar a = must("A")`,
        ['A hard 9:14'],
      ],
      [
        'that are given as a parameter',
        'func run(args []string, getenv func(string) string) {\n\tgetenv("A")\n}\nfunc f(lookupEnv func(key string) (string, bool)) { lookupEnv("B") }',
        ['A optional 2:9', 'B optional 4:63'],
      ],
      [
        'that say by their name that they fail',
        `${OS}func mustGet(key string) string { return check(os.Getenv(key)) }\nfunc mustard(key string) string { return os.Getenv(key) }\nvar a, b = mustGet("A"), mustard("B")`,
        ['A hard 4:20', 'B optional 4:34'],
      ],
      [
        'that note the name for later',
        `${OS}type flag struct { envVar, text string }\nfunc EnvVar(name string) Option { return func(f *flag) { f.envVar = name } }\nfunc Text(name string) Option { return func(f *flag) { f.text = name } }\nfunc read(f *flag) string { return os.Getenv(f.envVar) }\nvar a = String("a", EnvVar("KEY_A"), Text("KEY_B"))`,
        ['KEY_A optional 6:28', 'dynamic 5:46 f.envVar'],
      ],
      [
        'that read one key or another, of which none is needed',
        `${OS}func get(key string) (string, bool) {\n\tif v, ok := os.LookupEnv("APP_" + key); ok {\n\t\treturn v, true\n\t}\n\treturn os.LookupEnv(key)\n}\nfunc f() error {\n\ta, ok := get("A")\n\tif !ok {\n\t\treturn errors.New("x")\n\t}\n}`,
        ['A optional 9:15', 'APP_A optional 9:15'],
      ],
      [
        'that read a key or the file that holds it',
        `${OS}func must(key string) string {\n\tv := os.Getenv(key)\n\tif v == "" {\n\t\tpanic(os.Getenv(key + "_FILE"))\n\t}\n}\nvar a = must("A")`,
        ['A hard 8:14', 'A_FILE optional 8:14'],
      ],
      [
        'of several keys, in a list or one by one',
        `${OS}func first(keys ...string) string {\n\tfor _, k := range keys {\n\t\tif v := os.Getenv(k); v != "" {\n\t\t\treturn v\n\t\t}\n\t}\n\treturn ""\n}\nfunc check(keys []string) {\n\tfor _, k := range keys {\n\t\tos.Getenv(k)\n\t}\n}\nfunc f() { first("A", "B"); check([]string{"C"}); check(list()) }`,
        ['A optional 15:18', 'B optional 15:23', 'C optional 15:44', 'dynamic 15:57 list()'],
      ],
      [
        'that make the key',
        `${OS}func get(key string) string { return os.Getenv("APP_" + strings.ToUpper(key)) }\nvar a = get("host")`,
        ['APP_HOST optional 3:13'],
      ],
    ],
  },
  {
    title: 'Go: tags of caarlos0/env, go-envconfig and cleanenv',
    path: 'config/config.go',
    idioms: [
      ['a field', 'type C struct {\n\tA string `json:"a" env:"A"`\n}', ['A optional 2:26']],
      [
        'fields that are demanded',
        'type C struct {\n\tA string `env:"A,required"`\n\tB string `env:"B,notEmpty"`\n\tC string `env:"C" env-required:"true"`\n\tD string `env:"D, required"`\n}',
        ['A hard 2:17', 'B hard 3:17', 'C hard 4:17', 'D hard 5:17'],
      ],
      [
        'fields with a default',
        'type C struct {\n\tA string `env:"A" envDefault:"x"`\n\tB string `env:"B" env-default:"x"`\n\tC string `env:"C, default=x"`\n\tD string `env:"D,required" envDefault:"x"`\n}',
        ['A defaulted 2:17', 'B defaulted 3:17', 'C defaulted 4:17', 'D defaulted 5:17'],
      ],
      [
        'a struct under a prefix',
        'type DB struct {\n\tHost string `env:"HOST"`\n}\ntype C struct {\n\tDB DB `envPrefix:"DB_"`\n\tReplica DB `envPrefix:"REPLICA_"`\n}',
        ['DB_HOST optional 2:20', 'REPLICA_HOST optional 2:20'],
      ],
      [
        'a struct in place under a prefix',
        'type C struct {\n\tDB struct {\n\t\tHost string `env:"HOST"`\n\t} `env:", prefix=DB_"`\n}',
        ['DB_HOST optional 3:21'],
      ],
      [
        'a prefix for all',
        'type C struct {\n\tA string `env:"A"`\n}\nfunc f() { env.ParseWithOptions(&c, env.Options{Prefix: "APP_"}) }',
        ['APP_A optional 2:17'],
      ],
      [
        'all demanded but those with a default',
        'type C struct {\n\tA string `env:"A"`\n\tB string `env:"B" envDefault:"x"`\n}\nfunc f() { env.ParseWithOptions(&c, env.Options{RequiredIfNoDef: true}) }',
        ['A hard 2:17', 'B defaulted 3:17'],
      ],
      [
        'a prefix for all, by a lookuper of go-envconfig',
        'type C struct {\n\tA string `env:"A, required"`\n}\nfunc f() { envconfig.ProcessWith(ctx, &envconfig.Config{Target: &c, Lookuper: envconfig.PrefixLookuper("APP_", envconfig.OsLookuper())}) }',
        ['APP_A hard 2:17'],
      ],
      [
        'several names, as cleanenv takes them',
        'import "github.com/ilyakaznacheev/cleanenv"\ntype C struct {\n\tA string `env:"A,B"`\n}',
        ['A optional 3:17', 'B optional 3:17'],
      ],
    ],
  },
  {
    title: 'Go: tags of alexflint/go-arg',
    path: 'cmd/args.go',
    idioms: [
      [
        'arguments with a variable',
        'import "github.com/alexflint/go-arg"\ntype Args struct {\n\tA string `arg:"env:KEY_A" default:"x"`\n\tB string `arg:"--bee,env:KEY_B,required" help:"b"`\n\tOther string `arg:"env"`\n}',
        ['KEY_A defaulted 3:21', 'KEY_B optional 4:27', 'OTHER optional 5:2'],
      ],
      [
        'arguments without one',
        'type Args struct {\n\tA string `arg:"--env,-e"`\n\tB string `help:"env:B"`\n\t// C string `arg:"env:C"`\n}',
        [],
      ],
    ],
  },
  {
    title: 'Go: kelseyhightower/envconfig',
    path: 'config/config.go',
    idioms: [
      [
        'a struct that is filled',
        'import "github.com/kelseyhightower/envconfig"\ntype C struct {\n\tPort int `default:"80"`\n\tAPIKey string `split_words:"true" required:"true"`\n\tUser string `envconfig:"login"`\n\tDB struct {\n\t\tHost string\n\t}\n\town string\n}\nfunc f() {\n\tvar c C\n\tenvconfig.Process("app", &c)\n}',
        [
          'APP_PORT defaulted 3:2',
          'APP_API_KEY hard 4:2',
          'APP_LOGIN optional 5:26',
          'APP_DB_HOST optional 7:3',
        ],
      ],
      [
        'a prefix by its name, and one that is known at run time only',
        'import "github.com/kelseyhightower/envconfig"\nvar prefix = "app"\ntype C struct {\n\tPort int\n}\nfunc f() {\n\tc := C{}\n\tenvconfig.Process(prefix, &c)\n\tenvconfig.Process(other(), &c)\n}',
        ['APP_PORT optional 4:2', 'dynamic 9:20 other()'],
      ],
      [
        'tags that are whole names',
        'import "github.com/kelseyhightower/envconfig"\ntype C struct {\n\tDB struct {\n\t\tHost string `envconfig:"APP_HOST"`\n\t\tPort int\n\t}\n}\nfunc f() {\n\tvar c C\n\tenvconfig.Process("", &c)\n}',
        ['APP_HOST optional 4:27', 'DB_PORT optional 5:3'],
      ],
      [
        'a struct of another file',
        'import "github.com/kelseyhightower/envconfig"\ntype C struct {\n\tUser string `envconfig:"LOGIN" required:"true"`\n}',
        ['LOGIN hard 3:26'],
      ],
    ],
  },
  {
    title: 'Go: flags and viper',
    path: 'cmd/main.go',
    idioms: [
      [
        'flags of urfave/cli',
        'import "github.com/urfave/cli/v2"\nvar f = cli.StringFlag{Name: "a", EnvVars: []string{"A"}}\nvar g = cli.StringFlag{Value: "x", Sources: cli.EnvVars("B")}',
        ['A optional 2:53', 'B defaulted 3:57'],
      ],
      [
        'flags of urfave/cli, by constants',
        'import "github.com/urfave/cli"\nconst p = "P_"\nvar f = cli.StringFlag{EnvVar: p + "A"}\nvar g = cli.StringFlag{EnvVars: []string{p + "B", other}}',
        ['P_A optional 3:32', 'P_B optional 4:42', 'dynamic 4:51 other'],
      ],
      [
        'variables bound by viper',
        'import "github.com/spf13/viper"\nfunc f() {\n\tviper.SetEnvPrefix("app")\n\tviper.BindEnv("port")\n\tviper.BindEnv("host", "HOST")\n}',
        ['APP_PORT optional 4:16', 'HOST optional 5:24'],
      ],
      [
        'a struct that viper fills',
        'import "github.com/spf13/viper"\ntype C struct {\n\tSource string `mapstructure:"DB_SOURCE"`\n\tPort int `mapstructure:"port,omitempty"`\n\tDB struct {\n\t\tHost string `mapstructure:"host"`\n\t} `mapstructure:"db"`\n\tskipped string `mapstructure:"-"`\n}\nfunc f() (c C, err error) {\n\tviper.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))\n\tviper.SetDefault("port", 1)\n\tviper.AutomaticEnv()\n\terr = viper.Unmarshal(&c)\n}',
        ['DB_SOURCE optional 3:31', 'PORT defaulted 4:26', 'DB_HOST optional 6:30'],
      ],
      [
        'variables that viper must bind',
        'import "github.com/spf13/viper"\nfunc f() { viper.MustBindEnv("port", "PORT") }',
        ['PORT optional 2:38'],
      ],
      [
        'variables bound through a function',
        'import "github.com/spf13/viper"\nfunc bind(input ...string) { viper.BindEnv(input...) }\nfunc one(setting, name string) { viper.BindEnv(setting, name) }\nfunc f() { bind("db.host", "APP_HOST", "HOST"); one("port", "APP_PORT"); bind("x") }',
        ['APP_HOST optional 4:28', 'HOST optional 4:40', 'APP_PORT optional 4:61'],
      ],
      [
        'settings that are constants of a type',
        'import "github.com/spf13/viper"\ntype Key string\nconst Port Key = "port"\nconst Name = "name"\nfunc (k Key) Get() string { return viper.GetString(string(k)) }\nfunc f() { viper.SetEnvPrefix("app"); viper.AutomaticEnv() }',
        ['APP_PORT optional 3:18'],
      ],
      [
        'all variables with a prefix, by koanf',
        'import "github.com/knadh/koanf/providers/env"\nfunc f() { k.Load(env.Provider("APP_", ".", nil), nil); env.Other("A") }',
        ['dynamic 2:19 env.Provider(…)'],
      ],
      [
        'settings got from viper',
        'import "github.com/spf13/viper"\nfunc f() {\n\tviper.AutomaticEnv()\n\tviper.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))\n\tviper.SetDefault("db.port", 1)\n\tviper.GetString("db.host")\n\tviper.GetInt("db.port")\n}',
        ['DB_HOST optional 6:18', 'DB_PORT defaulted 7:15'],
      ],
    ],
  },
  {
    title: 'Go: what is no read',
    path: 'cmd/main.go',
    idioms: [
      ['a write', `${OS}func f() { os.Setenv("A", "x"); os.Unsetenv("B") }`, []],
      ['a comment and a text', `${OS}// os.Getenv("A")\nvar a = "os.Getenv(\\"B\\")"`, []],
      [
        'a parameter of another kind',
        'func run(getenv func(int) string) { getenv("A") }\nfunc f() { getenv("B") }',
        [],
      ],
      ['a function of the same name', 'import "example.com/os2"\nfunc f() { os2.Getenv("A") }', []],
      ['a tag of another kind', 'type C struct {\n\tA string `json:"A"`\n\tB string `env:"-"`\n}', []],
      [
        'settings of viper without the environment',
        'import "github.com/spf13/viper"\nvar a = viper.GetString("a")',
        [],
      ],
    ],
  },
];
