import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * Where the checklist names a file for a service: line and column, counting from 1. A path is found by what it means, so
 * `./a` stands for `a`, and a folder for a file in it. The start of the file when it is not found.
 */
export function locatePath(text: string, service: string, path: string): { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  let exact: number | undefined;
  let folder: number | undefined;
  visit(document, {
    Scalar(role, node, ancestors) {
      const named = typeof node.value === 'string' ? node.value.trim().replace(/^\.\/|\/$/g, '') : '';
      if (role === 'key' || named === '') return undefined;
      const within = ancestors.some(
        (parent) => isPair(parent) && isScalar(parent.key) && parent.key.value === service,
      );
      if (!within) return undefined;
      if (path.startsWith(`${named}/`)) folder ??= node.range?.[0];
      if (path !== named) return undefined;
      exact = node.range?.[0];
      return visit.BREAK;
    },
  });
  const { line, col } = lineCounter.linePos(exact ?? folder ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
