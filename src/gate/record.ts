import { type Box, parseItems } from './box.ts';
import type {
  Confirmation,
  Editor,
  Entry,
  GivenCommands,
  Ledger,
  Revision,
  Revocation,
  Shown,
  Waiver,
} from './ledger.ts';
import { headShaOf } from './marker.ts';
import { findClicked, toPage } from './page.ts';

/** The ledger while it is being written. */
export class Record implements Ledger {
  readonly entries: Entry[] = [];
  readonly standing = new Map<string, Confirmation[]>();
  readonly waivers = new Map<string, Waiver[]>();
  readonly unknown = new Map<number, string[]>();
  readonly early = new Map<number, string[]>();
  voidedAt: string | undefined;

  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }: Revision, shown: Shown): void {
    if (text === null || editor === null) {
      // Nobody can say what this revision did: our own may have shown other boxes, a person's may have
      // taken a tick away and put it back as its own. The marks are unknown until the next readable one.
      shown.ticked = new Map();
      if (editor?.kind === 'self') {
        shown.boxes = new Map();
      } else {
        this.standing.clear();
        this.waivers.clear();
        this.voidedAt = editedAt;
      }
    } else {
      if (editor.kind === 'self') {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, shown);
      shown.pages.push(toPage(text));
    }
  }

  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn(editor: Editor, at: string, text: string, shown: Shown): void {
    const clicked = findClicked(shown.pages, toPage(text));
    for (const { item, fingerprint, identity: line, ticked } of turnedBoxes(shown, boxesByItem(text))) {
      const done = {
        item,
        fingerprint,
        line,
        by: editor.login,
        at,
        how: 'tick',
        headSha: shown.headSha,
      } as const;
      if (!ticked) this.#revoke(done, true);
      else if (editor.kind === 'person' && clicked?.has(item) !== false)
        this.#confirm({ kind: 'confirmation', ...done });
    }
  }

  /** Does what a comment of a person says. Of several comments of ours the last one that shows an item is meant. */
  obey({ comment, by, at, commands }: GivenCommands, shown: readonly Shown[], mayRevoke: boolean): void {
    if (by.kind !== 'person') return;
    const boxes = new Map(
      shown.flatMap(({ boxes, headSha }) =>
        [...boxes.values()].map((box) => [box.item.toLowerCase(), { ...box, headSha }] as const),
      ),
    );
    for (const command of commands) {
      if (command.kind === 'checklist') continue;
      const all = command.kind !== 'waive' && command.items === 'all';
      const ids =
        command.kind === 'waive'
          ? [command.item]
          : command.items === 'all'
            ? [...boxes].flatMap(([id, { isTickable }]) => (isTickable ? [id] : []))
            : command.items;
      for (const id of ids) {
        const box = boxes.get(id.toLowerCase());
        if (box === undefined) {
          this.unknown.set(comment, [...(this.unknown.get(comment) ?? []), id]);
          continue;
        }
        const { item, fingerprint, identity: line, headSha } = box;
        const done = { item, fingerprint, line, by: by.login, at, how: 'command', headSha, comment } as const;
        if (command.kind === 'confirm')
          this.#confirm({ kind: 'confirmation', ...done, ...(all ? { all } : {}) });
        else if (command.kind === 'revoke') this.#revoke(done, mayRevoke);
        else if (command.kind === 'waive')
          this.#waive({ kind: 'waiver', ...done, reason: command.reason, until: command.until });
      }
    }
  }

  /** Takes over what an earlier run saw. */
  restate(entry: Entry, mayRevoke: boolean): void {
    if (entry.kind === 'confirmation') this.#confirm(entry);
    else if (entry.kind === 'waiver') this.#waive(entry);
    else this.#revoke(entry, entry.how === 'tick' || mayRevoke);
  }

  /** Of the ids that a comment names, those of `later` are shown now, and nobody knows whether they were then; none where it is too old. */
  findEarly({ comment, commands }: GivenCommands, later: readonly string[], isTooOld: boolean): void {
    const named = commands.flatMap((command) => {
      if (command.kind === 'checklist') return [];
      if (command.kind === 'waive') return [command.item];
      return command.items === 'all' ? later : command.items;
    });
    const known = new Set(later.map((item) => item.toLowerCase()));
    const isEarly = (id: string) => isTooOld || known.has(id.toLowerCase());
    const unknown = this.unknown.get(comment) ?? [];
    this.early.set(comment, named.filter(isEarly));
    this.unknown.set(
      comment,
      unknown.filter((id) => !isEarly(id)),
    );
  }

  /** A person has one confirmation of one fingerprint in the same words: the newest. Other words are another one's writing. */
  #confirm(entry: Confirmation): void {
    this.entries.push(entry);
    const others = (this.standing.get(entry.item) ?? []).filter(
      ({ by, fingerprint, line }) =>
        by !== entry.by || fingerprint !== entry.fingerprint || line !== entry.line,
    );
    this.standing.set(entry.item, [...others, entry]);
  }

  #waive(entry: Waiver): void {
    this.entries.push(entry);
    this.waivers.set(entry.item, [...(this.waivers.get(entry.item) ?? []), entry]);
  }

  /** Who may not revoke what others did still takes back their own. */
  #revoke(done: Omit<Revocation, 'kind' | 'tookAway'>, ofOthers: boolean): void {
    const { item, by } = done;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const own = [...standing, ...waivers].some((entry) => entry.by === by);
    this.entries.push({ ...done, kind: 'revocation', tookAway: ofOthers || own });
    const isKept = (entry: Entry) => !ofOthers && entry.by !== by;
    this.standing.set(item, standing.filter(isKept));
    this.waivers.set(item, waivers.filter(isKept));
  }
}

/** Boxes of a body by item, and lines that evidence stands in. An item with two boxes is ambiguous, and ambiguity proves nothing: it is left out. */
export function boxesByItem(text: string): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const ambiguous = new Set<string>();
  for (const box of parseItems(text)) {
    if (boxes.has(box.item)) ambiguous.add(box.item);
    boxes.set(box.item, box);
  }
  for (const item of ambiguous) boxes.delete(item);
  return boxes;
}

/** The shown boxes that a person's edit turned, as they are now. Takes note of all marks. */
function turnedBoxes({ boxes, ticked }: Shown, now: ReadonlyMap<string, Box>): Box[] {
  return [...boxes].flatMap(([item, shown]) => {
    const box = now.get(item);
    if (box === undefined || !shown.isTickable || box.identity !== shown.identity) return [];
    const before = ticked.get(item);
    ticked.set(item, box.ticked);
    return before === undefined || before === box.ticked ? [] : [box];
  });
}
