import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, isTarget, keyword, literalText } from './expressions.ts';
import type { Names } from './names.ts';

/**
 * The reads by `settings.NAME`, `settings["NAME"]` and `settings.get("name")` of Dynaconf where the same file makes the object. A settings file may give each as well, so none is
 * hard. Source: https://www.dynaconf.com/envvars/
 */
export function findDynaconfReads(code: ParsedCode, names: Names, finds: Finds): void {
  const prefixes = new Map(code.tree.nodesOf('assignment').flatMap((node) => madeBy(node, names) ?? []));
  if (prefixes.size === 0) return;
  for (const node of code.tree.nodesOf('attribute')) {
    const prefix = prefixes.get(node.child('object')?.text ?? '');
    const name = node.child('attribute');
    if (prefix === undefined || name === undefined || !/^[A-Z][A-Z0-9_]*$/.test(name.text)) continue;
    if (isTarget(node)) continue;
    const keys = keysFrom([{ key: prefix + name.text, node: name }]);
    addReading(finds, code, { key: name, keys, kind: () => 'optional' });
  }
  const add = (prefix: string, key: SyntaxNode | undefined, kind: 'optional' | 'defaulted') => {
    const text = literalText(key);
    if (key === undefined || text === undefined) return;
    // Case does not count, and two underscores stand for a step into a table.
    const keys = keysFrom([{ key: prefix + text.toUpperCase().replaceAll('.', '__'), node: key }]);
    addReading(finds, code, { key, keys, kind: () => kind });
  };
  for (const node of code.tree.nodesOf('subscript')) {
    const prefix = prefixes.get(node.child('value')?.text ?? '');
    if (prefix !== undefined && !isTarget(node)) add(prefix, node.child('subscript'), 'optional');
  }
  for (const call of code.tree.nodesOf('call')) {
    const [, name = ''] = /^(\w+)\.get$/.exec(call.child('function')?.text ?? '') ?? [];
    const prefix = prefixes.get(name);
    const isDefaulted = argument(call, 1, 'default') !== undefined;
    if (prefix !== undefined) add(prefix, argument(call, 0, 'key'), isDefaulted ? 'defaulted' : 'optional');
  }
}

/** `settings = Dynaconf(envvar_prefix="APP")`: without one it is `DYNACONF`; with `False` there is none. */
function madeBy(assignment: SyntaxNode, names: Names): [[string, string]] | undefined {
  const [left, call] = [assignment.child('left'), assignment.child('right')];
  if (left?.type !== 'identifier' || call?.type !== 'call') return undefined;
  if (names.fullName(call.child('function')) !== 'dynaconf.Dynaconf') return undefined;
  const given = keyword(call, 'envvar_prefix');
  if (given?.type === 'false') return [[left.text, '']];
  const prefix = given === undefined ? 'DYNACONF' : literalText(given);
  return prefix === undefined ? undefined : [[left.text, `${prefix.toUpperCase()}_`]];
}
