import { Finds, type FoundInFile } from '../found.ts';
import type { ParsedCode, ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { Wrapper } from '../wrapper.ts';
import { findCalls } from './javascript/calls.ts';
import { findCommanderReads } from './javascript/commander.ts';
import { constantsIn } from './javascript/constants.ts';
import { findConvictReads } from './javascript/convict.ts';
import { findEnvironReads } from './javascript/environ.ts';
import { addExported } from './javascript/exported.ts';
import { addInlined } from './javascript/inlined.ts';
import { mayBeOf } from './javascript/modules.ts';
import { Names } from './javascript/names.ts';
import { findNuxtReads } from './javascript/nuxt.ts';
import { findReaderReads } from './javascript/readers.ts';
import { findGivenSchemas } from './javascript/schema-reads.ts';
import { scriptBlocks } from './javascript/script-blocks.ts';
import { findValidatedReads } from './javascript/validated.ts';

/** `<Type>value` and `<T>(a: T) => a`, which are elements of JSX in other files than `.ts`. */
const CAST = /(?:[=(,:?&|[{;]|\breturn|\bdefault|=>)\s*<[A-Za-z_]/;

/** JavaScript and TypeScript, also in the scripts of Vue, Svelte and Astro components. */
export const javascript: ParsedLanguage = {
  ...SIGNS.javascript,
  name: 'javascript',
  grammar: 'tsx',
  otherGrammar: { grammar: 'typescript', isFor: (text, path) => /\.[cm]?ts$/.test(path) && CAST.test(text) },
  codeIn: (text, path) => (/\.(vue|svelte|astro)$/.test(path) ? scriptBlocks(text, path) : text),
  mayImport: mayBeOf,
  find(code: ParsedCode): FoundInFile {
    const [finds, names] = [new Finds(), new Names(code, [])];
    findEnvironReads(code, names, finds);
    findValidatedReads(code, names, finds);
    findReaderReads(code, names, finds);
    findNuxtReads(code, finds);
    findCommanderReads(code, names, finds);
    findConvictReads(code, names, finds);
    addExported(code, names, finds);
    addInlined(code, finds);
    return finds;
  },
  constantsIn,
  findThrough(code: ParsedCode, wrappers: readonly Wrapper[]): FoundInFile {
    const finds = new Finds();
    const given = wrappers.filter((wrapper) => wrapper.by === 'given');
    if (given.length > 0 || wrappers.some(({ by }) => by === 'object')) {
      const names = new Names(code, wrappers);
      findEnvironReads(code, names, finds, given);
      findValidatedReads(code, names, finds);
      findGivenSchemas(code, names, finds, given);
      addExported(code, names, finds);
    }
    findCalls(code, wrappers, finds);
    return finds;
  },
};

/** JavaScript by its first line: `#!/usr/bin/env node`. */
export const javascriptScript: ParsedLanguage = { ...javascript, ...SIGNS.javascriptScript };
