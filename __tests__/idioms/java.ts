import type { IdiomGroup } from './idiom.ts';

const within = (code: string) => `class A {\n  void a() {\n    ${code}\n  }\n}`;

export const JAVA: readonly IdiomGroup[] = [
  {
    title: 'Java: System.getenv',
    path: 'src/main/java/A.java',
    idioms: [
      ['a variable', within('String a = System.getenv("A");'), ['A optional 3:30']],
      [
        'with a static import',
        `import static java.lang.System.getenv;\n${within('getenv("A");')}`,
        ['A optional 4:12'],
      ],
      [
        'checked, and thrown',
        within(
          'String a = System.getenv("A");\n    if (a == null || a.isEmpty()) {\n      throw new X();\n    }',
        ),
        ['A hard 3:30'],
      ],
      [
        'checked, and filled',
        within('String a = System.getenv("A");\n    if (a == null) a = "x";'),
        ['A defaulted 3:30'],
      ],
      [
        'checked where it is read',
        within('if (System.getenv("A") == null) System.exit(1);'),
        ['A hard 3:23'],
      ],
      [
        'by a ternary',
        within('String a = System.getenv("A") != null ? System.getenv("A") : "x";'),
        ['A optional 3:30', 'A defaulted 3:59'],
      ],
      ['required', within('Objects.requireNonNull(System.getenv("A"), "x");'), ['A hard 3:42']],
      [
        'used as a text where it is there',
        within(
          'if (System.getenv("A") != null && !System.getenv("A").isEmpty()) f();\n    String b = null != System.getenv("B") ? System.getenv("B").trim() : "x";\n    if (System.getenv("C") != null || x) System.getenv("C").trim();\n    if (System.getenv("D") != null) { System.getenv("E").trim(); }',
        ),
        [
          ...['A optional 3:23', 'A optional 3:54', 'B optional 4:38', 'B optional 4:59'],
          ...['C optional 5:23', 'C hard 5:56', 'D optional 6:23', 'E hard 6:53'],
        ],
      ],
      [
        'parsed, and the error is caught',
        within(
          'try {\n      a = Integer.parseInt(System.getenv("A"));\n    } catch (NumberFormatException e) {\n      a = 5;\n    }\n    try {\n      Integer.parseInt(System.getenv("B"));\n    } catch (NumberFormatException e) {\n      throw new X(e);\n    }\n    try {\n      Integer.parseInt(System.getenv("C"));\n    } catch (IOException e) {\n      f();\n    }',
        ),
        ['A optional 4:42', 'B hard 9:38', 'C hard 14:38'],
      ],
      [
        'required, by the full name',
        within('java.util.Objects.requireNonNull(System.getenv("A"));'),
        ['A hard 3:52'],
      ],
      [
        'required, or else',
        within('Objects.requireNonNullElse(System.getenv("A"), "x");'),
        ['A defaulted 3:46'],
      ],
      ['parsed', within('Integer.parseInt(System.getenv("A"));'), ['A hard 3:36']],
      ['used as a text at once', within('System.getenv("A").trim();'), ['A hard 3:19']],
      [
        'as an Optional with a default',
        within('Optional.ofNullable(System.getenv("A")).map(x).orElse("x");'),
        ['A defaulted 3:39'],
      ],
      [
        'as an Optional that throws',
        within('Optional.ofNullable(System.getenv("A")).orElseThrow();'),
        ['A hard 3:39'],
      ],
      ['as an Optional', within('return Optional.ofNullable(System.getenv("A"));'), ['A optional 3:46']],
      ['of the map', within('System.getenv().get("A");'), ['A optional 3:25']],
      ['of the map, with a default', within('System.getenv().getOrDefault("A", "x");'), ['A defaulted 3:34']],
      [
        'of the map by a name',
        within('var env = System.getenv();\n    env.get("A");\n    env.containsKey("B");'),
        ['A optional 4:13', 'B optional 5:21'],
      ],
      [
        'by a constant',
        `class K { static final String A = "A"; }\n${within('System.getenv(K.A);')}`,
        ['A optional 4:19'],
      ],
      [
        'by texts joined',
        within('final String p = "P_";\n    System.getenv(p + "A");'),
        ['P_A optional 4:19'],
      ],
      ['by a name known at run time', within('System.getenv(name());'), ['dynamic 3:19 name()']],
    ],
  },
  {
    title: 'Java: functions that read',
    path: 'src/main/java/A.java',
    idioms: [
      [
        'a function of a class',
        'class Env {\n  static String get(String key, String def) {\n    String v = System.getenv("APP_" + key.toUpperCase());\n    return v == null ? def : v;\n  }\n  String a = get("a", null);\n}\nclass B { String b = Env.get("b", "x"); }',
        ['APP_A optional 6:18', 'APP_B defaulted 8:30'],
      ],
      [
        'a function with an overload that has no default',
        'class A {\n  String get(String key) { return get(key, null); }\n  String get(String key, String def) {\n    String v = System.getenv(key);\n    return v == null ? def : v;\n  }\n  int a = Integer.parseInt(get("A", "8080"));\n  int b = Integer.parseInt(get("B"));\n}',
        ['A defaulted 7:32', 'B hard 8:32'],
      ],
    ],
  },
  {
    title: 'Java: dotenv',
    path: 'src/main/java/A.java',
    idioms: [
      [
        'by a name, and at once',
        'import io.github.cdimascio.dotenv.Dotenv;\nclass A {\n  Dotenv dotenv = Dotenv.load();\n  String a = dotenv.get("A");\n  String b = Dotenv.load().get("B", "x");\n  void c(Dotenv all) { all.get("C").trim(); }\n}',
        ['A optional 4:25', 'B defaulted 5:32', 'C hard 6:32'],
      ],
      [
        'what is no dotenv',
        'import io.github.cdimascio.dotenv.Dotenv;\nclass A {\n  // Dotenv.load().get("A")\n  String b = cache.get("B");\n  void c(Map all) { all.get("C"); }\n}',
        [],
      ],
    ],
  },
  {
    title: 'Java: annotations',
    path: 'src/main/java/A.java',
    idioms: [
      [
        'of Spring',
        'class A { @Value("${A}") String a; @Value("${B:x}") String b; }',
        ['A hard 1:21', 'B defaulted 1:46'],
      ],
      [
        'of Spring, by an expression',
        `class A { @Value("#{systemEnvironment['A']}") String a; @Value("#{systemEnvironment['B'] ?: 'x'}") String b; @Value("#{systemProperties['C']}") String c; }`,
        ['A optional 1:40', 'B defaulted 1:86'],
      ],
      [
        'of Spring, by its environment',
        'import org.springframework.core.env.Environment;\nclass A {\n  void a(Environment env) {\n    env.getRequiredProperty("A"); env.getProperty("B"); env.getProperty("C", "x"); env.getProperty("d.e"); other.getProperty("F");\n  }\n}',
        ['A hard 4:29', 'B optional 4:51', 'C defaulted 4:73'],
      ],
      [
        'of MicroProfile',
        'class A {\n  @ConfigProperty(name = "A") String a;\n  @ConfigProperty(name = "B", defaultValue = "x") String b;\n  @ConfigProperty(name = "C") Optional<String> c;\n}',
        ['A hard 2:26', 'B defaulted 3:26', 'C optional 4:26'],
      ],
      [
        'of properties are no reads',
        'class A { @Value("${a.b}") String a; @ConfigProperty(name = "a.b") String b; }',
        [],
      ],
    ],
  },
  {
    title: 'Java: what is no read',
    path: 'src/main/java/A.java',
    idioms: [
      [
        'a comment and a text',
        within('// System.getenv("A")\n    String a = "System.getenv(\\"B\\")"; /* System.getenv("C") */'),
        [],
      ],
      ['a function of the same name', within('settings.getenv("A");'), []],
      ['a property of the machine', within('System.getProperty("A");'), []],
    ],
  },
];
