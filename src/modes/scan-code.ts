import { isProductionCode } from '../env/reads/is-production-code.ts';
import type { Scan } from '../env/reads/scan.ts';
import { CodeFiles } from '../local/code-files.ts';

/** What the code at a commit, or in git's index, reads, whoever's it is. */
export async function scanCode(root: string, commit: string, paths: readonly string[]): Promise<Scan> {
  const { createCodeScanner } = await import('../local/code-scanner.ts');
  const code = new CodeFiles(root);
  try {
    const files = await Promise.all(
      paths.filter(isProductionCode).map(async (path) => {
        const text = await code.read(commit, path);
        return text === undefined ? [] : [{ path, text }];
      }),
    );
    return await createCodeScanner().scan(files.flat());
  } finally {
    code.close();
  }
}
