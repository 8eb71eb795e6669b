import type { Change } from '../../src/checklist/applies.ts';
import { type Item, itemSchema } from '../../src/checklist/schema.ts';
import { type Ask, decideAsks } from '../../src/gate/ask.ts';
import type { CheckRun, EvidenceFacts } from '../../src/gate/evidence/facts.ts';
import type { OwnComment } from '../../src/gate/facts.ts';
import { renderBox } from '../../src/gate/ledger/box.ts';
import {
  type Editor,
  type GivenCommands,
  type Ledger,
  type Revision,
  replay,
  sortRevisions,
} from '../../src/gate/ledger/ledger.ts';
import { renderEdits } from '../../src/gate/ledger/page.ts';
import { renderTakenBack } from '../../src/gate/ledger/taken-back.ts';
import { renderHeadLine, renderMarker } from '../../src/gate/marker.ts';
import { hasRole, type People, ROLES, type Role } from '../../src/gate/policy.ts';
import { type Decision, decide } from '../../src/gate/verdict.ts';
import type { Facts, Kind, Run } from './evidence.ts';
import {
  AUTHOR,
  asked,
  BOT,
  type Command,
  fingerprintOf,
  GONE,
  type Line,
  type Page,
  type Past,
  type Rule,
  SELF,
  type World,
} from './model.ts';
import type { Looks } from './play.ts';

const iso = (time: number) => new Date(time).toISOString();
const HEADER = `${renderMarker('deployment-checklist')}\n${renderHeadLine('abcdef0')}\n\n`;

/** Fingerprints by what the model calls them; of each world that was written for. */
export type Prints = Map<string, string>;

export function bodyOf(lines: readonly Line[], beside: string, prints: Prints): string {
  const boxes = lines.map((line) =>
    renderBox({
      ...line,
      ...(line.sign === undefined ? {} : { mark: line.sign }),
      fingerprint: prints.get(line.fingerprint) ?? line.fingerprint,
    }),
  );
  return HEADER + boxes.join('\n') + beside;
}

function editorOf(login: string): Editor | null {
  if (login === GONE) return null;
  return { login, kind: login === SELF ? 'self' : login === BOT ? 'bot' : 'person' };
}

const WAIVABLE = { ada: { users: ['Ada'] }, maintain: true, write: { role: 'write' } };

const parsed = new WeakMap<Rule, Map<number, Item>>();
/** The item as the checklist has it; the schema is asked once for each. */
function itemOf(rule: Rule, title: number): Item {
  const known = parsed.get(rule) ?? new Map<number, Item>();
  parsed.set(rule, known);
  const item = known.get(title) ?? parseItem(rule, title);
  known.set(title, item);
  return item;
}

function parseItem(rule: Rule, title: number): Item {
  const { id, when, covers, hours, who, author, count, waivable, optional, verifiedBy } = rule;
  const group = who === 'rita' ? { users: ['rita'] } : who === 'maintain' ? { role: 'maintain' } : undefined;
  return itemSchema.parse({
    id,
    title: `Item ${id} ${title}`,
    optional,
    ...(when === 'db'
      ? { when: { paths: ['db/**'] } }
      : when === 'label'
        ? { when: { labels: ['deploy'] } }
        : {}),
    ...(verifiedBy.length === 0
      ? { confirm: { author, count, ...group } }
      : { 'verified-by': verifiedBy.map((kind) => evidenceOf(kind, count, group)) }),
    expires:
      hours === undefined
        ? ({ itself: 'never', files: 'on-change', push: 'on-push' } as const)[covers]
        : { after: `${hours}h` },
    ...(waivable === 'no' ? {} : { waivable: WAIVABLE[waivable] }),
  });
}

function evidenceOf(kind: Kind, count: number, group: object | undefined): object {
  return {
    check: { check: 'smoke' },
    status: { status: 'ci/smoke' },
    review: { review: { count, ...group } },
    label: { label: 'ready', ...(group && { by: group }) },
    deployment: { deployment: { environment: 'staging' } },
  }[kind];
}

function checklistOf({ rules, titles }: World) {
  return { items: rules.map((rule) => itemOf(rule, titles[rule.id] ?? 0)) };
}

const actorOf = (login: string) => (login === '' ? undefined : { login, isPerson: login !== BOT });

const evidence = new WeakMap<Facts, EvidenceFacts>();
/** What GitHub says of the head; each push makes other facts. */
function evidenceFactsOf({ facts, head }: World): EvidenceFacts {
  const made = evidence.get(facts) ?? makeEvidence(facts, head);
  evidence.set(facts, made);
  return made;
}

const TOLD = { at: iso(0), url: undefined };

/** Runs are listed newest first, as what counts is when they started. */
function makeEvidence({ runs, status, reviews, label, deployment }: Facts, head: number): EvidenceFacts {
  return {
    headSha: `abcdef${head}`,
    checks: runs.map(checkOf).toReversed(),
    statuses: status ? [{ context: 'CI/smoke', state: status.state, by: actorOf(status.by), ...TOLD }] : [],
    reviews: Object.entries(reviews).map(([login, { state, head: reviewed }]) => ({
      ...{ state, commit: `abcdef${reviewed}`, by: actorOf(login), at: TOLD.at },
      url: `https://github.com/${login}`,
    })),
    labels: label === undefined ? [] : [{ name: 'Ready', by: actorOf(label), at: TOLD.at }],
    deployments: new Map(deployment ? [['staging', { state: deployment, by: 'ada', ...TOLD }]] : []),
    ownJob: 'gate',
  };
}

function checkOf({ workflow, conclusion }: Run, index: number): CheckRun {
  return {
    ...{ name: 'smoke', app: 'github-actions', workflow, completedAt: undefined, url: undefined },
    conclusion: conclusion === 'running' || conclusion === 'queued' ? undefined : conclusion,
    startedAt: conclusion === 'queued' ? undefined : iso(index * 1000),
  };
}

const changes = new Map<string, Change & { headSha: string }>();
/** Globs are matched once for each change. */
function changeOf(world: World) {
  const key = `${world.head} ${world.db} ${world.labelled}`;
  const known = changes.get(key) ?? makeChange(world);
  changes.set(key, known);
  return known;
}

function makeChange({ head, db, labelled }: World): Change & { headSha: string } {
  return {
    files: [
      { path: 'README.md', blobSha: `r${head}` },
      { path: 'db/1.sql', blobSha: `b${db}` },
    ],
    filesComplete: true,
    labels: labelled ? ['deploy'] : [],
    baseBranch: 'main',
    envKeys: [],
    headSha: `abcdef${head}`,
  };
}

const known = new WeakMap<Rule, Map<string, string>>();

/** Notes what the model's fingerprints are called for real. */
export function learnPrints(world: World, prints: Prints): void {
  for (const rule of asked(world)) {
    const fingerprint = fingerprintOf(rule, world);
    const ofRule = known.get(rule) ?? new Map<string, string>();
    known.set(rule, ofRule);
    const print = ofRule.get(fingerprint) ?? realFingerprintOf(rule, world);
    ofRule.set(fingerprint, print);
    prints.set(fingerprint, print);
  }
}

function realFingerprintOf(rule: Rule, world: World): string {
  const checklist = checklistOf({ ...world, rules: [rule] });
  const [ask] = decideAsks(checklist, changeOf(world), undefined);
  if (ask === undefined) throw new Error(`${rule.id} is not asked for`);
  return ask.fingerprint;
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role);

const people = new WeakMap<World['roles'], People>();
export function peopleOf({ roles }: World): People {
  const made = people.get(roles) ?? makePeople(roles);
  people.set(roles, made);
  return made;
}

function makePeople(roles: World['roles']): People {
  const known = Object.entries(roles).flatMap(([login, role]): [string, Role][] =>
    isRole(role) ? [[login, role]] : [],
  );
  return { author: AUTHOR, roles: new Map(known), teams: new Map(), ownersOf: () => undefined };
}

function commandOf({ kind, items, until }: Command): GivenCommands['commands'][number] {
  if (kind !== 'waive') return { kind, items };
  const end = until === undefined ? {} : { until };
  return { kind, item: items[0] ?? '', reason: 'Because', ...end };
}

const revisions = new WeakMap<Page, Revision>();
function revisionOf(page: Page, prints: Prints): Revision {
  const made = revisions.get(page) ?? {
    editedAt: iso(page.at),
    editor: editorOf(page.by),
    text: page.lines === 'gone' ? null : bodyOf(page.lines, page.beside, prints),
  };
  revisions.set(page, made);
  return made;
}

const comments = new WeakMap<Command, GivenCommands>();
function givenOf(command: Command, by: Editor): GivenCommands {
  const { at, comment } = command;
  const made = comments.get(command) ?? {
    comment,
    url: '',
    by,
    at: iso(at),
    commands: [commandOf(command)],
  };
  comments.set(command, made);
  return made;
}

/** What GitHub has of the past: the comment's revisions, newest first, and what people wrote. */
function factsOf(past: Past, prints: Prints): { newestFirst: Revision[]; given: GivenCommands[] } {
  const newestFirst = past
    .flatMap((event) => (event.kind === 'page' ? [revisionOf(event, prints)] : []))
    .toReversed();
  const given = past.flatMap((event) => {
    const by = editorOf(event.by);
    return event.kind === 'page' || by === null ? [] : [givenOf(event, by)];
  });
  return { newestFirst, given };
}

let last: { past: Past; length: number; world: World; ledger: Ledger } | undefined;
/** The replay of a past, made once as long as nothing happens. */
function ledgerOf(past: Past, world: World, prints: Prints): Ledger {
  const isLast = last?.past === past && last.length === past.length && last.world === world;
  const ledger = isLast && last !== undefined ? last.ledger : replayOf(past, world, prints);
  last = { past, length: past.length, world, ledger };
  return ledger;
}

export function replayOf(past: Past, world: World, prints: Prints): Ledger {
  const { newestFirst, given } = factsOf(past, prints);
  return replay([sortRevisions(newestFirst)], given, (login) => hasRole(login, 'write', peopleOf(world)));
}

/** What our comment says beside its boxes. */
export function looksWith(prints: Prints): Looks {
  const isAboutRevoking = (event: Past[number]) =>
    event.kind === 'page' ? event.notes.length > 0 : event.kind === 'revoke';
  return {
    written: (past, world) =>
      renderEdits([factsOf(past, prints).newestFirst]) +
      (past.some(isAboutRevoking) ? renderTakenBack(ledgerOf(past, world, prints).takenBack) : ''),
    forged: ({ item, by, at, ofOthers }) =>
      renderTakenBack([{ item, by, at: iso(at), comment: at, ofOthers, isNoted: false }]),
  };
}

/** What `bodyOf` writes of an item, without its mark. */
export function lineOf({ id, fingerprint, subject }: Ask): string {
  const label = subject.kind === 'item' ? subject.item.title : '';
  return renderBox({ item: id, fingerprint, ticked: false, label }).slice('- [ ] '.length);
}

export function decideOn(past: Past, world: World, prints: Prints): Decision {
  return decideWith(ledgerOf(past, world, prints), world, lineOf);
}

export function decideWith(ledger: Ledger, world: World, lineOfAsk: (ask: Ask) => string): Decision {
  return decide({
    checklist: checklistOf(world),
    change: changeOf(world),
    env: undefined,
    checklistChange: undefined,
    evidence: evidenceFactsOf(world),
    ledger,
    people: peopleOf(world),
    now: iso(world.now),
    lineOf: lineOfAsk,
  });
}

/** Our comment, where there is one. */
export function commentOf(past: Past, prints: Prints): OwnComment[] {
  const { newestFirst } = factsOf(past, prints);
  const [newest] = newestFirst;
  if (newest === undefined) return [];
  const body = newest.text ?? '';
  return [{ id: 1, nodeId: 'IC_1', url: 'https://github.com/1', body, revisions: newestFirst.toReversed() }];
}

export function hasWriteAccess(login: string, world: World): boolean {
  return hasRole(login, 'write', peopleOf(world));
}
