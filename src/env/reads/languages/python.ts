import { Finds, type FoundInFile } from '../found.ts';
import type { ParsedCode, ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import type { Wrapper } from '../wrapper.ts';
import { findCalls } from './python/calls.ts';
import { withoutCommentLines } from './python/comments.ts';
import { constantsIn } from './python/constants.ts';
import { findConfigurationReads } from './python/django-configurations.ts';
import { findDynaconfReads } from './python/dynaconf.ts';
import { findEnvironReads } from './python/environ.ts';
import { findFlaskReads } from './python/flask.ts';
import { isGivenTo } from './python/given.ts';
import { Names } from './python/names.ts';
import { findOptionReads } from './python/options.ts';
import { findReaderReads } from './python/readers.ts';
import type { Parameter } from './python/scopes.ts';
import { findSettingsReads } from './python/settings.ts';
import { findUrlReads } from './python/urls.ts';

/** Python: `os.environ`, and the libraries that read it. */
export const python: ParsedLanguage = {
  ...SIGNS.python,
  name: 'python',
  grammar: 'python',
  codeIn: withoutCommentLines,
  find(code: ParsedCode): FoundInFile {
    const [finds, names] = [new Finds(), new Names(code.tree)];
    findEnvironReads(code, names, finds);
    findSettingsReads(code, names, finds);
    findReaderReads(code, names, finds);
    findDynaconfReads(code, names, finds);
    findOptionReads(code, names, finds);
    findUrlReads(code, names, finds);
    findConfigurationReads(code, names, finds);
    findFlaskReads(code, names, finds);
    return finds;
  },
  constantsIn,
  findThrough(code: ParsedCode, wrappers: readonly Wrapper[]): FoundInFile {
    const [finds, names] = [new Finds(), new Names(code.tree)];
    const given = wrappers.filter((wrapper) => wrapper.by === 'given');
    if (given.length > 0) {
      const isGiven = (scope: SyntaxNode, parameter: Parameter) =>
        isGivenTo(given, scope, parameter, code.file);
      findEnvironReads(code, new Names(code.tree, isGiven), finds);
    }
    const bases = wrappers.filter((wrapper) => wrapper.by === 'class');
    if (bases.length > 0) findSettingsReads(code, names, finds, bases);
    const objects = wrappers.filter((wrapper) => wrapper.by === 'object');
    if (objects.length > 0) findReaderReads(code, names, finds, objects);
    findCalls(code, names, wrappers, finds);
    return finds;
  },
};

/** Python by its first line: `#!/usr/bin/env python3`. */
export const pythonScript: ParsedLanguage = { ...python, ...SIGNS.pythonScript };
