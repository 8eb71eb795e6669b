import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { type FunctionWrapper, nameOf, type Wrapper } from '../../wrapper.ts';
import { bindingOf } from './bindings.ts';
import { constantElsewhere } from './constants.ts';
import { argument, argumentsOf, literalText } from './expressions.ts';
import { keysOf } from './keys.ts';
import { isNothing, kindOf } from './kind.ts';
import { mayBe } from './modules.ts';
import { wrapperOf } from './reading.ts';

/** The reads by calls of functions that read the key which they are given. */
export function findCalls(code: ParsedCode, wrappers: readonly Wrapper[], finds: Finds): void {
  const functions = wrappers.filter((wrapper) => wrapper.by === 'function');
  const byName = Map.groupBy(functions, nameOf);
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    const name = called === undefined ? undefined : calledName(called);
    for (const wrapper of byName.get(name?.original ?? '') ?? [])
      if (name !== undefined && isCallOf(wrapper, name, call, code.file)) addCall(finds, code, call, wrapper);
  }
}

interface CalledName {
  /** The last part, under the name that its module gives it. */
  readonly original: string;
  /** What stands before the last dot: `this`, `config`, `this.config`. */
  readonly receiver: string;
  /** Where the first part is imported from. */
  readonly source: string | undefined;
  readonly isLocal: boolean;
}

function calledName(called: SyntaxNode): CalledName | undefined {
  if (called.type === 'identifier') {
    const binding = bindingOf(called.text, called);
    const source = binding?.is === 'import' ? binding.source : undefined;
    const isNamed = binding?.is === 'import' && binding.name !== 'default' && binding.name !== '*';
    const isLocal = binding !== undefined && binding.is !== 'import' && binding.is !== 'parameter';
    return { original: isNamed ? binding.name : called.text, receiver: '', source, isLocal };
  }
  const [object, property] = [called.child('object'), called.child('property')];
  if (called.type !== 'member_expression' || object === undefined || property === undefined) return undefined;
  if (!/^[\w$.?]{1,100}$/.test(object.text)) return undefined;
  const binding = object.type === 'identifier' ? bindingOf(object.text, object) : undefined;
  const source = binding?.is === 'import' ? binding.source : undefined;
  return {
    original: property.text,
    receiver: object.text.replaceAll('?', ''),
    source,
    isLocal: binding !== undefined,
  };
}

/** Whether a call is of this very function: by where its name comes from, or by what stands before the dot. */
function isCallOf(wrapper: FunctionWrapper, name: CalledName, call: SyntaxNode, file: string): boolean {
  const { call: pattern, definedIn } = wrapper;
  const owner = pattern.slice(0, Math.max(0, pattern.lastIndexOf('.')));
  if (definedIn === undefined)
    return owner === '' || name.receiver === owner || name.receiver.endsWith(`.${owner}`);
  const isImported = name.source !== undefined && mayBe(name.source, file, definedIn);
  if (owner === '')
    return name.receiver === '' ? (definedIn === file && name.isLocal) || isImported : isImported;
  const last = name.receiver.slice(name.receiver.lastIndexOf('.') + 1);
  if (last === 'this') return definedIn === file && isInClass(call, owner);
  const isSame = fold(last) === fold(owner);
  return isSame && (definedIn === file || name.source === undefined || isImported);
}

const fold = (name: string) => name.replaceAll('_', '').toLowerCase();

function isInClass(call: SyntaxNode, name: string): boolean {
  for (const outer of call.ancestors())
    if (outer.type === 'class_body') return outer.parent?.child('name')?.text === name;
  return false;
}

function addCall(finds: Finds, code: ParsedCode, call: SyntaxNode, wrapper: FunctionWrapper): void {
  const given = wrapper.isRest
    ? argumentsOf(call).slice(wrapper.argument)
    : [argument(call, wrapper.argument)];
  const kind = kindOf(call, plainKind(call, wrapper));
  const isAsWritten = wrapper.prefix === '' && wrapper.suffix === '' && wrapper.transform === 'none';
  for (const key of given) {
    const text = literalText(key);
    // What its name was taken to read, where it makes another key of that.
    if (key !== undefined && text !== undefined && !isAsWritten) finds.retract(text, code.at(key.start));
    if (key !== undefined)
      addReading(finds, code, {
        key,
        keys: keysOf(key),
        kind: () => kind,
        constant: (node) => constantElsewhere(node, code),
        shape: wrapper,
        wrapper: (parameter) => wrapperOf(call, kind, parameter, code.file),
      });
  }
}

function plainKind(call: SyntaxNode, { kind, fallback }: FunctionWrapper): Read['kind'] {
  const given = fallback === undefined ? undefined : argument(call, fallback.argument);
  if (given === undefined) return kind;
  return isNothing(given) ? (kind === 'hard' ? 'hard' : 'optional') : 'defaulted';
}
