import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { LoggedRequest } from '../embedded-github/index.ts';
import { NODE } from '../embedded-runner/run-action.ts';

/** The middle of several measurements; machines are noisy, so only ratios within one run mean anything. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * The longest chain of requests of which each began after the one before had ended: how often the network's latency is
 * waited for.
 */
export function sequentialRoundTrips(requests: readonly LoggedRequest[]): number {
  const depths: { endedAt: number; depth: number }[] = [];
  for (const { startedAt, endedAt } of requests.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const before = depths.filter((earlier) => earlier.endedAt <= startedAt).map(({ depth }) => depth);
    depths.push({ endedAt: endedAt ?? startedAt, depth: Math.max(0, ...before) + 1 });
  }
  return Math.max(0, ...depths.map(({ depth }) => depth));
}

/** Milliseconds from start to exit of a Node process. */
export function timeProcess(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(NODE, args, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve(performance.now() - start));
  });
}

/** The most memory that a process of Linux has held so far, in MB; undefined when it is gone. */
export function peakMemory(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
