import { decode } from './decode.ts';
import { callOf, fieldOf, itemsOf, sizeOf } from './functions.ts';
import type { Body, Expression, ObjectEntry } from './hcl.ts';
import { type NamedFiles, templateIn } from './named-files.ts';
import { folderOf, joined, type Scope, scopeOf, varsOf } from './parts.ts';

/** What names stand for: `local.…`, `var.…`, and what `for` and `dynamic` go through. */
export interface Names {
  readonly locals: ReadonlyMap<string, Expression>;
  /** Only variables that a listed .tfvars file sets: a default may be another one in production. */
  readonly variables: (name: string) => Expression | undefined;
  /** `data "template_file"`, by name. */
  readonly templates: ReadonlyMap<string, Body>;
  readonly files: NamedFiles;
  /** The folder of the root module, with `/` at the end. */
  readonly root: string;
}

/** Functions that read a file. */
const FILES = new Set(['file', 'templatefile']);
const DECODING = new Set(['jsondecode', 'yamldecode']);

const MAX_DEPTH = 40;
const MAX_STEPS = 200_000;
const MAX_CHARACTERS = 10_000_000;

/**
 * Works expressions out as far as the files tell. What is not known is `other`; an object of which only a part is known has
 * an entry without a key.
 */
export class Resolver {
  readonly #names: Names;
  #stepsLeft = MAX_STEPS;
  #charactersLeft = MAX_CHARACTERS;

  constructor(names: Names) {
    this.#names = names;
  }

  resolve(expression: Expression, scope: Scope = new Map(), depth = 0): Expression {
    const { at } = expression;
    const inner = (one: Expression) => this.resolve(one, scope, depth + 1);
    this.#stepsLeft -= 1;
    if (depth > MAX_DEPTH || this.#stepsLeft < 0) return { kind: 'other', at };
    if (expression.kind === 'list') return { ...expression, items: expression.items.map(inner) };
    if (expression.kind === 'object')
      return {
        ...expression,
        entries: expression.entries.map((entry) => ({ ...entry, value: inner(entry.value) })),
      };
    if (expression.kind === 'reference') return this.#lookUp(expression, scope, depth);
    if (expression.kind === 'template') {
      const filled = this.#fill(expression, scope, depth);
      return this.#spend(filled) ? joined(filled) : { kind: 'other', at };
    }
    if (expression.kind === 'call') return this.#call(expression, expression.args.map(inner), depth);
    if (expression.kind === 'choice') {
      const test = expression.test === undefined ? undefined : inner(expression.test);
      const options = expression.options.map(inner);
      const [yes, no] = options;
      const chosen =
        test?.kind !== 'text'
          ? undefined
          : test.text === 'true'
            ? yes
            : test.text === 'false'
              ? no
              : undefined;
      return chosen ?? { ...expression, options };
    }
    return expression.kind === 'for' ? this.#loop(expression, scope, depth) : expression;
  }

  /** The text of a file, where an expression is one: whoever needs no more than that there is a value does not ask for it. */
  open(expression: Expression, depth = 0): Expression {
    if (expression.kind !== 'call' || !FILES.has(expression.name)) return expression;
    const [name, given] = expression.args;
    if (name === undefined) return { kind: 'other', at: expression.at };
    const isTemplate = expression.name === 'templatefile';
    const text = this.#names.files.read(name, this.#names.root, isTemplate);
    if (text.kind === 'other' || !this.#spend(text)) return { ...text, kind: 'other', at: expression.at };
    return isTemplate ? this.#fill(text, scopeOf(given), depth + 1) : text;
  }

  /** A text of JSON or YAML as what it holds; undefined where that cannot be read. */
  decode(text: Expression): Expression | undefined {
    return this.#spend(text) ? decode(text) : undefined;
  }

  #call(call: Extract<Expression, { kind: 'call' }>, args: readonly Expression[], depth: number): Expression {
    const [first] = args;
    if (FILES.has(call.name)) return { ...call, args };
    // What a name stands for may be put together with itself any number of times.
    for (const arg of args) this.#stepsLeft -= sizeOf(arg);
    if (this.#stepsLeft < 0) return { kind: 'other', at: call.at };
    if (!DECODING.has(call.name) || first === undefined) return callOf(call.name, args, call);
    // What was encoded has stayed what it was.
    if (first.kind === 'list' || first.kind === 'object') return first;
    const text = this.open(first, depth);
    return this.decode(text) ?? (text.kind === 'other' ? text : { kind: 'other', at: call.at });
  }

  /** A template with its parts, each where it stands. */
  #fill(template: Expression, scope: Scope, depth: number): Expression {
    if (template.kind !== 'template') return this.open(this.resolve(template, scope, depth), depth);
    const parts = template.parts.map((part) => this.#part(part, scope, depth + 1));
    return { ...template, parts: parts.flatMap((part) => (part.kind === 'template' ? part.parts : [part])) };
  }

  #part(part: Expression, scope: Scope, depth: number): Expression {
    if (part.kind === 'text') return part;
    const found = this.open(this.resolve(part, scope, depth), depth);
    const isEncoded = part.kind === 'call' && part.name === 'jsonencode';
    return isEncoded && found.kind === 'text' && found.isText
      ? { kind: 'text', at: found.at, text: JSON.stringify(found.text), isText: true }
      : found;
  }

  /** `data.template_file.it.rendered`, also of one of several. */
  #rendered(name: string, depth: number): Expression | undefined {
    const body = this.#names.templates.get(name);
    const template = body?.attributes.get('template')?.value;
    const vars = body === undefined ? undefined : varsOf(body);
    if (template === undefined) return undefined;
    const text = this.open(this.resolve(template, new Map(), depth + 1), depth);
    const split = text.kind === 'text' && this.#spend(text) ? templateIn(text) : text;
    if (split.kind === 'other') return split;
    return this.#fill(
      split,
      scopeOf(vars === undefined ? vars : this.resolve(vars, new Map(), depth + 1)),
      depth + 1,
    );
  }

  /** Whether there is room for one more text: names that stand for each other could make it any length. */
  #spend(text: Expression): boolean {
    const parts = text.kind === 'template' ? text.parts : [text];
    for (const part of parts) this.#charactersLeft -= part.kind === 'text' ? part.text.length : 1;
    return this.#charactersLeft >= 0;
  }

  #lookUp(reference: Extract<Expression, { kind: 'reference' }>, scope: Scope, depth: number): Expression {
    const [first = '', second = '', ...rest] = reference.path;
    const own = scope.get(first);
    const other: Expression = { kind: 'other', at: reference.at };
    if (own !== undefined) return fieldOf(own, reference.path.slice(1)) ?? other;
    if (first === 'path')
      return { ...other, folder: second === 'module' ? folderOf(reference.at.file) : this.#names.root };
    if (first === 'data' && second === 'template_file' && rest.at(-1) === 'rendered')
      return this.#rendered(rest[0] ?? '', depth) ?? other;
    const found =
      first === 'local'
        ? this.#names.locals.get(second)
        : first === 'var'
          ? this.#names.variables(second)
          : undefined;
    // A name stands for itself wherever it is used: what `for` goes through here is not seen there.
    const resolved = found === undefined ? undefined : this.resolve(found, new Map(), depth + 1);
    return (resolved === undefined ? undefined : fieldOf(resolved, rest)) ?? other;
  }

  #loop(loop: Extract<Expression, { kind: 'for' }>, scope: Scope, depth: number): Expression {
    const { at, names, key, value } = loop;
    const items = itemsOf(this.resolve(loop.source, scope, depth + 1));
    if (items === undefined) return { kind: 'other', at };
    this.#stepsLeft -= items.length * scope.size;
    if (this.#stepsLeft < 0) return { kind: 'other', at };
    const rounds = items.map(({ key: name, value: item }): Scope => {
      const [first = '', second] = names;
      const bound: [string, Expression][] =
        second === undefined
          ? [[first, item]]
          : [
              [first, name],
              [second, item],
            ];
      return new Map([...scope, ...bound]);
    });
    const values = rounds.map((round) => this.resolve(value, round, depth + 1));
    if (key === undefined) return { kind: 'list', at, items: values };
    const entries = rounds.map((round, index): ObjectEntry => {
      const name = this.resolve(key, round, depth + 1);
      return {
        key: name.kind === 'text' ? name.text : undefined,
        at: name.at,
        value: values[index] ?? { kind: 'other', at },
      };
    });
    return { kind: 'object', at, entries };
  }
}
