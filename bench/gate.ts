import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from '../scripts/bundle-options.ts';
import { type GateRun, measureFirstRead, measureFloor, measureGate, type Size } from './gate-run.ts';
import { median, timeProcess } from './measure.ts';

const ROUNDS = 9;
const SIZES: readonly Size[] = [
  { items: 10, files: 10, latency: 0 },
  { items: 10, files: 10, latency: 50 },
  { items: 100, files: 100, latency: 0 },
  { items: 100, files: 100, latency: 50 },
  { items: 1000, files: 2999, latency: 0 },
  { items: 1000, files: 2999, latency: 50 },
];

/** Cold start, requests and sequential round trips of a gate run. Times are ratios to an empty Node process. */
export async function benchGate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const [blank, start, help]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    blank?.push(await timeProcess([empty]));
    start?.push(await timeProcess(['dist/index.js']));
    help?.push(await timeProcess(['dist/cli.js', '--help']));
  }
  const floorBundle = join(folder, 'floor.mjs');
  await build({ ...BUNDLE, entryPoints: ['bench/floor-action.ts'], outfile: floorBundle });
  const floor = await measureFloor(floorBundle, 'built-in', ROUNDS);
  const lowerFloor = await measureFloor(floorBundle, 'ours', ROUNDS);
  const { without, reading } = await measureFirstRead(ROUNDS);
  rmSync(folder, { recursive: true });
  const unit = median(blank ?? []);
  const ratio = (milliseconds: number) => (milliseconds / unit).toFixed(2);
  console.log(`empty Node process: ${unit.toFixed(0)} ms = 1.00`);
  console.log(`action, until it finds that it has no inputs: ${ratio(median(start ?? []))}`);
  console.log(`the same packages and requests, and nothing else: ${ratio(median(floor))}`);
  console.log(`the same, with our fetch in the place of Node's own: ${ratio(median(lowerFloor))}`);
  const cold = median(reading) - median(without);
  console.log(`a change that reads a key, over one that reads none: ${cold.toFixed(0)} ms = ${ratio(cold)}`);
  console.log(`command line, --help: ${ratio(median(help ?? []))}\n`);

  console.log(
    '| items | files | latency | run | wall (empty process = 1) | requests | sequential round trips | memory |',
  );
  console.log('| ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: |');
  for (const size of SIZES) {
    const rounds: { first: GateRun; tick: GateRun }[] = [];
    for (let round = 0; round < (size.items > 100 ? 1 : 3); round += 1) rounds.push(await measureGate(size));
    for (const kind of ['first', 'tick'] as const) {
      const runs = rounds.map((measured) => measured[kind]);
      const [{ requests, roundTrips } = { requests: 0, roundTrips: 0 }] = runs;
      const memory = Math.max(...runs.map((run) => run.memory));
      console.log(
        `| ${size.items} | ${size.files} | ${size.latency} ms | ${kind} | ${ratio(median(runs.map(({ wall }) => wall)))} | ${requests} | ${roundTrips} | ${memory.toFixed(0)} MB |`,
      );
    }
  }
}
