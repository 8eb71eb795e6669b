import { normalizeNewlines } from './box.ts';

/**
 * The first line of our comment: which gate it belongs to. Several gates on one pull request have different contexts.
 * A marker proves nothing by itself: anybody can write one.
 */
export function renderMarker(context: string): string {
  const name = encodeURIComponent(context).replaceAll('-', '%2D');
  return `<!-- deployment-checklist gate:${name} -->`;
}

export function isMarked(body: string, context: string): boolean {
  return normalizeNewlines(body).trimStart().startsWith(renderMarker(context));
}
