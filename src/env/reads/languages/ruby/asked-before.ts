import type { SyntaxNode } from '../../syntax-tree.ts';

/** The key that a read names. */
export const keyOf = (read: SyntaxNode) => /["':](\w+)/.exec(read.text.slice(0, 200))?.[1];

/** Longer conditions are not looked through. */
const LONGEST = 400;
/** A question stands close to what it is about. */
const NEAR = 8;
const ABSENT = /\.(?:nil|empty|blank)\?|^\s*!/;
const LEAVING = /^(?:return|next|break)\b/;

/** Whether a read is only come to where its key was asked for: `x(ENV["A"]) if ENV["A"]`, `return unless ENV["A"]` before it. */
export function isAskedBefore(read: SyntaxNode): boolean {
  const key = keyOf(read);
  if (key === undefined) return false;
  const asked = new RegExp(`ENV.{0,20}["':]${key}\\b`);
  let inside = read;
  for (const outer of read.ancestors()) {
    const condition = questionOf(outer);
    const isInside = condition !== undefined && condition.start <= read.start && read.end <= condition.end;
    if (condition !== undefined && !isInside && asked.test(condition.text)) return true;
    if (isAfterLeaving(inside, outer, asked)) return true;
    if (/^(?:method|singleton_method|class)$/.test(outer.type)) return false;
    inside = outer;
  }
  return false;
}

/** What a node asks before it comes to what is in it. */
function questionOf(node: SyntaxNode): SyntaxNode | undefined {
  const condition = /^(?:if|elsif|if_modifier|conditional|unless|unless_modifier)$/.test(node.type)
    ? node.child('condition')
    : node.type === 'binary' && /^(?:&&|and)$/.test(node.child('operator')?.text ?? '')
      ? node.child('left')
      : undefined;
  if (condition === undefined || condition.end - condition.start > LONGEST) return undefined;
  return !node.type.startsWith('unless') || ABSENT.test(condition.text) ? condition : undefined;
}

/** `return unless ENV["A"]`, `next if ENV["A"].nil?` among the statements before it. */
function isAfterLeaving(inside: SyntaxNode, outer: SyntaxNode, asked: RegExp): boolean {
  if (!/^(?:program|body_statement|then|else|block_body)$/.test(outer.type)) return false;
  return outer.children.slice(Math.max(0, inside.index - NEAR), inside.index).some((statement) => {
    const [type, condition] = [statement.type, statement.child('condition')?.text.slice(0, LONGEST) ?? ''];
    if (!/^(?:if|unless)_modifier$/.test(type) || !asked.test(condition)) return false;
    if (!LEAVING.test(statement.child('body')?.text ?? '')) return false;
    return type.startsWith('unless') !== ABSENT.test(condition);
  });
}
