import type { Piece } from './value.ts';

/**
 * The key that what comes next stands under: that of the line, or of the nearest line that is indented less; only that of the
 * line where it goes on there.
 */
export function keyAbove(pieces: readonly Piece[], code: string, isOnLine = false): string | undefined {
  const all = lastOf(pieces).split('\n');
  const lines = isOnLine ? all.slice(-1) : all;
  const width = Number(/n?indent\s+(\d{1,3})/.exec(code)?.[1] ?? lines.at(-1)?.length ?? 0);
  for (const line of lines.toReversed()) {
    const [, spaces = '', key] = /^([\s-]*)["']?([\w.][\w.-]*)["']?:\s*(?:\|-?)?$/.exec(line) ?? [];
    if (key !== undefined && spaces.length < Math.max(width, 1)) return key;
  }
  return undefined;
}

/** How far back is looked for the key that something stands under. */
const MAX_TAIL = 4000;

function lastOf(pieces: readonly Piece[]): string {
  let tail = '';
  for (let index = pieces.length - 1; index >= 0 && tail.length < MAX_TAIL; index -= 1)
    tail = `${pieces[index]?.text.slice(-MAX_TAIL) ?? ''}${tail}`;
  return tail;
}
