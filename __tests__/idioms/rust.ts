import type { IdiomGroup } from './idiom.ts';

const within = (code: string) => `use std::env;\nfn a() {\n    ${code}\n}`;

export const RUST: readonly IdiomGroup[] = [
  {
    title: 'Rust: std::env',
    path: 'src/main.rs',
    idioms: [
      ['a variable', within('let a = env::var("A");'), ['A optional 3:22']],
      ['by its full name', within('let a = std::env::var_os("A");'), ['A optional 3:30']],
      ['imported by name', 'use std::env::{self, var};\nfn a() { var("A"); }', ['A optional 2:14']],
      ['of dotenvy', within('let a = dotenvy::var("A")?;'), ['A hard 3:26']],
      ['unwrapped', within('let a = env::var("A").unwrap();'), ['A hard 3:22']],
      ['expected', within('let a = env::var("A").expect("A");'), ['A hard 3:22']],
      ['or an error', within('let a = env::var("A").map_err(|e| x(e))?;'), ['A hard 3:22']],
      ['or a default', within('let a = env::var("A").unwrap_or("x".into());'), ['A defaulted 3:22']],
      [
        'or a default by code',
        within('let a = env::var("A").unwrap_or_else(|_| "x".to_string());'),
        ['A defaulted 3:22'],
      ],
      [
        'or a panic by code',
        within('let a = env::var("A").unwrap_or_else(|_| panic!("A"));'),
        ['A hard 3:22'],
      ],
      ['or nothing', within('let a = env::var("A").ok();'), ['A optional 3:22']],
      ['or nothing back', within('let a = env::var("A").ok()?;'), ['A optional 3:22']],
      [
        'or nothing back from a function',
        'fn get(k: &str) -> Option<String> { std::env::var(k).ok() }\nfn a() -> Option<u8> { get("A")?.parse().ok() }\nfn b() -> Result<u8, E> { get("B").ok_or(E)?.parse() }',
        ['A optional 2:28', 'B hard 3:31'],
      ],
      ['or an error of its own', within('let a = env::var("A").ok().ok_or(E)?;'), ['A hard 3:22']],
      [
        'matched, or a panic',
        within('match env::var("A") { Ok(v) => v, Err(_) => panic!("A") };'),
        ['A hard 3:20'],
      ],
      [
        'matched, or a default',
        within('match env::var("A") { Ok(v) => v, Err(_) => "x".into() };'),
        ['A defaulted 3:20'],
      ],
      ['if it is there', within('if let Ok(a) = env::var("A") { x(a) }'), ['A optional 3:29']],
      ['or else a panic', within('let Ok(a) = env::var("A") else { panic!("A") };'), ['A hard 3:26']],
      [
        'checked in the next line',
        within('let a = env::var("A");\n    if a.is_err() { panic!("A"); }'),
        ['A hard 3:22'],
      ],
      [
        'checked where it is read',
        within(
          'if env::var("A").is_err() { panic!("A"); }\n    if !env::var("B").is_ok() { std::process::exit(1); }\n    if env::var("C").ok().is_none() { bail!("C"); }\n    if env::var("D").is_ok() { f(); }\n    assert!(env::var("E").is_ok());\n    assert!(!env::var("F").is_ok());',
        ),
        ['A hard 3:17', 'B hard 4:18', 'C hard 5:17', 'D optional 6:17', 'E hard 7:22', 'F optional 8:23'],
      ],
      [
        'asked for first',
        within(
          'if env::var("A").is_ok() { env::var("A").unwrap(); }\n    if env::var_os("B").is_some() && x { std::env::var("B").unwrap(); }\n    if env::var("C").is_ok() { env::var("D").unwrap(); }\n    if !env::var("E").is_ok() { env::var("E").unwrap(); }',
        ),
        [
          ...['A optional 3:17', 'A optional 3:41', 'B optional 4:20', 'B optional 4:56'],
          ...['C optional 5:17', 'D hard 5:41', 'E optional 6:18', 'E hard 6:42'],
        ],
      ],
      ['or another error', within('let a = env::var("A").or(Err(E))?;'), ['A hard 3:22']],
      [
        'when it is built',
        within('let a = env!("A");\n    let b = option_env!("B");\n    let c = dotenv!("C");'),
        ['A optional 3:18', 'B optional 4:25', 'C optional 5:21'],
      ],
      ['in a macro', within('println!("{}", env::var("A").unwrap());'), ['A hard 3:29']],
      ['by a constant', 'const A: &str = "A";\nfn a() { std::env::var(A); }', ['A optional 2:24']],
      ['by a format', within('env::var(format!("{}_B", "A"));'), ['A_B optional 3:14']],
      [
        'in a loop over a list',
        within('for k in ["A", "B"] { env::var(k); }'),
        ['A optional 3:15', 'B optional 3:20'],
      ],
      [
        'in what a macro is given',
        within('json!({ "a": option_env!("A"), "b": env!("B"), "c": env!("CARGO_PKG_NAME") });'),
        ['A optional 3:30', 'B optional 3:46'],
      ],
      [
        'in a loop over pairs, and over what is known at run time only',
        'const NAMES: [(&str, &str); 2] = [("a", "KEY_A"), ("b", "KEY_B")];\nfn a() {\n  for (name, key) in NAMES.iter() { std::env::var(key); }\n  for (key, _) in others() { std::env::var(key); }\n}',
        ['KEY_A optional 1:41', 'KEY_B optional 1:57', 'dynamic 4:44 key'],
      ],
      [
        'in a loop over a constant list',
        'const NAMES: &[&str] = &["A", "B"];\nfn a() { for k in NAMES { std::env::var(k); } }',
        ['A optional 1:26', 'B optional 1:31'],
      ],
      ['by a name known at run time', within('env::var(name());'), ['dynamic 3:14 name()']],
    ],
  },
  {
    title: 'Rust: functions that read',
    path: 'src/main.rs',
    idioms: [
      [
        'a function',
        'fn get(key: &str) -> String { std::env::var(format!("APP_{}", key.to_uppercase())).unwrap() }\nfn a() { get("a"); }',
        ['dynamic 1:45 format!("…", key.to_uppercase())'],
      ],
      [
        'a function that calls another, with the type of what it gives',
        'fn text(key: &str) -> Option<String> { std::env::var(key).ok() }\npub fn get_env<T>(key: &str) -> Option<T> { parse(text(key)) }\nfn a() { get_env::<u8>("A"); get_env("B").unwrap_or(1); }',
        ['A optional 3:24', 'B defaulted 3:38'],
      ],
      [
        'a function with a default',
        'fn env_or(key: &str, default: &str) -> String { std::env::var(key).unwrap_or(default.to_string()) }\nfn a() { env_or("A", "x"); }',
        ['A defaulted 2:17'],
      ],
    ],
  },
  {
    title: 'Rust: structs of envy and clap',
    path: 'src/settings.rs',
    idioms: [
      [
        'envy',
        '#[derive(Deserialize)]\nstruct S {\n    a: String,\n    b: Option<u8>,\n    #[serde(default = "x")]\n    c: u8,\n    #[serde(rename = "e")]\n    d: u8,\n}\nfn f() { envy::prefixed("APP_").from_env::<S>(); }',
        ['APP_A hard 3:5', 'APP_B optional 4:5', 'APP_C defaulted 6:5', 'APP_E hard 8:5'],
      ],
      [
        'envy by the declared type',
        'struct S { a: u8 }\nfn f() { let s: S = envy::from_env()?; }',
        ['A hard 1:12'],
      ],
      [
        'clap',
        '#[derive(Parser)]\nstruct S {\n    #[arg(long, env = "A", default_value = "x")]\n    a: String,\n    #[clap(env)]\n    b_c: String,\n}',
        ['A defaulted 3:23', 'B_C optional 6:5'],
      ],
      [
        'clap, by calls',
        '#[derive(Parser)]\nstruct S {\n    #[arg(long, env("A"))]\n    a: String,\n}\nfn f() {\n    Command::new("x").arg(Arg::new("b").long("b").env("B").default_value("x")).arg(clap::Arg::new("c").env("C"));\n    std::process::Command::new("x").env("D", "x").env("E");\n}',
        ['A optional 3:21', 'B defaulted 7:55', 'C optional 7:108'],
      ],
      [
        'clap, by a constant',
        'const A: &str = "APP_A";\n#[derive(Parser)]\nstruct S {\n    #[arg(long, env = A)]\n    a: String,\n    #[arg(long, env = Self::A, default_value = A)]\n    b: String,\n    #[arg(long, env = other())]\n    c: String,\n    #[arg(long, name = A)]\n    d: String,\n}',
        ['APP_A optional 4:23', 'APP_A defaulted 6:29', 'dynamic 8:23 other'],
      ],
      [
        'clap, without a variable',
        'struct S {\n    #[arg(long = "from-env", help = "in env, A", value_parser = env)]\n    a: String,\n    /// #[arg(env)]\n    b: String,\n}',
        [],
      ],
    ],
  },
  {
    title: 'Rust: fields with a variable of envconfig, confique and schematic',
    path: 'src/settings.rs',
    idioms: [
      [
        'envconfig',
        'use envconfig::Envconfig;\n#[derive(Envconfig)]\nstruct S {\n  #[envconfig(from = "KEY_A")]\n  a: String,\n  #[envconfig(from = "KEY_B", default = "x")]\n  b: String,\n  own: Option<u8>,\n  #[envconfig(from = "KEY_C")]\n  c: Option<String>,\n  #[envconfig(nested)]\n  d: D,\n}',
        ['KEY_A hard 5:3', 'KEY_B defaulted 7:3', 'OWN optional 8:3', 'KEY_C optional 10:3'],
      ],
      [
        'confique and schematic',
        'use confique::Config;\nuse schematic::Config as C;\nstruct S {\n  #[config(env = "A", default = 8080)]\n  a: u16,\n  #[config(env = "B")]\n  b: String,\n  #[setting(env = "C")]\n  c: String,\n  #[config(default = "env")]\n  d: String,\n}',
        ['A defaulted 5:3', 'B optional 7:3', 'C optional 9:3'],
      ],
      ['attributes of others', '// envconfig\nstruct S {\n  #[other(env = "A")]\n  a: u16,\n}', []],
    ],
  },
  {
    title: 'Rust: structs that config and figment fill',
    path: 'src/settings.rs',
    idioms: [
      [
        'config, beside a file',
        'use config::{Config, Environment, File};\n#[derive(Deserialize)]\nstruct Settings { db: Database, port: u16, tags: Option<Vec<String>> }\n#[derive(Deserialize)]\nstruct Database { url: Secret<String>, #[serde(default)] pool: u8 }\nimpl Settings {\n  fn new() -> Result<Self, ConfigError> {\n    Config::builder().add_source(File::with_name("a")).add_source(Environment::with_prefix("app").separator("__")).build()?.try_deserialize()\n  }\n}',
        [
          'APP__PORT optional 3:33',
          'APP__TAGS optional 3:44',
          'APP__DB__URL optional 5:19',
          'APP__DB__POOL defaulted 5:58',
        ],
      ],
      [
        'config alone, with another separator behind the prefix',
        'const P: &str = "APP";\n#[derive(Deserialize)]\nstruct Settings { port: u16, host: Option<String>, #[serde(rename = "user")] name: String, #[serde(skip)] own: u8 }\nfn f() { let s: Settings = config::Config::builder().add_source(config::Environment::with_prefix(P).prefix_separator("_").separator("__")).build()?.try_deserialize()?; }',
        ['APP_PORT hard 3:19', 'APP_HOST optional 3:30', 'APP_USER hard 3:78'],
      ],
      [
        'config without a prefix, and without a separator',
        'use config::{Config, Environment};\n#[derive(Deserialize)]\nstruct Settings { port: u16, db: Database }\n#[derive(Deserialize)]\nstruct Database { url: String }\nfn f() { Config::builder().add_source(Environment::default().try_parsing(true)).build()?.try_deserialize::<Settings>() }',
        ['PORT hard 3:19'],
      ],
      [
        'figment',
        '#[derive(Deserialize)]\nstruct Settings { smtp: Smtp, mode: Mode, #[serde(flatten)] more: More }\n#[derive(Deserialize)]\n#[serde(default)]\nstruct Smtp { host: String }\n#[derive(Deserialize)]\nenum Mode { A, B }\n#[derive(Deserialize)]\nstruct More { key: String, labels: HashMap<String, String> }\nfn f() -> Settings { Figment::new().merge(Env::prefixed("APP_").split("__")).extract().unwrap() }',
        ['APP_MODE hard 2:31', 'APP_SMTP__HOST defaulted 5:15', 'APP_KEY hard 9:15'],
      ],
      [
        'an enum that stands for one of several',
        '#[derive(Deserialize)]\nstruct Settings { #[serde(flatten)] key: Key }\n#[derive(Deserialize)]\n#[serde(untagged)]\nenum Key { Advanced(Algorithm), Simple { secret: String } }\n#[derive(Deserialize)]\n#[serde(tag = "kind", content = "secret")]\nenum Algorithm { A(String), B(String) }\nfn f() -> Settings { Figment::new().merge(Env::prefixed("APP_")).extract().unwrap() }',
        ['APP_SECRET optional 5:42', 'APP_KIND optional 8:1', 'APP_SECRET optional 8:1'],
      ],
      [
        'where it is not told what is filled, or which variables are taken',
        'use config::Environment;\nfn f() { a(Environment::with_prefix("APP")); b(Environment::default()); c(Environment::Production); }\nstruct S { a: u8 }\nfn g() -> S { Figment::new().merge(Env::raw().map(|k| k.into())).extract().unwrap() }',
        ['dynamic 2:12 Environment::with_prefix(…)', 'dynamic 4:36 Env::raw(…)'],
      ],
      [
        'fields in another case, and of structs that are not filled',
        '#[derive(Deserialize)]\n#[serde(rename_all = "camelCase")]\nstruct Settings { db_url: String }\n#[derive(Deserialize)]\nstruct Other { a: u8 }\nfn f() -> Settings { Figment::new().merge(Env::prefixed("APP_")).extract().unwrap() }\n// Env::prefixed("X_")',
        [],
      ],
    ],
  },
  {
    title: 'Rust: what is no read',
    path: 'src/main.rs',
    idioms: [
      ['a write', within('env::set_var("A", "x");\n    env::remove_var("B");'), []],
      [
        'a comment and a text',
        within('// env::var("A")\n    let a = "env::var(\\"B\\")"; /* env::var("C") */'),
        [],
      ],
      ['what Cargo sets', within('let a = env!("CARGO_PKG_VERSION");'), []],
      [
        'tests',
        '#[cfg(test)]\nmod tests { fn a() { std::env::var("A"); } }\n#[test]\nfn b() { std::env::var("B"); }',
        [],
      ],
      ['a function of the same name', within('settings::var("A"); var("B");'), []],
    ],
  },
];
