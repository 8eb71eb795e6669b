import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a person sees of a comment or summary: no hidden ids, labels instead of links, no footer, no empty lines. */
export function readable(markdown: string): string {
  return markdown
    .replaceAll(/<!--.*?-->\s?/g, '')
    .replaceAll(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replaceAll(/<sub>.*<\/sub>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The boxes that GitHub-flavoured Markdown makes of a text, in order: ticked or not. */
export function renderedBoxes(markdown: string): boolean[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([input]) => input.includes('checked=""'));
}

/** A text of ours without the hidden line that tells how often somebody edited the comment. */
export function withoutEdits(body: string): string {
  return body.replace(/\n\n<!-- edits:\d+ -->/, '');
}
