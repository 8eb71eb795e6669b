import { addKey } from '../../add-key.ts';
import type { Readings } from '../../dialect/reading.ts';
import { wrapperOf } from '../../dialect/wrapper-of.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { AS_WRITTEN, type Wrapper } from '../../wrapper.ts';
import { go as dialect, literal } from './syntax.ts';

const IDIOM = 'table of Go';
/** What says by its name that it holds the name of a variable. */
const FIELD = /^(?:[eE]nv|.*Env)(?:Key|Var|Name|ironment\w*)?$/;
const KEY = /^[A-Z][A-Z0-9_]*$/;

/** `os.Getenv(item.EnvKey)`: what tables of settings have in that field are keys, wherever they are. */
export function findTableReads(
  readings: Readings,
  key: SyntaxNode | undefined,
  imports: ReadonlyMap<string, string>,
): void {
  const { code, finds } = readings;
  const [operand, field] = [key?.child('operand')?.text ?? '', key?.child('field')?.text ?? ''];
  if (key?.type !== 'selector_expression' || imports.has(operand) || !FIELD.test(field)) return;
  finds.addWrapper({
    ...{ by: 'object', language: 'go', name: field, idiom: IDIOM },
    ...{ defaulted: [], prefix: '', definedIn: code.file },
  });
  for (const assignment of code.tree.nodesOf('assignment_statement'))
    if (assignment.child('left')?.text.endsWith(`.${field}`)) addOption(readings, assignment.child('right'));
}

/** `func EnvVar(name string) Option { … flag.envVar = name … }`: who calls it, names a variable. */
function addOption(readings: Readings, right: SyntaxNode | undefined): void {
  const given = right?.type === 'expression_list' ? right.children[0] : right;
  const keys = given === undefined ? undefined : readings.keysOf(given);
  if (keys?.is !== 'parameter') return;
  const own = { kind: 'optional', fallback: undefined } as const;
  const wrapper = wrapperOf(dialect, own, keys, readings.code.file);
  if (wrapper !== undefined) readings.finds.addWrapper({ ...wrapper, ...AS_WRITTEN });
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
