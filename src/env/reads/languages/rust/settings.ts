import type { Readings } from '../../dialect/reading.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { addFilled, type Filling } from './filled.ts';
import { argumentsOf } from './syntax.ts';

/**
 * Structs that config or figment fill from all variables with a prefix: `Environment::with_prefix("APP").separator("__")` and
 * `try_deserialize::<Settings>()`, `Env::prefixed("APP_").split("__")` and `extract::<Settings>()`. Where the struct is not told in the same
 * file, which variables they are is known at run time only. docs.rs/config, docs.rs/figment
 */
export function findSettings(readings: Readings): void {
  const { code, finds } = readings;
  const calls = code.tree.nodesOf('call_expression');
  const sources = calls
    .filter(isSource)
    .slice(0, MOST)
    .flatMap((call) => sourceAt(readings, call) ?? []);
  if (sources.length === 0) return;
  const targets = calls.filter(isTarget).slice(0, MOST).flatMap(targetAt);
  const isAlone = new Set(sources.map(({ filling }) => JSON.stringify(filling))).size === 1;
  for (const { call, name, filling } of sources) {
    const own = targets.filter(({ around }) => isAlone || around === functionAround(call));
    if (filling === undefined || own.length === 0) finds.addDynamic(code.at(call.start), `${name}(…)`);
    else for (const type of new Set(own.map((target) => target.type))) addFilled(code, finds, type, filling);
  }
}

interface Source {
  readonly call: SyntaxNode;
  readonly name: string;
  /** Undefined where it is known at run time only. */
  readonly filling: Filling | undefined;
}

const CONFIG = /^(?:config::)?Environment::(?:with_prefix|default)$/;
const FIGMENT = /^(?:figment::providers::)?Env::(?:prefixed|raw)$/;
const FILLING = /^(?:try_deserialize|extract|extract_lossy)$/;
/** A program has one of them. */
const MOST = 50;

const isSource = (call: SyntaxNode) => {
  const name = call.child('function')?.text ?? '';
  return CONFIG.test(name) || FIGMENT.test(name);
};
const isTarget = (call: SyntaxNode) => FILLING.test(methodOf(call)?.child('field')?.text ?? '');

/** `x.extract` of `x.extract::<T>()`. */
function methodOf(call: SyntaxNode): SyntaxNode | undefined {
  const called = call.child('function');
  const method = called?.type === 'generic_function' ? called.child('function') : called;
  return method?.type === 'field_expression' ? method : undefined;
}

/** What else may bring a value: then no variable is demanded. */
const OTHERS = /\bFile::|\b(?:Toml|Json|Yaml)::|\bSerialized::|\bset_default\(|\bfile_from\b/;

/** Where all variables with a prefix are taken, with what is said of them in the calls behind. */
function sourceAt(readings: Readings, call: SyntaxNode): Source | undefined {
  const name = call.child('function')?.text ?? '';
  const isConfig = CONFIG.test(name);
  const said = callsBehind(call);
  if (isConfig && !/\bconfig::/.test(readings.code.text)) return undefined;
  // A program may have an `Environment` of its own.
  if (name.endsWith('default') && said.length === 0) return undefined;
  const [given] = argumentsOf(call);
  const prefix = given === undefined ? '' : textOf(readings, given)?.toUpperCase();
  const texts = new Map(said.map(([method, [first]]) => [method, first && textOf(readings, first)]));
  // What maps or picks names may do anything with them.
  if (
    prefix === undefined ||
    said.some(([method]) => /^(?:map|filter|filter_map|only|lowercase)$/.test(method))
  )
    return { call, name, filling: undefined };
  const separator = texts.get(isConfig ? 'separator' : 'split');
  const between = !isConfig || prefix === '' ? '' : (texts.get('prefix_separator') ?? separator ?? '_');
  const isOnly = !OTHERS.test(readings.code.text);
  return { call, name, filling: { prefix: `${prefix}${between}`, separator, isOnly } };
}

function textOf(readings: Readings, node: SyntaxNode): string | undefined {
  const keys = readings.keysOf(node);
  return keys.is === 'keys' && keys.keys.length === 1 ? keys.keys[0]?.key : undefined;
}

/** `.a(…).b(…)` behind a call, each with what it is given. */
function callsBehind(call: SyntaxNode): [string, readonly SyntaxNode[]][] {
  const said: [string, readonly SyntaxNode[]][] = [];
  for (let at = call; said.length < 20; ) {
    const [method, outer] = [at.parent, at.parent?.parent];
    if (method?.type !== 'field_expression' || at.field !== 'value' || outer?.type !== 'call_expression')
      break;
    said.push([method.child('field')?.text ?? '', argumentsOf(outer)]);
    at = outer;
  }
  return said;
}

/** What is filled: `try_deserialize::<T>()`, or the type that is declared for it, or that the function gives back. */
function targetAt(call: SyntaxNode): { type: string; around: SyntaxNode | undefined }[] {
  const called = call.child('function');
  const around = functionAround(call);
  const own =
    called?.type === 'generic_function' ? called.child('type_arguments')?.text.slice(1, -1) : undefined;
  const text = own ?? declaredAround(call) ?? around?.child('return_type')?.text;
  const type = text === undefined ? undefined : nameOfType(text, call);
  return type === undefined ? [] : [{ type, around }];
}

const functionAround = (node: SyntaxNode) =>
  [...node.ancestors()].find(({ type }) => type === 'function_item');

function declaredAround(call: SyntaxNode): string | undefined {
  for (const outer of call.ancestors()) {
    if (outer.type === 'let_declaration') return outer.child('type')?.text;
    if (!/^(?:try_expression|field_expression|call_expression|arguments)$/.test(outer.type)) return undefined;
  }
  return undefined;
}

/** `Settings` of `Result<Settings, Error>`, `Self`, or `config::Settings`. */
function nameOfType(text: string, node: SyntaxNode): string | undefined {
  const inner = /^(?:\w+::)*(?:Result|Option)<\s*((?:\w+::)*\w+)/.exec(text)?.[1] ?? text;
  const name = /^(?:\w+::)*(\p{Lu}\w*)$/u.exec(inner)?.[1];
  if (name !== 'Self') return name;
  const impl = [...node.ancestors()].find(({ type }) => type === 'impl_item');
  return /^\w+/.exec(impl?.child('type')?.text ?? '')?.[0];
}
