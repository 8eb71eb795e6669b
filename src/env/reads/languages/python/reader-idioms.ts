/** How an object of a library reads keys: `env("KEY")`, `env.bool("KEY", default=False)`. */
export interface ReaderIdiom {
  readonly name: string;
  /** The object that the library makes itself, and the classes that make others, by their full names. */
  readonly object: string | undefined;
  readonly classes: RegExp;
  /** The methods that read; others are something else. */
  readonly methods: RegExp;
  /** What the key is called, where it is given by name. */
  readonly key: readonly string[];
  /** Where the default stands, when the object is called and when a method is; -1: only by name. */
  readonly fallbackOfCall: number;
  readonly fallbackOfMethod: number;
  /** Where an object is told what to read in the place of the environment. */
  readonly source?: { readonly index: number; readonly name: string };
  /** The keys that methods read which are given none. */
  readonly implied: ReadonlyMap<string, string>;
}

const TYPES = 'str|bool|int|float|json|list|tuple|dict|set|url|path|bytes|unicode';

/** The libraries whose objects read. Sources: their own documentation, as named beside each. */
export const READER_IDIOMS: readonly ReaderIdiom[] = [
  {
    // https://django-environ.readthedocs.io/en/latest/types.html
    name: 'django-environ',
    object: undefined,
    classes: /^environ\.(environ\.)?(Env|FileAwareEnv)$/,
    methods: new RegExp(
      `^(${TYPES}|get_value|db|db_url|cache|cache_url|email|email_url|search_url|channels|channels_url)$`,
    ),
    key: ['var'],
    fallbackOfCall: 2,
    fallbackOfMethod: 1,
    implied: new Map([
      ['db', 'DATABASE_URL'],
      ['db_url', 'DATABASE_URL'],
      ['cache', 'CACHE_URL'],
      ['cache_url', 'CACHE_URL'],
      ['email', 'EMAIL_URL'],
      ['email_url', 'EMAIL_URL'],
      ['search_url', 'SEARCH_URL'],
      ['channels', 'CHANNELS_URL'],
      ['channels_url', 'CHANNELS_URL'],
    ]),
  },
  {
    // https://github.com/HBNetwork/python-decouple#usage
    name: 'python-decouple',
    object: 'decouple.config',
    classes: /^decouple\.(AutoConfig|Config)$/,
    methods: /^get$/,
    key: ['option'],
    fallbackOfCall: 1,
    fallbackOfMethod: 1,
    implied: new Map(),
  },
  {
    // https://github.com/sloria/environs#usage
    name: 'environs',
    object: 'environs.env',
    classes: /^environs\.(Env|FileAwareEnv)$/,
    methods: new RegExp(
      `^(${TYPES}|decimal|datetime|date|time|timedelta|uuid|log_level|enum|dj_db_url|dj_email_url|dj_cache_url)$`,
    ),
    key: ['name'],
    fallbackOfCall: 1,
    fallbackOfMethod: 1,
    implied: new Map(),
  },
  {
    // https://www.starlette.io/config/
    name: 'starlette',
    object: undefined,
    classes: /^starlette\.config\.Config$/,
    methods: /^get$/,
    key: ['key'],
    fallbackOfCall: 2,
    fallbackOfMethod: 2,
    source: { index: 1, name: 'environ' },
    implied: new Map(),
  },
];
