import { existsSync } from 'node:fs';
import { join } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/** The files that take longest, longest first. A run that comes to one of them last leaves all processors but one without work. */
const LONGEST = [
  'the-ledger-agrees-with-a-model',
  'scenarios/two-people-tick-while-the-action-writes',
  'scenarios/an-attack-on-the-signed-record',
  'scenarios/events-on-a-server-without-history',
  'reads-in-hostile-code',
  'reads-in-hostile-files',
  'env-production-formats-fuzz',
  'scenarios/github-limits-and-fails',
  'scenarios/evidence-and-people',
  'env-yaml-tree',
].map((name) => join(import.meta.dirname, `../${name}.test.ts`));

for (const path of LONGEST) if (!existsSync(path)) throw new Error(`${path} is gone`);

/** Jest goes by how long files took before, and in a fresh clone by their size, which says nothing about that. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => (LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length);
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
