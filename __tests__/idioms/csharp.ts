import type { IdiomGroup } from './idiom.ts';

export const CSHARP: readonly IdiomGroup[] = [
  {
    title: 'C#',
    path: 'src/Program.cs',
    idioms: [
      ['a variable', 'var a = Environment.GetEnvironmentVariable("A");', ['A optional 1:44']],
      ['by its full name', 'var a = System.Environment.GetEnvironmentVariable("A");', ['A optional 1:51']],
      [
        'of one target',
        'Environment.GetEnvironmentVariable("A", EnvironmentVariableTarget.Machine);',
        ['A optional 1:36'],
      ],
      ['with a default', 'var a = Environment.GetEnvironmentVariable("A") ?? "x";', ['A defaulted 1:44']],
      [
        'with an exception instead',
        'var a = Environment.GetEnvironmentVariable("A") ?? throw new Exception("A");',
        ['A hard 1:44'],
      ],
      ['insisted on', 'var a = Environment.GetEnvironmentVariable("A")!;', ['A hard 1:44']],
      [
        'compared with null',
        'if (Environment.GetEnvironmentVariable("A") != null) Go();',
        ['A optional 1:40'],
      ],
      [
        'used as a string at once',
        'var a = Environment.GetEnvironmentVariable("A").Split(",");',
        ['A hard 1:44'],
      ],
      [
        'used only when set',
        'var a = Environment.GetEnvironmentVariable("A")?.Split(",");',
        ['A optional 1:44'],
      ],
      [
        'used only when set, else a default',
        'var a = Environment.GetEnvironmentVariable("A")?.Trim().ToLower() ?? "x";',
        ['A defaulted 1:44'],
      ],
      ['parsed', 'var a = int.Parse(Environment.GetEnvironmentVariable("A"));', ['A hard 1:54']],
      [
        'parsed with a default',
        'var a = int.Parse(Environment.GetEnvironmentVariable("A") ?? "1");',
        ['A defaulted 1:54'],
      ],
      [
        'tried to parse',
        'int.TryParse(Environment.GetEnvironmentVariable("A"), out var a);',
        ['A optional 1:49'],
      ],
      [
        'checked in the next line',
        'var a = Environment.GetEnvironmentVariable("A");\nif (string.IsNullOrEmpty(a)) throw new Exception();',
        ['A hard 1:44'],
      ],
      [
        'checked where it is read',
        'if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("A")))\n{\n  throw new Exception();\n}',
        ['A hard 1:61'],
      ],
      [
        'checked with another condition beside',
        'var a = Environment.GetEnvironmentVariable("A");\nif (a == null && isProduction) throw new Exception();',
        ['A optional 1:44'],
      ],
      [
        'checked only in one branch',
        'var a = Environment.GetEnvironmentVariable("A");\nif (isMail) { if (a == null) throw new Exception(); }',
        ['A optional 1:44'],
      ],
      [
        'used where it is there, or caught',
        [
          'if (Environment.GetEnvironmentVariable("A") != null && Environment.GetEnvironmentVariable("A").Length > 0) Go();',
          'if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("B"))) { a = int.Parse(Environment.GetEnvironmentVariable("B")); }',
          'var c = Environment.GetEnvironmentVariable("C") == null ? "x" : Environment.GetEnvironmentVariable("C").Trim();',
          'try { d = int.Parse(Environment.GetEnvironmentVariable("D")); } catch (ArgumentNullException) { d = 1; }',
          'try { e = int.Parse(Environment.GetEnvironmentVariable("E")); } catch (FormatException) { e = 1; }',
          'if (Environment.GetEnvironmentVariable("F") != null) Go(); f = Environment.GetEnvironmentVariable("F").Trim();',
        ].join('\n'),
        [
          ...['A optional 1:40', 'A optional 1:91', 'B optional 2:62', 'B optional 2:120', 'C optional 3:44'],
          ...['C optional 3:100', 'D optional 4:56', 'E hard 5:56', 'F optional 6:40', 'F hard 6:99'],
        ],
      ],
      [
        'checked by a pattern',
        'if (Environment.GetEnvironmentVariable("A") is not { } a) throw new Exception();\nif (Environment.GetEnvironmentVariable("B") is not string b) { throw new Exception(); }\nif (Environment.GetEnvironmentVariable("C") is not null) throw new Exception();',
        ['A hard 1:40', 'B hard 2:40', 'C optional 3:40'],
      ],
      [
        'parsed only where it is set',
        'string a = Environment.GetEnvironmentVariable("A");\nif (!string.IsNullOrEmpty(a))\n  x = bool.Parse(a);\nvar b = Environment.GetEnvironmentVariable("B");\nvar c = b is null ? 1 : int.Parse(b);\nvar d = Environment.GetEnvironmentVariable("D");\nif (d == null) y = 1; else y = int.Parse(d);\nvar e = Environment.GetEnvironmentVariable("E");\nif (e == null) e = "1";\nint.Parse(e);',
        ['A optional 1:47', 'B optional 4:44', 'D optional 6:44', 'E optional 8:44'],
      ],
      [
        'parsed in any case',
        'var a = Environment.GetEnvironmentVariable("A");\nif (x) Go();\nif (y) return;\nvar b = int.Parse(a);',
        ['A hard 1:44'],
      ],
      [
        'checked by a guard of the platform',
        'var a = Environment.GetEnvironmentVariable("A");\nArgumentException.ThrowIfNullOrEmpty(a);',
        ['A hard 1:44'],
      ],
      [
        'filled in the next line',
        'var a = Environment.GetEnvironmentVariable("A");\na ??= "x";',
        ['A defaulted 1:44'],
      ],
      [
        'by a constant',
        'const string Key = "A";\nvar a = Environment.GetEnvironmentVariable(Key);',
        ['A optional 2:44'],
      ],
      [
        'by a constant of a class',
        'static readonly string Key = "A";\nvar a = Environment.GetEnvironmentVariable(Keys.Key);',
        ['A optional 2:44'],
      ],
      ['by strings joined', 'var a = Environment.GetEnvironmentVariable("A_" + "B");', ['A_B optional 1:44']],
      ['by nameof', 'var a = Environment.GetEnvironmentVariable(nameof(Keys.A));', ['A optional 1:44']],
      [
        'by a name known at run time',
        'var a = Environment.GetEnvironmentVariable(name);\nvar b = Environment.GetEnvironmentVariable($"B_{name}");',
        ['dynamic 1:44 name', 'dynamic 2:44 $"…"'],
      ],
      ['of all variables', 'var a = Environment.GetEnvironmentVariables()["A"];', ['A optional 1:47']],
      [
        'with a static import',
        'using static System.Environment;\nvar a = GetEnvironmentVariable("A");',
        ['A optional 2:32'],
      ],
      [
        'within a string',
        'var a = $"x {Environment.GetEnvironmentVariable("A") ?? "y"} {b}";',
        ['A defaulted 1:49'],
      ],
      [
        'within a raw string',
        'var a = $$"""{ "x": {{Environment.GetEnvironmentVariable("A")}} }""";',
        ['A optional 1:58'],
      ],
      ['as a verbatim string', 'var a = Environment.GetEnvironmentVariable(@"A");', ['A optional 1:44']],
      [
        'of DotNetEnv',
        'using DotNetEnv;\nEnv.Load();\nvar a = Env.GetString("A"); var b = DotNetEnv.Env.GetInt("B", 1); var c = Other.GetString("C");',
        ['A optional 3:23', 'B defaulted 3:58'],
      ],
      [
        'a section of the configuration',
        'var builder = WebApplication.CreateBuilder(args);\nvar a = builder.Configuration["A:B"];',
        ['A__B optional 2:31'],
      ],
      [
        'a value of the configuration',
        'A(IConfiguration config)\n{\n  config.GetValue<int>("A:B");\n  config.GetValue("C", 5);\n}',
        ['A__B optional 3:24', 'C defaulted 4:19'],
      ],
      [
        'a section of a section',
        'A(IConfiguration config)\n{\n  var a = config.GetSection("A").GetSection("B")["C"] ?? "x";\n  var d = config.GetSection("A:D").Value;\n}',
        ['A__B__C defaulted 3:50', 'A__D optional 4:29'],
      ],
      [
        'a section by a constant',
        'const string Key = "A:B";\nvar a = WebApplication.CreateBuilder(x).Configuration[Key];',
        ['A__B optional 2:55'],
      ],
      [
        'the configuration of a builder that is given',
        'static void Add(this IHostApplicationBuilder builder)\n{\n  var c = builder.Configuration;\n  c["A"]; builder.Configuration.GetConnectionString("Main");\n  var d = app.Services.GetRequiredService<IConfiguration>();\n  d.GetValue<int>("D");\n}',
        ['A optional 4:5', 'ConnectionStrings__Main optional 4:53', 'D optional 6:19'],
      ],
      [
        'a name of its type, or of a section',
        'private readonly IConfiguration _startup;\nvoid F()\n{\n  var mail = _startup.GetSection("Mail");\n  var a = _startup["A"]; var b = mail["B"] ?? "x"; var c = mail.GetSection("C:D").GetValue<int>("E");\n}',
        ['A optional 5:20', 'Mail__B defaulted 5:39', 'Mail__C__D__E optional 5:97'],
      ],
      [
        'a prefix for the whole configuration',
        'const string Key = "Mail:Host";\nvar c = new ConfigurationBuilder().AddEnvironmentVariables(prefix: "APP_").Build();\nvoid F(IConfiguration c) { c["A:B"]; c.GetSection("S")[Key]; c.GetSection("T").Value; Environment.GetEnvironmentVariable("D"); }',
        [
          'APP_A__B optional 3:30',
          'APP_S__Mail__Host optional 3:56',
          'APP_T optional 3:75',
          'D optional 3:122',
        ],
      ],
      [
        'a prefix, beside variables without one',
        'var c = new ConfigurationBuilder().AddEnvironmentVariables().AddEnvironmentVariables("APP_").Build();\nvoid F(IConfiguration c) { c["A"]; }',
        ['A optional 2:30'],
      ],
      [
        'a method of a library, by a usual name',
        'void F(IConfiguration c) { c.GetRequiredValue("A:B"); c.GetOptionalValue("C", 1); c.GetChildren("D"); cache.GetRequiredValue("E"); }',
        ['A__B optional 1:47', 'C defaulted 1:74'],
      ],
      [
        'a method of the program itself',
        'static string Need(this IConfiguration configuration, string name) => configuration[name] ?? throw new E();\nstatic void By(this IConfiguration configuration, string path, Ways ways) { var way = configuration.GetRequiredValue(path); }\nvoid F(IConfiguration configuration)\n{\n  var auth = configuration.GetSection("Auth");\n  configuration.Need("A:B"); auth.Need("C"); other.Need("D"); configuration.By("store:type", ways);\n}',
        ['A__B optional 6:22', 'Auth__C optional 6:40', 'store__type defaulted 6:80'],
      ],
      [
        'a function of the program that is given a configuration, and one that says which type',
        'static int Size(IConfigurationSection section, string name, int other = 1) => section.GetValue(name, other);\nstatic T Need<T>(this IConfiguration c, string name) => c.GetValue<T>(name) ?? throw new E();\nvoid F(IConfiguration c)\n{\n  var mail = c.GetSection("Mail");\n  Size(mail, "Max", 3); Size(c.GetSection("Web"), nameof(Size)); Size(other, "A"); c.Need<int>("B");\n}',
        ['Mail__Max defaulted 6:14', 'Web__Size optional 6:51', 'B optional 6:96'],
      ],
      [
        'a name that is another section in another function, and a field that is given one',
        'class A\n{\n  private readonly IConfiguration _mail;\n  A(IConfiguration c) { _mail = c.GetSection("Mail"); }\n  int B => _mail.GetValue("B", 1);\n  void C(IConfiguration c) { var s = c.GetSection("S"); var a = s["A"]; }\n  void D(IConfiguration c) { var s = c.GetSection("T"); var a = s["A"]; }\n  void E(IConfigurationSection s) { var a = s["A"]; }\n}',
        ['Mail__B defaulted 5:27', 'S__A optional 6:67', 'T__A optional 7:67'],
      ],
      [
        'a connection string',
        'A(IConfiguration config) => config.GetConnectionString("Main");',
        ['ConnectionStrings__Main optional 1:56'],
      ],
    ],
  },
  {
    title: 'C#: methods that read',
    path: 'src/Program.cs',
    idioms: [
      [
        'a method with a default',
        'static class Env\n{\n  public static string? Get(string key, string? fallback = null) => Environment.GetEnvironmentVariable(key) ?? fallback;\n  static string a = Get("A");\n}\nvar b = Env.Get("B", "x");\nvar c = x ? Env.Get("C") : Env.Get(name());',
        ['A optional 4:25', 'B defaulted 6:17', 'C optional 7:21', 'dynamic 7:36 name()'],
      ],
      [
        'a method that throws, through another one',
        'class Env\n{\n  static string? Read(string key) { return Environment.GetEnvironmentVariable("APP_" + key.ToUpperInvariant()); }\n  public static T Need<T>(string key)\n  {\n    var value = Read(key);\n    if (string.IsNullOrEmpty(value)) throw new Exception(key);\n    return Parse<T>(value);\n  }\n}\nvar a = Env.Need<int>("a");',
        ['APP_A hard 11:23'],
      ],
      [
        'a local function, and one that says by its name that it fails',
        'string Read(string key) => Environment.GetEnvironmentVariable(key);\nstring GetRequired(string key) => Check(Environment.GetEnvironmentVariable(key));\nvar a = Read("A"); var b = GetRequired("B");',
        ['A optional 3:14', 'B hard 3:40'],
      ],
      [
        'other methods of that name, and what the method around a read is not given',
        'class Env { public static string Get(string key) => Environment.GetEnvironmentVariable(key); }\nvar a = cache.Get("A"); var b = new Box().Get("B");\nstring F(string other) => Environment.GetEnvironmentVariable(name);\nvar c = F("C");',
        ['dynamic 3:62 name'],
      ],
    ],
  },
  {
    title: 'C#: classes that sections are bound to',
    path: 'src/Program.cs',
    idioms: [
      [
        'by Configure',
        'void F(IConfiguration c) => services.Configure<Mail>(c.GetSection("Mail"));\nclass Mail\n{\n  public required string Host { get; set; }\n  public int Port { get; init; } = 25;\n  public Uri? Proxy { get; set; } = null;\n}',
        ['Mail__Host optional 4:26', 'Mail__Port defaulted 5:14', 'Mail__Proxy optional 6:15'],
      ],
      [
        'by the options of a service, with a constant of the class, and its own name',
        'services.AddOptions<Mail>().BindConfiguration(Mail.Section).ValidateOnStart();\nservices.AddOptions<Web>().Bind(builder.Configuration.GetSection(nameof(Web)));\nclass Mail { public const string Section = "My:Mail"; public string Host { get; set; } }\nrecord Web(string Url, int Port = 80);',
        ['My__Mail__Host optional 3:69', 'Web__Url optional 4:19', 'Web__Port defaulted 4:28'],
      ],
      [
        'got from a section, and a value of its own',
        'void F(IConfiguration c)\n{\n  var m = c.GetSection("Mail").Get<Mail>() ?? new Mail();\n  var all = c.Get<All>();\n  c.GetSection("Size").Get<int>();\n}\nclass Mail { public bool On { get; set; } }\nclass All { public string Name { get; set; } }',
        ['Size optional 5:16', 'Mail__On optional 7:26', 'Name optional 8:27'],
      ],
      [
        'through a function of the program',
        'static T GetOptions<T>(this IConfiguration c, string section) where T : new()\n{\n  var model = new T();\n  c.GetSection(section).Bind(model);\n  return model;\n}\nstatic void Add<T>(this IServiceCollection services) where T : class => services.AddOptions<T>().BindConfiguration(typeof(T).Name);\nvar m = configuration.GetOptions<Mail>("My:Mail");\nservices.Add<Web>();\nvar o = other.GetOptions<Mail>(name);\nclass Mail { public bool On { get; set; } }\nclass Web { public bool On { get; set; } }',
        ['My__Mail__On optional 11:26', 'Web__On optional 12:25'],
      ],
      [
        'that are made before, or given to a function',
        'void F(IConfiguration c)\n{\n  var m = new Mail();\n  c.GetSection("Mail").Bind(m);\n  services.Configure<Web>(web => c.GetSection("Web").Bind(web));\n  services.AddOptions<All>().Configure<IConfiguration>((all, config) => config.Bind(all));\n}\nclass Mail { public bool On { get; set; } }\nclass Web { public bool On { get; set; } }\nclass All { public bool On { get; set; } }',
        ['Mail__On optional 8:26', 'Web__On optional 9:25', 'On optional 10:25'],
      ],
      [
        'with classes in them, and what they extend',
        'void F(IConfiguration c) => services.Configure<Mail>(c.GetSection("Mail"));\nclass Base { public bool On { get; set; } }\nclass Mail : Base, IMail\n{\n  public Smtp Out { get; } = new();\n  public Level Least { get; set; } = Level.Info;\n  public class Smtp { [ConfigurationKeyName("host")] public string Name { get; set; } = ""; }\n}\nenum Level { Info }',
        ['Mail__On optional 2:26', 'Mail__Least defaulted 6:16', 'Mail__Out__host optional 7:68'],
      ],
      [
        'with what no variable of one name sets, and nobody may set',
        'void F(IConfiguration c) => services.Configure<Mail>(c.GetSection("Mail"));\nclass Mail\n{\n  public string[] To { get; set; }\n  public Dictionary<string, string> Headers { get; set; } = new();\n  public string Made { get; }\n  public string Own { get; private set; }\n  public bool IsOn => Made != null;\n  internal string Inner { get; set; }\n  public static string All { get; set; }\n  public void Send() { }\n  // public string Comment { get; set; }\n}\nclass Other { public string Host { get; set; } }',
        [],
      ],
      [
        'with a prefix for the whole configuration',
        'var c = new ConfigurationBuilder().AddEnvironmentVariables("APP_").Build();\nvoid F(IConfiguration c) => services.Configure<Mail>(c.GetSection("Mail"));\nclass Mail { public string Host { get; set; } }',
        ['APP_Mail__Host optional 3:28'],
      ],
      [
        'given by what is no configuration',
        'void F(IOther c) { services.Configure<Mail>(m => m.On = true); c.Bind(x); other.Get<Mail>(); services.Configure<Mail>(config, "a"); }\nclass Mail { public bool On { get; set; } }\n// IConfiguration',
        [],
      ],
    ],
  },
  {
    title: 'C#: what is no read',
    path: 'src/Program.cs',
    idioms: [
      [
        'a section bound to a class of a library',
        'A(IConfiguration config) => config.GetSection("Mail").Get<Mail>();',
        [],
      ],
      ['any other dictionary', 'var a = config["A"];', []],
      [
        'a dictionary beside a configuration, and a name for two sections',
        'void F(IConfiguration c, IDictionary<string, string> other)\n{\n  other["A"];\n  if (x) { s = c.GetSection("X"); } else { s = c.GetSection("Y"); }\n  s["B"]; c["C"] = "x"; // c["D"]\n}',
        [],
      ],
      ['a write', 'Environment.SetEnvironmentVariable("A", "x");', []],
      ['a write to the configuration', 'A(IConfiguration config) { config["A"] = "x"; }', []],
      [
        'a comment',
        '// Environment.GetEnvironmentVariable("A")\n/* Environment.GetEnvironmentVariable("B") */',
        [],
      ],
      ['a string', 'var a = "Environment.GetEnvironmentVariable(\\"A\\")";', []],
      ['a verbatim string', 'var a = @"Environment.GetEnvironmentVariable(""A"")";', []],
      ['a function of the same name', 'var a = provider.GetEnvironmentVariable("A");', []],
      [
        'a quote after a directive',
        '#region John\'s\nvar a = Environment.GetEnvironmentVariable("A");',
        ['A optional 2:44'],
      ],
    ],
  },
];
