import type { CodeLanguage } from './language.ts';
import { escapeText } from './signs.ts';
import { nameOf, type Wrapper } from './wrapper.ts';

/** Languages in which a call needs no brackets. */
const WITHOUT_BRACKETS = new Set(['ruby', 'bash', 'shell', 'kotlin']);

/** Which wrappers a text of a language may use, by how their names stand in it, and objects by what it imports. */
export function usedIn(
  language: CodeLanguage,
  all: readonly Wrapper[],
): (text: string, path: string) => Wrapper[] {
  const wrappers = all.filter(
    (each) => each.by !== 'inlined' && (each.language === undefined || each.language === language.name),
  );
  if (wrappers.length === 0) return () => [];
  const patterns = wrappers.map((wrapper) => ({ wrapper, use: usePattern(wrapper, language) }));
  const any = new RegExp([...new Set(patterns.map(({ use }) => use))].join('|'));
  const each = patterns.map(({ wrapper, use }) => ({ wrapper, use: new RegExp(use) }));
  return (text, path) => {
    if (!any.test(text)) return [];
    const used = each.flatMap(({ wrapper, use }) => (use.test(text) ? wrapper : []));
    if (language.mayImport === undefined || used.every(({ by }) => by !== 'object')) return used;
    const sources = [...new Set([...text.matchAll(SOURCE)].map(([, source = '']) => source))];
    return used.filter(
      (wrapper) =>
        wrapper.by !== 'object' || sources.some((source) => language.mayImport?.(source, path, wrapper)),
    );
  };
}

/** What `import … from 'a'`, `import('a')` and `require('a')` name. */
const SOURCE = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}['"]([^'"\n]{1,200})['"]/g;

/** A function is called or imported under another name, a class is extended or so imported; an object may be used in any way. */
function usePattern(wrapper: Wrapper, language: CodeLanguage): string {
  // What is exported by default has any name; it is known by its file's, or by that of the folder.
  if (wrapper.by === 'object' && wrapper.name === 'default')
    return `[/'"]${escapeText(moduleOf(wrapper.definedIn))}(?:\\.\\w+)?['"]`;
  const name = escapeText(nameOf(wrapper));
  // It is looked for where it is defined.
  if (wrapper.by === 'given')
    return name === 'default'
      ? '\\bexport\\s+default\\b'
      : `(?<![\\w$])${name}\\s{0,9}(?:[({=:<]|extends\\b|struct\\b)`;
  const after =
    wrapper.by === 'class'
      ? '(?:\\s{0,9}[,)]| as\\b)'
      : wrapper.by === 'object' || WITHOUT_BRACKETS.has(language.name)
        ? '(?![\\w$])'
        : '(?:\\s{0,9}[(<]| as\\b)';
  return `(?<![\\w$])${name}${after}`;
}

/** `env` for `src/env.ts` and `src/env/index.ts`; empty for an index at the root, which is imported as `..`. */
function moduleOf(file: string): string {
  const parts = file.replace(/(?:\/index)?\.\w+$/, '').split('/');
  return parts.at(-1) ?? '';
}
