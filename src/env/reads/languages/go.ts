import { addKey } from '../add-key.ts';
import { findCalls } from '../dialect/calls.ts';
import { constantsIn } from '../dialect/evaluate.ts';
import { Readings } from '../dialect/reading.ts';
import type { ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { findArgumentReads } from './go/arguments.ts';
import { findFlagReads } from './go/flags.ts';
import { listGivenCalls } from './go/given-function.ts';
import { dottedName } from './go/names.ts';
import { findPrefixes } from './go/prefixes.ts';
import { findGivenStructs, findProcessedReads } from './go/processed.ts';
import { findTableReads, findTables } from './go/settings-table.ts';
import { argumentsOf, go as dialect, listImports, literal, packageLevel } from './go/syntax.ts';
import { findPrefixedTags, findTagReads } from './go/tags.ts';
import { findViperReads } from './go/viper.ts';

/** The functions that read, by the path of their package. */
const FUNCTIONS = new Map([
  ['os', new Set(['Getenv', 'LookupEnv', 'ExpandEnv'])],
  ['syscall', new Set(['Getenv'])],
]);

/** Go: `os.Getenv` and its like, the tags of the libraries that fill structs, flags with a variable, and viper. */
export const go: ParsedLanguage = {
  ...SIGNS.go,
  name: 'go',
  grammar: 'go',
  find(code) {
    const readings = new Readings(code, dialect);
    const imports = listImports(code.tree);
    for (const call of code.tree.nodesOf('call_expression')) {
      const [, name = '', member = ''] =
        /^(\w+)\.(\w+)$/.exec(dottedName(call.child('function')) ?? '') ?? [];
      if (!FUNCTIONS.get(imports.get(name) ?? '')?.has(member)) continue;
      if (member === 'ExpandEnv') addExpanded(readings, argumentsOf(call)[0]);
      else readings.add(call, argumentsOf(call)[0], 'optional');
      findTableReads(readings, argumentsOf(call)[0], imports);
    }
    for (const call of listGivenCalls(code.tree)) readings.add(call, argumentsOf(call)[0], 'optional');
    findTagReads(code, imports, readings.finds);
    findArgumentReads(code, readings.finds);
    findProcessedReads(code, imports, readings);
    findFlagReads(code, imports, readings);
    findViperReads(code, imports, readings);
    findPrefixes(code, imports, readings.finds);
    return readings.finds;
  },
  constantsIn: constantsIn({ ...dialect, assignments: packageLevel }),
  findThrough(code, wrappers) {
    const finds = findCalls(code, dialect, wrappers);
    const given = wrappers.filter((wrapper) => wrapper.by === 'given');
    if (given.length > 0) findGivenStructs(code, listImports(code.tree), finds, given);
    findPrefixedTags(code, finds, given);
    findTables(code, wrappers, finds);
    return finds;
  },
};

/** `os.ExpandEnv("$A/${B}")`. */
function addExpanded({ code, finds }: Readings, text: SyntaxNode | undefined): void {
  if (text === undefined) return;
  const written = literal(text);
  if (written === undefined) finds.addDynamic(code.at(text.start), text.text);
  for (const { 1: braced, 2: plain, index } of written?.matchAll(EXPANDED) ?? [])
    addKey(
      finds,
      code,
      braced ?? plain ?? '',
      'optional',
      text.start + (braced === undefined ? 2 : 3) + index,
    );
}

const EXPANDED = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
