/**
 * `npm run bench -- scan FOLDER`: the code of a checkout, against a plain regular expression over the same texts, each in a process
 * of its own.
 */
import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import { NODE } from '../embedded-runner/run-action.ts';
import { median } from './measure.ts';

const ROUNDS = 5;
const measuredSchema = z.object({
  milliseconds: z.number(),
  files: z.number().optional(),
  characters: z.number().optional(),
  memory: z.number().optional(),
  keys: z.array(z.string()).optional(),
});

function measure(mode: 'scan' | 'regex' | 'cold', folder: string) {
  const runs = Array.from({ length: ROUNDS }, () =>
    measuredSchema.parse(
      JSON.parse(execFileSync(NODE, ['bench/scan-child.ts', mode, folder], { encoding: 'utf8' })),
    ),
  );
  const [first] = runs;
  return {
    ...first,
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    memory: Math.max(...runs.map(({ memory = 0 }) => memory)),
  };
}

export function benchScan(folder: string): void {
  const [scan, regex, cold] = [measure('scan', folder), measure('regex', folder), measure('cold', folder)];
  console.log(
    `${scan.files} files of ${((scan.characters ?? 0) / 1e6).toFixed(1)} million characters, median of ${ROUNDS}`,
  );
  console.log('| | time | keys | memory of the process |\n| --- | ---: | ---: | ---: |');
  console.log(
    `| scanner | ${(scan.milliseconds / 1000).toFixed(2)} s = ${(scan.milliseconds / regex.milliseconds).toFixed(1)} × the regular expression | ${scan.keys?.length} | ${scan.memory.toFixed(0)} MB |`,
  );
  console.log(
    `| regular expression | ${(regex.milliseconds / 1000).toFixed(2)} s | ${regex.keys?.length} | ${regex.memory.toFixed(0)} MB |`,
  );
  console.log(
    `\nfirst text of the first language, parser and grammar included: ${cold.milliseconds.toFixed(0)} ms`,
  );
}
