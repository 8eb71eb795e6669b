/** One measurement in a process of its own: `scan-child.ts scan|regex|cold FOLDER`. Prints JSON. */

import { isProductionCode } from '../src/env/reads/is-production-code.ts';
import { CodeFiles } from '../src/local/code-files.ts';
import { createCodeScanner } from '../src/local/code-scanner.ts';

const [mode = '', folder = ''] = process.argv.slice(2);
const REGEX =
  /(?:process\.env|import\.meta\.env|os\.environ|getenv|Getenv|ENV|env::var|getProperty)\W{1,12}([A-Za-z_][A-Za-z0-9_]*)/g;
const TEXTS = {
  'a.py': 'import os\nKEY = os.environ["KEY"]\n',
  'a.ts': 'export const key = process.env.KEY;\n',
};

if (mode === 'cold') {
  const start = performance.now();
  const scanner = createCodeScanner();
  const times: number[] = [];
  for (const [path, text] of Object.entries(TEXTS)) {
    const before = performance.now();
    await scanner.scan([{ path, text }]);
    times.push(performance.now() - before);
  }
  print({ milliseconds: times[0] ?? 0, second: times[1] ?? 0, all: performance.now() - start });
} else {
  const code = new CodeFiles(folder);
  const { files } = await code.readTree('HEAD', isProductionCode);
  code.close();
  const start = performance.now();
  const keys = new Set<string>();
  if (mode === 'regex') {
    for (const { text } of files) for (const [, key = ''] of text.matchAll(REGEX)) keys.add(key);
  } else {
    const { reads } = await createCodeScanner().scan(files);
    for (const { key } of reads) keys.add(key);
  }
  print({
    milliseconds: performance.now() - start,
    files: files.length,
    characters: files.reduce((sum, { text }) => sum + text.length, 0),
    memory: process.resourceUsage().maxRSS / 1024,
    keys: [...keys].sort(),
  });
}

function print(value: object): void {
  process.stdout.write(JSON.stringify(value));
}
