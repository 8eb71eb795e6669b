import { createFilledBefore, type Fill } from '../../filled-before.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { literalText, positional } from './expressions.ts';

const ENVIRON = /^(?:\w+\.)?environ$/;

/** Whether the code has set a key of `os.environ` itself before it comes to a read. */
export const isFilledBefore = createFilledBefore({
  fillAt,
  takesAway: /\bdel\s[^\n]*environ|environ\.(?:pop|popitem|clear)\b/,
});

function fillAt(node: SyntaxNode): Fill | undefined {
  if (node.type === 'if_statement') return fillWhereAbsent(node);
  const [inner] = node.type === 'expression_statement' ? node.children : [];
  const key = inner === undefined ? undefined : (keySet(inner) ?? keyDefaulted(inner));
  return key === undefined ? undefined : { key, statement: node };
}

/** `if 'A' not in os.environ: os.environ['A'] = 'x'`. */
function fillWhereAbsent(node: SyntaxNode): Fill | undefined {
  const asked = /^(['"])(\w+)\1\s+not\s+in\s+(?:\w+\.)?environ$/.exec(node.child('condition')?.text ?? '');
  const key = asked?.[2];
  const isSet = node.child('consequence')?.children.some((statement) => {
    const [inner] = statement.type === 'expression_statement' ? statement.children : [];
    return inner !== undefined && keySet(inner) === key;
  });
  return key !== undefined && isSet ? { key, statement: node } : undefined;
}

/** `os.environ['A'] = 'x'`. */
function keySet(node: SyntaxNode): string | undefined {
  const left = node.type === 'assignment' ? node.child('left') : undefined;
  if (left?.type !== 'subscript' || !ENVIRON.test(left.child('value')?.text ?? '')) return undefined;
  return isText(node.child('right')) ? literalText(left.child('subscript')) : undefined;
}

/** `os.environ.setdefault('A', 'x')`. */
function keyDefaulted(node: SyntaxNode): string | undefined {
  if (node.type !== 'call' || !/^(?:\w+\.)?environ\.setdefault$/.test(node.child('function')?.text ?? ''))
    return undefined;
  const [key, value] = positional(node);
  return isText(value) ? literalText(key) : undefined;
}

/** A text whatever the environment is: `'x'`, `… or 'x'`, `os.environ.get('A', 'x')`. */
function isText(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'string') return true;
  if (node?.type === 'boolean_operator')
    return node.child('operator')?.text === 'or' && node.child('right')?.type === 'string';
  const isRead =
    node?.type === 'call' && /^(?:\w+\.)?(?:environ\.get|getenv)$/.test(node.child('function')?.text ?? '');
  return isRead && positional(node)[1]?.type === 'string';
}
