import type { Read } from '../../../read.ts';
import type { Code } from '../../language.ts';
import { type CodeToken, tokenizeCode } from '../../tokens/code-tokens.ts';
import type { Part } from '../../tokens/part.ts';
import { listConstants } from '../../tokens/token-match.ts';
import type { KeyShape } from '../../wrapper.ts';

const MOST = 20;
const STATIC = /\busing\s+static\s+(?:[\w.]{1,200}\.)?(\w+)\s*;/g;

const known = new WeakMap<Code, readonly string[]>();

function staticImports(code: Code): readonly string[] {
  const found =
    known.get(code) ?? [...code.text.matchAll(STATIC)].slice(0, MOST).map(([, name = '']) => name);
  known.set(code, found);
  return found;
}

/** A read by a constant of a class in another file: by the class's name, or by a static import of it. */
export function addConstant(
  { code, finds, prefix }: Part,
  argument: readonly CodeToken[],
  kind: Read['kind'],
  shape: KeyShape,
): void {
  const [first, last] = [argument[0], argument.at(-1)];
  const isName = argument.every(({ kind: type, text }, at) =>
    at % 2 === 0 ? type === 'word' : text === '.',
  );
  if (first === undefined || last === undefined || !isName || !/^\p{Lu}/u.test(last.text)) return;
  const owner = argument.at(-3)?.text;
  const modules = owner === undefined ? staticImports(code) : [owner];
  for (const name of modules)
    finds.addNamed({
      ...{ language: 'csharp', name: last.text, home: { in: 'module', name } },
      ...{ at: code.at(first.start), kind, shape, isInstead: prefix !== undefined },
    });
}

/** The texts of the constants of a file, by their names. */
export function constantsOf({ text }: Code): (name: string) => string | undefined {
  const constants = listConstants(tokenizeCode(text, 'csharp'));
  return (name) => constants.get(name);
}
