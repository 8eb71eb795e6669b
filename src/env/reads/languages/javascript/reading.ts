import type { Read } from '../../../read.ts';
import { addReading } from '../../add-reading.ts';
import { isDemanding } from '../../demanding-name.ts';
import type { Finds } from '../../found.ts';
import type { KeyExpression } from '../../key-expression.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { isRest, listParameters, patternOf } from './bindings.ts';
import { constantElsewhere } from './constants.ts';
import { unwrap, wrapped } from './expressions.ts';
import { keysOf } from './keys.ts';
import { isNothing, kindOf } from './kind.ts';

/** Adds what an expression reads. `plain` is what it is by itself. */
export function addExpression(
  finds: Finds,
  code: ParsedCode,
  expression: SyntaxNode,
  key: SyntaxNode | undefined,
  plain: Read['kind'] = 'optional',
): void {
  if (key === undefined) return;
  const kind = kindOf(expression, plain);
  addReading(finds, code, {
    key,
    keys:
      key.type === 'property_identifier' ? { is: 'keys', keys: [{ key: key.text, node: key }] } : keysOf(key),
    kind: () => kind,
    constant: (node) => constantElsewhere(node, code),
    wrapper: (parameter) => wrapperOf(expression, kind, parameter, code.file),
  });
}

/** The function that reads its parameter; undefined for one that nobody can call by name. */
export function wrapperOf(
  expression: SyntaxNode,
  kind: Read['kind'],
  { of, name: parameter }: Extract<KeyExpression, { is: 'parameter' }>,
  definedIn: string,
) {
  const call = nameOfFunction(of);
  const parameters = listParameters(of).map((node) => ({
    node,
    name: patternOf(node).text,
    isRest: isRest(node),
  }));
  const argument = parameters.findIndex(({ name }) => name === parameter);
  if (call === undefined || argument < 0) return undefined;
  const other = alternativeNames(expression);
  const fallback = parameters.findIndex(
    ({ name }) => other.includes(name) || /^(default|fallback)/.test(name),
  );
  const own = parameters[fallback]?.node.child('value');
  const isLeft = fallback >= 0 && other.includes(parameters[fallback]?.name ?? '');
  return {
    by: 'function',
    language: 'javascript',
    call,
    argument,
    isRest: parameters[argument]?.isRest || undefined,
    kind:
      fallback < 0 && isDemanding(call)
        ? 'hard'
        : isLeft
          ? own === undefined || isNothing(own)
            ? 'optional'
            : 'defaulted'
          : kind,
    fallback: fallback < 0 ? undefined : { argument: fallback, parameter: parameters[fallback]?.name ?? '' },
    definedIn,
  } as const;
}

/** The names that `read ?? name` and `read || name` go on to. */
function alternativeNames(read: SyntaxNode): string[] {
  const outer = wrapped(read);
  const operation = outer.field === 'left' ? outer.parent : undefined;
  if (operation?.type !== 'binary_expression') return [];
  return [unwrap(operation.child('right'))?.text ?? ''];
}

/** How a function is called: `name`, `Class.name`, or `object.name`. */
export function nameOfFunction(node: SyntaxNode): string | undefined {
  const holder = node.child('name') === undefined ? wrapped(node).parent : node;
  const name = (holder?.child('name') ?? holder?.child('key') ?? holder?.child('left'))?.text;
  if (holder === undefined || name === undefined || !/^[\w$]+$/.test(name)) return undefined;
  if (holder === node && node.type !== 'method_definition') return name;
  const isMember = ['method_definition', 'public_field_definition', 'pair'].includes(holder.type);
  if (!isMember) return holder.type === 'variable_declarator' ? name : undefined;
  const body = holder.parent;
  const owner =
    body?.type === 'class_body' ? body.parent : body === undefined ? undefined : wrapped(body).parent;
  const ownerName = owner?.child('name')?.text;
  return ownerName === undefined ? undefined : `${ownerName}.${name}`;
}
