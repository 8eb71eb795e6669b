import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { bindingOf, isFunction, patternOf } from './bindings.ts';
import { wrapped } from './expressions.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { nameOfFunction } from './reading.ts';

/** The function that an environment is given to, where it is one of this repository: `load(process.env)`. */
export function addGiven(finds: Finds, code: ParsedCode, names: Names, environment: SyntaxNode): void {
  const node = wrapped(environment);
  const call = node.parent?.parent;
  const idiom = names.environmentName(environment);
  if (call === undefined || idiom === undefined) return;
  const called = calledName(call);
  if (called === undefined || (called.source !== undefined && !OWN.test(called.source))) return;
  finds.addWrapper({
    by: 'given',
    language: 'javascript',
    name: called.name,
    parameter: node.index,
    idiom,
    calledIn: code.file,
    source: called.source,
  });
}

/** A module of this repository, or of a package that may be one. */
const OWN = /^(?:[.~#]|@[\w-]*\/)/;

/** `load`, `Config.from` or, after `new`, `Config.constructor`, by the names that their own file has for them. */
function calledName(call: SyntaxNode): { name: string; source: string | undefined } | undefined {
  const isNew = call.type === 'new_expression';
  const called = isNew ? call.child('constructor') : call.child('function');
  const object = called?.type === 'member_expression' ? called.child('object') : called;
  const member = isNew ? 'constructor' : called?.child('property')?.text;
  if (object?.type !== 'identifier') return undefined;
  const binding = bindingOf(object.text, object);
  if (binding === undefined || binding.is === 'parameter') return undefined;
  const isNamed = binding.is === 'import' && binding.name !== 'default' && binding.name !== '*';
  const first = isNamed ? binding.name : object.text;
  const source = binding.is === 'import' ? binding.source : undefined;
  if (binding.is === 'import' && binding.name === '*')
    return member === undefined ? undefined : { name: member, source };
  return { name: member === undefined ? first : `${first}.${member}`, source };
}

/** What a parameter is given that an environment is given to somewhere. */
export function givenTo(
  given: readonly GivenWrapper[],
  of: SyntaxNode,
  position: number,
  file: string,
): string | undefined {
  if (given.length === 0) return undefined;
  const name = nameOfFunction(of);
  return given.find(
    (each) =>
      each.parameter === position &&
      each.name === name &&
      (each.source === undefined ? each.calledIn === file : mayBe(each.source, each.calledIn, file)),
  )?.idiom;
}

/** The patterns in the place of a parameter that is given an environment: `function load({ A, B })`. */
export function listGivenPatterns(
  code: ParsedCode,
  given: readonly GivenWrapper[],
): [SyntaxNode, SyntaxNode][] {
  if (given.length === 0) return [];
  return code.tree.nodesOf('formal_parameters').flatMap((list) => {
    const of = list.parent;
    if (of === undefined || !isFunction(of)) return [];
    return list.children.flatMap((parameter, position): [SyntaxNode, SyntaxNode][] => {
      const pattern = patternOf(parameter);
      const isTaken =
        pattern.type === 'object_pattern' && givenTo(given, of, position, code.file) !== undefined;
      return isTaken ? [[pattern, parameter]] : [];
    });
  });
}
