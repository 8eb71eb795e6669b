import type { Read } from '../../../read.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsTheProgram } from './endings.ts';
import { literalText, outOfParentheses } from './expressions.ts';
import { isFilledBefore } from './filled.ts';
import { isGuarded } from './guards.ts';

type Kind = Read['kind'];

/** What stands for a key in code: texts, and the expression that makes it. */
export interface Asked {
  readonly texts: readonly string[];
  readonly expression: string;
}

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Kind, keys: Asked): Kind {
  const node = outOfParentheses(read);
  // What stands behind `or` is no default of a question: `"A" not in os.environ or …`.
  if (read.type === 'comparison_operator') return isGuarded(node) ? 'hard' : plain;
  const fallback = alternativeOf(node);
  if (fallback !== undefined)
    return isNothing(fallback) ? 'optional' : plain === 'hard' ? 'hard' : 'defaulted';
  if (plain === 'hard' && /^(?:\w+\.)?environ\b/.test(read.text))
    if (keys.texts.length > 0 && keys.texts.every((text) => isFilledBefore(read, text))) return 'defaulted';
  if (plain === 'hard') return mayBeAbsent(node, keys) ? 'optional' : 'hard';
  if (plain === 'optional' && needsText(node)) return mayBeAbsent(node, keys, OF_NONE) ? 'optional' : 'hard';
  return plain === 'optional' && isGuarded(node) ? 'hard' : plain;
}

/** What None has no method for. */
const OF_TEXT =
  /^(?:split|rsplit|strip|lstrip|rstrip|lower|upper|startswith|endswith|replace|encode|splitlines|isdigit|partition|removeprefix|removesuffix)$/;

/** What fails with None. */
const TAKES_NO_NONE =
  /^(?:int|float|complex|Decimal|decimal\.Decimal|Path|pathlib\.Path|json\.loads|base64\.\w+decode|ast\.literal_eval)$/;

/** `read.split(",")`, `int(read)`. */
function needsText(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent?.type === 'argument_list' && node.index === 0)
    return TAKES_NO_NONE.test(parent.parent?.child('function')?.text ?? '');
  return (
    parent?.type === 'attribute' &&
    parent.child('object') === node &&
    parent.parent?.type === 'call' &&
    OF_TEXT.test(parent.child('attribute')?.text ?? '')
  );
}

export const isNothing = (node: SyntaxNode) => node.type === 'none';

/** The right side of `read or other`, also of `a or read or other`. */
function alternativeOf(node: SyntaxNode): SyntaxNode | undefined {
  let at = node;
  while (at.parent?.type === 'boolean_operator' && at.parent.child('operator')?.text === 'or') {
    const outer = at.parent;
    if (outer.child('left') === at) return outer.child('right');
    at = outOfParentheses(outer);
  }
  return undefined;
}

/** Whether the code does without the key: it looks first, or it catches the error. */
function mayBeAbsent(node: SyntaxNode, keys: Asked, errors = OF_ABSENCE): boolean {
  let inside = node;
  for (const outer of node.ancestors()) {
    if (outer.type === 'function_definition' || outer.type === 'lambda') return false;
    if (outer.type === 'block' && leavesBefore(inside, keys)) return true;
    if (outer.type === 'try_statement' && outer.child('body') === inside && catches(outer, errors))
      return true;
    if (outer.type === 'with_statement' && outer.child('body') === inside && suppresses(outer, errors))
      return true;
    if (outer.type === 'if_statement' && outer.child('consequence') === inside) {
      if (asksFor(outer.child('condition'), keys)) return true;
    }
    if (outer.type === 'conditional_expression' && outer.children[0] === inside) {
      if (asksFor(outer.children[1], keys)) return true;
    }
    if (outer.type === 'boolean_operator' && outer.child('right') === inside) {
      if (outer.child('operator')?.text === 'and' && asksFor(outer.child('left'), keys)) return true;
    }
    inside = outer;
  }
  return false;
}

/** A question stands close to what it is about. */
const NEAR = 8;

/** `if "KEY" not in os.environ: return …`, before a statement. */
function leavesBefore(statement: SyntaxNode, keys: Asked): boolean {
  const before = statement.parent?.children.slice(Math.max(0, statement.index - NEAR), statement.index) ?? [];
  return before.some((node) => {
    const [condition, block] = [node.child('condition'), node.child('consequence')];
    const last = block?.children.at(-1)?.type ?? '';
    const leaves = ['return_statement', 'continue_statement', 'break_statement'].includes(last);
    if (node.type !== 'if_statement' || block === undefined || !leaves || endsTheProgram(block)) return false;
    return asksFor(condition, keys) && /\bnot\s+in\b/.test(condition?.text ?? '');
  });
}

function asksFor(condition: SyntaxNode | undefined, { texts, expression }: Asked): boolean {
  if (condition === undefined || condition.type === 'not_operator') return false;
  for (const node of condition.walk()) {
    if (node.type === 'identifier' && node.text === expression) return true;
    const text = node.type === 'string' ? literalText(node) : undefined;
    if (text !== undefined && texts.includes(text)) return true;
  }
  return false;
}

const OF_ABSENCE =
  /\b(KeyError|AttributeError|LookupError|Exception|BaseException|ImproperlyConfigured|UndefinedValueError|EnvError)\b/;
/** The errors of None in the place of a text. */
const OF_NONE = /\b(AttributeError|TypeError|Exception|BaseException)\b/;

/** Whether an `except` takes the error of a missing key, and goes on. */
function catches(statement: SyntaxNode, errors: RegExp): boolean {
  return statement.children.some((clause) => {
    if (clause.type !== 'except_clause' && clause.type !== 'except_group_clause') return false;
    const block = clause.children.find(({ type }) => type === 'block');
    const caught = clause.children.filter((node) => node !== block);
    const takes = caught.length === 0 || caught.some(({ text }) => errors.test(text));
    return takes && block !== undefined && !endsTheProgram(block);
  });
}

/** `with suppress(KeyError):` of contextlib. */
function suppresses(statement: SyntaxNode, errors: RegExp): boolean {
  const clause = statement.children.find(({ type }) => type === 'with_clause')?.text.slice(0, 200) ?? '';
  return errors.test(/\bsuppress\(([^)]*)\)/.exec(clause)?.[1] ?? '');
}
