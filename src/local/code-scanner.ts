import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { CodeScanner } from '../env/reads/scan.ts';

/** Where the build puts the parser and its grammars, seen from here and from where this is bundled to. */
const GRAMMARS = new URL('../../dist/grammars/', import.meta.url);

/**
 * A scanner with the grammars of this release. Each is read when the first text needs it.
 *
 * V8 would compile what runs often in a grammar a second time, with optimizations. The lexer of one grammar takes it 300 MB and more, and a scan is
 * over before it pays: of a repository with Python and shell scripts 134 against 430 MB, and less time.
 */
export function createCodeScanner(): CodeScanner {
  for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
  return new CodeScanner((name) => readFile(new URL(name, GRAMMARS)));
}
