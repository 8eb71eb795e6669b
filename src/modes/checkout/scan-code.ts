import { isProductionCode } from '../../env/reads/is-production-code.ts';
import type { Scan } from '../../env/reads/scan.ts';
import { isCode } from '../../env/reads/signs.ts';
import type { Wrapper } from '../../env/reads/wrapper.ts';
import { CodeFiles } from '../../local/code-files.ts';

/** Tells what code reads, also through functions that patterns name. */
export type ScanCode = (patterns?: readonly Wrapper[]) => Promise<Scan>;

/** Reads the code at a commit, or in git's index, whoever's it is, for one scan or several. */
export async function openCode(root: string, commit: string, paths: readonly string[]): Promise<ScanCode> {
  const { createCodeScanner } = await import('../../local/code-scanner.ts');
  const code = new CodeFiles(root);
  try {
    const scanner = createCodeScanner();
    const files = await code.readAll(
      commit,
      paths.filter((path) => isProductionCode(path) && isCode(path)),
    );
    return (patterns = []) => scanner.scan(files, patterns);
  } finally {
    code.close();
  }
}
