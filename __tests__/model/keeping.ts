import { GateError } from '../../src/gate/gate-error.ts';
import type { GivenCommands } from '../../src/gate/ledger/ledger.ts';
import { hasRole } from '../../src/gate/policy.ts';
import { shortLine } from '../../src/gate/signed-record/kept.ts';
import type { Edit } from '../../src/gate/signed-record/kept-click.ts';
import { ledgerOf } from '../../src/gate/signed-record/kept-ledger.ts';
import type { Decision } from '../../src/gate/verdict.ts';
import type { RestStatus } from '../../src/github/rest-host/shapes.ts';
import { Keeper } from '../../src/modes/gate/keeper.ts';
import { asked, type Line, type World, writtenLine } from './model.ts';
import { bodyOf, decideWith, learnPrints, lineOf, type Prints, peopleOf } from './real.ts';

/** The account whose token the action has there. */
export const VIEWER = 'gatekeeper';
const KEY = 'k'.repeat(32);
const PLACE = { repository: 'acme/auth', number: 1, context: 'deployment-checklist' };
const iso = (time: number) => new Date(time).toISOString();
const headOf = ({ head }: World) => `abcdef${head}`;

export interface Comment {
  readonly id: number;
  body: string;
  updatedAt: number;
  isEdited: boolean;
}

/** A server that keeps no history: what there is of a pull request is what there is now, and the statuses. */
export class Server {
  readonly prints: Prints = new Map();
  readonly statuses = new Map<string, RestStatus[]>();
  /** Every text that the comment ever had. */
  readonly texts: string[] = [];
  comment: Comment | undefined;
  given: GivenCommands[] = [];
  writes = 0;
  #now = 0;
  #ids = 0;

  /** Somebody saves the comment. */
  save(body: string, at: number): void {
    if (this.comment === undefined) return;
    this.comment = { ...this.comment, body, updatedAt: at, isEdited: true };
    this.texts.push(body);
  }

  /** A run of ours, until it has nothing more to do. */
  async run(world: World, edit: Edit | undefined): Promise<Decision> {
    learnPrints(world, this.prints);
    this.#now = world.now;
    const keeper = this.#keeper(edit);
    for (let round = 0; round < 10; round += 1) {
      const decision = await this.#round(keeper, world);
      if (decision !== undefined) return decision;
    }
    throw new Error('the run does not end');
  }

  #keeper(edit: Edit | undefined): Keeper {
    return new Keeper({
      ...{ place: PLACE, key: KEY, edit },
      listStatuses: async (sha) => [...(this.statuses.get(sha) ?? [])],
    });
  }

  /** What was decided, once it is written. */
  async #round(keeper: Keeper, world: World): Promise<Decision | undefined> {
    const { comment } = this;
    if (comment === undefined) {
      this.#ids += 1;
      const body = bodyOf(linesOf(world, new Set()), '', this.prints);
      this.comment = { id: this.#ids, body, updatedAt: world.now, isEdited: false };
      this.texts.push(body);
      return undefined;
    }
    const kept = await this.#keep(keeper, comment, world);
    if (kept === undefined) return undefined;
    if (kept.isLost) {
      this.comment = undefined;
      return undefined;
    }
    const own = { id: comment.id, nodeId: '', url: urlOf(comment), body: comment.body, revisions: [], kept };
    const ledger = ledgerOf([own], this.given, (login) => hasRole(login, 'write', peopleOf(world)));
    const decision = decideWith(ledger, world, (ask) => shortLine(lineOf(ask)));
    const confirmed = new Set(decision.items.flatMap(({ id, state }) => (state === 'confirmed' ? [id] : [])));
    const lines = linesOf(world, confirmed);
    const head = headOf(world);
    const sealed = keeper.seal(bodyOf(lines, '', this.prints), comment.id, head, ledger);
    if (sealed === undefined) throw new Error('there is a comment');
    if (sealed.body === comment.body) return decision;
    keeper.announce(sealed);
    for (const { sha, status } of keeper.outdo(sealed, head)) this.#post(sha, status.targetUrl ?? '');
    this.#post(head, keeper.target(urlOf(comment), sealed.anchor));
    await keeper.refuseIfLate(sealed, head);
    this.writes += 1;
    this.save(sealed.body, world.now);
    return undefined;
  }

  async #keep(keeper: Keeper, { id, body, updatedAt, isEdited }: Comment, world: World) {
    const author = { __typename: 'User', login: VIEWER };
    const live = { headSha: headOf(world) };
    try {
      return await keeper.keep(
        {
          ...{
            id: '',
            fullDatabaseId: id,
            url: urlOf({ id }),
            createdAt: iso(updatedAt),
            body,
            author,
            editor: null,
          },
          ...{ lastEditedAt: isEdited ? iso(updatedAt) : null, viewerDidAuthor: true, reactionGroups: null },
        },
        { viewer: VIEWER, live, now: iso(world.now) },
      );
    } catch (error) {
      if (error instanceof GateError && error.reason === 'keeps-changing') return undefined;
      throw error;
    }
  }

  #post(sha: string, url: string): void {
    const there = this.statuses.get(sha) ?? [];
    this.#ids += 1;
    const status = {
      ...{ id: this.#ids, context: PLACE.context, state: 'failure', target_url: url },
      ...{ creator: { login: VIEWER, id: 1 }, created_at: iso(this.#now) },
    };
    this.statuses.set(sha, [status, ...there]);
  }
}

const urlOf = ({ id }: Pick<Comment, 'id'>) => `https://git.example.com/acme/auth/pulls/1#issuecomment-${id}`;

function linesOf(world: World, confirmed: ReadonlySet<string>): Line[] {
  return asked(world).map((rule) => writtenLine(rule, world, confirmed.has(rule.id)));
}
