import { normalizeNewlines } from './ledger/box.ts';

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

/** Whose comment it says to be: the context of a gate, this one or another. */
export function contextIn(body: string): string | undefined {
  const [, name = ''] = /^\s*<!-- deployment-checklist gate:(\S{1,900}) -->/.exec(body) ?? [];
  try {
    return decodeURIComponent(name) || undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The second line of our comment: which head it was written for, so that a confirmation tells what it was given to. */
export function renderHeadLine(headSha: string): string {
  return `<!-- head:${headSha} -->`;
}

/** The head SHA that a comment of ours was written for. */
export function headShaOf(body: string): string | undefined {
  return /^<!-- head:([0-9a-f]{7,64}) -->$/m.exec(
    normalizeNewlines(body).split('\n').slice(0, 3).join('\n'),
  )?.[1];
}

/** The second line of a comment of ours that is no checklist any more: the comment that is. */
export function renderPointerLine(comment: number): string {
  return `<!-- checklist-is:${comment} -->`;
}

/** The comment that a text of ours points to. */
export function pointedTo(body: string): number | undefined {
  const id = /^.*\r?\n<!-- checklist-is:(\d{1,16}) -->/.exec(body)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** The first line of a reply, by which it is known that a comment has been answered. */
export function renderReplyMarker(comment: number): string {
  return `<!-- deployment-checklist reply:${comment} -->`;
}

/** The comment that a reply of ours answers. */
export function repliedTo(body: string): number | undefined {
  const id = /^<!-- deployment-checklist reply:(\d{1,16}) -->/.exec(body)?.[1];
  return id === undefined ? undefined : Number(id);
}
