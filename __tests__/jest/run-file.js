import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { setGlobals } from './globals.js';

const require = createRequire(import.meta.url);
const { default: runFile } = require('jest-circus/runner');
const GLOBALS = new URL('./globals.js', import.meta.url).href;

// The tests start the bundles more than a thousand times.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/compiled');

// Node does not end before V8 has optimized the WASM that it began with, and Jest takes that for a test that hangs.
for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});

/**
 * Runs a test file with Jest's own runner, but has Node load its modules. Jest would give each file a sandbox, in which all of
 * the source, the embedded GitHub and GitHub's schemas are evaluated and warmed up again: a second for each.
 * So a module that several test files import registers no hooks: they would be those of the first file only.
 */
export default function run(globalConfig, config, environment, runtime, path, send) {
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = (file) => import(pathToFileURL(file).href);
  runtime.setGlobalsForRuntime = setGlobals;
  runtime.requireInternalModule = requireAnew;
  return runFile(globalConfig, config, environment, runtime, path, send);
}

/** The module keeps the tests that it was told of, and the process who listens to them. */
function requireAnew(file) {
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  delete require.cache[file];
  return require(file);
}
