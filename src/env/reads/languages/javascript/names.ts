import type { Code } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper, ObjectWrapper, Wrapper } from '../../wrapper.ts';
import { type Binding, bindingOf, requiredModule } from './bindings.ts';
import { isOfWorkerClass, isPagesHandler, isWorkerHandler } from './cloudflare.ts';
import { originsOf } from './copies.ts';
import { propertyOf, unwrap } from './expressions.ts';
import { givenTo } from './given.ts';
import { mayBeOf } from './modules.ts';
import { PROXY_NAMES, proxyName } from './proxies.ts';

/** The full name of what `loadEnv` of Vite gives. */
export const LOADED = 'vite.loadEnv()';

/** The objects that hold the environment, by their full names. */
const ENVIRONMENTS = new Set([
  'process.env',
  'import.meta.env',
  'Bun.env',
  '$env/dynamic/private.env',
  '$env/dynamic/public.env',
  'cloudflare:workers.env',
  'bun.env',
  'Deno.env.toObject()',
  LOADED,
  ...PROXY_NAMES,
]);
const DEEPEST = 8;
/** Expressions that may be copies of an environment. */
const HOLDERS = new Set([
  'object',
  'ternary_expression',
  'binary_expression',
  'call_expression',
  'new_expression',
]);

/** Turns the names of a file into those of what they stand for. */
export class Names {
  readonly #file: string;
  readonly #importsHono: boolean;
  readonly #objects: readonly ObjectWrapper[];
  readonly #given: readonly GivenWrapper[];
  readonly #copies = new Map<SyntaxNode, string | undefined>();

  /** Some of `known` are objects that other files export, and functions that are given an environment. */
  constructor({ file, text }: Code, known: readonly Wrapper[]) {
    this.#file = file;
    this.#importsHono = /from\s{0,9}['"]hono['"/]/.test(text);
    this.#objects = known.filter((wrapper) => wrapper.by === 'object');
    this.#given = known.filter((wrapper) => wrapper.by === 'given');
  }

  /** Whether an expression is an object that holds the environment. */
  isEnvironment(node: SyntaxNode): boolean {
    return this.environmentName(node) !== undefined;
  }

  /** Whether the property of an object is one that holds the environment. */
  hasEnvironment(owner: SyntaxNode, property: string): boolean {
    const name = this.fullName(owner);
    return name !== undefined && ENVIRONMENTS.has(withoutGlobal(`${name}.${property}`));
  }

  /** The full name of such an object. */
  environmentName(node: SyntaxNode): string | undefined {
    const name = this.fullName(node);
    return name !== undefined && ENVIRONMENTS.has(name) ? name : undefined;
  }

  /** `process.env` for `env` after `const { env } = process`; `zod.z` for `z` after `import { z } from 'zod/mini'`. */
  fullName(node: SyntaxNode | undefined, depth = 0): string | undefined {
    const expression = unwrap(node);
    if (expression === undefined || depth > DEEPEST) return undefined;
    if (expression.type === 'meta_property') return expression.text;
    if (expression.type === 'identifier' || expression.type === 'shorthand_property_identifier')
      return this.#nameOf(expression, depth);
    if (HOLDERS.has(expression.type)) return this.#copyName(expression, depth);
    const property = propertyOf(expression);
    const owner = property === undefined ? undefined : this.fullName(expression.child('object'), depth + 1);
    if (owner === undefined) return this.#nameOfCloudflare(expression.child('object'), property);
    return withoutGlobal(`${owner}.${property}`);
  }

  /** `c.env`, where `c` is what a handler of Hono or of Pages is given first, and `this.env` of what a worker exports. */
  #nameOfCloudflare(object: SyntaxNode | undefined, property: string | undefined): string | undefined {
    if (object === undefined || property !== 'env') return undefined;
    const binding = object.type === 'identifier' ? bindingOf(object.text, object) : undefined;
    const isGiven =
      binding?.is === 'parameter' &&
      binding.position === 0 &&
      (this.#importsHono || isPagesHandler(binding.of));
    return isGiven || (object.type === 'this' && isOfWorkerClass(object))
      ? 'cloudflare:workers.env'
      : undefined;
  }

  #nameOf(identifier: SyntaxNode, depth: number): string | undefined {
    const binding = bindingOf(identifier.text, identifier);
    if (binding === undefined) return identifier.text;
    if (binding.is === 'value') return this.fullName(binding.value, depth + 1);
    if (binding.is === 'import') return this.#importedName(binding);
    if (binding.is === 'property') {
      const owner = this.fullName(binding.of, depth + 1);
      return owner === undefined
        ? this.#nameOfCloudflare(binding.of, binding.name)
        : `${owner}.${binding.name}`;
    }
    if (binding.is === 'field')
      return binding.position === 0 && binding.name === 'env' && isPagesHandler(binding.of)
        ? 'cloudflare:workers.env'
        : undefined;
    return binding.is === 'parameter' ? this.#parameterName(binding, depth) : undefined;
  }

  /** A copy, `{ ...process.env }`, reads as well as the thing itself; so does what Vite reads for its own settings. */
  #copyName(expression: SyntaxNode, depth: number): string | undefined {
    if (this.#copies.has(expression)) return this.#copies.get(expression);
    // A copy of itself is a copy of nothing.
    this.#copies.set(expression, undefined);
    const called = expression.type === 'call_expression' ? expression.child('function') : undefined;
    const required = requiredModule(expression);
    const isOfDeno = called !== undefined && this.fullName(called, depth + 1) === 'Deno.env.toObject';
    const isLoaded = called?.type === 'identifier' && this.fullName(called, depth + 1) === 'vite.loadEnv';
    const names = originsOf(expression).map((origin) => this.fullName(origin, depth + 1));
    const held = names.find((each) => ENVIRONMENTS.has(each ?? ''));
    const name = isLoaded
      ? LOADED
      : isOfDeno
        ? 'Deno.env.toObject()'
        : (required?.replace(/^node:/, '') ?? held ?? proxyName(expression, this));
    this.#copies.set(expression, name);
    return name;
  }

  #importedName({ source, name }: Extract<Binding, { is: 'import' }>): string {
    const object = this.#objects.find(
      (candidate) => candidate.name === name && mayBeOf(source, this.#file, candidate),
    );
    if (object !== undefined) return object.idiom;
    const module = source.replace(/^node:/, '');
    return name === '*' || name === 'default' ? module : `${module}.${name}`;
  }

  /** `(env = process.env)`, `(env: NodeJS.ProcessEnv)`, and what a platform gives to a handler. */
  #parameterName(
    { node, of, position }: Extract<Binding, { is: 'parameter' }>,
    depth: number,
  ): string | undefined {
    const value = node.child('value') ?? node.child('right');
    if (value !== undefined) return this.fullName(value, depth + 1);
    if (/^:\s*NodeJS\.(ProcessEnv|Process\['env'\])$/.test(node.child('type')?.text ?? ''))
      return 'process.env';
    if (position === 1 && isWorkerHandler(of)) return 'cloudflare:workers.env';
    return givenTo(this.#given, of, position, this.#file);
  }
}

const withoutGlobal = (name: string) => name.replace(/^(globalThis|window|global|self)\./, '');
