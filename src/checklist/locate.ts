import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * Where the checklist names a file for a service: line and column, counting from 1. A path is found by what it means, so
 * `./a` stands for `a`, and a folder for a file in it. The start of the file when it is not found.
 */
export function locatePath(text: string, service: string, path: string): { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  let offset: number | undefined;
  visit(document, {
    Scalar(_, node, ancestors) {
      if (typeof node.value !== 'string' || !means(node.value, path)) return undefined;
      const within = ancestors.some(
        (parent) => isPair(parent) && isScalar(parent.key) && parent.key.value === service,
      );
      if (!within) return undefined;
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  const { line, col } = lineCounter.linePos(offset ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function means(written: string, path: string): boolean {
  const named = written.trim().replace(/^\.\/|\/$/g, '');
  return path === named || (named !== '' && path.startsWith(`${named}/`));
}
