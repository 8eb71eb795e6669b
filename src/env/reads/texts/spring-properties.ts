import type { ObjectWrapper, Wrapper } from '../wrapper.ts';

/** What a settings file gives a value under the name of a variable: `A: x`, `A=x`; not what only passes `${A}` on. */
const PROPERTY = /^([A-Z][A-Z0-9_]{0,200})[^\S\n]*[:=][^\S\n]*(?!\$\{)\S/gm;
const IDIOM = 'a property of Spring';

/**
 * The properties that a settings file of Spring defines, for the code that has them put in: `@Value("${A}")` demands no
 * variable where a file says what A is.
 */
export function listProperties(text: string, definedIn: string): ObjectWrapper[] {
  const names = new Set([...text.matchAll(PROPERTY)].map(([, name = '']) => name));
  return [...names].flatMap((name) =>
    ['java', 'kotlin'].map((language) => {
      return { by: 'object', language, name, idiom: IDIOM, defaulted: [name], prefix: '', definedIn };
    }),
  );
}

/** The names of the properties among what other files define. */
export function propertiesIn(wrappers: readonly Wrapper[]): ReadonlySet<string> {
  return new Set(
    wrappers.flatMap((wrapper) => (wrapper.by === 'object' && wrapper.idiom === IDIOM ? [wrapper.name] : [])),
  );
}
