import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import { argument, keyword } from './expressions.ts';
import type { Names } from './names.ts';
import { addPythonReading } from './reading.ts';

/**
 * `app.config.from_envvar("A")`, which fails where the variable names no file, unless it is to be silent.
 * flask.palletsprojects.com/en/stable/api/#flask.Config.from_envvar
 */
export function findFlaskReads(code: ParsedCode, names: Names, finds: Finds): void {
  if (!names.imports.some(({ module }) => /^(?:flask|quart)\b/.test(module))) return;
  for (const call of code.tree.nodesOf('call')) {
    if (call.child('function')?.child('attribute')?.text !== 'from_envvar') continue;
    const isSilent = keyword(call, 'silent')?.text === 'True';
    addPythonReading(finds, code, {
      expression: call,
      key: argument(call, 0, 'variable_name'),
      kind: isSilent ? 'optional' : 'hard',
    });
  }
}
