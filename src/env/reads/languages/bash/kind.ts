import type { Read } from '../../../read.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';

/** What only some runs come to. */
const BRANCHES =
  /^(?:function_definition|if_statement|case_statement|while_statement|for_statement|c_style_for_statement|list|subshell)$/;
/** What ends the script with an error. */
const EXITING = /\bexit\s+(?!0\b)|\bexit\s*(?:;|\}|\)|$)|(?:^|[;{&|\n])\s*(?:die|fatal)\b/;
/** What gives a script back with one; a function goes back to who called it, which may go on. */
const RETURNING = /\breturn\s+(?!0\b)/;

/** From where on a script ends by itself when a variable is unset: `set -u`. Infinity: nowhere. */
export function strictFrom(tree: SyntaxTree, text: string): number {
  if (/^#!.*\bsh\s+-\w*u/.test(text)) return 0;
  const [first] = tree
    .nodesOf('command')
    .filter(({ text: command }) => /^set\s+(?:-\w*\s+)*(?:-\w*u|-\w*o\s+nounset)/.test(command.slice(0, 60)));
  return first?.end ?? Number.POSITIVE_INFINITY;
}

/**
 * What an expansion is by its own sign; a plain one is `hard` where the script is strict. A branch that not every run comes to demands it as well, unless it
 * is one that asks for the variable.
 */
export function kindOf(expansion: SyntaxNode, name: string, strict: number, tree: SyntaxTree): Read['kind'] {
  const operator = expansion.type === 'expansion' ? (expansion.child('operator')?.text ?? '') : '';
  if (/^:?\?$/.test(operator)) return isAskedFor(expansion, name) ? 'optional' : 'hard';
  const isEmpty = expansion.children.length < 3;
  if (/^:?[-=]$/.test(operator) && !isEmpty) return 'defaulted';
  const byTest = kindByTest(expansion, name);
  if (byTest !== undefined) return byTest;
  if (/^:?[-=+]$/.test(operator) || expansion.start <= strict) return 'optional';
  return isInBranch(expansion) && isMaybeUnset(expansion, name, tree) ? 'optional' : 'hard';
}

function isInBranch(node: SyntaxNode): boolean {
  let inside = node;
  for (const outer of node.ancestors()) {
    // The condition of an `if`, and the first command of a list, always run.
    const isFirst = (outer.type === 'list' && outer.children[0] === inside) || inside.field === 'condition';
    if (BRANCHES.test(outer.type) && !isFirst) return true;
    inside = outer;
  }
  return false;
}

const ASKING = /^(?:if_statement|elif_clause|case_statement|while_statement|list)$/;

/** Whether a node is in a branch that some question about a variable leads to: `if [ -n "$X" ]`, `case $X in`, `[ "$X" ] && …`. */
export function isAskedFor(node: SyntaxNode, name: string): boolean {
  const asks = new RegExp(`\\$\\{?[#!]?${name}\\b|-v\\s+"?${name}\\b`);
  let [inside, depth] = [node, 0];
  for (const outer of node.ancestors()) {
    depth += 1;
    if (depth > MOST_DEEP) return false;
    if (ASKING.test(outer.type)) {
      const questions = questionsIn(outer).filter(({ index }) => index < inside.index);
      if (questions.some(({ text }) => asks.test(text.slice(0, MOST_TEXT)))) return true;
    }
    inside = outer;
  }
  return false;
}

const known = new WeakMap<SyntaxNode, readonly SyntaxNode[]>();

/** The parts of a branching statement that ask something. */
function questionsIn(statement: SyntaxNode): readonly SyntaxNode[] {
  const isAll = statement.type === 'list' || statement.type === 'elif_clause';
  const found =
    known.get(statement) ??
    statement.children.filter(
      ({ field, type }) => isAll || field === 'condition' || field === 'value' || type === 'elif_clause',
    );
  known.set(statement, found);
  return found;
}

/** How much of a question is looked at, and how far around. */
const [MOST_TEXT, MOST_DEEP] = [600, 60];

/** Where a script first takes it that a variable may be unset: `${X:-}`, `[ -v X ]`. */
const toleratedFrom = onceForTree(({ root }) => {
  const first = new Map<string, number>();
  for (const { 1: expanded, 2: asked, index } of root.text.matchAll(/\$\{(\w+):?[-+=]|-v\s+"?(\w+)/g)) {
    const name = expanded ?? asked ?? '';
    if (!first.has(name)) first.set(name, root.start + index);
  }
  return first;
});

/** Whether a variable may be unset as far as the script knows: a branch asks for it, or it has been given a default before. */
function isMaybeUnset(expansion: SyntaxNode, name: string, tree: SyntaxTree): boolean {
  return (
    isAskedFor(expansion, name) ||
    (toleratedFrom(tree).get(name) ?? Number.POSITIVE_INFINITY) < expansion.start
  );
}

const LOOPS = /^(?:while_statement|(?:c_style_)?for_statement)$/;

/** `if [ -z "$X" ]; then exit 1; fi`, `[ -z "$X" ] && exit 1`, `[ -n "$X" ] || exit 1`. */
export function kindByTest(expansion: SyntaxNode, name: string): Read['kind'] | undefined {
  const ancestors = [...expansion.ancestors()];
  const isInFunction = ancestors.some(({ type }) => type === 'function_definition');
  const fails = (text: string) => EXITING.test(text) || (!isInFunction && RETURNING.test(text));
  const at = ancestors.findIndex(({ type }) => type === 'test_command' || type === 'command');
  const test = ancestors[at];
  const outer = ancestors[at + 1];
  if (test === undefined || outer === undefined || isAskedFor(outer, name)) return undefined;
  const sign = /^(?:\[\[?|test)\s+(-[zn])\s+"?\$\{?!?\w+(?::?-|:?\+\w*)?\}?"?\s*(?:\]\]?)?$/.exec(
    test.text.slice(0, 200),
  )?.[1];
  if (sign === undefined) return undefined;
  if (outer.type === 'list' && outer.children[0] === test) {
    const then = outer.text.slice(test.end - outer.start);
    const isAbsent = /^\s*&&/.test(then) ? sign === '-z' : sign === '-n';
    return isAbsent && fails(then.slice(0, 400)) ? 'hard' : 'optional';
  }
  if (outer.type !== 'if_statement' || test.field !== 'condition' || sign !== '-z') return undefined;
  const body = outer.children.filter((child) => child.field !== 'condition' && !/^el/.test(child.type));
  const textOf = (nodes: readonly SyntaxNode[]) => nodes.map(({ text }) => text.slice(0, 400)).join('\n');
  // A loop ends for a reason of its own.
  if (fails(textOf(body.filter(({ type }) => !LOOPS.test(type))))) return 'hard';
  return new RegExp(`(?:^|[\\s;])${name}=`).test(textOf(body)) ? 'defaulted' : 'optional';
}
