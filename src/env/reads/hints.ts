import type { CodeLanguage } from './language.ts';

const patterns = new WeakMap<CodeLanguage, RegExp>();

/** Whether a text may hold reads, so that it is worth a closer look. */
export function hasHint(text: string, language: CodeLanguage): boolean {
  if (language.narrowing?.test(text) === false) return false;
  const pattern = patterns.get(language) ?? new RegExp(language.hints.map(escapeText).join('|'));
  patterns.set(language, pattern);
  return pattern.test(text);
}

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
