import { addRun, afterPush, allGreen, NO_FACTS } from './evidence.ts';
import {
  asked,
  BOT,
  type Command,
  GONE,
  judge,
  type Line,
  type Note,
  notesOn,
  type Page,
  type Past,
  type Rule,
  SELF,
  type World,
  writtenLine,
} from './model.ts';
import { ITEMS, ROLES, type Step } from './steps.ts';

const MINUTE = 60_000;
const isPage = (event: Page | Command): event is Page => event.kind === 'page';

interface Text extends Omit<Page, 'kind' | 'at' | 'by'> {
  readonly lines: readonly Line[];
}

function textOf({ lines, notes, beside }: Page): Text {
  return lines === 'gone' ? { lines: [], notes: [], beside: '' } : { lines, notes, beside };
}

/** How what our comment says beside its boxes looks for real. */
export interface Looks {
  readonly written: (past: Past, world: World) => string;
  readonly forged: (note: Note) => string;
}

/** A pull request on which things happen, in the model's words. */
export class Play {
  past: (Page | Command)[] = [];
  world;
  /** Who meant which item, as `who item`: they clicked its box, named it, or wrote it ticked. */
  readonly meant = new Set<string>();
  readonly #looks: Looks;

  constructor(rules: readonly Rule[], looks: Looks) {
    this.#looks = looks;
    const titles: Record<string, number> = {};
    const now = Date.parse('2026-11-24T10:00:00Z');
    this.world = { rules, titles, head: 1, db: 1, labelled: false, roles: ROLES, now, facts: NO_FACTS };
  }

  /** What our comment is to look like now. */
  freshLines(): Line[] {
    const states = new Map(judge(this.past, this.world).map(({ id, state }) => [id, state]));
    return asked(this.world).map((rule) =>
      writtenLine(rule, this.world, states.get(rule.id) === 'confirmed'),
    );
  }

  /** A run of ours writes. */
  write(): void {
    const { past, world } = this;
    const beside = this.#looks.written(past, world);
    this.#save(SELF, { lines: this.freshLines(), notes: notesOn(past, world), beside });
  }

  #save(by: string, { lines, ...rest }: Text): void {
    this.past.push({ kind: 'page', at: this.world.now, by, lines: [...lines], ...rest });
  }

  take(step: Step): void {
    const { world } = this;
    this.world = { ...world, now: world.now + MINUTE };
    switch (step.do) {
      case 'click':
        this.#click(step.who, this.#page(0), step.item);
        break;
      case 'stale-click':
        this.#click(step.who, this.#page(step.back), step.item);
        break;
      case 'tamper':
        this.#tamper(step.who, step);
        break;
      case 'other-workflow':
        this.#tamper(SELF, step);
        break;
      case 'forge':
        this.#forge(step.who, step.item, step.hours);
        break;
      case 'write':
        this.write();
        break;
      case 'stale-write': {
        const page = this.past.filter((event) => isPage(event) && event.by === SELF).at(-1 - step.back);
        if (page !== undefined && isPage(page) && page.lines !== 'gone') this.#save(SELF, textOf(page));
        break;
      }
      case 'push':
        this.#change({
          ...{ head: world.head + 1, db: world.db + (step.touches ? 1 : 0) },
          facts: afterPush(world.facts),
        });
        break;
      case 'label':
        this.#change({ labelled: !world.labelled });
        break;
      case 'retitle':
        this.#change({ titles: { ...world.titles, [step.item]: (world.titles[step.item] ?? 0) + 1 } });
        break;
      case 'role':
        this.#change({ roles: { ...world.roles, [step.who]: step.role } });
        break;
      case 'all-green':
        this.#change({ facts: allGreen(world.head) });
        break;
      case 'run-check':
        this.#change({ facts: addRun(world.facts, step) });
        break;
      case 'review': {
        const { who, state } = step;
        const review = { state, head: world.head };
        this.#change({ facts: { ...world.facts, reviews: { ...world.facts.reviews, [who]: review } } });
        break;
      }
      case 'fact':
        this.#change({ facts: { ...world.facts, ...step.facts } });
        break;
      case 'wait':
        this.#change({ now: world.now + step.hours * 60 * MINUTE });
        break;
      case 'say':
        this.#mean(step.who, step.items);
        this.past.push({ kind: step.verb, ...this.#comment(), by: step.who, items: step.items });
        break;
      case 'waive':
        this.past.push({
          kind: 'waive',
          ...this.#comment(),
          by: step.who,
          items: [step.item],
          until: step.until,
        });
        break;
      case 'unsay': {
        const said = this.past.filter((event) => !isPage(event)).at(-1 - step.back);
        this.past = this.past.filter((event) => event !== said);
        break;
      }
      case 'reword': {
        const said = this.past.filter((event) => !isPage(event)).at(-1 - step.back);
        if (said === undefined || isPage(said)) break;
        this.#mean(said.by, step.items);
        const { verb: kind, items } = step;
        const { now: at } = this.world;
        this.past = [...this.past.filter((event) => event !== said), { ...said, kind, items, at }];
        break;
      }
      case 'delete-comment':
        this.past = this.past.filter((event) => !isPage(event));
        break;
      case 'delete-revision': {
        const page = this.past.filter(isPage).at(-1 - step.back);
        this.past = this.past.map((event) => (event === page ? { ...page, lines: 'gone' } : event));
        break;
      }
      case 'delete-account':
        if (step.who === BOT) break;
        this.past = this.past.flatMap((event) =>
          event.by !== step.who ? [event] : isPage(event) ? [{ ...event, by: GONE }] : [],
        );
    }
  }

  #mean(who: string, items: readonly string[] | 'all'): void {
    for (const item of items === 'all' ? ITEMS : items) this.meant.add(`${who} ${item}`);
  }

  #change(world: Partial<Play['world']>): void {
    this.world = { ...this.world, ...world };
  }

  /** A new comment of somebody's. */
  #comment() {
    return { at: this.world.now, comment: this.world.now };
  }

  #page(back: number): Text {
    const page = this.past.filter(isPage).at(-1 - back);
    return page === undefined ? { lines: [], notes: [], beside: '' } : textOf(page);
  }

  #click(who: string, { lines, ...rest }: Text, item: string): void {
    const at = lines.findIndex((line) => line.item === item && line.sign === undefined);
    if (at < 0) return;
    this.meant.add(`${who} ${item}`);
    // Between two writes of ours a click on an earlier page may look like another one on the newest.
    const newest = this.#page(0);
    if (newest.lines !== lines && newest.beside === rest.beside) this.#mean(who, 'all');
    const clicked = lines.map((line, index) => (index === at ? { ...line, ticked: !line.ticked } : line));
    this.#save(who, { ...rest, lines: clicked });
  }

  /** Somebody, or another workflow under our name, notes that a command took something back, or takes such notes away. */
  #forge(who: string, item: string, hours: number | 'none'): void {
    const { lines } = this.#page(0);
    for (const line of lines) if (line.ticked) this.meant.add(`${who} ${line.item}`);
    if (hours === 'none') {
      this.#save(who, { lines, notes: [], beside: '' });
      return;
    }
    const note = { item, by: 'mallory', at: this.world.now + hours * 60 * MINUTE, ofOthers: true };
    this.#save(who, { lines, notes: [note], beside: this.#looks.forged(note) });
  }

  /** Somebody changes more of a line than its mark. */
  #tamper(who: string, { item, how, tick }: { item: string; how: string; tick: boolean }): void {
    const { lines: page, ...rest } = this.#page(0);
    const old = this.past
      .filter(isPage)
      .flatMap(({ lines }) => (lines === 'gone' ? [] : lines))
      .find((line) => line.item === item);
    const tampered = page.flatMap((line): Line[] => {
      if (line.item !== item) return [line];
      const { fingerprint } = old ?? line;
      const marked = { ...line, ticked: line.sign === undefined && (tick || line.ticked) };
      switch (how) {
        case 'label':
          return [{ ...marked, label: 'Harmless' }];
        case 'fingerprint':
          return [{ ...marked, fingerprint: 'ff' }];
        case 'old-fingerprint':
          return [{ ...marked, fingerprint }];
        case 'id':
          return [{ ...marked, item: item === 'a' ? 'b' : 'a' }];
        case 'double':
          return [line, { ...line, ticked: line.sign === undefined && tick }];
        case 'box':
          return [{ ...marked, ticked: tick, sign: undefined }];
        case 'sign':
          return [{ ...marked, ticked: false, sign: tick ? '✅' : '⏳' }];
        default:
          return [];
      }
    });
    for (const line of tampered) if (line.ticked) this.meant.add(`${who} ${line.item}`);
    this.#save(who, { ...rest, lines: tampered });
  }
}
