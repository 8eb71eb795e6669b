/** Bundles the action and the command line into dist/, with source maps and the licences of what they contain. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { LANGUAGES } from '../src/env/reads/languages.ts';

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

const outdir = process.argv[2] ?? 'dist';
rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    index: 'src/action.ts',
    cli: 'src/cli.ts',
    // An entry of its own, so that it knows how far it is from the grammars.
    'chunks/code-scanner': 'src/local/code-scanner.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [dropUnusedHttpClient],
  banner: { js: BANNER },
});
const wasm = copyGrammars();
writeFileSync(`${outdir}/licenses.txt`, renderLicences(metafile, wasm));

/** The parser and the grammars of the languages whose reads are found. Returns where they came from. */
function copyGrammars(): string[] {
  const grammars = new Set(
    LANGUAGES.flatMap((language) =>
      language.grammar === undefined ? [] : [language.grammar, language.otherGrammar?.grammar ?? []].flat(),
    ),
  );
  const files = [
    'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    ...[...grammars].map((name) => `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`),
  ];
  mkdirSync(`${outdir}/grammars`, { recursive: true });
  for (const file of files) writeFileSync(`${outdir}/grammars/${basename(file)}`, readFileSync(file));
  return files;
}

/** Name, version and licence text of every package that has a file in a bundle, or beside it. */
function renderLicences({ outputs }: Metafile, beside: readonly string[]): string {
  const inputs = new Set([
    ...beside,
    ...Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    ),
  ]);
  const folders = new Set(
    [...inputs].flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...folders].sort().map(renderLicence).join('\n');
}

function renderLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md'].flatMap(
    (file) => {
      try {
        return [readFileSync(`${folder}/${file}`, 'utf8').trim()];
      } catch {
        return [];
      }
    },
  )[0];
  if (text === undefined) throw new Error(`${folder} has no licence text that the bundle could carry`);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n\n${'-'.repeat(80)}\n`;
}
