import type { Evidence } from '../../checklist/evidence-schema.ts';
import { findNearName } from '../../env/text/near-name.ts';
import type { Ask } from '../ask.ts';
import { isAloneIn, type Lack, type People } from '../policy.ts';
import type { CheckRun, Deployment, EvidenceFacts, GivenLabel, StatusFact } from './facts.ts';
import { judgeReviews } from './reviews.ts';

/**
 * What one check, status, review, label or deployment says; one code for each sentence that a person may read. Only `holds` is for the
 * item, and `objects` is against it whatever others say.
 */
export type Testimony =
  | 'holds'
  | 'running'
  | 'failed'
  | 'own'
  | 'by-author'
  | 'by-nobody-known'
  | 'not-allowed'
  | 'permission-unknown'
  | 'stale'
  | 'dismissed'
  | 'objects'
  | 'ended';

export interface Witness {
  readonly says: Testimony;
  /** GitHub's own word for it, such as `timed out`. */
  readonly word?: string;
  /** Who did it: a login, or the slug of an app. */
  readonly by: string | undefined;
  /** ISO 8601, UTC. */
  readonly at: string | undefined;
  readonly url: string | undefined;
}

/** What is known of one piece of evidence. Without witnesses there is nothing of that name yet. */
export interface Proof {
  readonly evidence: Evidence;
  readonly holds: boolean;
  readonly witnesses: readonly Witness[];
  /** What reviews lack. */
  readonly lacking: readonly Lack[];
  /** A name that is there and looks like the one that is not. */
  readonly near: string | undefined;
  /** The head SHA that it is about; undefined where GitHub was not asked. */
  readonly headSha: string | undefined;
}

/** What is known of each piece of evidence that an ask names. Without facts, as in a checkout, none of it holds. */
export function judgeEvidence(ask: Ask, facts: EvidenceFacts | undefined, people: People): Proof[] {
  const all = ask.subject.kind === 'item' ? (ask.subject.item['verified-by'] ?? []) : [];
  return all.map((evidence): Proof => {
    const base = {
      evidence,
      headSha: facts?.headSha,
      holds: false,
      witnesses: [],
      lacking: [],
      near: undefined,
    };
    if (facts === undefined) return base;
    if (evidence.kind === 'review')
      return { ...base, ...judgeReviews({ ...ask, policy: evidence.policy }, facts, people) };
    const witnesses = findWitnesses(evidence, ask, facts, people);
    return {
      ...base,
      holds: witnesses.length > 0 && witnesses.every(({ says }) => says === 'holds'),
      witnesses,
      near: witnesses.length > 0 ? undefined : findNear(evidence, facts),
    };
  });
}

function findWitnesses(
  evidence: Exclude<Evidence, { kind: 'review' }>,
  ask: Ask,
  facts: EvidenceFacts,
  people: People,
): Witness[] {
  switch (evidence.kind) {
    case 'check':
      return newestChecks(evidence, facts).map((check) => hearCheck(check, facts));
    case 'status':
      return facts.statuses
        .filter(({ context }) => sameName(context, evidence.context))
        .map((status) => hearStatus(status, people));
    case 'label':
      return facts.labels
        .filter(({ name }) => sameName(name, evidence.label))
        .map((label) => hearLabel(label, evidence.by, ask, people));
    case 'deployment':
      return [facts.deployments.get(evidence.environment) ?? []].flat().map(hearDeployment);
  }
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * A commit keeps the runs that were repeated, and two workflows may call a job the same. Of each app and workflow the newest run counts,
 * and all of these have to succeed. A run that has not started is newer than one that has; those that started at the same moment all count.
 */
function newestChecks({ name, app }: Evidence & { kind: 'check' }, { checks }: EvidenceFacts): CheckRun[] {
  const meant = checks.filter((check) => check.name === name && (app === undefined || check.app === app));
  const groups = Map.groupBy(meant, (check) => JSON.stringify([check.app, check.workflow]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const newest = Math.max(...group.map(startOf));
      return group.filter((check) => startOf(check) === newest);
    });
}

function startOf({ startedAt }: CheckRun): number {
  return startedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}

/** Skipped and neutral are what a required check passes with; as evidence they are none, as nothing was looked at. */
function hearCheck(check: CheckRun, { ownJob }: EvidenceFacts): Witness {
  const { app: by, completedAt: at, url, conclusion } = check;
  const told = { by, at, url };
  if (by === 'github-actions' && ownJob !== undefined && isOfJob(check.name, ownJob))
    return { ...told, says: 'own' };
  if (conclusion === undefined) return { ...told, says: 'running' };
  return { ...told, says: conclusion === 'success' ? 'holds' : 'failed', word: conclusion };
}

/**
 * A job's check has the job's id as its name where the job has no other, behind the jobs that call its workflow and before the values of its
 * matrix: `deploy / gate (eu)`. A job with a name of its own is not known here; `doctor` knows it.
 */
function isOfJob(check: string, job: string): boolean {
  const [own = ''] = check.split(' / ').slice(-1);
  return sameName(own.replace(/ \([^()]*\)$/, ''), job);
}

function hearStatus({ state, by, at, url }: StatusFact, people: People): Witness {
  const told = { by: by?.login, at, url };
  if (state !== 'success') return { ...told, says: state === 'pending' ? 'running' : 'failed', word: state };
  if (by === undefined) return { ...told, says: 'by-nobody-known' };
  return { ...told, says: isAuthor(by, people) ? 'by-author' : 'holds' };
}

function hearLabel(
  { by, at }: GivenLabel,
  group: (Evidence & { kind: 'label' })['by'],
  ask: Ask,
  people: People,
): Witness {
  const told = { by: by?.login, at, url: undefined };
  if (by === undefined) return { ...told, says: 'by-nobody-known' };
  if (isAuthor(by, people)) return { ...told, says: 'by-author' };
  if (group === undefined) return { ...told, says: 'holds' };
  const login = by.login.toLowerCase();
  if (by.isPerson && !people.roles.has(login)) return { ...told, says: 'permission-unknown' };
  return { ...told, says: by.isPerson && isAloneIn(group, login, ask, people) ? 'holds' : 'not-allowed' };
}

/** `inactive`: it succeeded once, and something else has been deployed there since, or it was taken down. */
function hearDeployment({ state, by, at, url }: Deployment): Witness {
  const told = { by, at, url, word: state };
  if (state === 'success') return { ...told, says: 'holds' };
  if (state === 'inactive') return { ...told, says: 'ended' };
  return { ...told, says: state === 'failure' || state === 'error' ? 'failed' : 'running' };
}

function isAuthor(by: StatusFact['by'], { author }: People): boolean {
  return by !== undefined && sameName(by.login, author);
}

function findNear(evidence: Evidence, { checks, statuses }: EvidenceFacts): string | undefined {
  if (evidence.kind === 'check')
    return findNearName(
      evidence.name,
      checks.map(({ name }) => name),
    );
  if (evidence.kind === 'status')
    return findNearName(
      evidence.context,
      statuses.map(({ context }) => context),
    );
  return undefined;
}
