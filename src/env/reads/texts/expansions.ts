import type { Read } from '../../read.ts';
import { Scanner } from '../../text/scanner.ts';

/** A variable that a text has put in: its name, where that begins, and what the text says of the variable unset. */
export interface Expansion {
  readonly name: string;
  readonly kind: Read['kind'];
  readonly offset: number;
}

/** How texts write variables: as a shell does (compose, Dockerfile), as Spring, or as HOCON. */
export type Notation = 'shell' | 'compose' | 'spring' | 'hocon';

const PLAIN = /[^$}\\]+/y;
const BARE = /\$[A-Za-z_][A-Za-z0-9_]*/y;
const ESCAPE = { shell: /\\[\s\S]/y, compose: /\$\$/y, spring: /\\\$\{/y, hocon: /\\[\s\S]/y };
const SHELL = /\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<operator>:?[-=?+])?/y;
const OPENING = {
  shell: SHELL,
  compose: SHELL,
  spring: /\$\{(?<name>[A-Z][A-Z0-9_]*)(?:(?<operator>:)|(?=\}))/y,
  hocon: /\$\{(?<operator>\?)?(?<name>[A-Z][A-Z0-9_]*)(?=\})/y,
};

/**
 * The variables in a text, from left to right, those within a default too: these are `optional`, whatever they say,
 * as nobody asks for them while the outer one is set. Of Spring and HOCON only names in capitals count; others are
 * properties, which a file brings.
 */
export function findExpansions(text: string, notation: Notation): Expansion[] {
  const found: Expansion[] = [];
  const scanner = new Scanner(text);
  const hasBare = notation === 'shell' || notation === 'compose';
  let depth = 0;
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN) !== null || scanner.take(ESCAPE[notation]) !== null) continue;
    const start = scanner.position;
    const bare = hasBare ? scanner.take(BARE)?.[0] : undefined;
    if (bare !== undefined) {
      found.push({ name: bare.slice(1), kind: 'optional', offset: start + 1 });
      continue;
    }
    const opening = scanner.take(OPENING[notation]);
    if (opening !== null) {
      const { name = '', operator } = opening.groups ?? {};
      const kind = kindOf(operator, notation);
      const offset = start + opening[0].indexOf(name);
      found.push({ name, kind: depth > 0 && kind === 'hard' ? 'optional' : kind, offset });
      depth += 1;
    } else {
      if (text.startsWith('${', start)) depth += 1;
      else if (scanner.next === '}' && depth > 0) depth -= 1;
      scanner.position += 1;
    }
  }
  return found;
}

function kindOf(operator: string | undefined, notation: Notation): Read['kind'] {
  if (notation === 'spring') return operator === undefined ? 'hard' : 'defaulted';
  if (notation === 'hocon') return operator === undefined ? 'hard' : 'optional';
  if (operator === undefined || operator.endsWith('+')) return 'optional';
  return operator.endsWith('?') ? 'hard' : 'defaulted';
}
