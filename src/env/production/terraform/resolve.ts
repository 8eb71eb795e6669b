import type { Expression, ObjectEntry } from './hcl.ts';

/** What names stand for: `local.…`, `var.…`, and what `for` and `dynamic` go through. */
export interface Names {
  readonly locals: ReadonlyMap<string, Expression>;
  /** Only variables that a listed .tfvars file sets: a default may be another one in production. */
  readonly variables: ReadonlyMap<string, Expression>;
}

type Scope = ReadonlyMap<string, Expression>;

const MAX_DEPTH = 40;
const MAX_STEPS = 200_000;

/**
 * Works expressions out as far as the files tell. What is not known is `other`; an object of which only a part is known has
 * an entry without a key.
 */
export class Resolver {
  readonly #names: Names;
  #stepsLeft = MAX_STEPS;

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
    if (expression.kind === 'call') return callOf(expression.name, expression.args.map(inner), expression);
    return expression.kind === 'for' ? this.#loop(expression, scope, depth) : expression;
  }

  #lookUp(reference: Extract<Expression, { kind: 'reference' }>, scope: Scope, depth: number): Expression {
    const [first = '', second = '', ...rest] = reference.path;
    const own = scope.get(first);
    const other: Expression = { kind: 'other', at: reference.at };
    if (own !== undefined) return fieldOf(own, reference.path.slice(1)) ?? other;
    const named =
      first === 'local' ? this.#names.locals : first === 'var' ? this.#names.variables : undefined;
    const found = named?.get(second);
    // A name stands for itself wherever it is used: what `for` goes through here is not seen there.
    const resolved = found === undefined ? undefined : this.resolve(found, new Map(), depth + 1);
    return (resolved === undefined ? undefined : fieldOf(resolved, rest)) ?? other;
  }

  #loop(loop: Extract<Expression, { kind: 'for' }>, scope: Scope, depth: number): Expression {
    const { at, names, key, value } = loop;
    const items = itemsOf(this.resolve(loop.source, scope, depth + 1));
    if (items === undefined) return { kind: 'other', at };
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

/** What a loop goes through: key and value of each; undefined where that is not known. */
export function itemsOf(expression: Expression): { key: Expression; value: Expression }[] | undefined {
  if (expression.kind === 'object')
    return expression.entries.map(({ key, at, value }) => ({
      key: key === undefined ? { kind: 'other', at } : { kind: 'text', at, text: key, isText: true },
      value,
    }));
  if (expression.kind !== 'list') return undefined;
  return expression.items.map((value) => ({ key: value, value }));
}

function fieldOf(value: Expression, path: readonly string[]): Expression | undefined {
  let found: Expression | undefined = value;
  for (const field of path) {
    if (found?.kind === 'object') found = found.entries.findLast(({ key }) => key === field)?.value;
    else found = found?.kind === 'list' ? found.items[Number(field)] : undefined;
  }
  return found;
}

/** Functions that keep what they are given. */
const KEEPING = new Set(['jsonencode', 'tomap', 'toset', 'tolist', 'sensitive', 'nonsensitive', 'tostring']);

function callOf(name: string, args: readonly Expression[], { at }: Expression): Expression {
  const [first] = args;
  if (KEEPING.has(name) && first !== undefined) return first;
  if (name === 'merge') {
    const entries = args.flatMap((arg): readonly ObjectEntry[] =>
      arg.kind === 'object'
        ? arg.entries
        : arg.kind === 'nothing'
          ? []
          : [{ key: undefined, at: arg.at, value: arg }],
    );
    return { kind: 'object', at, entries };
  }
  if (name === 'concat' || name === 'flatten') {
    const lists = name === 'flatten' && first?.kind === 'list' ? first.items : args;
    return { kind: 'list', at, items: lists.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg])) };
  }
  return { kind: 'other', at, mayBeNothing: args.some((arg) => arg.kind === 'nothing') };
}
