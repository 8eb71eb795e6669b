import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { Wrapper } from '../../wrapper.ts';
import { literal } from './syntax.ts';

const IDIOM = 'table of Go';
/** What says by its name that it holds the name of a variable. */
const FIELD = /^(?:Env|.*Env(?:Key|Var|Name|ironment\w*)?)$/;
const KEY = /^[A-Z][A-Z0-9_]*$/;

/** `os.Getenv(item.EnvKey)`: what tables of settings have in that field are keys, wherever they are. */
export function findTableReads(
  code: ParsedCode,
  key: SyntaxNode | undefined,
  imports: ReadonlyMap<string, string>,
  finds: Finds,
): void {
  const [operand, field] = [key?.child('operand')?.text ?? '', key?.child('field')?.text ?? ''];
  if (key?.type !== 'selector_expression' || imports.has(operand) || !FIELD.test(field)) return;
  finds.addWrapper({
    ...{ by: 'object', language: 'go', name: field, idiom: IDIOM },
    ...{ defaulted: [], prefix: '', definedIn: code.file },
  });
}

/** `{Name: "a", EnvKey: "A"}`. */
export function findTables(code: ParsedCode, wrappers: readonly Wrapper[], finds: Finds): void {
  const fields = new Set(
    wrappers.flatMap((wrapper) => (wrapper.by === 'object' && wrapper.idiom === IDIOM ? [wrapper.name] : [])),
  );
  if (fields.size === 0) return;
  for (const element of code.tree.nodesOf('keyed_element')) {
    const [name, value] = element.children;
    const given = value?.type === 'literal_element' ? value.children[0] : value;
    const text = given === undefined || !fields.has(name?.text ?? '') ? undefined : literal(given);
    if (given !== undefined && text !== undefined && KEY.test(text))
      addKey(finds, code, text, 'optional', given.start);
  }
}
