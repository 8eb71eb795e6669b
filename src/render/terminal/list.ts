import { parseInline } from './inline.ts';
import type { Look } from './look.ts';
import { wrap } from './wrap.ts';

/** Sentences under a heading; nothing where there are none. */
export function renderTerminalList(title: string, sentences: readonly string[], look: Look): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.map((text) => wrap({ text: '  · ', style: 'aside' }, parseInline(text), look));
  return [[look.paint('heading', title), ...lines].join('\n')];
}
