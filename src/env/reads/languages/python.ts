import { Finds, type FoundInFile } from '../found.ts';
import type { ParsedCode, ParsedLanguage } from '../language.ts';
import type { Wrapper } from '../wrapper.ts';
import { findCalls } from './python/calls.ts';
import { findEnvironReads } from './python/environ.ts';
import { Names } from './python/names.ts';

/** Python: `os.environ`, and the libraries that read it. */
export const python: ParsedLanguage = {
  name: 'python',
  grammar: 'python',
  matches: (path) => path.endsWith('.py'),
  hints: ['environ', 'getenv', 'decouple', 'BaseSettings', 'starlette.config', 'Dynaconf'],
  find(code: ParsedCode): FoundInFile {
    const [finds, names] = [new Finds(), new Names(code.tree)];
    findEnvironReads(code, names, finds);
    return finds;
  },
  findThrough(code: ParsedCode, wrappers: readonly Wrapper[]): FoundInFile {
    const [finds, names] = [new Finds(), new Names(code.tree)];
    findCalls(code, names, wrappers, finds);
    return finds;
  },
};
