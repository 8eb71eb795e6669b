import { GateError } from '../gate/gate-error.ts';
import { CommitFiles } from './commit-files.ts';
import { listTree } from './commit-tree.ts';

export interface CodeTree {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** False where some of the files could not be read, as in a checkout that holds a part of the repository. */
  readonly isComplete: boolean;
}

/** Reads code at commits. What is no text is no code; that is nobody's mistake. Whoever creates it closes it. */
export class CodeFiles {
  readonly #root: string;
  #files: CommitFiles | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  async read(commit: string, path: string): Promise<string | undefined> {
    if (/[\n\r]/.test(path)) return undefined;
    try {
      this.#files ??= new CommitFiles(this.#root);
      return await this.#files.read(commit, path);
    } catch (error) {
      if (error instanceof GateError && error.reason === 'env-files-broken') return undefined;
      throw error;
    }
  }

  /** All code at a commit. */
  async readTree(commit: string, isCode: (path: string) => boolean): Promise<CodeTree> {
    const paths = (await listTree(this.#root, commit)).filter(isCode);
    const files = await this.readAll(commit, paths);
    return { files, isComplete: files.length === paths.length };
  }

  /** Those of some files that are text. */
  async readAll(commit: string, paths: readonly string[]): Promise<CodeTree['files']> {
    const files = paths.map(async (path) => {
      const text = await this.read(commit, path);
      return text === undefined ? [] : [{ path, text }];
    });
    return (await Promise.all(files)).flat();
  }

  close(): void {
    this.#files?.close();
  }
}
