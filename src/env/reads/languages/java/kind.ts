import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { isAskedBefore, isCaught } from './absent.ts';

/** What throws when it is given null, by its last name. */
const REFUSING =
  /^(?:requireNonNull|checkNotNull|notNull|hasText|hasLength|notEmpty|notBlank|parse(?:Int|Long|Double|Float|Short)|valueOf|create|of)$/;
const REFUSING_OWNERS =
  /^(?:Objects|Preconditions|Validate|Assert|Integer|Long|Double|Float|Short|URI|Path|Paths)$/;
const OTHERWISE =
  /^(?:requireNonNullElse|requireNonNullElseGet|defaultIfEmpty|defaultIfBlank|defaultString|firstNonNull|firstNonBlank|getIfEmpty)$/;
const MAKING = /^(?:ofNullable|fromNullable)$/;

const checks: Checks = {
  conditional(node) {
    const condition = node.type === 'if_statement' ? node.child('condition') : undefined;
    const [body, alternative] = [node.child('consequence'), node.child('alternative')];
    return condition && { condition, body, alternative };
  },
  ends: (node) =>
    node.type === 'throw_statement' ||
    (node.type === 'method_invocation' &&
      /^(?:System\.exit|Runtime\.getRuntime\(\)\.halt)\(/.test(node.text.slice(0, 40))),
  isStatement: ({ parent }) =>
    parent !== undefined &&
    /^(?:block|constructor_body|switch_block_statement_group|class_body)$/.test(parent.type),
  namesFor(expression) {
    const { parent, field } = expression;
    if (parent?.type === 'variable_declarator' && field === 'value')
      return [parent.child('name')?.text ?? ''];
    return parent?.type === 'assignment_expression' && field === 'right'
      ? [parent.child('left')?.text ?? '']
      : [];
  },
  assigns: (node, names) =>
    node.type === 'assignment_expression' && names.includes(node.child('left')?.text ?? ''),
};

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain !== 'optional') return plain;
  const byCall = kindByCall(read);
  if (byCall === 'hard' && (isAskedBefore(read) || isCaught(read, checks.ends))) return 'optional';
  return byCall ?? kindByTernary(read) ?? kindByChecks(read, checks) ?? plain;
}

function kindByCall(read: SyntaxNode): Read['kind'] | undefined {
  const { parent } = read;
  if (parent?.type === 'method_invocation' && read.field === 'object') {
    const name = parent.child('name')?.text ?? '';
    return name === 'equals' || /^[a-z]/.test(name) ? 'hard' : undefined;
  }
  const call = parent?.type === 'argument_list' && read.index === 0 ? parent.parent : undefined;
  const name = call?.child('name')?.text ?? '';
  const owner = call?.child('object')?.text.split('.').at(-1) ?? '';
  if (call === undefined) return undefined;
  if (MAKING.test(name)) return kindByOptional(call);
  if (OTHERWISE.test(name)) return 'defaulted';
  return REFUSING.test(name) &&
    (owner === '' ? /^(?:requireNonNull|checkNotNull)$/ : REFUSING_OWNERS).test(owner === '' ? name : owner)
    ? 'hard'
    : undefined;
}

/** `Optional.ofNullable(read)…orElse("x")`. */
function kindByOptional(made: SyntaxNode): Read['kind'] {
  let at = made;
  while (at.parent?.type === 'method_invocation' && at.field === 'object') {
    at = at.parent;
    const name = at.child('name')?.text ?? '';
    if (name === 'orElseThrow' || name === 'get') return 'hard';
    if (name === 'orElse' || name === 'or')
      return at.child('arguments')?.text === '(null)' ? 'optional' : 'defaulted';
    if (name === 'orElseGet') return 'defaulted';
  }
  return 'optional';
}

/** `read != null ? read : x`, and `read == null ? x : read`. */
function kindByTernary(read: SyntaxNode): Read['kind'] | undefined {
  const ternary = [...read.ancestors()].slice(0, 4).find(({ type }) => type === 'ternary_expression');
  const condition = ternary?.child('condition');
  if (ternary === undefined || condition === undefined) return undefined;
  if (condition.start <= read.start && read.end <= condition.end) return 'optional';
  if (!condition.text.includes(read.text)) return undefined;
  const isFirst = ternary.child('consequence') === read;
  const other = isFirst ? ternary.child('alternative') : ternary.child('consequence');
  return other?.type === 'null_literal' ? 'optional' : 'defaulted';
}
