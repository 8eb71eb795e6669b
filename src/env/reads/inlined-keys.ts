import type { Read } from '../read.ts';
import type { CodeLanguage } from './language.ts';
import type { Wrapper } from './wrapper.ts';

/** Which reads are of keys that a build has replaced when the code runs. */
export function inlinedBy(
  wrappers: readonly Wrapper[],
  languages: readonly CodeLanguage[],
): (read: Read) => boolean {
  const keys = wrappers.filter((wrapper) => wrapper.by === 'inlined');
  const byName = Map.groupBy(keys, ({ name }) => name);
  const isOf = (of: string, file: string) =>
    languages.some(({ name, matches }) => name === of && matches(file));
  return ({ key, at }) =>
    byName.get(key)?.some(({ folder, language }) => at.file.startsWith(folder) && isOf(language, at.file)) ===
    true;
}
