import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import { dottedName } from './names.ts';

const KOANF = /^github\.com\/knadh\/koanf\/providers\/env(?:\/v\d+)?$/;

/** What takes all variables with a prefix: which they are is known at run time. github.com/knadh/koanf */
export function findPrefixes(code: ParsedCode, imports: ReadonlyMap<string, string>, finds: Finds): void {
  const name = [...imports].find(([, path]) => KOANF.test(path))?.[0];
  if (name === undefined) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = dottedName(call.child('function')) ?? '';
    if (called.startsWith(`${name}.Provider`)) finds.addDynamic(code.at(call.start), `${called}(…)`);
  }
}
