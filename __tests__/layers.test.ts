import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

/** Lowest first: a folder imports only from itself and from those before it. */
const LAYERS = ['checklist', 'env', 'gate', 'render', 'local', 'github', 'modes'];
const PURE = new Set(['checklist', 'env', 'gate', 'render']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(files)('%s imports only what its layer may', (file) => {
  const [layer = ''] = file.split('/');
  const text = readFileSync(join('src', file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target = '']) => target);
  expect(LAYERS).toContain(layer);
  for (const target of imports) {
    if (target.startsWith('.')) {
      const [other = ''] = normalize(join(dirname(file), target)).split('/');
      expect(LAYERS.slice(0, LAYERS.indexOf(layer) + 1)).toContain(other);
    } else if (PURE.has(layer)) {
      expect(target).not.toMatch(/^(@actions\/|@octokit\/|node:(?!crypto$))/);
    }
  }
  if (PURE.has(layer)) expect(text).not.toMatch(/\b(console|process|Date\.now|new Date\(\))/);
});
