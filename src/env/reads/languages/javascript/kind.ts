import type { Read } from '../../../read.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { isAskedBefore, keyOf } from './asked-before.ts';
import { endsTheProgram } from './endings.ts';
import { literalText, unwrap, wrapped } from './expressions.ts';
import { isFilledBefore } from './filled.ts';
import { isGuarded } from './guards.ts';

type Kind = Read['kind'];

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Kind): Kind {
  const kind = kindWhereItStands(read, plain);
  if (kind !== 'hard') return kind;
  const key = /^process\.env\b/.test(read.text) ? keyOf(read) : undefined;
  if (key !== undefined && isFilledBefore(read, key)) return 'defaulted';
  return isAskedBefore(read) ? 'optional' : kind;
}

function kindWhereItStands(read: SyntaxNode, plain: Kind): Kind {
  const node = wrapped(read);
  const other = alternativeOf(node);
  if (other !== undefined) {
    if (isNothing(other)) return 'optional';
    // An empty text stands in for nothing: what fails with it, fails without the key.
    if (literalText(unwrap(other)) === '' && isGuarded(wrapped(other.parent ?? other))) return 'hard';
    return endsTheProgram(other) ? 'hard' : plain === 'hard' ? 'hard' : 'defaulted';
  }
  if (plain !== 'optional') return plain;
  if (isClaimed(read) || isGuarded(node) || needsText(node)) return 'hard';
  return isNeededBy(node) && !isCaught(node) ? 'hard' : 'optional';
}

/** `undefined` and `null`. */
export function isNothing(node: SyntaxNode): boolean {
  const text = unwrap(node)?.text;
  return text === 'undefined' || text === 'null';
}

/** The right side of `read || other` and `read ?? other`, also of `a ?? read ?? other`. */
function alternativeOf(node: SyntaxNode): SyntaxNode | undefined {
  let at = node;
  while (
    at.parent?.type === 'binary_expression' &&
    /^(\|\||\?\?)$/.test(at.parent.child('operator')?.text ?? '')
  ) {
    if (at.field === 'left') return at.parent.child('right');
    at = wrapped(at.parent);
  }
  return undefined;
}

/** What nothing has no method for. */
const OF_TEXT =
  /^(?:split|trim|trimEnd|trimStart|toLowerCase|toUpperCase|startsWith|endsWith|includes|replace|replaceAll|match|slice|substring|indexOf|charAt|length)$/;

/** `read.split(',')`, but not `read?.split(',')`. */
function needsText(node: SyntaxNode): boolean {
  const { parent } = node;
  return (
    parent?.type === 'member_expression' &&
    parent.child('object') === node &&
    !/^\s*\?\./.test(parent.text.slice(node.end - parent.start)) &&
    OF_TEXT.test(parent.child('property')?.text ?? '')
  );
}

const TAKES_NO_UNDEFINED = /^(?:JSON\.parse|BigInt|Buffer\.from|new URL)$/;

/** `JSON.parse(read)`, `new URL(read)`. */
function isNeededBy(node: SyntaxNode): boolean {
  const call = node.parent?.type === 'arguments' && node.index === 0 ? node.parent.parent : undefined;
  const made = call?.child('constructor')?.text;
  return TAKES_NO_UNDEFINED.test(made === undefined ? (call?.child('function')?.text ?? '') : `new ${made}`);
}

/** Whether an error there is caught, and the program goes on. */
function isCaught(node: SyntaxNode): boolean {
  let inside = node;
  for (const outer of node.ancestors()) {
    const handler =
      outer.type === 'try_statement' && inside.field === 'body' ? outer.child('handler') : undefined;
    if (handler !== undefined) return !endsTheProgram(handler);
    inside = outer;
  }
  return false;
}

/** `read!` and `read as string` tell the type checker that the key is there. */
function isClaimed(read: SyntaxNode): boolean {
  for (const outer of read.ancestors()) {
    if (outer.type === 'non_null_expression') return true;
    if (outer.type === 'as_expression')
      return !/\b(undefined|null|any|unknown)\b/.test(outer.children[1]?.text ?? '');
    if (outer.type !== 'parenthesized_expression') return false;
  }
  return false;
}
