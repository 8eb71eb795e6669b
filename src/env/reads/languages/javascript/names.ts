import type { Code } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { ObjectWrapper } from '../../wrapper.ts';
import { type Binding, bindingOf } from './bindings.ts';
import { propertyOf, unwrap } from './expressions.ts';
import { mayBe } from './modules.ts';

/** The objects that hold the environment, by their full names. */
const ENVIRONMENTS = new Set([
  'process.env',
  'import.meta.env',
  'Bun.env',
  '$env/dynamic/private.env',
  '$env/dynamic/public.env',
  'cloudflare:workers.env',
]);
const DEEPEST = 8;

/** Turns the names of a file into those of what they stand for. */
export class Names {
  readonly #file: string;
  readonly #importsHono: boolean;
  readonly #objects: readonly ObjectWrapper[];

  /** `objects` are those that other files export. */
  constructor({ file, text }: Code, objects: readonly ObjectWrapper[]) {
    this.#file = file;
    this.#importsHono = /from\s{0,9}['"]hono['"/]/.test(text);
    this.#objects = objects;
  }

  /** Whether an expression is an object that holds the environment. */
  isEnvironment(node: SyntaxNode): boolean {
    return this.environmentName(node) !== undefined;
  }

  /** The full name of such an object. */
  environmentName(node: SyntaxNode): string | undefined {
    const name = this.fullName(node);
    return name !== undefined && ENVIRONMENTS.has(name) ? name : undefined;
  }

  /** `process.env` for `env` after `const { env } = process`; `zod.z` for `z` after `import { z } from 'zod'`. */
  fullName(node: SyntaxNode | undefined, depth = 0): string | undefined {
    const expression = unwrap(node);
    if (expression === undefined || depth > DEEPEST) return undefined;
    if (expression.type === 'meta_property') return expression.text;
    if (expression.type === 'identifier' || expression.type === 'shorthand_property_identifier')
      return this.#nameOf(expression, depth);
    const property = propertyOf(expression);
    const owner = property === undefined ? undefined : this.fullName(expression.child('object'), depth + 1);
    if (owner === undefined) return this.#isContextOfHono(expression) ? 'cloudflare:workers.env' : undefined;
    return withoutGlobal(`${owner}.${property}`);
  }

  /** `c.env`, where `c` is what a handler is given first. */
  #isContextOfHono(member: SyntaxNode): boolean {
    const object = member.child('object');
    if (!this.#importsHono || propertyOf(member) !== 'env' || object?.type !== 'identifier') return false;
    const binding = bindingOf(object.text, object);
    return binding?.is === 'parameter' && binding.position === 0;
  }

  #nameOf(identifier: SyntaxNode, depth: number): string | undefined {
    const binding = bindingOf(identifier.text, identifier);
    if (binding === undefined) return identifier.text;
    if (binding.is === 'value') return this.#valueName(binding.value, depth);
    if (binding.is === 'import') return this.#importedName(binding);
    if (binding.is === 'property') {
      const owner = this.fullName(binding.of, depth + 1);
      return owner === undefined ? undefined : `${owner}.${binding.name}`;
    }
    return binding.is === 'parameter' ? this.#parameterName(binding, depth) : undefined;
  }

  /** A copy, `{ ...process.env }`, reads as well as the thing itself. */
  #valueName(value: SyntaxNode, depth: number): string | undefined {
    const [first] = value.children;
    const isCopy = value.type === 'object' && first?.type === 'spread_element';
    return this.fullName(isCopy ? first.children[0] : value, depth + 1);
  }

  #importedName({ source, name }: Extract<Binding, { is: 'import' }>): string {
    const object = this.#objects.find(
      (candidate) => candidate.name === name && mayBe(source, this.#file, candidate.definedIn),
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
    return position === 1 && isWorkerHandler(of) ? 'cloudflare:workers.env' : undefined;
  }
}

const withoutGlobal = (name: string) => name.replace(/^(globalThis|window|global|self)\./, '');

const HANDLERS = new Set(['fetch', 'scheduled', 'queue', 'email', 'tail', 'trace']);

/** A handler in what the file of a Cloudflare worker exports by default: its second argument is the environment. */
function isWorkerHandler(node: SyntaxNode): boolean {
  const holder = node.type === 'method_definition' ? node : node.parent;
  const name = (holder?.child('name') ?? holder?.child('key'))?.text ?? '';
  const object = holder?.parent;
  if (!HANDLERS.has(name) || object?.type !== 'object') return false;
  for (const outer of object.ancestors()) {
    if (outer.type === 'export_statement') return true;
    if (outer.type !== 'satisfies_expression' && outer.type !== 'as_expression') return false;
  }
  return false;
}
