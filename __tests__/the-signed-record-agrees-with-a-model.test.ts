import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBoxes } from '../src/gate/ledger/box.ts';
import type { Edit } from '../src/gate/signed-record/kept-click.ts';
import type { Decision } from '../src/gate/verdict.ts';
import { NO_FACTS } from './model/evidence.ts';
import { Server } from './model/keeping.ts';
import { AUTHOR, BOT, mayConfirm, type Rule, type World } from './model/model.ts';
import { hasWriteAccess, lineOf } from './model/real.ts';
import { ITEMS, ROLES, rules } from './model/steps.ts';

const HISTORIES = Number(process.env.HISTORIES ?? 300);
const RECORD = /^<!-- deployment-checklist record:.*$/m;

const who = fc.constantFrom('ada', 'ada', 'bob', 'mia', 'rita', 'mallory', AUTHOR, BOT);
const item = fc.constantFrom(...ITEMS);
const back = fc.nat({ max: 5 });
/** Whether a run sees the event of an edit: at once, later, or never. */
const event = fc.constantFrom('now', 'now', 'now', 'late', 'never');
const items = fc.oneof(
  fc.constant('all' as const),
  item.map((one) => [one]),
);

const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('click' as const), who, item, event }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stale-click' as const), who, item, event, back }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put-back' as const), who, event, back }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ do: fc.constant('tamper' as const), who, event },
      how: fc.constantFrom('record', 'label', 'all', 'everything', 'record-of', 'below'),
      back,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver' as const), back }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ do: fc.constant('say' as const), who, items },
      verb: fc.constantFrom('confirm' as const, 'revoke' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unsay' as const), back }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('role' as const),
      who: fc.constantFrom('ada', 'bob', 'rita'),
      role: fc.constantFrom('read', 'write'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('push' as const), touches: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('run' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What somebody did for certain: they saw these words. */
interface Deed {
  readonly what: 'confirm' | 'revoke' | 'revoke-own';
  readonly who: string;
  readonly item: string;
  readonly at: number;
  /** The line of the box, but for its mark. */
  readonly line: string;
  readonly comment?: number;
}

class Story {
  readonly server = new Server();
  world: World;
  deeds: Deed[] = [];
  readonly #events: Edit[] = [];
  /** Boxes that were opened by hand, and no run has seen it yet. */
  #opened: { readonly body: string; readonly deed: Deed } | undefined;
  #ours = '';
  #decision: Decision | undefined;

  constructor(asked: readonly Rule[]) {
    const now = Date.parse('2026-11-24T10:00:00Z');
    this.world = {
      rules: asked,
      titles: {},
      head: 1,
      db: 1,
      labelled: false,
      roles: ROLES,
      now,
      facts: NO_FACTS,
    };
  }

  async take(step: Step): Promise<void> {
    this.world = { ...this.world, now: this.world.now + 60_000 };
    const { server, world } = this;
    const body = server.comment?.body ?? '';
    switch (step.do) {
      case 'click':
        return this.#click(step.who, body, step.item, step.event);
      case 'stale-click':
        return this.#click(step.who, server.texts.at(-1 - step.back) ?? '', step.item, step.event);
      case 'put-back':
        return this.#write(step.who, server.texts.at(-1 - step.back) ?? body, step.event);
      case 'tamper':
        return this.#write(
          step.who,
          tampered(body, step.how, server.texts.at(-1 - step.back) ?? ''),
          step.event,
        );
      case 'deliver':
        return this.run(this.#events.at(-1 - step.back));
      case 'say':
        return this.#say(step.who, step.verb, step.items);
      case 'unsay': {
        const gone = server.given.at(-1 - step.back)?.comment;
        server.given = server.given.filter(({ comment }) => comment !== gone);
        this.deeds = this.deeds.filter(
          ({ what, comment }) => what !== 'confirm' || gone === undefined || comment !== gone,
        );
        return this.run();
      }
      case 'role':
        this.world = { ...world, roles: { ...world.roles, [step.who]: step.role } };
        return this.run();
      case 'push':
        this.world = { ...world, head: world.head + 1, db: world.db + (step.touches ? 1 : 0) };
        return this.run();
      case 'run':
        return this.run();
    }
  }

  async run(edit?: Edit): Promise<void> {
    if (this.#opened?.body === this.server.comment?.body && this.#opened !== undefined)
      this.deeds.push(this.#opened.deed);
    this.#opened = undefined;
    this.world = { ...this.world, now: this.world.now + 2000 };
    this.#decision = await this.server.run(this.world, edit);
    this.#ours = this.server.comment?.body ?? '';
    expectTrue(this.#decision, this);
    const { writes } = this.server;
    this.world = { ...this.world, now: this.world.now + 2000 };
    await this.server.run(this.world, edit);
    if (this.server.writes !== writes) expect('a run without news').toBe('one that writes nothing');
  }

  async #click(login: string, page: string, id: string, when: string): Promise<void> {
    const box = parseBoxes(page).find((one) => one.item === id);
    if (box === undefined) return;
    const [from, to] = box.ticked ? ['x', ' '] : [' ', 'x'];
    const body = page.replace(`- [${from}] ${box.identity}`, `- [${to}] ${box.identity}`);
    const there = this.server.comment?.body;
    const isFresh = page === there && page === this.#ours;
    const deed = { who: login, item: id, line: box.identity, at: this.world.now };
    if (!box.ticked) this.deeds.push({ what: 'confirm', ...deed });
    await this.#save(login, body, when, isFresh && box.ticked ? { what: 'revoke', ...deed } : undefined);
    const rule = this.world.rules.find((one) => one.id === id);
    if (!isFresh || box.ticked || when !== 'now' || rule === undefined || login === BOT) return;
    const counted = this.#decision?.items.find((one) => one.id === id)?.counted.map(({ by }) => by) ?? [];
    if (mayConfirm(rule, login, this.world) && !counted.includes(login)) expect(counted).toContain(login);
  }

  /** Somebody saves a text of their own making: what is ticked in it they confirm, if anybody does. */
  async #write(login: string, to: string, when: string): Promise<void> {
    for (const { item: id, identity: line, ticked } of parseBoxes(to))
      if (ticked) this.deeds.push({ what: 'confirm', who: login, item: id, line, at: this.world.now });
    await this.#save(login, to, when);
  }

  async #save(login: string, to: string, when: string, opened?: Deed): Promise<void> {
    const { comment } = this.server;
    if (comment === undefined) return;
    const at = new Date(this.world.now).toISOString();
    const kind = login === BOT ? ('bot' as const) : ('person' as const);
    const edit = { comment: comment.id, by: { login, kind }, at, from: comment.body, to };
    this.server.save(to, this.world.now);
    this.#opened = opened && { body: to, deed: opened };
    this.#events.push(edit);
    if (when === 'now') await this.run(edit);
  }

  async #say(login: string, verb: 'confirm' | 'revoke', named: readonly string[] | 'all'): Promise<void> {
    const { now } = this.world;
    const by = { login, kind: login === BOT ? ('bot' as const) : ('person' as const) };
    const at = new Date(now).toISOString();
    this.server.given = [
      ...this.server.given,
      { comment: now, url: '', by, at, commands: [{ kind: verb, items: named }] },
    ];
    for (const { item: id, identity: line } of parseBoxes(this.#ours)) {
      if (named !== 'all' && !named.includes(id)) continue;
      const what = verb === 'confirm' ? verb : hasWriteAccess(login, this.world) ? 'revoke' : 'revoke-own';
      if (login !== BOT) this.deeds.push({ what, who: login, item: id, line, at: now, comment: now });
    }
    await this.run();
  }
}

function tampered(body: string, how: string, other: string): string {
  switch (how) {
    case 'record':
      return body.replace(RECORD, '');
    case 'label':
      return body.replace('Item', 'Harmless');
    case 'all':
      return body.replaceAll('- [ ]', '- [x]');
    case 'record-of':
      return body.replace(RECORD, () => RECORD.exec(other)?.[0] ?? '');
    case 'below':
      return `${body}\nhello`;
    default:
      return '<!-- deployment-checklist gate:deployment%2Dchecklist -->';
  }
}

/** Nobody counts who did not confirm these very words, and nobody of whom that was taken back since. */
function expectTrue({ items: judged }: Decision, { deeds }: Story): void {
  for (const ask of judged) {
    const { id, counted } = ask;
    for (const { by } of counted) {
      const last = deeds
        .filter((deed) => deed.what === 'confirm' && deed.who === by && deed.line === lineOf(ask))
        .reduce((latest, { at }) => Math.max(latest, at), 0);
      const isRevoked = deeds.some(
        ({ what, who: other, item: of, at }) =>
          at > last && of === id && (what === 'revoke' || (what === 'revoke-own' && other === by)),
      );
      if (last === 0 || isRevoked) expect([id, by, deeds]).toBe('confirmed, and not taken back');
    }
  }
  for (const { counted } of judged) met += counted.length > 0 ? 1 : 0;
}

let met = 0;

test(`${HISTORIES} random histories on a server that keeps none`, async () => {
  await fc.assert(
    fc.asyncProperty(
      rules,
      fc.array(step, { minLength: 4, maxLength: 12, size: 'max' }),
      async (asked, happening) => {
        const story = new Story(asked);
        await story.run();
        for (const one of happening) await story.take(one);
        await story.run();
      },
    ),
    { numRuns: HISTORIES },
  );
  expect(met).toBeGreaterThan(HISTORIES / 2);
}, 300_000);
