import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { type FunctionWrapper, nameOf, type Wrapper } from '../../wrapper.ts';
import { argument, dottedName, positional } from './expressions.ts';
import { keysOf } from './keys.ts';
import { isNothing, kindOf } from './kind.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { wrapperOf } from './reading.ts';
import { classAround, scopesOf } from './scopes.ts';

/** The reads by calls of functions that read the key which they are given. */
export function findCalls(code: ParsedCode, names: Names, wrappers: readonly Wrapper[], finds: Finds): void {
  const functions = wrappers.filter((wrapper) => wrapper.by === 'function');
  const byName = Map.groupBy(functions, nameOf);
  for (const call of code.tree.nodesOf('call')) {
    const name = dottedName(call.child('function'));
    if (name === undefined) continue;
    const known = byName.get(original(name, names)) ?? byName.get(lastOf(name)) ?? [];
    for (const wrapper of known)
      if (isCallOf(wrapper, call, name, code.file, names)) addCall(finds, code, call, wrapper);
  }
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** The name under which a module defines what is imported under another. */
function original(name: string, { imports }: Names): string {
  return imports.find(({ local }) => local === name)?.name ?? name;
}

/** Whether a call is of this very function: by where its name comes from, or by what stands before the dot. */
function isCallOf(
  { call: pattern, definedIn }: FunctionWrapper,
  call: SyntaxNode,
  name: string,
  file: string,
  names: Names,
): boolean {
  const [owner, receiver] = [beforeLast(pattern), beforeLast(name)];
  if (definedIn === undefined) return name === pattern || name.endsWith(`.${pattern}`);
  if (owner === '') {
    if (receiver === '')
      return (
        definedIn === file ||
        names.imports.some((entry) => entry.local === name && mayBe(entry, definedIn)) ||
        names.imports.some((entry) => entry.name === '*' && mayBe(entry, definedIn))
      );
    return names.imports.some((entry) => entry.local === receiver && mayBe(entry, definedIn));
  }
  const last = lastOf(receiver);
  if (last === 'self' || last === 'cls') return isInClass(call, owner);
  return fold(last) === fold(owner);
}

const beforeLast = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('.')));
const fold = (name: string) => name.replaceAll('_', '').toLowerCase();

function isInClass(call: SyntaxNode, name: string): boolean {
  for (const scope of scopesOf(call)) if (classAround(scope)?.child('name')?.text === name) return true;
  return false;
}

function addCall(finds: Finds, code: ParsedCode, call: SyntaxNode, wrapper: FunctionWrapper): void {
  const named = wrapper.parameter === undefined ? [] : [wrapper.parameter];
  const first = argument(call, wrapper.argument, ...named);
  const given = wrapper.isRest ? positional(call).slice(wrapper.argument) : [first];
  const fallback = fallbackOf(call, wrapper);
  const plain = plainKind(fallback, wrapper);
  for (const key of given)
    if (key !== undefined)
      addReading(finds, code, {
        key,
        keys: keysOf(key),
        kind: (text) => kindOf(call, plain, { texts: [text], expression: key.text }),
        shape: wrapper,
        wrapper: (parameter) => wrapperOf({ expression: call, fallback }, plain, parameter, code.file),
      });
}

function fallbackOf(call: SyntaxNode, { fallback }: FunctionWrapper): SyntaxNode | undefined {
  return fallback === undefined ? undefined : argument(call, fallback.argument, fallback.parameter);
}

function plainKind(fallback: SyntaxNode | undefined, { kind }: FunctionWrapper): Read['kind'] {
  if (fallback === undefined) return kind;
  return isNothing(fallback) ? (kind === 'hard' ? 'hard' : 'optional') : 'defaulted';
}
