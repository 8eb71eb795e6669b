import { expect } from '@jest/globals';

const [SMALL, LARGE] = [100_000, 1_000_000];
/** Ten times the text may take ten times as long, and twice that where a busy machine has its way with caches and memory. */
const MOST_GROWTH = 20;
/** What no ratio can be told of: warming up, and collecting garbage once. */
const SLACK = 2_000;

/**
 * Asserts that work comes to an end, and grows with the text and not with its square: what does not would take minutes or hours for
 * 1 MB. Only the time of this thread's own processor counts, so that other work on the machine does not.
 */
export function expectBounded(work: (size: number) => unknown): void {
  const small = costOf(() => work(SMALL));
  const large = costOf(() => work(LARGE));
  expect(large).toBeLessThan(small * MOST_GROWTH + SLACK);
}

/** The same for work that waits in between; nothing else may run meanwhile. */
export async function expectBoundedScan(
  work: (size: number) => Promise<unknown>,
  [less, more]: readonly [number, number] = [SMALL, LARGE],
): Promise<void> {
  const start = spent();
  await work(less);
  const between = spent();
  await work(more);
  const small = between - start;
  expect(spent() - between).toBeLessThan(small * (more / less) * 2 + SLACK);
}

function costOf(work: () => unknown): number {
  const before = spent();
  work();
  return spent() - before;
}

/** Milliseconds that this thread's processor has worked so far. */
export function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A text of about that size, of one piece again and again. */
export function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** A text of about that size, of pieces that differ by their number. */
export function many(size: number, of: (index: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; ) {
    const piece = of(pieces.length);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}
