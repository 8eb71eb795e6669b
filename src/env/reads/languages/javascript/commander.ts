import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, propertyOf } from './expressions.ts';
import type { Names } from './names.ts';
import { addExpression } from './reading.ts';

const OPTION = /^(?:commander|@commander-js\/extra-typings)\.(?:Option|createOption)$/;

/** `new Option('--port <port>').default(80).env('PORT')` of Commander: a variable in the place of an option. */
export function findCommanderReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!/['"](?:commander|@commander-js\/extra-typings)['"]/.test(code.text)) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    if (called?.type !== 'member_expression' || propertyOf(called) !== 'env') continue;
    const [before, made] = chainBefore(called);
    const maker = made?.child('constructor') ?? made?.child('function');
    if (maker === undefined || !OPTION.test(names.fullName(maker) ?? '')) continue;
    // The command line may give it as well.
    const isDefaulted = [...before, ...chainAfter(call)].includes('default');
    addExpression(finds, code, call, argument(call, 0), isDefaulted ? 'defaulted' : 'optional');
  }
}

/** The methods that are called before one, and what they are called on. */
function chainBefore(called: SyntaxNode): [string[], SyntaxNode | undefined] {
  const methods: string[] = [];
  let at = called.child('object');
  while (at?.type === 'call_expression' && at.child('function')?.type === 'member_expression') {
    const member = at.child('function');
    methods.push(member === undefined ? '' : (propertyOf(member) ?? ''));
    at = member?.child('object');
  }
  return [methods, at];
}

/** The methods that are called on what a call gives. */
function chainAfter(call: SyntaxNode): string[] {
  const methods: string[] = [];
  let at = call;
  while (at.field === 'object' && at.parent?.type === 'member_expression' && at.parent.parent !== undefined) {
    methods.push(propertyOf(at.parent) ?? '');
    at = at.parent.parent;
  }
  return methods;
}
