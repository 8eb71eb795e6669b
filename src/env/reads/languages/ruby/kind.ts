import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { isAskedBefore, keyOf } from './asked-before.ts';
import { ends } from './endings.ts';
import { isFilledBefore } from './filled.ts';
import { isListedAsMissing } from './listed-missing.ts';
import { isRescued } from './rescued.ts';

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
    const other = node.child('alternative');
    const alternative = other?.type === 'else' ? other : undefined;
    return { condition, body, alternative, isUnless: node.type.startsWith('unless') };
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

/** What takes no `nil`, by the method or by the module and the method. */
const TAKES_NO_NIL =
  /^(?:Integer|Float|Rational|BigDecimal|URI|(?:URI|JSON)\.parse|Base64\.(?:strict_|urlsafe_)?decode64)$/;

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  const kind = kindWhereItStands(read, plain);
  const key = kind === 'hard' ? keyOf(read) : undefined;
  return key !== undefined && isFilledBefore(read, key) ? 'defaulted' : kind;
}

function kindWhereItStands(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain === 'defaulted') return plain;
  const alternative = alternativeOf(read);
  if (plain === 'hard') return isAskedBefore(read) || isRescued(read) ? 'optional' : plain;
  if (alternative !== undefined)
    return ends(alternative) ? 'hard' : alternative.type === 'nil' ? 'optional' : 'defaulted';
  if (isAskedBefore(read)) return 'optional';
  if (isNeeded(read)) return isRescued(read) ? 'optional' : 'hard';
  return isListedAsMissing(read) ? 'hard' : (kindByChecks(read, checks) ?? plain);
}

/** Whether what is done with it fails with `nil`: `ENV["A"].split`, `Integer(ENV["A"])`. */
function isNeeded(read: SyntaxNode): boolean {
  const { parent } = read;
  if (read.field === 'receiver' && parent?.type === 'call')
    return parent.child('operator')?.text === '.' && DEMANDING.has(parent.child('method')?.text ?? '');
  const call = parent?.type === 'argument_list' && read.index === 0 ? parent.parent : undefined;
  if (call?.type !== 'call' || parent?.children.some(({ type }) => type === 'pair')) return false;
  const receiver = call.child('receiver')?.text;
  const method = call.child('method')?.text ?? '';
  return TAKES_NO_NIL.test(receiver === undefined ? method : `${receiver}.${method}`);
}

/** What a question about a key is, as `ENV.key?("A")`: what comes of its answer. */
export function kindOfQuestion(call: SyntaxNode): Read['kind'] {
  const alternative = alternativeOf(call);
  if (alternative !== undefined) return ends(alternative) ? 'hard' : 'optional';
  return isListedAsMissing(call) || kindByChecks(call, checks) === 'hard' ? 'hard' : 'optional';
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
        (parent.type === 'call' && at.field === 'receiver' && !isQuestion(parent)) ||
        (parent.type === 'assignment' && at.field === 'right') ||
        parent.type === 'parenthesized_statements';
      if (!isThrough) return undefined;
    }
    at = parent;
  }
  return undefined;
}

/** What it answers is there, whatever the value is. */
const isQuestion = (call: SyntaxNode) => call.child('method')?.text.endsWith('?') === true;
