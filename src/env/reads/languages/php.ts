import type { Read } from '../../read.ts';
import { addKey } from '../add-key.ts';
import { findCalls } from '../dialect/calls.ts';
import { constantsIn } from '../dialect/evaluate.ts';
import { Readings } from '../dialect/reading.ts';
import type { ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { kindBy, symfonyReads } from '../texts/symfony.ts';
import { kindOfQuestion } from './php/kind.ts';
import { argumentsOf, php as dialect, functionName, literal } from './php/syntax.ts';

/** What a web server and PHP itself put into `$_SERVER`: php.net/manual/en/reserved.variables.server.php */
const SERVERS_OWN =
  /^(?:HTTPS?(?:_|$)|REQUEST_|SERVER_|(?:CONN_)?REMOTE_|PHP_|SCRIPT_|DOCUMENT_|CONTENT_|GATEWAY_|QUERY_|PATH|ORIG_|REDIRECT_|SSL_|CONTEXT_|AUTH_TYPE$|argv$|argc$|FCGI_|UNIQUE_ID$|LANG$|SHELL$)/;
/**
 * What the runtime component of Symfony gives a front controller as `$context` is the environment, with defaults for what it
 * needs itself: symfony.com/doc/current/components/runtime.html
 */
const RUNTIME = 'autoload_runtime.php';
/** Settings in PHP, where `env` stands for a mark in a text: symfony.com/doc/current/configuration.html */
const CONFIGURATOR = /\\DependencyInjection\\Loader\\Configurator\b/;
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
    const isConfigurator = CONFIGURATOR.test(code.text);
    for (const call of code.tree.nodesOf('function_call_expression')) {
      const name = functionName(call)?.toLowerCase() ?? '';
      if (name === 'env' && isConfigurator) addWired(readings, call);
      else if (FUNCTIONS.has(name)) addCall(readings, call, name === 'env');
      else if (name === 'array_key_exists') addQuestion(readings, call);
    }
    for (const call of code.tree.nodesOf('scoped_call_expression')) {
      const scope = call.child('scope')?.text ?? '';
      const name = call.child('name')?.text ?? '';
      if (/(?:^|\\)Env$/.test(scope) && name === 'get') addCall(readings, call, true);
      if (/(?:^|\\)Env$/.test(scope) && name === 'getOrFail')
        readings.add(call, argumentsOf(call)[0], 'hard');
    }
    for (const call of code.tree.nodesOf('member_call_expression')) addRequired(readings, call);
    for (const node of code.tree.nodesOf('subscript_expression')) addSubscript(readings, node);
    // Of the configurator in PHP the marks stand in strings, or `env('X')` makes them.
    for (const node of code.tree.nodesOf('string', 'encapsed_string')) {
      if (!node.text.includes('%env(') || literal(node) === undefined) continue;
      for (const { name, kind, offset } of symfonyReads(node.text))
        addKey(readings.finds, code, name, kind, node.start + offset);
    }
    for (const attribute of code.tree.nodesOf('attribute')) addAutowired(readings, attribute);
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

/** `env('A')->int()` of the configurator of Symfony. */
function addWired(readings: Readings, call: SyntaxNode): void {
  let hasDefault = false;
  let at = call;
  for (let { parent } = at; parent?.type === 'member_call_expression'; { parent } = at) {
    hasDefault ||= parent.child('name')?.text === 'default';
    at = parent;
  }
  readings.add(call, argumentsOf(call)[0], hasDefault ? 'defaulted' : 'hard');
}

/** `#[Autowire(env: 'int:A')]`: symfony.com/doc/current/service_container/autowiring.html#autowire-attribute */
function addAutowired({ code, finds }: Readings, attribute: SyntaxNode): void {
  if (!/(?:^|\\)Autowire$/.test(attribute.children[0]?.text ?? '')) return;
  for (const argument of attribute.child('parameters')?.children ?? []) {
    const text = argument.children.at(-1);
    const written = argument.child('name')?.text === 'env' && text !== undefined ? literal(text) : undefined;
    const [, processors = '', name] = /^((?:[^:]*:)*)([A-Za-z_]\w*)$/.exec(written ?? '') ?? [];
    if (text === undefined || name === undefined) continue;
    addKey(finds, code, name, kindBy(processors), text.end - 1 - name.length);
  }
}

/** `$dotenv->required(['A', 'B'])` of phpdotenv: github.com/vlucas/phpdotenv#requiring-variables-to-be-set */
function addRequired(readings: Readings, call: SyntaxNode): void {
  if (call.child('name')?.text !== 'required' || !/dotenv$/i.test(call.child('object')?.text ?? '')) return;
  const [given] = argumentsOf(call);
  const keys =
    given?.type === 'array_creation_expression' ? given.children.map(({ children }) => children[0]) : [given];
  for (const key of keys) if (key !== undefined) readings.add(key, key, 'hard');
}

/** The answer is what the code goes on with, not the value. */
function addQuestion(readings: Readings, call: SyntaxNode): void {
  const [key, array] = argumentsOf(call);
  if (key === undefined || !isEnvironment(array)) return;
  if (array?.text === '$_SERVER' && !mayBeKey(literal(key))) return;
  readings.add(key, key, kindOfQuestion(call));
}

/** `$_ENV`, `$_SERVER`, and `getenv()` of everything. */
function isEnvironment(array: SyntaxNode | undefined): boolean {
  if (array === undefined) return false;
  return /^\$_(?:ENV|SERVER)$/.test(array.text) || isAll(array);
}

function isAll(array: SyntaxNode): boolean {
  return (
    array.type === 'function_call_expression' &&
    functionName(array)?.toLowerCase() === 'getenv' &&
    argumentsOf(array).length === 0
  );
}

function addSubscript(readings: Readings, node: SyntaxNode): void {
  const [array, key] = node.children;
  if (array?.text === '$context' && readings.code.text.includes(RUNTIME))
    readings.add(node, key, 'defaulted');
  if (key === undefined || !isEnvironment(array)) return;
  const { parent, field } = node;
  if (parent?.type === 'unset_statement' || (parent?.type === 'assignment_expression' && field === 'left'))
    return;
  // Within a text a key has no quotes: `"$_ENV[A]"`.
  const bare = parent?.type === 'encapsed_string' && key.type === 'name' ? key.text : undefined;
  if (array?.text === '$_SERVER') {
    const name = bare ?? literal(key);
    if (!mayBeKey(name)) return;
  }
  if (bare === undefined) readings.add(node, key, 'optional');
  else addKey(readings.finds, readings.code, bare, 'optional', key.start);
}

/** Of the names in `$_SERVER` those of env keys. One that only the run tells is the request's as a rule. */
function mayBeKey(name: string | undefined): boolean {
  return name !== undefined && !SERVERS_OWN.test(name) && name === name.toUpperCase();
}
