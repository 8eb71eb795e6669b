import type { Scan, SourceFile } from '../../env/reads/scan.ts';
import { mayRead } from '../../env/reads/signs.ts';
import type { Wrapper } from '../../env/reads/wrapper.ts';

/** What finds reads in texts. */
export interface Scanner {
  scan(files: readonly SourceFile[], known: readonly Wrapper[]): Promise<Scan>;
}

const NOTHING: Scan = { reads: [], dynamic: [], wrappers: [], skipped: [] };

let loading: Promise<Scanner> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * A scanner that is loaded with the first text that may hold reads: in most changes there is none, and it is the largest part of us. There is one for
 * the process, which scans one thing after the other: what it holds of a large tree is held once.
 */
export const LAZY_SCANNER: Scanner = {
  async scan(files, known) {
    if (known.length === 0 && !files.some(({ path, text }) => mayRead(path, text))) return NOTHING;
    loading ??= import('../../local/code-scanner.ts').then(({ createCodeScanner }) => createCodeScanner());
    const scanner = await loading;
    const scan = last.then(() => scanner.scan(files, known));
    last = scan.catch(() => {});
    return scan;
  },
};
