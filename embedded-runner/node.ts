import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The Node that `runs.using` names, from the package `node`. */
export const NODE = join(
  resolve(createRequire(import.meta.url).resolve('node/package.json'), '..'),
  'bin',
  'node',
);
