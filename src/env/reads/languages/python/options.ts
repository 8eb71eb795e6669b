import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { Names } from './names.ts';
import { addPythonReading } from './reading.ts';

const LIBRARY = /^(?:(?:async|rich_)?(?:click|typer)|configargparse)\b/;

/**
 * The variables of command-line options: `envvar="A"` of click and typer, `env_var="A"` of ConfigArgParse. None is demanded: the
 * option may be given instead. click.palletsprojects.com/en/stable/options/#values-from-environment-variables
 */
export function findOptionReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!names.imports.some(({ module }) => LIBRARY.test(module))) return;
  for (const argument of code.tree.nodesOf('keyword_argument')) {
    const isNamed = /^env_?var$/.test(argument.child('name')?.text ?? '');
    const value = isNamed ? argument.child('value') : undefined;
    if (value === undefined) continue;
    const keys = /^(?:list|tuple)$/.test(value.type) ? value.children : [value];
    for (const key of keys)
      if (key.type === 'string')
        addPythonReading(finds, code, { expression: key, key, kind: kindOf(argument) });
  }
}

/** An option with a default; typer takes it as the first argument as well. */
function kindOf({ parent: list }: SyntaxNode): 'optional' | 'defaulted' {
  const [first] = list?.children ?? [];
  const isGiven = list?.children.some(
    (each) =>
      each.child('name')?.text === 'default' && !/^(?:None|\.\.\.)$/.test(each.child('value')?.text ?? ''),
  );
  const isOfTyper = list?.parent?.child('function')?.text.startsWith('typer.') === true;
  const isFirst =
    isOfTyper &&
    first !== undefined &&
    first.type !== 'keyword_argument' &&
    !/^(?:None|\.\.\.)$/.test(first.text);
  return isGiven || (isFirst && first.type !== 'string') || (isFirst && !first.text.includes('--'))
    ? 'defaulted'
    : 'optional';
}
