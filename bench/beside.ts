/**
 * `npm run bench -- beside FOLDER TRUTH TOOLS`: what the scanner, dotenv-diff and varlock find in a checkout of JavaScript, against a list
 * made by hand. TOOLS is a folder where npm has installed the two.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { NODE } from '../embedded-runner/run-action.ts';
import { median } from './measure.ts';

const ROUNDS = 5;
const truthSchema = z.object({ keys: z.array(z.object({ key: z.string() })) });
const scanSchema = z.object({ keys: z.array(z.string()) });
const dotenvDiffSchema = z.object({ missing: z.array(z.object({ variable: z.string() })) });

/** A tool: what is run, the manifest that declares nothing which it looks at, and how its answer names the keys. */
interface Tool {
  readonly name: string;
  readonly args: readonly string[];
  readonly manifest: Readonly<Record<string, string>>;
  readonly keysIn: (stdout: string) => string[];
}

export function benchBeside(folder: string, truth: string, tools: string): void {
  const expected = new Set(
    truthSchema.parse(JSON.parse(readFileSync(truth, 'utf8'))).keys.map(({ key }) => key),
  );
  const copy = mkdtempSync(join(tmpdir(), 'beside-'));
  try {
    execFileSync('sh', ['-c', `git -C "$1" archive HEAD | tar -x -C "$2"`, 'sh', folder, copy]);
    console.log('| | wall time, with start | recall | precision |\n| --- | ---: | ---: | ---: |');
    for (const tool of listTools(folder, tools)) {
      rmSync(join(copy, '.env.example'), { force: true });
      rmSync(join(copy, '.env.schema'), { force: true });
      for (const [path, text] of Object.entries(tool.manifest)) writeFileSync(join(copy, path), text);
      report(tool, copy, expected);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function listTools(folder: string, tools: string): Tool[] {
  return [
    {
      name: 'this scanner',
      args: [join(process.cwd(), 'bench/scan-child.ts'), 'scan', folder],
      manifest: {},
      keysIn: (stdout) => scanSchema.parse(JSON.parse(stdout)).keys,
    },
    {
      name: 'dotenv-diff',
      args: [
        join(tools, 'node_modules/.bin/dotenv-diff'),
        '--scan-usage',
        '--json',
        '--ci',
        '--example',
        '.env.example',
      ],
      manifest: { '.env.example': 'NOBODY_READS_THIS=\n' },
      keysIn: (stdout) => dotenvDiffSchema.parse(JSON.parse(stdout)).missing.map(({ variable }) => variable),
    },
    {
      name: 'varlock audit',
      args: [join(tools, 'node_modules/.bin/varlock'), 'audit'],
      manifest: { '.env.schema': '# @defaultRequired=false\n# ---\nNOBODY_READS_THIS=\n' },
      keysIn: (stdout) => [...stdout.matchAll(/^ {2}- (\w+) \(seen at/gm)].map(([, key = '']) => key),
    },
  ];
}

function report({ name, args, keysIn }: Tool, cwd: string, expected: ReadonlySet<string>): void {
  const times: number[] = [];
  let found = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(NODE, [...args], { cwd, encoding: 'utf8' });
    times.push(performance.now() - start);
    found = new Set(keysIn(`${stdout}${name === 'varlock audit' ? stderr : ''}`));
  }
  const both = [...found].filter((key) => expected.has(key)).length;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `| ${name} | ${(median(times) / 1000).toFixed(2)} s | ${percent(both / expected.size)} | ${percent(both / Math.max(1, found.size))} |`,
  );
}
