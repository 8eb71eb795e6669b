import { headShaOf } from '../marker.ts';
import type {
  Confirmation,
  Editor,
  Entry,
  GivenCommands,
  Ledger,
  Missed,
  Revision,
  Revocation,
  Waiver,
} from './ledger.ts';
import { findClicked, type Page, toPage } from './page.ts';
import {
  boxesByItem,
  boxesOf,
  findByName,
  missedBoxes,
  type Shown,
  type ShownBox,
  type ShownBoxes,
  turnedBoxes,
} from './shown.ts';
import { keyOfTakenBack, type Remembered, type TakenBack } from './taken-back.ts';

/** The ledger while it is being written. */
export class Record implements Ledger {
  readonly entries: Entry[] = [];
  readonly standing = new Map<string, Confirmation[]>();
  readonly waivers = new Map<string, Waiver[]>();
  readonly unknown = new Map<number, string[]>();
  readonly early = new Map<number, string[]>();
  readonly missed: Missed[] = [];
  voidedAt: string | undefined;
  /** By item. */
  readonly #takenBack = new Map<string, TakenBack[]>();
  /** What our comment has noted. */
  readonly #noted = new Set<string>();

  get takenBack(): Remembered[] {
    return [...this.#takenBack.values()]
      .flat()
      .map((one) => ({ ...one, isNoted: this.#noted.has(keyOfTakenBack(one)) }));
  }

  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }: Revision, shown: Shown): void {
    const page = text === null ? undefined : toPage(text);
    if (text === null || page === undefined || editor === null) {
      // Nobody can say what this revision did: our own may have shown other boxes, and noted what a command took back; a person's may have
      // taken a tick away and put it back as its own. The marks are unknown until the next readable one.
      shown.ticked = new Map();
      if (editor?.kind === 'self') shown.boxes = new Map();
      this.standing.clear();
      this.waivers.clear();
      this.#takenBack.clear();
      this.voidedAt = editedAt;
    } else {
      if (editor.kind === 'self') {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, page, shown);
    }
    if (page === undefined) shown.isWhole = false;
    else {
      shown.pages.push(page);
      for (const { identity, ticked } of page.boxes) shown.marks.set(identity, ticked);
    }
  }

  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn({ kind, login: by }: Editor, at: string, text: string, page: Page, shown: Shown): void {
    const clicked = findClicked(shown.pages, page, shown.isWhole);
    const now = boxesByItem(text);
    if (kind === 'person') for (const { item } of missedBoxes(shown, now)) this.missed.push({ item, by, at });
    for (const { item, fingerprint, identity: line, ticked } of turnedBoxes(shown, now)) {
      const done = { item, fingerprint, line, by, at, how: 'tick', headSha: shown.headSha } as const;
      if (!ticked) this.#revoke(done, true);
      else if (kind !== 'person') continue;
      else if (clicked?.has(item) !== false) this.#confirm({ kind: 'confirmation', ...done });
      // Nobody can tell which of them was clicked; beside one that was, the others only came along.
      else if (clicked.size === 0) this.missed.push({ item, by, at });
    }
  }

  /** Does what a comment of a person says. Of several comments of ours the last one that shows an item is meant. */
  obey({ comment, by, at, commands }: GivenCommands, shown: readonly ShownBoxes[], mayRevoke: boolean): void {
    if (by.kind !== 'person') return;
    const boxes = boxesOf(shown);
    const find = findByName(boxes);
    for (const command of commands) {
      if (command.kind === 'checklist') continue;
      const all = command.kind !== 'waive' && command.items === 'all';
      const ids =
        command.kind === 'waive'
          ? [command.item]
          : command.items === 'all'
            ? [...boxes].flatMap(([id, { isTickable }]) => (isTickable ? [id] : []))
            : command.items;
      const meant = new Set<ShownBox>();
      for (const id of ids) {
        const box = find(id);
        if (box === undefined) {
          this.unknown.set(comment, [...(this.unknown.get(comment) ?? []), id]);
          continue;
        }
        // Who names a box twice, in capitals and without, means it once.
        if (meant.has(box)) continue;
        meant.add(box);
        const { item, fingerprint, identity: line, headSha } = box;
        const done = { item, fingerprint, line, by: by.login, at, how: 'command', headSha, comment } as const;
        if (command.kind === 'confirm')
          this.#confirm({ kind: 'confirmation', ...done, ...(all ? { all } : {}) });
        else if (command.kind === 'revoke' && !this.#hasNoted(done, mayRevoke)) this.#revoke(done, mayRevoke);
        else if (command.kind === 'waive')
          this.#waive({ kind: 'waiver', ...done, reason: command.reason, until: command.until });
      }
    }
  }

  /** Takes over what an earlier run saw. */
  restate(entry: Entry, mayRevoke: boolean): void {
    if (entry.kind === 'confirmation') this.#confirm(entry);
    else if (entry.kind === 'waiver') this.#waive(entry);
    else this.#revoke(entry, entry.ofOthers || mayRevoke);
  }

  /** Takes back once more what our comment says that a command took back. The command may still be there, and comes after this then. */
  remember(note: TakenBack, shown: readonly Shown[]): void {
    const { item, by, at, comment, ofOthers } = note;
    const box = boxesOf(shown).get(item);
    const { fingerprint = '', identity: line = '', headSha } = box ?? {};
    this.#noted.add(keyOfTakenBack(note));
    this.#revoke({ item, fingerprint, line, by, at, how: 'command', headSha, comment }, ofOthers);
  }

  #hasNoted(command: Omit<TakenBack, 'ofOthers'>, ofOthers: boolean): boolean {
    return [true, ofOthers].some((whose) => this.#noted.has(keyOfTakenBack({ ...command, ofOthers: whose })));
  }

  /** A person has one confirmation of one fingerprint in the same words: the newest. Other words are another one's writing. */
  #confirm(entry: Confirmation): void {
    this.entries.push(entry);
    this.standing.set(entry.item, [...withoutSame(this.standing.get(entry.item), entry), entry]);
  }

  /** A person has one waiver of one fingerprint in the same words: the newest, which may end sooner than an earlier one. */
  #waive(entry: Waiver): void {
    this.entries.push(entry);
    this.waivers.set(entry.item, [...withoutSame(this.waivers.get(entry.item), entry), entry]);
  }

  /** Who may not revoke what others did still takes back their own. */
  #revoke(done: Omit<Revocation, 'kind' | 'ofOthers' | 'tookAway'>, ofOthers: boolean): void {
    const { item, by, at, comment } = done;
    const isTaken = (entry: Entry) => ofOthers || entry.by === by;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const isEffective = [...standing, ...waivers].some(isTaken);
    this.entries.push({ ...done, kind: 'revocation', ofOthers, tookAway: ofOthers || isEffective });
    this.standing.set(
      item,
      standing.filter((entry) => !isTaken(entry)),
    );
    this.waivers.set(
      item,
      waivers.filter((entry) => !isTaken(entry)),
    );
    if (comment === undefined) this.#takenBack.delete(item);
    else if (isEffective) {
      // It comprises what earlier ones took away, of everybody or of the same person.
      const others = (this.#takenBack.get(item) ?? []).filter(
        (one) => !ofOthers && (one.ofOthers || one.by !== by),
      );
      this.#takenBack.set(item, [...others, { item, by, at, comment, ofOthers }]);
    }
  }
}

/** What others did, and what the same person did to another fingerprint or to other words. */
function withoutSame<T extends Confirmation | Waiver>(
  entries: readonly T[] = [],
  { by, fingerprint, line }: T,
): T[] {
  return entries.filter(
    (entry) => entry.by !== by || entry.fingerprint !== fingerprint || entry.line !== line,
  );
}
