import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { isFilledBefore } from './filled.ts';

const ENDING = /^(?:raise|fail|abort|exit!?)$/;
/** What `nil` has no method for. */
const DEMANDING = new Set([
  ...['split', 'strip', 'chomp', 'upcase', 'downcase', 'capitalize', 'to_sym', 'gsub', 'sub', 'tr', 'delete'],
  ...[
    'start_with?',
    'end_with?',
    'match?',
    'include?',
    'length',
    'size',
    'empty?',
    'unpack1',
    'delete_prefix',
  ],
]);

const checks: Checks = {
  conditional(node) {
    const condition = node.child('condition');
    if (!/^(?:if|unless)(?:_modifier)?$/.test(node.type) || condition === undefined) return undefined;
    const body = node.child('consequence') ?? node.child('body');
    return { condition, body, isUnless: node.type.startsWith('unless') };
  },
  ends,
  isStatement: ({ parent }) =>
    parent !== undefined && /^(?:program|body_statement|then|else|block_body|begin|do)$/.test(parent.type),
  namesFor(expression) {
    const { parent } = expression;
    return parent?.type === 'assignment' && expression.field === 'right'
      ? [parent.child('left')?.text ?? '']
      : [];
  },
  assigns: (node, names) => /assignment$/.test(node.type) && names.includes(node.child('left')?.text ?? ''),
};

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  const kind = kindWhereItStands(read, plain);
  const key = kind === 'hard' ? keyOf(read) : undefined;
  return key !== undefined && isFilledBefore(read, key) ? 'defaulted' : kind;
}

function kindWhereItStands(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain === 'defaulted') return plain;
  const alternative = alternativeOf(read);
  if (plain === 'hard') return isAskedBefore(read) ? 'optional' : plain;
  if (alternative !== undefined)
    return ends(alternative) ? 'hard' : alternative.type === 'nil' ? 'optional' : 'defaulted';
  if (isAskedBefore(read)) return 'optional';
  const method = read.field === 'receiver' && read.parent?.type === 'call' ? read.parent : undefined;
  if (method?.child('operator')?.text === '.' && DEMANDING.has(method.child('method')?.text ?? ''))
    return 'hard';
  return kindByChecks(read, checks) ?? plain;
}

/** Whether it raises, or ends the program; `exit` alone is a name to the grammar. */
export function ends(node: SyntaxNode): boolean {
  if (node.type === 'identifier') return ENDING.test(node.text);
  return (
    node.type === 'call' &&
    node.child('receiver') === undefined &&
    ENDING.test(node.child('method')?.text ?? '')
  );
}

/** What stands behind `||` or `or`, also after calls on what is read: `ENV["A"].presence || "x"`. */
function alternativeOf(read: SyntaxNode): SyntaxNode | undefined {
  let at = read;
  for (let { parent } = at; parent !== undefined; { parent } = at) {
    if (parent.type === 'binary' && /^(?:\|\||or)$/.test(parent.child('operator')?.text ?? '')) {
      if (at.field === 'left') return parent.child('right');
    } else if (parent.type === 'operator_assignment')
      return at.field === 'left' ? parent.child('right') : undefined;
    else {
      const isThrough =
        (parent.type === 'call' && at.field === 'receiver') ||
        (parent.type === 'assignment' && at.field === 'right') ||
        parent.type === 'parenthesized_statements';
      if (!isThrough) return undefined;
    }
    at = parent;
  }
  return undefined;
}

const keyOf = (read: SyntaxNode) => /["':](\w+)/.exec(read.text.slice(0, 200))?.[1];

/** Whether a condition around it looks for the same key: `x(ENV["A"]) if ENV["A"]`. */
function isAskedBefore(read: SyntaxNode): boolean {
  const key = keyOf(read);
  if (key === undefined) return false;
  const asked = new RegExp(`ENV.{0,20}["':]${key}\\b`);
  for (const outer of read.ancestors()) {
    const condition =
      outer.type === 'binary' && /^(?:&&|and)$/.test(outer.child('operator')?.text ?? '')
        ? outer.child('left')
        : /^(?:if|elsif|if_modifier|conditional)$/.test(outer.type)
          ? outer.child('condition')
          : undefined;
    if (condition === undefined || condition.end - condition.start > 400) continue;
    const isInside = condition.start <= read.start && read.end <= condition.end;
    if (!isInside && asked.test(condition.text)) return true;
    if (/^(?:method|singleton_method|class)$/.test(outer.type)) return false;
  }
  return false;
}
