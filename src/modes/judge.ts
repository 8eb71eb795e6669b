import type { Change } from '../checklist/applies.ts';
import { locatePath } from '../checklist/locate.ts';
import type { Checklist } from '../checklist/schema.ts';
import { diffChecklist } from '../gate/checklist-change.ts';
import type { LivePullRequest, OwnComment } from '../gate/facts.ts';
import { type Ledger, replay } from '../gate/ledger.ts';
import type { Permission } from '../gate/policy.ts';
import { type Decision, decide } from '../gate/verdict.ts';
import { readBaseChecklist } from './base-checklist.ts';
import { type EnvFacts, gatherEnv } from './env-facts.ts';
import { type FirstRead, idsToFollow, type PullRequestReader } from './reader.ts';

/** What was decided of a pull request as it was at one moment. */
export interface Judgement {
  readonly live: LivePullRequest;
  readonly comments: readonly OwnComment[];
  readonly decision: Decision;
  readonly ledger: Ledger;
  /** The pull request read once more beside the last facts, where there was a reason to; whoever writes compares first. */
  readonly newer: FirstRead | undefined;
}

/** Reads the rest of the facts and decides. */
export async function judge(reader: PullRequestReader, first: FirstRead, path: string): Promise<Judgement> {
  const { live } = first;
  const checklist = readBaseChecklist(live, path);
  const comments = reader.readComments(first);
  const facts = Promise.all([reader.listChangedFiles(first), gatherEnvOf(reader, checklist, live, path)]);
  const people = comments.then((own) => lookUpPeople(reader, first, own));
  const [own, [{ files, complete }, env], { ledger, permissions, newer }] = await Promise.all([
    comments,
    facts,
    people,
  ]);
  const change: Change & { headSha: string } = {
    files,
    filesComplete: complete,
    labels: live.labels,
    baseBranch: live.baseBranch,
    envKeys: env?.changedKeys ?? [],
    headSha: live.headSha,
  };
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? 'block' },
    checklistChange: diffChecklist(path, checklist, live.checklistAtHead, change),
    ledger,
    people: { author: live.author, permissions },
  });
  return { live, comments: own, decision, ledger, newer };
}

async function gatherEnvOf(
  reader: PullRequestReader,
  { env }: Checklist,
  live: LivePullRequest,
  file: string,
): Promise<EnvFacts | undefined> {
  const { baseSha: tip, headSha: head, checklistAtBase = '' } = live;
  if (env === undefined || tip === undefined) return undefined;
  return gatherEnv(
    env,
    { tip, head, findMergeBase: () => reader.findMergeBase(tip, head) },
    {
      readFiles: (wanted) => reader.readFiles(wanted),
      readEnvironment: (name) => reader.readEnvironment(name, live.inOrganization),
    },
    ({ service, path }) => ({
      file,
      ...locatePath(checklistAtBase, service, path),
      message: `${path} exists neither at ${live.baseBranch} nor in this pull request`,
    }),
  );
}

interface Judges {
  readonly ledger: Ledger;
  readonly permissions: Map<string, Permission>;
  readonly newer: FirstRead | undefined;
}

/** The ledger, and what each person in it may do. Asking that takes a round trip, in which the history may grow: so it is read again. */
async function lookUpPeople(
  reader: PullRequestReader,
  first: FirstRead,
  comments: readonly OwnComment[],
): Promise<Judges> {
  const ledger = replay(...comments.map(({ revisions }) => revisions));
  const logins = [...new Set([...ledger.standing.values()].flat().map(({ by }) => by.toLowerCase()))];
  const again = reader.knowsPermissions(logins) ? undefined : reader.readAgain(idsToFollow(first, comments));
  const [newer, ...permissions] = await Promise.all([
    again,
    ...logins.map(
      async (login): Promise<[string, Permission]> => [login, await reader.readPermission(login)],
    ),
  ]);
  return { ledger, permissions: new Map(permissions), newer };
}
