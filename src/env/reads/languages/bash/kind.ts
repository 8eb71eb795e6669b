import type { Read } from '../../../read.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';

/** What only some runs come to. */
const BRANCHES =
  /^(?:function_definition|if_statement|case_statement|while_statement|for_statement|c_style_for_statement|list|subshell)$/;
const FAILING = /\b(?:exit|return)\s+(?!0\b)|\bexit\s*(?:;|\}|\)|$)/;

/** From where on a script ends by itself when a variable is unset: `set -u`. Infinity: nowhere. */
export function strictFrom(tree: SyntaxTree, text: string): number {
  if (/^#!.*\bsh\s+-\w*u/.test(text)) return 0;
  const [first] = tree
    .nodesOf('command')
    .filter(({ text: command }) => /^set\s+(?:-\w*\s+)*(?:-\w*u|-\w*o\s+nounset)/.test(command.slice(0, 60)));
  return first?.end ?? Number.POSITIVE_INFINITY;
}

/** What an expansion is by its own sign; a plain one is `hard` where the script is strict and every run comes to it. */
export function kindOf(expansion: SyntaxNode, strict: number): Read['kind'] {
  const operator = expansion.type === 'expansion' ? (expansion.child('operator')?.text ?? '') : '';
  if (/^:?\?$/.test(operator)) return isInBranch(expansion) ? 'optional' : 'hard';
  const isEmpty = expansion.children.length < 3;
  if (/^:?[-=]$/.test(operator) && !isEmpty) return 'defaulted';
  const byTest = kindByTest(expansion);
  if (byTest !== undefined) return byTest;
  if (/^:?[-=+]$/.test(operator) || isInBranch(expansion)) return 'optional';
  return expansion.start > strict ? 'hard' : 'optional';
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

/** `if [ -z "$X" ]; then exit 1; fi`, `[ -z "$X" ] && exit 1`, `[ -n "$X" ] || exit 1`. */
function kindByTest(expansion: SyntaxNode): Read['kind'] | undefined {
  const ancestors = [...expansion.ancestors()];
  const at = ancestors.findIndex(({ type }) => type === 'test_command' || type === 'command');
  const test = ancestors[at];
  const outer = ancestors[at + 1];
  if (test === undefined || outer === undefined || isInBranch(outer)) return undefined;
  const sign = /^(?:\[\[?|test)\s+(-[zn])\s+"?\$\{?\w+(?::?-)?\}?"?\s*(?:\]\]?)?$/.exec(
    test.text.slice(0, 200),
  )?.[1];
  if (sign === undefined) return undefined;
  if (outer.type === 'list' && outer.children[0] === test) {
    const then = outer.text.slice(test.end - outer.start);
    const isAbsent = /^\s*&&/.test(then) ? sign === '-z' : sign === '-n';
    return isAbsent && FAILING.test(then.slice(0, 400)) ? 'hard' : 'optional';
  }
  if (outer.type !== 'if_statement' || test.field !== 'condition' || sign !== '-z') return undefined;
  const rest = outer.children.filter((child) => child.field !== 'condition' && !/^el/.test(child.type));
  const body = rest.map(({ text }) => text.slice(0, 400)).join('\n');
  const name = /\$\{?(\w+)/.exec(expansion.text)?.[1] ?? '';
  if (FAILING.test(body)) return 'hard';
  return new RegExp(`(?:^|[\\s;])${name}=`).test(body) ? 'defaulted' : 'optional';
}
