import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';
import { dottedName } from './names.ts';

const NAME = /^(?:get|lookup)_?env$/i;
const TYPE = /^func\(\s*(?:\w+\s+)?string\s*\)\s*(?:string|\(\s*(?:\w+\s+)?string,\s*(?:\w+\s+)?bool\s*\))$/;

const MOST_PARAMETERS = 50;

/** Calls of a parameter that `os.Getenv` is given for: `func run(getenv func(string) string)`, and `getenv("A")` in it. */
export function listGivenCalls(tree: SyntaxTree): SyntaxNode[] {
  const calls = tree.nodesOf('call_expression').filter((call) => {
    const name =
      call.child('function')?.type === 'identifier' ? dottedName(call.child('function')) : undefined;
    return name !== undefined && NAME.test(name) && isParameter(call, name);
  });
  return calls;
}

function isParameter(call: SyntaxNode, name: string): boolean {
  for (const outer of call.ancestors())
    for (const declaration of outer.child('parameters')?.children.slice(0, MOST_PARAMETERS) ?? [])
      if (declaration.children.some(({ field, text }) => field === 'name' && text === name))
        return TYPE.test(declaration.child('type')?.text ?? '');
  return false;
}
