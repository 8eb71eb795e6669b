import { readFile } from 'node:fs/promises';
import { CodeScanner } from '../env/reads/scan.ts';

/** Where the build puts the parser and its grammars, seen from here and from where this is bundled to. */
const GRAMMARS = new URL('../../dist/grammars/', import.meta.url);

/** A scanner with the grammars of this release. Each is read when the first text needs it. */
export function createCodeScanner(): CodeScanner {
  return new CodeScanner((name) => readFile(new URL(name, GRAMMARS)));
}
