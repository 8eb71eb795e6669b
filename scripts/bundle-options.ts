import type { BuildOptions, Plugin } from 'esbuild';

/**
 * `@actions/core` and `@actions/github` reach undici through their http-client: for OIDC tokens and a client of their
 * own, neither of which we use. Marked free of side effects, they are left out, and a third of the start-up with them.
 */
const dropUnusedHttpClient: Plugin = {
  name: 'drop-unused-http-client',
  setup(build) {
    const inside = /node_modules\/(@actions\/|undici\/)/;
    build.onResolve({ filter: /.*/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'resolved' || path.startsWith('node:')) return undefined;
      if (!/^(@actions\/|undici$)/.test(path) && !inside.test(importer)) return undefined;
      const resolved = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'resolved' });
      return { ...resolved, sideEffects: false };
    });
  },
};

/**
 * Dependencies in CommonJS call `require`. And a process that parses each thing once is done sooner when Zod does not compile its
 * schemas to functions first: a tenth of a gate run.
 */
const BANNER = [
  "import { createRequire as nodeCreateRequire } from 'node:module';",
  'const require = nodeCreateRequire(import.meta.url);',
  'globalThis.__zod_globalConfig = { jitless: true };',
].join('');

/** How an action or a command is bundled, whatever its entries are. */
export const BUNDLE = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [dropUnusedHttpClient],
  banner: { js: BANNER },
} as const satisfies BuildOptions;
