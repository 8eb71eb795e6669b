/**
 * Scores what the scanner finds against lists that people made by reading every line:
 * `npm run corpus -- FOLDER [--truth FOLDER]`, with checkouts named as their repositories are, at the commits of the lists.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { isProductionCode } from '../src/env/reads/is-production-code.ts';
import type { Scan, SourceFile } from '../src/env/reads/scan.ts';
import { createCodeScanner } from '../src/local/code-scanner.ts';

const truthSchema = z.object({
  repo: z.string(),
  commit: z.string(),
  dir: z.string(),
  keys: z.array(z.object({ key: z.string(), file: z.string(), line: z.number() })),
});
type Truth = z.infer<typeof truthSchema>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { truth: { type: 'string' } } });
const [checkouts] = positionals;
if (checkouts === undefined) throw new Error('name the folder that holds the checkouts');
const folder = values.truth ?? join(checkouts, 'truth');
const scanner = createCodeScanner();
let isGoodEnough = true;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const scan = await scanner.scan(listSources(join(checkouts, basename(truth.repo)), truth.dir));
  isGoodEnough = report(truth, scan) && isGoodEnough;
}
process.exitCode = isGoodEnough ? 0 : 1;

function listSources(root: string, dir: string): SourceFile[] {
  const paths = readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
  return paths
    .filter(isProductionCode)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Prints the score over unique keys, and each key that is missed or too much with its places. */
function report({ repo, commit, keys }: Truth, { reads, dynamic, skipped }: Scan): boolean {
  const expected = Map.groupBy(keys, ({ key }) => key);
  const found = Map.groupBy(reads, ({ key }) => key);
  const missed = [...expected.keys()].filter((key) => !found.has(key));
  const extra = [...found.keys()].filter((key) => !expected.has(key));
  const both = expected.size - missed.length;
  const [recall, precision] = [both / expected.size, both / Math.max(1, found.size)];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `${repo} at ${commit.slice(0, 10)}: recall ${percent(recall)}, precision ${percent(precision)}`,
  );
  for (const key of missed)
    console.log(
      `  missed   ${key}  ${expected
        .get(key)
        ?.map(({ file, line }) => `${file}:${line}`)
        .join(' ')}`,
    );
  for (const key of extra)
    console.log(
      `  too much ${key}  ${found
        .get(key)
        ?.map(({ at }) => `${at.file}:${at.line}`)
        .join(' ')}`,
    );
  for (const { at, what } of dynamic) console.log(`  dynamic  ${at.file}:${at.line}  ${what}`);
  for (const { path, why } of skipped) console.log(`  skipped  ${path}: ${why}`);
  return recall >= 0.98 && precision >= 0.995;
}
