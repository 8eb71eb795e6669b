import type { Scan, SourceFile } from '../../src/env/reads/scan.ts';
import type { Wrapper } from '../../src/env/reads/wrapper.ts';
import { createCodeScanner } from '../../src/local/code-scanner.ts';

export const scanner = createCodeScanner();

/** What is read in some files, as `KEY kind line:column`; with the file's name where there are several. */
export async function readsIn(
  files: readonly SourceFile[],
  known: readonly Wrapper[] = [],
): Promise<string[]> {
  const scan: Scan = await scanner.scan(files, known);
  const place = ({ file, line, column }: Scan['reads'][number]['at']) =>
    `${files.length > 1 ? `${file}:` : ''}${line}:${column}`;
  return [
    ...scan.reads.map(({ key, kind, at }) => `${key} ${kind} ${place(at)}`),
    ...scan.dynamic.map(({ at, what }) => `dynamic ${place(at)} ${what}`),
    ...scan.skipped.map(({ path, why }) => `skipped ${path}: ${why}`),
  ];
}
