import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument } from './expressions.ts';
import { isNothing } from './kind.ts';
import type { Names } from './names.ts';
import { addPythonReading } from './reading.ts';

/** What each library's `config()` reads where it is given no name, and whether it does with a default of its own. */
const LIBRARIES: ReadonlyMap<string, { readonly key: string; readonly isDefaulted: boolean }> = new Map([
  // https://github.com/jazzband/dj-database-url#usage
  ['dj_database_url', { key: 'DATABASE_URL', isDefaulted: false }],
  // https://github.com/migonzalvar/dj-email-url#usage
  ['dj_email_url', { key: 'EMAIL_URL', isDefaulted: false }],
  // https://github.com/epicserve/django-cache-url#usage
  ['django_cache_url', { key: 'CACHE_URL', isDefaulted: true }],
]);

/**
 * The reads by `dj_database_url.config(env="A", default="…")` and its like. None fails without the key by itself: the settings are
 * empty then.
 */
export function findUrlReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!names.imports.some(({ module }) => LIBRARIES.has(module))) return;
  for (const call of code.tree.nodesOf('call')) {
    const called = call.child('function');
    const [module = '', name, ...others] = names.fullName(called)?.split('.') ?? [];
    const library = LIBRARIES.get(module);
    if (called === undefined || library === undefined || name !== 'config' || others.length > 0) continue;
    addCall(finds, code, { call, called, module, names, ...library });
  }
}

interface Called {
  readonly call: SyntaxNode;
  readonly called: SyntaxNode;
  readonly module: string;
  readonly names: Names;
  readonly key: string;
  readonly isDefaulted: boolean;
}

function addCall(finds: Finds, code: ParsedCode, { call, called, module, names, ...library }: Called): void {
  const [given, fallback] = [argument(call, 0, 'env'), argument(call, 1, 'default')];
  const kind = library.isDefaulted ? 'defaulted' : 'optional';
  if (given !== undefined && names.fullName(given) !== `${module}.DEFAULT_ENV`) {
    addPythonReading(finds, code, { expression: call, key: given, kind, fallback });
    return;
  }
  const implied = fallback === undefined || isNothing(fallback) ? kind : 'defaulted';
  const keys = keysFrom([{ key: library.key, node: called }]);
  addReading(finds, code, { key: called, keys, kind: () => implied });
}
