import type { Place } from '../place.ts';
import type { FoundInFile } from './found.ts';
import type { Grammar } from './grammars.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import type { Wrapper } from './wrapper.ts';

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

interface LanguageBase {
  /** As people write it in the checklist. */
  readonly name: string;
  /** Whether a file is of this language, by its path. */
  readonly matches: (path: string) => boolean;
  /** A file that has none of these is not looked at: plain texts, as they stand in code. */
  readonly hints: readonly string[];
  /** What each of many hints has in it, where looking for that first is faster. */
  readonly narrowing?: RegExp;
}

/** A language that is parsed. */
export interface ParsedLanguage extends LanguageBase {
  readonly grammar: Grammar;
  /** The code in a text that has more than code, at the same offsets: the script blocks of a component. */
  readonly codeIn?: (text: string, path: string) => string;
  readonly find: (code: ParsedCode) => FoundInFile;
  /** What is read through functions, objects and classes that this file or others define. */
  readonly findThrough: (code: ParsedCode, wrappers: readonly Wrapper[]) => FoundInFile;
}

/** A language that is scanned without a grammar. */
export interface ScannedLanguage extends LanguageBase {
  readonly grammar?: undefined;
  readonly find: (code: Code) => FoundInFile;
  readonly findThrough: (code: Code, wrappers: readonly Wrapper[]) => FoundInFile;
}

export type CodeLanguage = ParsedLanguage | ScannedLanguage;
