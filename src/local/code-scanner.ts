import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { ParserHost } from '../env/reads/runtime.ts';
import { CodeScanner } from '../env/reads/scan.ts';

/** Where the build puts the parser and its grammars, seen from here and from where this is bundled to. */
const GRAMMARS = new URL('../../dist/grammars/', import.meta.url);

/** The parser and the grammars of this release. */
export const PARSER_HOST: ParserHost = {
  evaluate: async () => {
    // One for each time: a function that loads modules remembers what it has loaded, and so would keep what broke down.
    const require = createRequire(import.meta.url);
    const path = fileURLToPath(new URL('web-tree-sitter.cjs', GRAMMARS));
    delete require.cache[path];
    return require(path);
  },
  read: (name) => readFile(new URL(name, GRAMMARS)),
  spent: () => {
    // Node 22 knows the whole process only.
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
  },
};

/**
 * A scanner with the grammars of this release. Each is read when the first text needs it.
 *
 * V8 would compile what runs often in a grammar a second time, with optimizations. The lexer of one grammar takes it 300 MB and more, and a scan is
 * over before it pays: of a repository with Python and shell scripts 134 against 430 MB, and less time.
 */
export function createCodeScanner(): CodeScanner {
  for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
  return new CodeScanner(PARSER_HOST);
}
