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
    const texts = await Promise.all(paths.map((path) => this.read(commit, path)));
    const files = paths.flatMap((path, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ path, text }];
    });
    return { files, isComplete: files.length === paths.length };
  }

  close(): void {
    this.#files?.close();
  }
}
