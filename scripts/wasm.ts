import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { LoadWasm } from '../src/env/reads/grammars.ts';

const { resolve } = createRequire(import.meta.url);

/** The WASM files as npm installs them. */
export const loadWasm: LoadWasm = (name) =>
  readFile(
    resolve(
      name === 'web-tree-sitter.wasm' ? `web-tree-sitter/${name}` : `@vscode/tree-sitter-wasm/wasm/${name}`,
    ),
  );
