import {
  asked,
  BOT,
  type Command,
  fingerprintOf,
  GONE,
  judge,
  type Line,
  labelOf,
  type Page,
  type Rule,
  SELF,
} from './model.ts';
import { ROLES, type Step } from './steps.ts';

const MINUTE = 60_000;
const isPage = (event: Page | Command): event is Page => event.kind === 'page';

/** A pull request on which things happen, in the model's words. */
export class Play {
  past: (Page | Command)[] = [];
  world;

  constructor(rules: readonly Rule[]) {
    const titles: Record<string, number> = {};
    const now = Date.parse('2026-11-24T10:00:00Z');
    this.world = { rules, titles, head: 1, db: 1, labelled: false, roles: ROLES, now };
  }

  /** What our comment is to look like now. */
  freshLines(): Line[] {
    const states = new Map(judge(this.past, this.world).map(({ id, state }) => [id, state]));
    return asked(this.world).map((rule) => ({
      item: rule.id,
      fingerprint: fingerprintOf(rule, this.world),
      label: labelOf(rule, this.world),
      ticked: states.get(rule.id) === 'confirmed',
    }));
  }

  save(by: string, lines: readonly Line[]): void {
    this.past.push({ kind: 'page', at: this.world.now, by, lines: [...lines] });
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
      case 'write':
        this.save(SELF, this.freshLines());
        break;
      case 'stale-write': {
        const lines = this.past.filter((event) => isPage(event) && event.by === SELF).at(-1 - step.back);
        if (lines !== undefined && isPage(lines) && lines.lines !== 'gone') this.save(SELF, lines.lines);
        break;
      }
      case 'push':
        this.#change({ head: world.head + 1, db: world.db + (step.touches ? 1 : 0) });
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
      case 'wait':
        this.#change({ now: world.now + step.hours * 60 * MINUTE });
        break;
      case 'say':
        this.past.push({ kind: step.verb, at: this.world.now, by: step.who, items: step.items });
        break;
      case 'waive':
        this.past.push({
          kind: 'waive',
          at: this.world.now,
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

  #change(world: Partial<Play['world']>): void {
    this.world = { ...this.world, ...world };
  }

  #page(back: number): readonly Line[] {
    const page = this.past.filter(isPage).at(-1 - back);
    return page === undefined || page.lines === 'gone' ? [] : page.lines;
  }

  #click(who: string, page: readonly Line[], item: string): void {
    const at = page.findIndex((line) => line.item === item);
    if (at < 0) return;
    this.save(
      who,
      page.map((line, index) => (index === at ? { ...line, ticked: !line.ticked } : line)),
    );
  }

  /** Somebody changes more of a line than its mark. */
  #tamper(who: string, { item, how, tick }: { item: string; how: string; tick: boolean }): void {
    const page = this.#page(0);
    const old = this.past
      .filter(isPage)
      .flatMap(({ lines }) => (lines === 'gone' ? [] : lines))
      .find((line) => line.item === item);
    const tampered = page.flatMap((line): Line[] => {
      if (line.item !== item) return [line];
      const { fingerprint } = old ?? line;
      const marked = { ...line, ticked: tick || line.ticked };
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
          return [line, { ...line, ticked: tick }];
        default:
          return [];
      }
    });
    this.save(who, tampered);
  }
}
