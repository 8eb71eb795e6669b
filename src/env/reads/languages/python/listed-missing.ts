import type { SyntaxNode } from '../../syntax-tree.ts';
import { absenceTest, failsWhere } from './absence.ts';
import { endsTheProgram } from './endings.ts';
import { outOfParentheses } from './expressions.ts';

/** A guard stands close to what it guards. */
const NEAR = 8;

/** The statements soon after an assignment, in the same block. */
export function statementsAfter({ parent: statement }: SyntaxNode): readonly SyntaxNode[] {
  return statement?.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR) ?? [];
}

/**
 * Whether the code looks through a list of names and fails where one gives nothing: `missing = [n for n in NAMES if not read]` and
 * `if missing: raise` behind it, `if any(not read for n in NAMES): raise`, `if not all(read for n in NAMES): raise`.
 */
export function isListedAsMissing(read: SyntaxNode): boolean {
  const test = absenceTest(read);
  const clause = test?.parent;
  if (clause?.type === 'if_clause' && clause.parent !== undefined) return failsUnlessEmpty(clause.parent);
  const called = calledWith(test ?? read);
  if (called?.child('function')?.text === 'any' && test !== undefined)
    return failsWhere(outOfParentheses(called));
  if (called?.child('function')?.text !== 'all' || test !== undefined) return false;
  const { parent: negated } = outOfParentheses(called);
  return negated?.type === 'not_operator' && failsWhere(outOfParentheses(negated));
}

/** The call that is given what a generator makes of each name. */
function calledWith(body: SyntaxNode): SyntaxNode | undefined {
  const generator = body.field === 'body' ? body.parent : undefined;
  return generator?.type === 'generator_expression' && generator.parent?.type === 'call'
    ? generator.parent
    : undefined;
}

/** `missing = list`, and a failure behind it unless the list is empty. */
export function failsUnlessEmpty(list: SyntaxNode): boolean {
  const assignment = list.parent;
  const name = assignment?.type === 'assignment' ? assignment.child('left')?.text : undefined;
  if (assignment === undefined || name === undefined) return false;
  const tests = [name, `len(${name})`, `len(${name}) > 0`, `len(${name}) != 0`, `len(${name}) >= 1`];
  return statementsAfter(assignment).some((statement) => {
    const block = statement.type === 'if_statement' ? statement.child('consequence') : undefined;
    if (block === undefined || !tests.includes(statement.child('condition')?.text ?? '')) return false;
    return endsTheProgram(block);
  });
}
