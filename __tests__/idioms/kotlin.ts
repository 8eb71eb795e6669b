import type { IdiomGroup } from './idiom.ts';

export const KOTLIN: readonly IdiomGroup[] = [
  {
    title: 'Kotlin',
    path: 'src/Main.kt',
    idioms: [
      ['a variable', 'val a = System.getenv("A")', ['A optional 1:23']],
      ['by its full name', 'val a = java.lang.System.getenv("A")', ['A optional 1:33']],
      ['with a default', 'val a = System.getenv("A") ?: "x"', ['A defaulted 1:23']],
      ['with an exception instead', 'val a = System.getenv("A") ?: throw Exception("A")', ['A hard 1:23']],
      ['with an error instead', 'val a = System.getenv("A") ?: error("A is not set")', ['A hard 1:23']],
      ['with an end instead', 'val a = System.getenv("A") ?: run { exitProcess(1) }', ['A hard 1:23']],
      [
        'with more than an end instead',
        'val a = System.getenv("A") ?: run {\n  log.error("x")\n  exitProcess(1)\n}\nval b = System.getenv("B") ?: run {\n  log.info("x")\n  "b"\n}',
        ['A hard 1:23', 'B defaulted 5:23'],
      ],
      [
        'required to be there',
        'require(System.getenv("A") != null) { "A" }\ncheck(!System.getenv("B").isNullOrBlank())\nval c = System.getenv("C")\nrequire(c != null)\nval d = System.getenv("D")\ncheck(!d.isNullOrEmpty()) { "D" }\nrequire(System.getenv("E") == null)',
        ['A hard 1:23', 'B hard 2:22', 'C hard 3:23', 'D hard 5:23', 'E optional 7:23'],
      ],
      ['with a way out instead', 'val a = System.getenv("A") ?: return', ['A optional 1:23']],
      ['insisted on', 'val a = System.getenv("A")!!', ['A hard 1:23']],
      ['as what cannot be null', 'val a: String = System.getenv("A")', ['A hard 1:31']],
      ['as what may be null', 'val a: String? = System.getenv("A")', ['A optional 1:32']],
      ['required', 'val a = requireNotNull(System.getenv("A")) { "A" }', ['A hard 1:38']],
      ['used as a number at once', 'val a = System.getenv("A").toInt()', ['A hard 1:23']],
      ['used only when set', 'val a = System.getenv("A")?.toInt()', ['A optional 1:23']],
      [
        'used only when set, else a default',
        'val a = System.getenv("A")?.let { it.toInt() } ?: 5',
        ['A defaulted 1:23'],
      ],
      [
        'checked in the next line',
        'val a = System.getenv("A")\nif (a.isNullOrBlank()) throw Exception("A")',
        ['A hard 1:23'],
      ],
      ['demanded in the next line', 'val a = System.getenv("A")\nval b = checkNotNull(a)', ['A hard 1:23']],
      ['of the map', 'val a = System.getenv()["A"]', ['A optional 1:25']],
      ['of the map, with a default', 'val a = System.getenv()["A"] ?: "x"', ['A defaulted 1:25']],
      ['of the map, by get', 'val a = System.getenv().get("A")!!', ['A hard 1:29']],
      ['of the map, by getValue', 'val a = System.getenv().getValue("A")', ['A hard 1:34']],
      ['of the map, by getOrDefault', 'val a = System.getenv().getOrDefault("A", "x")', ['A defaulted 1:38']],
      ['of the map, by getOrElse', 'val a = System.getenv().getOrElse("A") { "x" }', ['A defaulted 1:35']],
      [
        'of the map by a name',
        'val env = System.getenv()\nclass A(private val all: Map<String, String> = System.getenv())\nval a = env["A"]\nval b = all.getValue("B")\nval c = System.getenv().size\nval d = c["D"]',
        ['A optional 3:13', 'B hard 4:22'],
      ],
      [
        'of dotenv',
        'import io.github.cdimascio.dotenv.dotenv\nval env = dotenv { ignoreIfMissing = true }\nval a = env["A"]\nval b = env.get("B")!!\nval c = other["C"]',
        ['A optional 3:13', 'B hard 4:17'],
      ],
      [
        'by a function of a package that says so by its name',
        'import no.acme.getEnvVar\nimport no.acme.getEnvVarAsInt\nval a: String = getEnvVar("A")\nval b = getEnvVar("B", "x")\nval c = getEnvVarAsInt("C")\nval d = getEnv("D")\nval e = getEnvVar(name)',
        ['A hard 3:27', 'B defaulted 4:19', 'C optional 5:24'],
      ],
      ['by a constant', 'const val KEY = "A"\nval a = System.getenv(KEY)', ['A optional 2:23']],
      [
        'by a constant with a type',
        'private const val KEY: String = "A"\nval a = System.getenv(KEY)',
        ['A optional 2:23'],
      ],
      [
        'by a name known at run time',
        'val a = System.getenv(name)\nval b = System.getenv("B_$name")',
        ['dynamic 1:23 name', 'dynamic 2:23 "…"'],
      ],
      ['with an import', 'import java.lang.System.getenv\nval a = getenv("A")', ['A optional 2:16']],
      ['within a string', 'val a = "x ${System.getenv("A") ?: "y"} $b"', ['A defaulted 1:28']],
      ['within a raw string', 'val a = """x ${System.getenv("A")} """', ['A optional 1:30']],
      ['a value of Spring', '@Value("\\${A}") private val a: String', ['A hard 1:8']],
      ['an expression of Spring', `@Value("#{systemEnvironment['A']}") val a: String?`, ['A optional 1:8']],
      ['a value of Spring with a default', '@Value("\\${A:x}") private val a: String', ['A defaulted 1:8']],
    ],
  },
  {
    title: 'Kotlin: functions that read',
    path: 'src/main/kotlin/A.kt',
    idioms: [
      [
        'a function with a default',
        'fun env(name: String, default: String? = null): String? = System.getenv(name) ?: default\nval a = env("A")\nval b = env("B", "x")\nval c = env(name())',
        ['A optional 2:13', 'B defaulted 3:13', 'dynamic 4:13 name()'],
      ],
      [
        'a function that fails, through another one',
        'private fun read(key: String) = System.getenv("APP_" + key.uppercase())\nfun need(key: String): String {\n  val value = read(key)\n  if (value.isNullOrBlank()) throw Exception(key)\n  return value\n}\nval a = need("a")',
        ['APP_A hard 7:14'],
      ],
      [
        'a function of an object',
        'object Config {\n  fun get(key: String) = System.getenv(key)!!\n  val a = get("A")\n}\nval b = Config.get("B")\nval c = other.get("C")',
        ['A hard 3:15', 'B hard 5:20'],
      ],
      [
        'what the function around a read is not given',
        'fun f(other: String) = System.getenv(name)\nval a = f("A")\nval g = { key: String -> System.getenv(key) }\nval b = g("B")',
        ['dynamic 1:38 name', 'dynamic 3:40 key'],
      ],
    ],
  },
  {
    title: 'Kotlin: what is no read',
    path: 'src/Main.kt',
    idioms: [
      ['a property of Spring', '@Value("\\${server.port}") private val a: String', []],
      ['a comment', '// System.getenv("A")\n/* /* */ System.getenv("B") */', []],
      ['a string', 'val a = "System.getenv(\\"A\\")"\nval b = """System.getenv("B")"""', []],
      ['a function of the same name', 'val a = settings.getenv("A")', []],
      ['a property of the machine', 'val a = System.getProperty("A")', []],
    ],
  },
];
