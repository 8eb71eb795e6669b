/** Bundles the action and the command line into dist/, with source maps and the licences of what they contain. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { LANGUAGES } from '../src/env/reads/languages.ts';
import { BUNDLE } from './bundle-options.ts';

const outdir = process.argv[2] ?? 'dist';
rmSync(outdir, { recursive: true, force: true });
// Each for itself: chunks that both share would be twice as many files for Node to find, a twentieth of a gate run.
const metafiles = [await bundle({ index: 'src/action.ts' }), await bundle({ cli: 'src/cli.ts' })];
const wasm = copyGrammars();
writeFileSync(`${outdir}/licenses.txt`, renderLicences(metafiles, wasm));

/** What is loaded only when it is needed lies in chunks/, at the same depth as the code that looks for the grammars. */
async function bundle(entryPoints: Readonly<Record<string, string>>): Promise<Metafile> {
  const { metafile } = await build({
    ...BUNDLE,
    entryPoints,
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
  });
  return metafile;
}

/** The parser and the grammars of the languages whose reads are found. Returns where they came from. */
function copyGrammars(): string[] {
  const grammars = new Set(
    LANGUAGES.flatMap((language) =>
      language.grammar === undefined ? [] : [language.grammar, language.otherGrammar?.grammar ?? []].flat(),
    ),
  );
  const files = [
    'node_modules/web-tree-sitter/web-tree-sitter.cjs',
    'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    ...[...grammars].map((name) => `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`),
  ];
  mkdirSync(`${outdir}/grammars`, { recursive: true });
  for (const file of files) writeFileSync(`${outdir}/grammars/${basename(file)}`, readFileSync(file));
  return files;
}

/** Name, version and licence text of every package that has a file in a bundle, or beside it. */
function renderLicences(metafiles: readonly Metafile[], beside: readonly string[]): string {
  const inputs = new Set([
    ...beside,
    ...metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap((output) =>
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
