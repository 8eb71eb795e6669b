import type { CodeLanguage, ParsedLanguage } from './language.ts';
import type { SyntaxTree } from './syntax-tree.ts';

/** A file, as one of a language. */
export interface Part {
  readonly file: { readonly path: string; readonly text: string };
  readonly language: CodeLanguage;
}

/** Trees for the second look at a file; a tree takes some forty times the room of its text. */
export class KeptTrees {
  readonly #trees = new Map<string, { language: ParsedLanguage['name']; tree: SyntaxTree }>();
  #characters = 0;

  get({ file, language }: Part): SyntaxTree | undefined {
    const kept = this.#trees.get(file.path);
    return kept?.language === language.name ? kept.tree : undefined;
  }

  keep({ file, language }: Part, tree: SyntaxTree): void {
    if (this.#characters + file.text.length > MOST_KEPT) return;
    this.#characters += file.text.length;
    this.#trees.set(file.path, { language: language.name, tree });
  }
}

const MOST_KEPT = 2_000_000;
