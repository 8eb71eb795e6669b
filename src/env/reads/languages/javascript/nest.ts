import type { Read } from '../../../read.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { bindingOf, listParameters, patternOf } from './bindings.ts';
import { argument, property, propertyOf, unwrap } from './expressions.ts';
import { isNothing } from './kind.ts';
import { addExpression } from './reading.ts';

/**
 * What NestJS's `ConfigService` is asked for: it looks into the environment before anything that the application loads. Names with
 * small letters are of what it loads, as a rule. docs.nestjs.com/techniques/configuration
 */
export function findNestReads(code: ParsedCode, finds: Finds): void {
  if (!code.text.includes('@nestjs/config')) return;
  const services = listServices(code.tree);
  if (services.size === 0) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    const method = called?.type === 'member_expression' ? called.child('property')?.text : undefined;
    if (method !== 'get' && method !== 'getOrThrow') continue;
    const object = unwrap(called?.child('object'));
    const name = object?.type === 'member_expression' ? ofThis(object) : object?.text;
    const key = argument(call, 0);
    if (name === undefined || !services.has(name) || key === undefined || SMALL.test(key.text)) continue;
    addExpression(finds, code, call, key, method === 'getOrThrow' ? 'hard' : plainKind(argument(call, 1)));
  }
}

/** In what names a key, a small letter or a dot means a setting that a file or a function brings. */
const SMALL = /^['"`][^'"`]*[a-z.]/;

/** The second argument is a default, or options. */
function plainKind(other: SyntaxNode | undefined): Read['kind'] {
  return other === undefined || other.type === 'object' || isNothing(other) ? 'optional' : 'defaulted';
}

const ofThis = (member: SyntaxNode) =>
  member.child('object')?.text === 'this' ? propertyOf(member) : undefined;

/** The names that a file has for the service: of parameters and fields by their type, of constants by what they are given. */
function listServices(tree: SyntaxTree): Set<string> {
  const typed = tree
    .nodesOf('required_parameter', 'optional_parameter', 'public_field_definition')
    .filter((node) => isService(typeIn(node.child('type'))))
    .map((node) => (node.child('name') ?? patternOf(node)).text);
  const given = tree.nodesOf('variable_declarator').filter((declarator) => {
    const value = unwrap(declarator.child('value'));
    if (value?.type === 'new_expression') return isService(value.child('constructor'));
    return (
      value?.type === 'call_expression' &&
      propertyOf(value.child('function') ?? value) === 'get' &&
      isService(argument(value, 0))
    );
  });
  return new Set([...typed, ...given.map((node) => node.child('name')?.text ?? ''), ...listInjected(tree)]);
}

/** Whether a name, of a type as well, is the library's own. */
function isService(node: SyntaxNode | undefined): boolean {
  const binding = node === undefined ? undefined : bindingOf(node.text, node);
  return binding?.is === 'import' && binding.source === '@nestjs/config' && binding.name === 'ConfigService';
}

/** `ConfigService` in `: ConfigService<Settings, true>`. */
function typeIn(annotation: SyntaxNode | undefined): SyntaxNode | undefined {
  const type = annotation?.children[0];
  return type?.type === 'generic_type' ? type.child('name') : type;
}

/** `{ inject: [ConfigService], useFactory: (config) => … }`. */
function listInjected(tree: SyntaxTree): string[] {
  return tree.nodesOf('pair').flatMap((pair) => {
    const list = pair.child('key')?.text === 'inject' ? pair.child('value') : undefined;
    const factory = list?.type === 'array' ? property(pair.parent, 'useFactory') : undefined;
    const position = list?.children.findIndex(isService) ?? -1;
    const parameter = factory === undefined ? undefined : listParameters(factory)[position];
    return parameter === undefined ? [] : [patternOf(parameter).text];
  });
}
