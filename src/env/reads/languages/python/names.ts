import { unique } from '../../../unique.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { dottedName } from './expressions.ts';
import { listParameters, type Parameter, scopesOf } from './scopes.ts';

/** A name that an import brings: `from decouple import config as c` brings `c`, which is `decouple.config`. */
export interface Imported {
  /** What it is called in this file. */
  readonly local: string;
  /** Its module and name, joined by a dot; leading dots are of a relative import. */
  readonly from: string;
  readonly module: string;
  /** `*` for everything. */
  readonly name: string | undefined;
}

/** All imports of a file, also those inside functions. */
export function listImports(tree: SyntaxTree): Imported[] {
  const whole = tree.nodesOf('import_statement').flatMap((statement) =>
    statement.children.flatMap((node): Imported[] => {
      const module = (node.child('name') ?? node).text;
      const alias = node.child('alias')?.text;
      return [{ local: alias ?? module, from: module, module, name: undefined }];
    }),
  );
  const parts = tree.nodesOf('import_from_statement').flatMap((statement) => {
    const module = statement.child('module_name')?.text ?? '';
    return statement.children.flatMap((node): Imported[] => {
      if (node.field === 'module_name') return [];
      const name = node.type === 'wildcard_import' ? '*' : (node.child('name') ?? node).text;
      const local = node.child('alias')?.text ?? name;
      return [{ local, from: `${module}.${name}`, module, name }];
    });
  });
  // A file may import one thing in many functions.
  return unique([...whole, ...parts]);
}

type IsGiven = (scope: SyntaxNode, parameter: Parameter) => boolean;

/** Turns the names of a file into those of the modules that they come from. */
export class Names {
  readonly imports: readonly Imported[];
  readonly #imported = new Map<string, Imported>();
  /** The names that stand for `os.environ` and its like, by the function or module that assigns them. */
  readonly #assigned = new Map<SyntaxNode, Map<string, string>>();

  readonly #isGiven: IsGiven | undefined;

  /** `isGiven` tells the parameters that are given an environment somewhere. */
  constructor(tree: SyntaxTree, isGiven?: IsGiven) {
    this.#isGiven = isGiven;
    this.imports = listImports(tree);
    for (const entry of this.imports) this.#imported.set(entry.local, entry);
    for (const assignment of tree.nodesOf('assignment')) this.#follow(assignment);
  }

  /** What an import calls so. */
  importOf(local: string): Imported | undefined {
    return this.#imported.get(local);
  }

  /** `os.environ` for `environ` after `from os import environ`, for `o.environ` after `import os as o`. */
  fullName(node: SyntaxNode | undefined): string | undefined {
    const name = dottedName(node);
    if (node === undefined || name === undefined) return undefined;
    const [first = '', ...rest] = name.split('.');
    const known = this.#assignedTo(first, node) ?? this.#imported.get(first)?.from;
    return known === undefined ? name : [known, ...rest].join('.');
  }

  /** `env = os.environ` and `get = os.environ.get`: the name stands for it from then on. */
  #follow(assignment: SyntaxNode): void {
    const [left, right] = [assignment.child('left'), assignment.child('right')];
    if (left?.type !== 'identifier' || right === undefined) return;
    const full = this.fullName(right.type === 'call' ? copiedFrom(right) : right);
    if (full === undefined || !/^os\.(environ|getenv)(\.get)?$/.test(full)) return;
    const scope = scopesOf(assignment).next().value;
    if (scope === undefined) return;
    const names = this.#assigned.get(scope) ?? new Map<string, string>();
    this.#assigned.set(scope, names.set(left.text, full));
  }

  #assignedTo(name: string, node: SyntaxNode): string | undefined {
    if (this.#assigned.size === 0 && this.#isGiven === undefined) return undefined;
    for (const scope of scopesOf(node)) {
      const full = this.#assigned.get(scope)?.get(name);
      if (full !== undefined) return full;
      const parameter = listParameters(scope).find((each) => each.name === name);
      if (parameter !== undefined) return this.#isGiven?.(scope, parameter) ? 'os.environ' : undefined;
    }
    return undefined;
  }
}

/** `os.environ` in `os.environ.copy()` and `dict(os.environ)`. */
function copiedFrom(call: SyntaxNode): SyntaxNode | undefined {
  const called = call.child('function');
  if (called?.type === 'attribute' && called.child('attribute')?.text === 'copy')
    return called.child('object');
  const [only, ...others] = call.child('arguments')?.children ?? [];
  return called?.text === 'dict' && others.length === 0 ? only : undefined;
}
