import type { Read } from '../../read.ts';
import { addKey } from '../add-key.ts';
import { findCalls } from '../dialect/calls.ts';
import { constantsIn } from '../dialect/evaluate.ts';
import { Readings } from '../dialect/reading.ts';
import type { ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { symfonyReads } from '../texts/symfony.ts';
import { argumentsOf, php as dialect, functionName, literal } from './php/syntax.ts';

/** What a web server and PHP itself put into `$_SERVER`: php.net/manual/en/reserved.variables.server.php */
const SERVERS_OWN =
  /^(?:HTTPS?(?:_|$)|REQUEST_|SERVER_|(?:CONN_)?REMOTE_|PHP_|SCRIPT_|DOCUMENT_|CONTENT_|GATEWAY_|QUERY_|PATH|ORIG_|REDIRECT_|SSL_|CONTEXT_|AUTH_TYPE$|argv$|argc$|FCGI_|UNIQUE_ID$|LANG$|SHELL$)/;
/**
 * What the runtime component of Symfony gives a front controller as `$context` is the environment, with defaults for what it
 * needs itself: symfony.com/doc/current/components/runtime.html
 */
const RUNTIME = 'autoload_runtime.php';
/** Functions that take the key and then a default; `Env::get` is what `env` of Laravel calls. */
const FUNCTIONS = new Map<string, Read['kind']>([
  ['getenv', 'optional'],
  ['env', 'optional'],
]);

/** PHP: `getenv`, `env` of Laravel, `$_ENV`, `$_SERVER`, and `%env(X)%` of Symfony. */
export const php: ParsedLanguage = {
  ...SIGNS.php,
  name: 'php',
  grammar: 'php',
  find(code) {
    const readings = new Readings(code, dialect);
    for (const call of code.tree.nodesOf('function_call_expression')) {
      const name = functionName(call)?.toLowerCase() ?? '';
      if (FUNCTIONS.has(name)) addCall(readings, call, name === 'env');
    }
    for (const call of code.tree.nodesOf('scoped_call_expression')) {
      const scope = call.child('scope')?.text ?? '';
      const name = call.child('name')?.text ?? '';
      if (/(?:^|\\)Env$/.test(scope) && name === 'get') addCall(readings, call, true);
      if (/(?:^|\\)Env$/.test(scope) && name === 'getOrFail')
        readings.add(call, argumentsOf(call)[0], 'hard');
    }
    for (const node of code.tree.nodesOf('subscript_expression')) addSubscript(readings, node);
    // Of the configurator in PHP the marks stand in strings, or `env('X')` makes them.
    for (const node of code.tree.nodesOf('string', 'encapsed_string')) {
      if (!node.text.includes('%env(') || literal(node) === undefined) continue;
      for (const { name, kind, offset } of symfonyReads(node.text))
        addKey(readings.finds, code, name, kind, node.start + offset);
    }
    return readings.finds;
  },
  constantsIn: constantsIn(dialect),
  findThrough: (code, wrappers) => findCalls(code, dialect, wrappers),
};

/** PHP by its first line: `#!/usr/bin/env php`. */
export const phpScript: ParsedLanguage = { ...php, ...SIGNS.phpScript };

/** The second argument of `env` is its default; that of `getenv` says where to look. */
function addCall(readings: Readings, call: SyntaxNode, hasDefault: boolean): void {
  const [key, fallback] = argumentsOf(call);
  const isGiven = hasDefault && fallback !== undefined && fallback.text.toLowerCase() !== 'null';
  readings.add(call, key, isGiven ? 'defaulted' : 'optional', hasDefault ? fallback : undefined);
}

function addSubscript(readings: Readings, node: SyntaxNode): void {
  const [array, key] = node.children;
  if (array?.text === '$context' && readings.code.text.includes(RUNTIME))
    readings.add(node, key, 'defaulted');
  if (key === undefined || !/^\$_(?:ENV|SERVER)$/.test(array?.text ?? '')) return;
  const { parent, field } = node;
  if (parent?.type === 'unset_statement' || (parent?.type === 'assignment_expression' && field === 'left'))
    return;
  if (array?.text === '$_SERVER') {
    const name = literal(key);
    // A name that only the run tells is the request's as a rule.
    if (name === undefined || SERVERS_OWN.test(name) || name !== name.toUpperCase()) return;
  }
  readings.add(node, key, 'optional');
}
