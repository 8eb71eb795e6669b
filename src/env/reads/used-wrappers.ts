import type { CodeLanguage } from './language.ts';
import { escapeText } from './signs.ts';
import { nameOf, type Wrapper } from './wrapper.ts';

/** Languages in which a call needs no brackets. */
const WITHOUT_BRACKETS = new Set(['ruby', 'bash', 'shell', 'kotlin']);

/** Which wrappers a text of a language may use, by how their names stand in it. */
export function usedIn(language: CodeLanguage, all: readonly Wrapper[]): (text: string) => Wrapper[] {
  const wrappers = all.filter((each) => each.language === undefined || each.language === language.name);
  if (wrappers.length === 0) return () => [];
  const patterns = wrappers.map((wrapper) => ({ wrapper, use: usePattern(wrapper, language) }));
  const any = new RegExp([...new Set(patterns.map(({ use }) => use))].join('|'));
  const each = patterns.map(({ wrapper, use }) => ({ wrapper, use: new RegExp(use) }));
  return (text) =>
    any.test(text) ? each.flatMap(({ wrapper, use }) => (use.test(text) ? wrapper : [])) : [];
}

/** A function is called or imported under another name, a class is extended or so imported; an object may be used in any way. */
function usePattern(wrapper: Wrapper, language: CodeLanguage): string {
  const name = escapeText(nameOf(wrapper));
  const after =
    wrapper.by === 'class'
      ? '(?:\\s{0,9}[,)]| as\\b)'
      : wrapper.by === 'object' || WITHOUT_BRACKETS.has(language.name)
        ? '(?![\\w$])'
        : '(?:\\s{0,9}[(<]| as\\b)';
  return `(?<![\\w$])${name}${after}`;
}
