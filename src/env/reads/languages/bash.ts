import { addKey } from '../add-key.ts';
import { Finds } from '../found.ts';
import type { ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import { Assigned, nameIn } from './bash/assigned.ts';
import { findIndirect } from './bash/indirect.ts';
import { kindOf, strictFrom } from './bash/kind.ts';
import { findSourced, noteAssigned, placeOf } from './bash/sourced.ts';

/** Scripts that people and builds run, not what production starts: what they demand is no reason to hold a deployment. */
const TOOLS =
  /(?:^|\/)(?:\.[^/]+|scripts?|tools?|hack|ci|dev|contrib|utils|release|packaging|make|build[-_]\w+)\//;
const START = /(?:entrypoint|start|serve|boot|launch|migrate)[\w-]*(?:\.\w+)?$/;
/** What scripts in lower case read, they have from each other as a rule; a program's own prefix is in capitals: `APP_db_host`. */
const KEY = /^(?:[A-Z_][A-Z0-9_]*|[A-Z][A-Z0-9]+_\w+|(?:https?|no|all)_proxy)$/;

/** `${X:$n}`, which the grammar takes for a command called `$n}`; `${X: n}` says the same. */
const OFFSET = /(\$\{[\w@*]{1,200}:)\$(?=\w)/g;

/** Shell scripts: `$X` and its other forms, where the script does not set it itself. */
export const bash: ParsedLanguage = {
  ...SIGNS.bash,
  name: 'bash',
  grammar: 'bash',
  codeIn: (text) => text.replace(OFFSET, '$1 '),
  find(code) {
    const finds = new Finds();
    const assigned = new Assigned(code.tree);
    // What a script takes in from another file may set anything.
    const strict = /^[^\S\n]*(?:source|\.)\s/m.test(code.text)
      ? Number.POSITIVE_INFINITY
      : strictFrom(code.tree, code.text);
    const isTool = TOOLS.test(code.file) && !START.test(code.file);
    for (const node of code.tree.nodesOf('simple_expansion', 'expansion')) {
      const name = nameIn(node);
      if (name === undefined || !KEY.test(name) || assigned.has(name, node)) continue;
      const kind = kindOf(node, name, strict, code.tree);
      addKey(finds, code, name, kind === 'hard' && isTool ? 'optional' : kind, placeOf(node));
    }
    for (const command of code.tree.nodesOf('command')) {
      if (command.child('name')?.text !== 'printenv') continue;
      for (const word of command.children.filter(({ type }) => type === 'word'))
        addKey(finds, code, word.text, 'optional', word.start);
    }
    findIndirect(code, finds, isTool);
    noteAssigned(code, finds);
    return finds;
  },
  findThrough(code, wrappers) {
    const finds = new Finds();
    findSourced(code, finds, wrappers);
    return finds;
  },
};

/** Shell scripts by their first line: `#!/bin/sh`. */
export const bashScript: ParsedLanguage = { ...bash, ...SIGNS.bashScript };
