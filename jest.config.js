export default {
  // Most tests wait for processes that they have started.
  maxWorkers: '100%',
  testEnvironment: 'node',
  testSequencer: '<rootDir>/__tests__/jest/longest-first.js',
  testRunner: '<rootDir>/__tests__/jest/run-file.js',
  // Tests start processes and browsers; a busy machine may take its time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Node strips the types.
  transform: {},
};
