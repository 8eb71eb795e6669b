import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsIn } from './endings.ts';

/** A check stands close to what it checks. */
const NEAR = 8;
const LONGEST = 200;

/** `missing = NAMES.reject { |name| ENV[name] }`, and an end behind it unless the list is empty; `read` asks for one of the names. */
export function isListedAsMissing(read: SyntaxNode): boolean {
  const body = read.end - read.start > LONGEST ? undefined : bodyAround(read);
  const block = body?.parent;
  const list = block?.parent;
  if (body === undefined || block?.field !== 'block' || list?.type !== 'call') return false;
  if (!keepsAbsent(list.child('method')?.text ?? '', body.text.trim(), read.text)) return false;
  return endsUnlessNone(list);
}

/** `missing = list`, and an end behind it unless the list is empty. */
export function endsUnlessNone(list: SyntaxNode): boolean {
  const { parent: assignment } = list;
  const name = assignment?.type === 'assignment' ? assignment.child('left')?.text : undefined;
  if (name === undefined || assignment === undefined) return false;
  const after = assignment.parent?.children.slice(assignment.index + 1, assignment.index + 1 + NEAR) ?? [];
  return after.some((statement) => endsUnlessEmpty(statement, name));
}

function bodyAround(read: SyntaxNode): SyntaxNode | undefined {
  for (const outer of read.ancestors()) {
    if (outer.type === 'block_body' || outer.type === 'body_statement') return outer;
    if (!/^(?:call|unary|parenthesized_statements)$/.test(outer.type)) return undefined;
  }
  return undefined;
}

/** Whether a list keeps the names for which the block finds nothing. */
function keepsAbsent(method: string, body: string, read: string): boolean {
  if (/^reject!?$/.test(method)) return body === read || body === `${read}.present?`;
  if (!/^(?:select|filter|find_all)$/.test(method)) return false;
  if (body === `!${read}` || body === `not ${read}`) return true;
  return (
    body.startsWith(read) && /^(?:\.to_s)?(?:\.strip)?\.(?:nil|empty|blank)\?$/.test(body.slice(read.length))
  );
}

function endsUnlessEmpty(statement: SyntaxNode, name: string): boolean {
  const condition = statement.child('condition')?.text;
  const body = statement.child('consequence') ?? statement.child('body');
  if (/^if(?:_modifier)?$/.test(statement.type))
    return [`${name}.any?`, `${name}.present?`, `!${name}.empty?`].includes(condition ?? '') && endsIn(body);
  if (!/^unless(?:_modifier)?$/.test(statement.type)) return false;
  return [`${name}.empty?`, `${name}.blank?`, `${name}.none?`].includes(condition ?? '') && endsIn(body);
}
