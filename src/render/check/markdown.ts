import { renderSections } from '../comment/sections.ts';
import type { View } from '../view.ts';
import type { CheckView } from './view.ts';

/** A check as the Markdown of the comment; nobody can tick in it, so it has no boxes. */
export function renderCheckMarkdown({ decision, head, path, webUrl }: CheckView): string {
  const at = { headSha: head.sha, path, webUrl, summaryUrl: undefined };
  const view: View = { decision, ...at, changedSince: new Map(), place: 'checkout' };
  const detail = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };
  return `${renderSections(view, detail)}\n`;
}
