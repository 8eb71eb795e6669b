import type { SyntaxNode } from '../../syntax-tree.ts';

const EXITS = new Set(['exit', 'quit', 'sys.exit', 'os._exit', 'os.abort']);

/** Whether a block raises, or leaves the process. */
export function endsTheProgram(block: SyntaxNode): boolean {
  for (const node of block.walk()) {
    if (node.type === 'raise_statement') return true;
    if (node.type === 'call' && EXITS.has(node.child('function')?.text ?? '')) return true;
  }
  return false;
}
