import { join } from 'node:path';

// The tests start the bundles more than a thousand times.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

export default {
  // Most tests wait for processes that they have started.
  maxWorkers: '100%',
  testEnvironment: 'node',
  // Tests start processes and browsers; a busy machine may take its time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
};
