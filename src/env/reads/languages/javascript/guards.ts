import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsTheProgram } from './endings.ts';
import { argumentsOf, unwrap, wrapped } from './expressions.ts';

/** Whether the code fails where the read gives nothing: at once, or a little later by the name that it is given. */
export function isGuarded(read: SyntaxNode): boolean {
  const node = wrapped(read);
  return failsWithout(node) || isGuardedLater(node) || isListedAsMissing(node);
}

/** `const missing = NAMES.filter((name) => !read)`, and later `if (missing.length > 0) throw …`. */
function isListedAsMissing(node: SyntaxNode): boolean {
  const test = absenceTest(node);
  const filter = test?.parent?.type === 'arrow_function' ? test.parent.parent?.parent : undefined;
  const called = filter?.type === 'call_expression' ? filter.child('function') : undefined;
  const declarator = filter === undefined ? undefined : wrapped(filter).parent;
  const name = declarator?.type === 'variable_declarator' ? declarator.child('name') : undefined;
  if (declarator === undefined || name?.type !== 'identifier' || called?.child('property')?.text !== 'filter')
    return false;
  const some = new RegExp(
    `^\\(\\s*${name.text.replaceAll('$', '\\$')}\\.length\\s*(?:(?:>|!==?)\\s*0|>=\\s*1)?\\s*\\)$`,
  );
  return statementsAfter(declarator).some((statement) => {
    if (statement.type !== 'if_statement' || !some.test(statement.child('condition')?.text ?? ''))
      return false;
    const consequence = statement.child('consequence');
    return consequence !== undefined && endsTheProgram(consequence);
  });
}

const ASSERTS = /(^|\.)(assert|invariant|ok|ensure|strictAssert|assertDefined|assertIsDefined|checkDefined)$/;

function failsWithout(node: SyntaxNode): boolean {
  if (isAsserted(node)) return true;
  const test = absenceTest(node);
  return test !== undefined && failsWhere(test);
}

/** `assert(read)`, `invariant(read, …)`. */
function isAsserted(node: SyntaxNode): boolean {
  const call = node.parent?.type === 'arguments' ? node.parent.parent : undefined;
  const called = call?.child('function')?.text ?? '';
  return (
    call !== undefined && argumentsOf(call)[0] === node && ASSERTS.test(called) && called !== 'console.assert'
  );
}

/** The test that holds where the node gives nothing: `!node`, `node === undefined`, `node == null`. */
function absenceTest(node: SyntaxNode): SyntaxNode | undefined {
  const { parent } = node;
  if (parent?.type === 'unary_expression' && parent.child('operator')?.text === '!') return wrapped(parent);
  if (parent?.type === 'unary_expression' && parent.child('operator')?.text === 'typeof')
    return typeTest(wrapped(parent));
  if (parent?.type !== 'binary_expression') return undefined;
  const operator = parent.child('operator')?.text ?? '';
  const other = unwrap(parent.child(node.field === 'left' ? 'right' : 'left'))?.text ?? '';
  const isTest = /^={2,3}$/.test(operator) && /^(undefined|null|''|"")$/.test(other);
  return isTest ? wrapped(parent) : undefined;
}

/** `typeof node !== 'string'`, `typeof node === 'undefined'`. */
function typeTest(node: SyntaxNode): SyntaxNode | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression') return undefined;
  const isTest = /^\s*(!={1,2}\s*['"`]string|={2,3}\s*['"`]undefined)['"`]$/.test(
    parent.text.slice(node.end - parent.start),
  );
  return isTest ? wrapped(parent) : undefined;
}

/** Whether the code throws where a test, or one of several, holds. */
function failsWhere(test: SyntaxNode): boolean {
  let outer = test;
  while (outer.parent?.type === 'binary_expression' && outer.parent.child('operator')?.text === '||')
    outer = wrapped(outer.parent);
  const { parent } = outer;
  if (parent?.type !== 'if_statement' || outer.field !== 'condition') return false;
  const consequence = parent.child('consequence');
  return consequence !== undefined && endsTheProgram(consequence);
}

/** A guard stands close to what it guards. */
const NEAR = 8;

/** `const name = read`, and a later statement of the same block that fails without the name. */
function isGuardedLater(read: SyntaxNode): boolean {
  const declarator = read.parent;
  const name = declarator?.child('name');
  if (declarator?.type !== 'variable_declarator' || name?.type !== 'identifier' || read.field !== 'value')
    return false;
  return isNameGuarded(name.text, declarator);
}

/** Whether a statement soon after a declaration fails without a name that it declares. */
export function isNameGuarded(name: string, declarator: SyntaxNode): boolean {
  return statementsAfter(declarator).some((node) => {
    if (node.type !== 'if_statement' && node.type !== 'expression_statement') return false;
    const condition = node.child('condition') ?? node;
    return [...condition.walk()].some(
      (part) => part.type === 'identifier' && part.text === name && failsWithout(wrapped(part)),
    );
  });
}

/** The statements soon after a declaration, in the same block. */
function statementsAfter(declarator: SyntaxNode): readonly SyntaxNode[] {
  let statement = declarator.parent;
  if (statement?.parent?.type === 'export_statement') statement = statement.parent;
  if (statement === undefined) return [];
  return statement.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR) ?? [];
}
