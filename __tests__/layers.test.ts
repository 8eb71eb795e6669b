import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

/**
 * Lowest first: a folder imports only from itself and from those before it. `init` writes what `setup` judges: it takes the starter
 * workflow from there, and `render` shows what it planned.
 */
const LAYERS = ['checklist', 'env', 'gate', 'setup', 'init', 'render', 'local', 'github', 'modes', 'entry'];
const PURE = new Set(['checklist', 'env', 'gate', 'setup', 'init', 'render']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(files)('%s imports only what its layer may', (file) => {
  const layer = layerOf(file);
  const text = readFileSync(join('src', file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target = '']) => target);
  expect(LAYERS).toContain(layer);
  for (const target of imports) {
    // package.json tells the version; data belongs to no layer.
    if (target.endsWith('.json')) continue;
    if (target.startsWith('.')) {
      const other = layerOf(normalize(join(dirname(file), target)));
      expect(LAYERS.slice(0, LAYERS.indexOf(layer) + 1)).toContain(other);
    } else if (PURE.has(layer)) {
      expect(target).not.toMatch(/^(@actions\/|@octokit\/|node:(?!crypto$))/);
    }
  }
  // What finds reads in code has to say `process.env`, in texts and comments.
  const code = text.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  if (PURE.has(layer)) expect(code).not.toMatch(/\b(console\.|process\.|Date\.now|new Date\(\))/);
});

/** A file that grows further has taken on more than one thing: give one of them a file of its own. */
test('no file has more than 200 lines', () => {
  const linesOf = (file: string) => readFileSync(join('src', file), 'utf8').split('\n').length - 1;
  expect(files.filter((file) => linesOf(file) > 200)).toEqual([]);
});

/** The entries `action.ts` and `cli.ts` stand beside the folders, above all of them. */
function layerOf(file: string): string {
  const [folder = '', name] = file.split('/');
  return name === undefined ? 'entry' : folder;
}
