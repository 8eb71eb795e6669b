import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { unwrap } from './expressions.ts';
import type { Names } from './names.ts';

/** The environments that a file exports under a name, or as `default`: `export const env = process.env`. */
export function addExported(code: ParsedCode, names: Names, finds: Finds): void {
  for (const statement of code.tree.nodesOf('export_statement'))
    for (const [name, value] of listExports(statement)) {
      const idiom = value === undefined ? undefined : names.environmentName(value);
      if (idiom === undefined) continue;
      finds.addWrapper({
        by: 'object',
        language: 'javascript',
        name,
        idiom,
        defaulted: [],
        prefix: '',
        definedIn: code.file,
      });
    }
}

/** What a statement exports, by the names that others import it under. */
export function listExports(statement: SyntaxNode): (readonly [string, SyntaxNode | undefined])[] {
  const value = statement.child('value');
  if (value !== undefined) return [['default', unwrap(value)]];
  const clause = statement.children.find(({ type }) => type === 'export_clause');
  // `export { a } from './a'` is of a name in another file.
  if (clause !== undefined && statement.child('source') === undefined)
    return clause.children.flatMap((specifier) => {
      const local = specifier.child('name');
      const name = specifier.child('alias') ?? local;
      return local === undefined || name === undefined ? [] : [[name.text, local] as const];
    });
  return (statement.child('declaration')?.children ?? []).flatMap((declarator) => {
    const name = declarator.child('name');
    return name?.type === 'identifier' ? [[name.text, declarator.child('value')] as const] : [];
  });
}
