import { addReading } from '../add-reading.ts';
import { Finds } from '../found.ts';
import type { KeyExpression } from '../key-expression.ts';
import type { ParsedCode } from '../language.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { type FunctionWrapper, nameOf, type Wrapper } from '../wrapper.ts';
import type { Call, Dialect } from './dialect.ts';
import { type Constants, keysInList, keysOf, listConstants } from './evaluate.ts';
import { wrapperOf } from './wrapper-of.ts';

/** The reads by calls of functions that read the key which they are given. */
export function findCalls(code: ParsedCode, dialect: Dialect, wrappers: readonly Wrapper[]): Finds {
  const finds = new Finds();
  const functions = wrappers.filter((wrapper) => wrapper.by === 'function');
  const byName = Map.groupBy(functions, nameOf);
  const constants = listConstants(dialect, code.tree);
  for (const call of dialect.calls(code.tree)) {
    const called = listCalled(dialect, byName.get(call.name) ?? [], call, code);
    for (const wrapper of called) {
      const given = argumentsFor(wrapper, call);
      const own = dialect.kindOf(call.node, plainKind(call, wrapper));
      const kind = own === 'hard' && isOneOfSeveral(wrapper, called) ? 'optional' : own;
      const fallback = wrapper.fallback === undefined ? undefined : call.args[wrapper.fallback.argument];
      for (const key of given)
        addReading(finds, code, {
          key,
          keys: givenKeys(dialect, constants, key),
          kind: () => kind,
          constant: (node) => dialect.elsewhere?.(node, code),
          shape: wrapper,
          wrapper: (parameter) => wrapperOf(dialect, { kind, fallback }, parameter, code.file),
        });
    }
  }
  return finds;
}

/** What is given may be a list, where the function goes through its parameter. */
function givenKeys(dialect: Dialect, constants: Constants, given: SyntaxNode): KeyExpression {
  const keys = keysOf(dialect, constants, given);
  if (keys.is !== 'unknown') return keys;
  const list = keysInList(dialect, constants, given);
  return list.is === 'unknown' ? keys : list;
}

/** The functions that a call may be of: where several of one name are within its reach, those that fit best. */
function listCalled(
  dialect: Dialect,
  wrappers: readonly FunctionWrapper[],
  call: Call,
  code: ParsedCode,
): readonly FunctionWrapper[] {
  const reached = wrappers.filter(
    (wrapper) => argumentsFor(wrapper, call).length > 0 && isCallOf(dialect, wrapper, call, code),
  );
  if (reached.length < 2 || dialect.fit === undefined) return reached;
  const fits = reached.map((wrapper) => dialect.fit?.(wrapper, call, code) ?? 0);
  const best = Math.max(...fits);
  return reached.filter((_, index) => fits[index] === best);
}

/** The arguments that are keys; none where the function takes fewer than it is given, as an overload of it does. */
function argumentsFor({ argument, isRest, most }: FunctionWrapper, { args }: Call): readonly SyntaxNode[] {
  if (most !== undefined && args.length > most) return [];
  return args.slice(argument, isRest ? undefined : argument + 1);
}

/**
 * Whether a function reads one key or another for the same argument, of which nobody needs both: `A` or `APP_A`. Next to `A_FILE`,
 * which holds the same, `A` keeps what it is.
 */
function isOneOfSeveral(wrapper: FunctionWrapper, called: readonly FunctionWrapper[]): boolean {
  const others = called.filter(
    (other) =>
      other.call === wrapper.call &&
      other.definedIn === wrapper.definedIn &&
      other.argument === wrapper.argument,
  );
  return others.some(
    ({ prefix, suffix }) =>
      (prefix !== wrapper.prefix || suffix !== wrapper.suffix) &&
      !(prefix === wrapper.prefix && suffix === `${wrapper.suffix}_FILE`),
  );
}

function isCallOf(dialect: Dialect, wrapper: FunctionWrapper, call: Call, code: ParsedCode): boolean {
  const owner = wrapper.call.slice(0, Math.max(0, wrapper.call.lastIndexOf('.')));
  if (wrapper.definedIn === undefined)
    return owner === '' || call.receiver === owner || call.receiver.endsWith(`.${owner}`);
  if (owner === '') return dialect.reaches(wrapper, call, code);
  const last = call.receiver.split(/[.:\\]+/).at(-1) ?? '';
  if (/^(?:|self|this|\$this|static)$/i.test(last)) return wrapper.definedIn === code.file;
  return fold(last) === fold(owner);
}

const fold = (name: string) => name.replace(/[_$@]/g, '').toLowerCase();
const NOTHING = /^(?:nil|null|none|""|'')$/i;

function plainKind({ args }: Call, { kind, fallback }: FunctionWrapper): FunctionWrapper['kind'] {
  const given: SyntaxNode | undefined = fallback === undefined ? undefined : args[fallback.argument];
  if (given === undefined) return kind;
  return NOTHING.test(given.text) ? (kind === 'hard' ? 'hard' : 'optional') : 'defaulted';
}
