/**
 * Builds the bundles anew, beside dist/, and compares the two. Silent when they are the same; else the files that differ are
 * named, and the exit code is 1. dist/ itself is not touched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The names of the files that only one of two folders has, or that differ. */
export function diffFolders(one: string, other: string): string[] {
  const [here, there] = [one, other].map((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }): [string, string] => {
        const path = join(parentPath, name);
        return [relative(folder, path), readFileSync(path, 'base64')];
      }),
  );
  const [left, right] = [new Map(here), new Map(there)];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name)).sort();
}

if (import.meta.main) {
  // At the depth of dist/, as source maps name the sources from where they are.
  const rebuilt = mkdtempSync('.dist-');
  try {
    execFileSync(process.execPath, ['scripts/build.ts', rebuilt], { stdio: 'inherit' });
    for (const name of diffFolders('dist', rebuilt)) {
      console.error(`dist/${name} differs from a rebuild: run \`npm run build\`, and commit dist/`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(rebuilt, { recursive: true, force: true });
  }
}
