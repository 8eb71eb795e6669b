import type { SyntaxNode } from '../../syntax-tree.ts';
import { literalText, nameIn } from './expressions.ts';

/** What a name stands for where it is used. */
export type Binding =
  /** The value of a declaration, or of a parameter's default. */
  | { readonly is: 'value'; readonly value: SyntaxNode }
  /** A property of it, by destructuring. */
  | { readonly is: 'property'; readonly of: SyntaxNode; readonly name: string }
  /** What is imported; `name` is `default` or `*` for the whole. */
  | { readonly is: 'import'; readonly source: string; readonly name: string }
  | {
      readonly is: 'parameter';
      readonly of: SyntaxNode;
      readonly position: number;
      readonly node: SyntaxNode;
    }
  /** A property of a parameter, by destructuring. */
  | { readonly is: 'field'; readonly of: SyntaxNode; readonly position: number; readonly name: string }
  | { readonly is: 'function'; readonly node: SyntaxNode }
  /** An entry of what a loop goes through. */
  | { readonly is: 'entry'; readonly of: SyntaxNode }
  | { readonly is: 'other' };

type Bindings = Map<string, Binding>;

const known = new WeakMap<SyntaxNode, Bindings>();

/** What a name stands for at a node; undefined for a global one. */
export function bindingOf(name: string, at: SyntaxNode): Binding | undefined {
  for (const scope of at.ancestors()) {
    if (!SCOPES.has(scope.type)) continue;
    const binding = bindingsIn(scope).get(name);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

function bindingsIn(scope: SyntaxNode): Bindings {
  const before = known.get(scope);
  if (before !== undefined) return before;
  const bindings = new Map<string, Binding>();
  if (scope.type === 'program' || scope.type === 'statement_block' || scope.type === 'switch_case')
    for (const statement of scope.children) bindStatement(statement, bindings);
  else if (isFunction(scope)) bindParameters(scope, bindings);
  else bindLoop(scope, bindings);
  known.set(scope, bindings);
  return bindings;
}

const FUNCTIONS = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
]);

const SCOPES = new Set([...FUNCTIONS, 'program', 'statement_block', 'switch_case', 'for_in_statement']);

export const isFunction = ({ type }: SyntaxNode) => FUNCTIONS.has(type);

function bindStatement(statement: SyntaxNode, bindings: Bindings): void {
  const node = statement.type === 'export_statement' ? statement.child('declaration') : statement;
  if (node === undefined) return;
  if (node.type === 'import_statement') bindImport(node, bindings);
  else if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
    for (const declarator of node.children) {
      const [name, value] = [declarator.child('name'), declarator.child('value')];
      if (name !== undefined) bindPattern(name, value, bindings);
    }
  else {
    const name = node.child('name')?.text;
    if (name !== undefined)
      bindings.set(name, isFunction(node) ? { is: 'function', node } : { is: 'value', value: node });
  }
}

/** Nested patterns are properties of properties, which nobody asks for: they only hide outer names. */
function bindPattern(pattern: SyntaxNode, value: SyntaxNode | undefined, bindings: Bindings): void {
  if (pattern.type === 'identifier') {
    const required = value === undefined ? undefined : requiredModule(value);
    if (required !== undefined) bindings.set(pattern.text, { is: 'import', source: required, name: '*' });
    else bindings.set(pattern.text, value === undefined ? { is: 'other' } : { is: 'value', value });
    return;
  }
  for (const part of pattern.children) {
    const bound = part.child('value') ?? part.child('left') ?? part.children[0] ?? part;
    const name = (bound.child('left') ?? bound).text;
    const key = nameIn(part.child('key')) ?? name;
    if (value === undefined || pattern.type !== 'object_pattern' || part.type === 'rest_pattern')
      bindings.set(name, { is: 'other' });
    else {
      const required = requiredModule(value);
      bindings.set(
        name,
        required === undefined
          ? { is: 'property', of: value, name: key }
          : { is: 'import', source: required, name: key },
      );
    }
  }
}

/** `x` of `require('x')`. */
export function requiredModule(value: SyntaxNode): string | undefined {
  if (value.type !== 'call_expression' || value.child('function')?.text !== 'require') return undefined;
  return literalText(value.child('arguments')?.children[0]);
}

function bindImport(statement: SyntaxNode, bindings: Bindings): void {
  const source = literalText(statement.child('source'));
  const clause = statement.children.find(({ type }) => type === 'import_clause');
  if (source === undefined || clause === undefined) return;
  for (const node of clause.children) {
    if (node.type === 'identifier') bindings.set(node.text, { is: 'import', source, name: 'default' });
    else if (node.type === 'namespace_import')
      bindings.set(node.children[0]?.text ?? '', { is: 'import', source, name: '*' });
    else
      for (const specifier of node.children) {
        const name = specifier.child('name')?.text ?? '';
        bindings.set(specifier.child('alias')?.text ?? name, { is: 'import', source, name });
      }
  }
}

/** The parameters of a function, in their order. */
export function listParameters(node: SyntaxNode): readonly SyntaxNode[] {
  const single = node.child('parameter');
  return single === undefined ? (node.child('parameters')?.children ?? []) : [single];
}

/** The pattern of a parameter: most often its name. */
export function patternOf(parameter: SyntaxNode): SyntaxNode {
  const pattern = parameter.child('pattern') ?? parameter.child('left') ?? parameter;
  const [rest] = pattern.type === 'rest_pattern' ? pattern.children : [];
  return rest ?? pattern.child('left') ?? pattern;
}

/** Whether a parameter takes all that is left: `...names`. */
export function isRest(parameter: SyntaxNode): boolean {
  return (parameter.child('pattern') ?? parameter).type === 'rest_pattern';
}

function bindParameters(node: SyntaxNode, bindings: Bindings): void {
  for (const [position, parameter] of listParameters(node).entries()) {
    const pattern = patternOf(parameter);
    if (pattern.type === 'identifier')
      bindings.set(pattern.text, { is: 'parameter', of: node, position, node: parameter });
    else {
      bindPattern(pattern, undefined, bindings);
      for (const [name, key] of listFields(pattern))
        bindings.set(name, { is: 'field', of: node, position, name: key });
    }
  }
}

/** The names that an object pattern gives to properties, with those. */
function listFields(pattern: SyntaxNode): [string, string][] {
  if (pattern.type !== 'object_pattern') return [];
  return pattern.children.flatMap((part): [string, string][] => {
    if (part.type === 'shorthand_property_identifier_pattern') return [[part.text, part.text]];
    const [key, value] = [nameIn(part.child('key')), part.child('value')];
    return key !== undefined && value?.type === 'identifier' ? [[value.text, key]] : [];
  });
}

function bindLoop(loop: SyntaxNode, bindings: Bindings): void {
  const [left, right] = [loop.child('left'), loop.child('right')];
  if (left?.type !== 'identifier' || right === undefined) return;
  const isOf = loop.child('operator')?.text === 'of';
  bindings.set(left.text, isOf ? { is: 'entry', of: right } : { is: 'other' });
}
