import type { Readings } from '../../dialect/reading.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { dottedName } from './names.ts';
import { argumentsOf, go as dialect } from './syntax.ts';

/**
 * The variables of command-line flags: `EnvVars: []string{"KEY"}`, `EnvVar: "KEY"`, `cli.EnvVars("KEY")`. None is
 * demanded: the flag may be given instead. cli.urfave.org/v3/examples/flags/value-sources
 */
export function findFlagReads(
  code: ParsedCode,
  imports: ReadonlyMap<string, string>,
  readings: Readings,
): void {
  const alias = [...imports].find(([, path]) => /(?:^|\/)urfave\/cli(?:\/v\d+)?$/.test(path))?.[0];
  if (alias === undefined) return;
  for (const element of code.tree.nodesOf('keyed_element')) {
    const [name, value] = element.children;
    if (!/^EnvVars?$/.test(name?.text ?? '') || value === undefined) continue;
    const listed = value.children[0]?.type === 'composite_literal' ? value.children[0] : value;
    const keys = dialect.elements?.(listed) ?? [value.children[0] ?? value];
    for (const key of keys) readings.add(key, key, kindOf(element));
  }
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = dottedName(call.child('function'));
    if (called !== `${alias}.EnvVars` && called !== `${alias}.EnvVar`) continue;
    const sources = [...call.ancestors()].find(
      ({ type, text }) => type === 'keyed_element' && text.startsWith('Sources'),
    );
    for (const key of argumentsOf(call))
      readings.add(key, key, sources === undefined ? 'optional' : kindOf(sources));
  }
}

/** A flag with a `Value` has a default. */
function kindOf(element: SyntaxNode): 'optional' | 'defaulted' {
  const siblings = element.parent?.children ?? [];
  return siblings.some(({ text }) => /^Value\s*:/.test(text.slice(0, 20))) ? 'defaulted' : 'optional';
}
