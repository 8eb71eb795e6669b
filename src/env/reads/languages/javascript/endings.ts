import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';

const EXITS = new Set(['process.exit', 'process.abort', 'Deno.exit']);

/** Whether code throws, or leaves the process, here or in a function of this file that it calls. */
export function endsTheProgram(code: SyntaxNode, follow = true): boolean {
  for (const node of code.walk()) {
    if (node.type === 'throw_statement') return true;
    if (node.type !== 'call_expression') continue;
    const called = node.child('function');
    if (called === undefined) continue;
    if (EXITS.has(called.text)) return true;
    const binding = follow && called.type === 'identifier' ? bindingOf(called.text, called) : undefined;
    const body = binding?.is === 'function' ? binding.node.child('body') : undefined;
    if (body !== undefined && alwaysThrows(body)) return true;
  }
  return false;
}

/** Only a function that does nothing but throw is one that ends the program by being called. */
function alwaysThrows(body: SyntaxNode): boolean {
  const last = body.children.at(-1);
  return (
    last?.type === 'throw_statement' ||
    (last !== undefined && EXITS.has(last.children[0]?.child('function')?.text ?? ''))
  );
}
