import type { Readings } from '../../dialect/reading.ts';
import type { ParsedCode } from '../../language.ts';
import { argumentsOf, dottedName } from './syntax.ts';

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
    if (!/^(?:EnvVars?|Sources)$/.test(name?.text ?? '') || value === undefined) continue;
    const isDefaulted = element.parent?.children.some(
      (sibling) => sibling !== element && /^Value\s*:/.test(sibling.text.slice(0, 20)),
    );
    for (const part of value.walk()) {
      if (part.type !== 'interpreted_string_literal' && part.type !== 'raw_string_literal') continue;
      readings.add(part, part, isDefaulted ? 'defaulted' : 'optional');
    }
  }
  // A list of sources that stands by itself.
  for (const call of code.tree.nodesOf('call_expression')) {
    if (dottedName(call.child('function')) !== `${alias}.EnvVars`) continue;
    for (const key of argumentsOf(call)) readings.add(call, key, 'optional');
  }
}
