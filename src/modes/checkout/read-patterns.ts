import type { Read } from '../../env/read.ts';
import type { Scan } from '../../env/reads/scan.ts';
import { listPatterns } from '../../env/reads/service-code.ts';
import {
  isUsualName,
  listReadPatterns,
  type ReadPatterns,
  type WrittenPattern,
} from '../../init/read-patterns.ts';
import type { ScanCode } from './scan-code.ts';

/** More than these nobody looks through. */
const MOST = 20;

/**
 * The functions that a checklist may name. A name there counts wherever it is called, so the code is looked at once more: what then reads a key that it does not read by its
 * own definitions is called like something else.
 */
export async function chooseReadPatterns({ reads, wrappers }: Scan, scan: ScanCode): Promise<ReadPatterns> {
  const all = listReadPatterns(wrappers);
  const usual = all.filter(isUsualName);
  const named = all.filter((one) => !usual.includes(one));
  const [own, more] = [named.slice(0, MOST), Math.max(0, named.length - MOST)];
  const known = new Set(reads.map(idOf));
  const isRight = async (patterns: readonly WrittenPattern[]) => {
    const found = await scan(listPatterns({ reads: patterns.map(({ pattern }) => pattern) }));
    return found.reads.every((read) => known.has(idOf(read)));
  };
  if (own.length === 0 || (await isRight(own))) return { written: own, ambiguous: usual, more };
  const written: WrittenPattern[] = [];
  for (const one of own) if (await isRight([one])) written.push(one);
  return { written, ambiguous: [...usual, ...own.filter((one) => !written.includes(one))], more };
}

const idOf = ({ key, at }: Read) => JSON.stringify([key, at]);
