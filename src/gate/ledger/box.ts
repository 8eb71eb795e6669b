import { ITEM_ID } from '../../checklist/item-id.ts';
import { type HtmlEnd, htmlEndOf, isBlank } from '../markdown/starts.ts';

/**
 * The grammar of our task list items, the only lines of the comment that carry state:
 *
 *     - [ ] <!-- item:db-migrations fp:1f3a9c --> Database migrations are backwards compatible
 *
 * A box is one whole line at the start of the line. Quoted, numbered, nested or indented ones are
 * GitHub task list items too, but never ours: we do not write them, so a person wrote them.
 */
export interface Box {
  readonly item: string;
  readonly fingerprint: string;
  readonly ticked: boolean;
  /** False for a line that is no task list item: commands may name it, and nobody can tick it. */
  readonly isTickable: boolean;
  /** The line with its mark erased: two boxes are the same box only when this is the same to the letter. */
  readonly identity: string;
}

const BOX = new RegExp(`^- (?:\\[([ xX])\\]|✅|⏳|⚠️) (<!-- item:(${ITEM_ID}) fp:([0-9a-f]+) -->.*)$`);
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** GitHub stores a body saved in a browser with CRLF, and one written through the API with LF. */
export function normalizeNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The boxes of a comment body, in order; lines inside code fences and blocks of HTML are not boxes. */
export function parseBoxes(body: string): Box[] {
  return parseItems(body).filter(({ isTickable }) => isTickable);
}

/** The same, and the lines of items that evidence confirms in place of people: they have a mark where others have a box. */
export function parseItems(body: string): Box[] {
  const boxes: Box[] = [];
  let fence: string | undefined;
  let html: HtmlEnd | undefined;
  for (const line of normalizeNewlines(body).split('\n')) {
    // Nobody sees a box in there, so nobody can have meant it: GitHub may count it when somebody clicks another one.
    if (fence === undefined) html ??= htmlEndOf(line.replace(/^ {0,3}/, ''), false);
    if (html !== undefined) {
      if (html === 'empty line' ? isBlank(line) : html.test(line)) html = undefined;
      continue;
    }
    const [, run, info] = FENCE.exec(line) ?? [];
    if (run !== undefined && info !== undefined) {
      if (fence === undefined) {
        // An opening fence of backticks has no backtick in its info string (GFM 4.5).
        if (run[0] === '~' || !info.includes('`')) fence = run;
      } else if (run[0] === fence[0] && run.length >= fence.length && info.trim() === '') fence = undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const [, mark, identity, item, fingerprint] = BOX.exec(line) ?? [];
    if (identity === undefined || item === undefined || fingerprint === undefined) continue;
    const isTickable = mark !== undefined;
    boxes.push({ item, fingerprint, ticked: isTickable && mark !== ' ', isTickable, identity });
  }
  return boxes;
}

/**
 * One box as a line. The label may hold anything: line breaks become spaces, and a comment that
 * it opens or closes is made harmless, so that it can end neither the line nor our hidden id.
 */
export function renderBox(box: {
  item: string;
  fingerprint: string;
  ticked: boolean;
  label: string;
  /** What stands in the place of the box, where evidence confirms the item. */
  mark?: '✅' | '⏳' | '⚠️';
}): string {
  const label = box.label
    .replace(/\s+/g, ' ')
    .replaceAll('<!--', '&lt;!--')
    .replaceAll('-->', '--&gt;')
    .trim();
  return `- ${box.mark ?? `[${box.ticked ? 'x' : ' '}]`} <!-- item:${box.item} fp:${box.fingerprint} --> ${label}`;
}
