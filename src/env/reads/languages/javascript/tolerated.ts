import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsTheProgram } from './endings.ts';
import { unwrap, wrapped } from './expressions.ts';

const SAFE = /^safeParse(?:Async)?$/;

/**
 * Whether code goes on where a schema is not met: `const parsed = schema.safeParse(process.env)` and then
 * `parsed.success ? parsed.data : null`. Where it is not told, it is not taken for granted.
 */
export function isTolerated(call: SyntaxNode): boolean {
  if (!SAFE.test(call.child('function')?.child('property')?.text ?? '')) return false;
  const declarator = wrapped(call).parent;
  const name = declarator?.type === 'variable_declarator' ? declarator.child('name') : undefined;
  if (name?.type !== 'identifier') return false;
  const statement = declarator?.parent;
  const block = statement?.parent?.type === 'export_statement' ? statement.parent.parent : statement?.parent;
  if (block === undefined) return false;
  const asked = (questionsIn(block).get(name.text) ?? []).filter(
    ({ start, end }) => block.start <= start && end <= block.end,
  );
  const told = asked.map(goesOn);
  return told.includes(true) && !told.includes(false);
}

const known = new WeakMap<SyntaxNode, Map<string, SyntaxNode[]>>();

/** Where the file of a node asks for the success of what: `parsed.success`, by the names. */
function questionsIn(node: SyntaxNode): Map<string, SyntaxNode[]> {
  const root = [...node.ancestors()].at(-1) ?? node;
  const before = known.get(root);
  if (before !== undefined) return before;
  const questions = new Map<string, SyntaxNode[]>();
  for (const member of root.walk()) {
    if (member.type !== 'member_expression' || member.child('property')?.text !== 'success') continue;
    const name = member.child('object')?.text.slice(0, 100) ?? '';
    const same = questions.get(name) ?? [];
    same.push(member);
    questions.set(name, same);
  }
  known.set(root, questions);
  return questions;
}

/** Whether code goes on behind a question for success that is answered with no; undefined where that is not seen. */
function goesOn(success: SyntaxNode): boolean | undefined {
  let question = wrapped(success);
  let isNot = false;
  while (question.parent?.type === 'unary_expression' && question.parent.child('operator')?.text === '!') {
    isNot = !isNot;
    question = wrapped(question.parent);
  }
  const { parent } = question;
  if (question.field !== 'condition' || parent === undefined) return undefined;
  const without = parent.child(isNot ? 'consequence' : 'alternative');
  if (without === undefined) return undefined;
  if (endsTheProgram(without)) return false;
  if (parent.type === 'ternary_expression') return STAND_INS.test(unwrap(without)?.type ?? '') || undefined;
  const last = without.type === 'statement_block' ? without.children.at(-1) : without;
  const [value] = last?.type === 'return_statement' ? last.children : [];
  if (last?.type !== 'return_statement') return undefined;
  return value === undefined || STAND_INS.test(unwrap(value)?.type ?? '') || undefined;
}

/** What stands for no environment at all, and is made without a call. */
const STAND_INS = /^(?:null|undefined|false|object|array|string)$/;
