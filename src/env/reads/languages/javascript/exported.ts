import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { Names } from './names.ts';

/** The environments that a file exports under a name: `export const env = process.env`. */
export function addExported(code: ParsedCode, names: Names, finds: Finds): void {
  for (const statement of code.tree.nodesOf('export_statement'))
    for (const declarator of statement.child('declaration')?.children ?? []) {
      const [name, value] = [declarator.child('name'), declarator.child('value')];
      if (name?.type !== 'identifier' || value === undefined) continue;
      const idiom = names.environmentName(value);
      if (idiom === undefined) continue;
      const nothing = { defaulted: [], prefix: '' };
      finds.addWrapper({
        by: 'object',
        language: 'javascript',
        name: name.text,
        idiom,
        ...nothing,
        definedIn: code.file,
      });
    }
}
