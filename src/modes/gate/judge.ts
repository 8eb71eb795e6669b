import type { Change } from '../../checklist/applies.ts';
import type { Ask } from '../../gate/ask.ts';
import { diffChecklist } from '../../gate/checklist-change.ts';
import { peopleAmong } from '../../gate/evidence/facts.ts';
import { wantedEvidence } from '../../gate/evidence/wanted.ts';
import type { LivePullRequest, OwnComment } from '../../gate/facts.ts';
import type { Entry, Ledger } from '../../gate/ledger/ledger.ts';
import { hasRole } from '../../gate/policy.ts';
import { shortLine } from '../../gate/signed-record/kept.ts';
import { ledgerOf } from '../../gate/signed-record/kept-ledger.ts';
import { type Decision, decide } from '../../gate/verdict.ts';
import type { CommandComment } from '../../github/pull-request/commands.ts';
import { findNamed, renderBoxIdentity } from '../../render/comment/item.ts';
import { type FirstRead, idsToFollow, type Reader } from '../reader/reader.ts';
import { readBaseChecklist } from './base-checklist.ts';
import { gatherEnvOf } from './env-of-change.ts';
import { findLandingChecklist } from './landing-checklist.ts';
import { gatherPeople } from './people-facts.ts';

/** What was decided of a pull request as it was at one moment. */
export interface Judgement {
  readonly live: LivePullRequest;
  readonly comments: readonly OwnComment[];
  readonly given: readonly CommandComment[];
  readonly decision: Decision;
  readonly ledger: Ledger;
  /** By the head SHA of a confirmation that lapsed: the paths that changed since. */
  readonly changedSince: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pull request read once more beside the last facts, where there was a reason to; whoever writes compares first. */
  readonly newer: FirstRead | undefined;
}

/** What a gate is called, and where its checklist is. */
export interface Gate {
  /** Path of the checklist file. */
  readonly path: string;
  /** Name of the commit status. */
  readonly context: string;
  /** Id of the job that runs the gate. */
  readonly ownJob: string | undefined;
}

/** Reads the rest of the facts and decides. */
export async function judge(
  reader: Reader,
  first: FirstRead,
  { path, context, ownJob }: Gate,
  now: string,
): Promise<Judgement> {
  const { live } = first;
  const { checklist, tip } = readBaseChecklist(live, path, context);
  const commits = { tip, head: live.headSha, findMergeBase: () => reader.findMergeBase(tip, live.headSha) };
  const wanted = wantedEvidence(checklist);
  const evidence = wanted && reader.readEvidence(first, wanted);
  prefetchRoles(reader, first);
  const comments = reader.readComments(first);
  const listing = reader.listChangedFiles(first);
  const landing = listing.then((files) =>
    findLandingChecklist({ path, context }, checklist, live, files, commits, (file) =>
      reader.readFiles([file]).then(([text]) => text),
    ),
  );
  const history = Promise.all([comments, reader.readCommands(first)]).then(([own, given]) =>
    readHistory(reader, first, own, given),
  );
  const [own, { files, complete }, env, landed, { given, newer }, people, read] = await Promise.all([
    comments,
    listing,
    gatherEnvOf(reader, checklist, live, commits, path, { listing, landing }),
    landing,
    history.then(async ({ given, again }) => ({ given, newer: await again })),
    gatherPeople(reader, checklist, live, async () => (await listing).files, [
      history.then(({ logins }) => logins),
      ...(evidence === undefined ? [] : [evidence.then(peopleAmong)]),
    ]),
    evidence,
  ]);
  const change: Change & { headSha: string } = {
    files,
    filesComplete: complete,
    labels: live.labels,
    baseBranch: live.baseBranch,
    envKeys: env?.changedKeys ?? [],
    headSha: live.headSha,
  };
  const ledger = ledgerOf(own, given, (login) => hasRole(login.toLowerCase(), 'write', people));
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? 'block' },
    checklistChange: diffChecklist(checklist, landed, env?.unreadable),
    ledger,
    people,
    evidence: read && { ...read, ownJob },
    now,
    lineOf: own.some(({ kept }) => kept !== undefined) ? renderShortLine : renderBoxIdentity,
  });
  const changedSince = await findChangedSince(reader, decision, live.headSha);
  return { live, comments: own, given, decision, ledger, changedSince, newer };
}

/** At most so many earlier heads are compared with the present one: only to tell people, never to decide. */
const MOST_HEADS = 5;

async function findChangedSince(
  reader: Reader,
  { items }: Decision,
  headSha: string,
): Promise<Map<string, ReadonlySet<string>>> {
  const lapsed = items
    .filter(({ state }) => state === 'open')
    .flatMap(({ refused }) => refused.filter(({ refusal }) => refusal === 'lapsed'));
  const heads = new Set(lapsed.flatMap(({ entry }) => entry.headSha ?? []));
  heads.delete(headSha);
  const found = await Promise.all(
    [...heads]
      .slice(0, MOST_HEADS)
      .map(async (head) => [head, await reader.listPathsBetween(head, headSha)] as const),
  );
  return new Map(found.flatMap(([head, paths]) => (paths === undefined ? [] : [[head, paths] as const])));
}

/** So many people at the most are asked about before anybody knows whether that is needed: who writes into our comment can name others. */
const MOST_NAMED = 10;

/** Whom our comment names has most likely confirmed, so their roles are asked for beside its history, which else comes first. Nobody is believed for it. */
function prefetchRoles(reader: Reader, { likelyOurs }: FirstRead): void {
  const named = new Set(likelyOurs.flatMap(({ body }) => findNamed(body)));
  // Where it fails, whoever needs it asks again, and tells.
  for (const login of [...named].slice(0, MOST_NAMED)) reader.readRole(login).catch(() => {});
}

interface HistoryRead {
  readonly given: readonly CommandComment[];
  /** Everybody whose role decides something, in lower case. */
  readonly logins: readonly string[];
  readonly again: Promise<FirstRead> | undefined;
}

/**
 * Whose roles are needed. Where people have to be looked up, that takes a round trip, in which the history may grow: so it is
 * read again beside it.
 */
function readHistory(
  reader: Reader,
  first: FirstRead,
  comments: readonly OwnComment[],
  given: readonly CommandComment[],
): HistoryRead {
  const ledger = ledgerOf(comments, given);
  const standing = [...ledger.standing.values()].flat().map(({ by }) => by);
  // What is noted as taken back stays taken back, whatever its author may do today.
  const isSettled = (entry: Entry) => entry.kind === 'revocation' && entry.ofOthers;
  const commanding = ledger.entries.flatMap((entry) =>
    entry.how === 'command' && !isSettled(entry) ? [entry.by] : [],
  );
  const logins = [...new Set([...standing, ...commanding].map((login) => login.toLowerCase()))];
  const again = reader.knowsRoles(logins) ? undefined : reader.readAgain(idsToFollow(first, comments));
  return { given, logins, again };
}

/** What is kept of a box on a server without history is shorter. */
function renderShortLine(ask: Ask): string | undefined {
  const line = renderBoxIdentity(ask);
  return line && shortLine(line);
}
