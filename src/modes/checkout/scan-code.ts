import { isProductionCode } from '../../env/reads/is-production-code.ts';
import type { Scan } from '../../env/reads/scan.ts';
import { isCode } from '../../env/reads/signs.ts';
import type { Wrapper } from '../../env/reads/wrapper.ts';
import { CodeFiles } from '../../local/code-files.ts';

/** What the code at a commit, or in git's index, reads, whoever's it is; also through functions that `patterns` name. */
export async function scanCode(
  root: string,
  commit: string,
  paths: readonly string[],
  patterns: readonly Wrapper[] = [],
): Promise<Scan> {
  const { createCodeScanner } = await import('../../local/code-scanner.ts');
  const code = new CodeFiles(root);
  try {
    const scanner = createCodeScanner();
    const known = paths.filter((path) => isProductionCode(path) && isCode(path));
    return await scanner.scan(await code.readAll(commit, known), patterns);
  } finally {
    code.close();
  }
}
