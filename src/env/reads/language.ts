import type { Place } from '../text/place.ts';
import type { FoundInFile } from './found.ts';
import type { Grammar } from './grammars.ts';
import type { Signs } from './signs.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import type { ObjectWrapper, Wrapper } from './wrapper.ts';

/** One text of code. */
export interface Code {
  readonly file: string;
  readonly text: string;
  /** The place of an offset in the text. */
  readonly at: (offset: number) => Place;
}

export interface ParsedCode extends Code {
  readonly tree: SyntaxTree;
}

interface LanguageBase extends Signs {
  /** As people write it in the checklist. */
  readonly name: string;
  /** Whether a thing may be what a file imports from a source; without this, its name is all that is looked for. */
  readonly mayImport?: (
    source: string,
    importer: string,
    of: Pick<ObjectWrapper, 'name' | 'definedIn'>,
  ) => boolean;
}

/** A language that is parsed. */
export interface ParsedLanguage extends LanguageBase {
  readonly grammar: Grammar;
  /** One for texts that the other reads wrongly, with the same names for what they share. */
  readonly otherGrammar?: {
    readonly grammar: Grammar;
    readonly isFor: (text: string, path: string) => boolean;
  };
  /** The code in a text that has more than code, at the same offsets: the script blocks of a component. */
  readonly codeIn?: (text: string, path: string) => string;
  readonly find: (code: ParsedCode) => FoundInFile;
  /** The texts of its constants, by their names. */
  readonly constantsIn?: (code: ParsedCode) => (name: string) => string | undefined;
  /** What is read through functions, objects and classes that this file or others define. */
  readonly findThrough: (code: ParsedCode, wrappers: readonly Wrapper[]) => FoundInFile;
}

/** A language that is scanned without a grammar. */
export interface ScannedLanguage extends LanguageBase {
  readonly grammar?: undefined;
  readonly find: (code: Code) => FoundInFile;
  readonly constantsIn?: (code: Code) => (name: string) => string | undefined;
  readonly findThrough: (code: Code, wrappers: readonly Wrapper[]) => FoundInFile;
}

export type CodeLanguage = ParsedLanguage | ScannedLanguage;
