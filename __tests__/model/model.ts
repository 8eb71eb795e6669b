/**
 * The ledger of DESIGN.md once more, as questions to the whole history: nothing is replayed, nothing is text, and
 * nothing of src/ is used. Small and slow on purpose.
 */

import { type Facts, holds, type Kind } from './evidence.ts';

/** A line of a page: a box of ours, or what somebody made of it. */
export interface Line {
  readonly item: string;
  readonly fingerprint: string;
  readonly label: string;
  readonly ticked: boolean;
  /** What stands in place of the box, where evidence confirms the item. */
  readonly sign?: '✅' | '⏳' | undefined;
}

/** What a command took back, as we wrote it down. */
export interface Note {
  readonly item: string;
  readonly by: string;
  /** When the command was given. */
  readonly at: number;
  readonly ofOthers: boolean;
}

/** The checklist comment was saved. `gone`: the account, or the text of the revision, was deleted. */
export interface Page {
  readonly kind: 'page';
  readonly at: number;
  readonly by: string;
  readonly lines: readonly Line[] | 'gone';
  /** What it says of commands; only what we say counts. */
  readonly notes: readonly Note[];
  /** All the rest of its text. */
  readonly beside: string;
}

/** A comment with one command. */
export interface Command {
  readonly kind: 'confirm' | 'revoke' | 'waive';
  /** Stays the same when its author edits it. */
  readonly comment: number;
  readonly at: number;
  readonly by: string;
  readonly items: readonly string[] | 'all';
  /** A day. */
  readonly until?: string | undefined;
}

export type Past = readonly (Page | Command)[];

/** What an item asks for. */
export interface Rule {
  readonly id: string;
  readonly when: 'always' | 'db' | 'label';
  readonly covers: 'itself' | 'files' | 'push';
  readonly hours: number | undefined;
  readonly who: 'write' | 'maintain' | 'rita';
  readonly author: boolean;
  readonly count: number;
  readonly waivable: 'no' | 'write' | 'maintain' | 'ada';
  readonly optional: boolean;
  /** What confirms it in place of people; nothing where people do. */
  readonly verifiedBy: readonly Kind[];
}

/** The pull request and the people as they are at one moment. */
export interface World {
  readonly rules: readonly Rule[];
  /** How often each title was changed on the base branch. */
  readonly titles: Readonly<Record<string, number>>;
  readonly head: number;
  readonly db: number;
  readonly labelled: boolean;
  readonly roles: Readonly<Record<string, string>>;
  readonly now: number;
  readonly facts: Facts;
}

export const SELF = 'gate[bot]';
export const BOT = 'helper[bot]';
export const GONE = 'gone';
export const AUTHOR = 'eve';
const RANKS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const HOUR = 3_600_000;

/** Rule 7: what a confirmation covers. */
export function fingerprintOf({ id, covers, when }: Rule, { titles, head, db }: World): string {
  const files = when === 'db' ? `db ${db}` : 'no files';
  const covered = { itself: '', files, push: `${files} head ${head}` }[covers];
  return `${id} ${titles[id] ?? 0} ${covered}`;
}

/** What a box of it says. */
export function labelOf({ id }: Rule, { titles }: World): string {
  return `Item ${id} ${titles[id] ?? 0}`;
}

/** What we write of an item that is asked for. */
export function writtenLine(rule: Rule, world: World, isConfirmed: boolean): Line {
  const isBox = rule.verifiedBy.length === 0;
  return {
    item: rule.id,
    fingerprint: fingerprintOf(rule, world),
    label: labelOf(rule, world),
    ticked: isBox && isConfirmed,
    sign: isBox ? undefined : isConfirmed ? '✅' : '⏳',
  };
}

export function asked({ rules, labelled, db }: World): Rule[] {
  return rules.filter(({ when }) => ({ always: true, db: db > 0, label: labelled })[when]);
}

interface Act {
  readonly index: number;
  readonly at: number;
  readonly by: string;
  readonly what: 'confirm' | 'revoke' | 'waive';
  readonly fingerprint: string;
  /** The words that were shown. */
  readonly label: string;
  /** A revocation by a command, which takes away what others did only with write access. */
  readonly spoken: boolean;
  readonly until?: string | undefined;
}

/** The one line of an item; undefined for none, and for two, of which nobody knows which is meant. */
function lineOf(lines: readonly Line[] | 'gone', item: string): Line | undefined {
  if (lines === 'gone') return undefined;
  const all = lines.filter((line) => line.item === item);
  return all.length === 1 ? all[0] : undefined;
}

/** Rule 2: what we showed of an item before something happened. */
function shownBefore(past: Past, index: number, item: string): Line | undefined {
  const page = past.findLast(
    (event, at): event is Page => at < index && event.kind === 'page' && event.by === SELF,
  );
  return page && lineOf(page.lines, item);
}

const isSame = (a: Line, b: Line) => a.fingerprint === b.fingerprint && a.label === b.label;

/** The mark of an item before something happened, where anybody can know it. */
function markBefore(past: Past, index: number, item: string): boolean | undefined {
  const shown = shownBefore(past, index, item);
  for (const event of past.slice(0, index).toReversed()) {
    if (event.kind !== 'page') continue;
    if (event.lines === 'gone' || event.by === GONE || shown === undefined) return undefined;
    const line = lineOf(event.lines, item);
    if (line !== undefined && isSame(line, shown)) return line.ticked;
    if (event.by === SELF) return undefined;
  }
  return undefined;
}

const boxesIn = (lines: readonly Line[]) => lines.filter(({ sign }) => sign === undefined);

/** The items whose marks differ between two pages: on the same text box by box, else from the last box of an item. */
function turnedSince(earlierLines: readonly Line[], lines: readonly Line[], isSameText: boolean): string[] {
  const [earlier, saved] = [boxesIn(earlierLines), boxesIn(lines)];
  const before = new Map(earlier.map(({ item, ticked }) => [item, ticked]));
  const turned = saved.filter(
    ({ item, ticked }, at) => (isSameText ? earlier[at]?.ticked : before.get(item)) !== ticked,
  );
  return [...new Set(turned.map(({ item }) => item))];
}

/**
 * A click saves the page it was made on, whatever happened since, with one mark turned. Whether a person who saved a page may have
 * meant an item: not where one click on an earlier page tells all, and that was on another item.
 */
function mayMean(past: Past, index: number, saved: readonly Line[], beside: string, item: string): boolean {
  const pages = past
    .slice(0, index)
    .filter((event): event is Page => event.kind === 'page')
    .toReversed();
  const earlier = pages.flatMap(({ lines }) => (lines === 'gone' ? [] : [lines]));
  const [present = []] = earlier;
  const isSameText = (page: Page): boolean =>
    page.beside === beside &&
    page.lines.length === saved.length &&
    saved.every((line, at) => {
      const other = page.lines === 'gone' ? undefined : page.lines[at];
      return (
        other !== undefined && line.item === other.item && line.sign === other.sign && isSame(line, other)
      );
    });
  const same = pages.flatMap((page) => (page.lines !== 'gone' && isSameText(page) ? [page.lines] : []));
  // Somebody wrote into the text, of whichever page.
  const alike = same.length === 0 ? earlier : same;
  const turnedOn = (lines: readonly Line[]) => turnedSince(lines, saved, same.length > 0);
  const isPresent = alike.includes(present);
  if (same.length > 0 && isPresent && turnedOn(present).length <= 1) return true;
  // It may have been a page that nobody can read any more.
  if (pages.some(({ lines }) => lines === 'gone')) return false;
  const turned = alike.map(turnedOn);
  const least = Math.min(...turned.map(({ length }) => length));
  if (isPresent && least > 1) return true;
  return turned.filter(({ length }) => length === least).every((items) => items.includes(item));
}

/** Whether a command means what we showed of an item. By `all` nobody means what evidence confirms. */
function isMeantBy(items: Command['items'], shown: Line | undefined): boolean {
  return shown !== undefined && (items !== 'all' || shown.sign === undefined);
}

/** Rules 3 and 5: what people did to an item. */
function actsOn(past: Past, item: string): Act[] {
  return past.flatMap((event, index): Act[] => {
    const shown = shownBefore(past, index, item);
    if (shown === undefined || event.by === SELF || event.by === GONE) return [];
    const { at, by } = event;
    const { fingerprint, label } = shown;
    const act = { index, at, by, fingerprint, label };
    if (event.kind !== 'page') {
      const isMeant = (event.items === 'all' || event.items.includes(item)) && isMeantBy(event.items, shown);
      return isMeant && by !== BOT ? [{ ...act, what: event.kind, until: event.until, spoken: true }] : [];
    }
    const line = lineOf(event.lines, item);
    const before = markBefore(past, index, item);
    // Evidence has no mark that anybody could turn.
    if (shown.sign !== undefined) return [];
    if (line === undefined || !isSame(line, shown) || before === undefined || before === line.ticked)
      return [];
    const { lines, beside } = event;
    if (line.ticked && (by === BOT || lines === 'gone' || !mayMean(past, index, lines, beside, item)))
      return [];
    return [{ ...act, what: line.ticked ? 'confirm' : 'revoke', spoken: false }];
  });
}

const isAtLeast = (role: string, login: string, { roles }: World) =>
  RANKS.indexOf(roles[login] ?? 'none') >= RANKS.indexOf(role);

/** What our own pages say that commands took back, none of it later than the page. */
function notesIn(past: Past): Note[] {
  return past.flatMap((event) =>
    event.kind === 'page' && event.by === SELF && event.lines !== 'gone'
      ? event.notes.map((note) => ({ ...note, at: Math.min(note.at, event.at) }))
      : [],
  );
}

/** What we have to write down: what was written before, and each command that means something now. */
export function notesOn(past: Past, world: World): Note[] {
  const now = past.flatMap((event, index): Note[] => {
    if (event.kind !== 'revoke' || event.by === BOT) return [];
    const { by, at, items } = event;
    const ofOthers = isAtLeast('write', by, world);
    const meant = items === 'all' ? asked(world).map(({ id }) => id) : items;
    return meant.flatMap((item) =>
      isMeantBy(items, shownBefore(past, index, item)) ? [{ item, by, at, ofOthers }] : [],
    );
  });
  return [...notesIn(past), ...now];
}

/** Rule 4 and revocations: whether an act was taken away since. */
function stands(act: Act, acts: readonly Act[], notes: readonly Note[], past: Past, world: World): boolean {
  const isVoid = past.some(
    (event, index) =>
      index > act.index && event.kind === 'page' && (event.by === GONE || event.lines === 'gone'),
  );
  const isNoted = notes.some(({ at, by, ofOthers }) => act.at < at && (ofOthers || by === act.by));
  const isRevoked = acts.some(
    ({ what, index, by, spoken }) =>
      what === 'revoke' && index > act.index && (!spoken || by === act.by || isAtLeast('write', by, world)),
  );
  return !isVoid && !isRevoked && !isNoted;
}

/** Rule 6. */
export function mayConfirm(rule: Rule, login: string, world: World): boolean {
  if (rule.verifiedBy.length > 0 || (login === AUTHOR && !rule.author)) return false;
  return world.roles[login] !== undefined && isAmong(rule, login, world);
}

function isAmong({ who }: Rule, login: string, world: World): boolean {
  return who === 'rita' ? login === 'rita' : isAtLeast(who, login, world);
}

/** Whether all holds that an item is verified by: nothing that anybody writes into the comment matters. */
export function isVerified(rule: Rule, world: World): boolean {
  const { count, who, verifiedBy } = rule;
  const asked = {
    ...{ count, author: AUTHOR, head: world.head, namesGroup: who !== 'write' },
    isIn: (login: string) => isAmong(rule, login, world),
    isKnown: (login: string) => world.roles[login] !== undefined,
    isPerson: (login: string) => login !== BOT,
  };
  return verifiedBy.length > 0 && verifiedBy.every((kind) => holds(kind, world.facts, asked));
}

function mayWaive({ waivable }: Rule, login: string, world: World): boolean {
  if (login === AUTHOR || world.roles[login] === undefined) return false;
  if (waivable === 'no') return false;
  return waivable === 'ada' ? login === 'ada' : isAtLeast(waivable, login, world);
}

export interface Standing {
  readonly id: string;
  readonly state: 'confirmed' | 'waived' | 'open';
  readonly counted: readonly string[];
}

/** Where each item that is asked for stands. */
export function judge(past: Past, world: World): Standing[] {
  const noted = notesIn(past);
  return asked(world).map((rule) => {
    const acts = actsOn(past, rule.id);
    const notes = noted.filter(({ item }) => item === rule.id);
    const present = acts.filter(
      (act) =>
        act.fingerprint === fingerprintOf(rule, world) &&
        act.label === labelOf(rule, world) &&
        stands(act, acts, notes, past, world),
    );
    const isFresh = ({ at }: Act) => rule.hours === undefined || world.now < at + rule.hours * HOUR;
    const confirmed = present.filter(
      (act) => act.what === 'confirm' && isFresh(act) && mayConfirm(rule, act.by, world),
    );
    const counted = [...new Set(confirmed.map(({ by }) => by))].sort();
    // Of several waivers by one person the last one says until when.
    const waived = new Map(present.filter(({ what }) => what === 'waive').map((act) => [act.by, act]));
    const isWaived = [...waived.values()].some(
      ({ by, until }) =>
        mayWaive(rule, by, world) && (until === undefined || world.now < Date.parse(until) + 24 * HOUR),
    );
    const isConfirmed = rule.verifiedBy.length > 0 ? isVerified(rule, world) : counted.length >= rule.count;
    const state = isConfirmed ? 'confirmed' : isWaived ? 'waived' : 'open';
    return { id: rule.id, state, counted };
  });
}

/** Whether the gate may open. */
export function isMet(standings: readonly Standing[], world: World): boolean {
  const states = new Map(standings.map(({ id, state }) => [id, state]));
  return asked(world).every(({ id, optional }) => optional || states.get(id) !== 'open');
}
