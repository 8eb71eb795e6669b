/** `npm run bench`, `npm run bench -- scan FOLDER`, `npm run bench -- beside FOLDER TRUTH TOOLS`. */
import { resolve } from 'node:path';
import { benchBeside } from './beside.ts';
import { benchGate } from './gate.ts';
import { benchScan } from './scan.ts';

const [what, ...paths] = process.argv.slice(2);
const [folder, truth, tools] = paths.map((path) => resolve(path));
if (what === undefined) await benchGate();
else if (what === 'scan' && folder !== undefined) benchScan(folder);
else if (what === 'beside' && folder !== undefined && truth !== undefined && tools !== undefined)
  benchBeside(folder, truth, tools);
else {
  console.error('usage: npm run bench [-- scan FOLDER | -- beside FOLDER TRUTH TOOLS]');
  process.exitCode = 2;
}
