import type {
  Actor,
  CheckRun,
  Deployment,
  EvidenceFacts,
  GivenLabel,
  ReviewFact,
  StatusFact,
} from '../../gate/evidence/facts.ts';
import type { WantedEvidence } from '../../gate/evidence/wanted.ts';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import {
  answerSchema,
  type CheckNode,
  type DeploymentNode,
  deploymentAt,
  type EvidencePage,
  evidenceQuery,
  type ReviewNode,
} from './evidence-query.ts';
import type { Actor as ActorNode } from './identity.ts';

/** What is known of the head; the job that asks is not GitHub's to tell. */
export type EvidenceRead = Omit<EvidenceFacts, 'ownJob'>;

/** A commit has so many checks and reviews at the most before reading them is given up; a page holds a hundred. */
const MOST_PAGES = 30;

/**
 * Reads what a checklist wants as evidence, of the head as it is now. One query, and one more for each further hundred of check runs or
 * reviews; a head that moves between them is an error that passes.
 */
export async function readEvidence(
  repository: Repository,
  number: number,
  wanted: WantedEvidence,
): Promise<EvidenceRead> {
  const query = evidenceQuery(wanted);
  const first = await readPage(repository, number, wanted, query, {});
  const pages = [first];
  const cursors: Cursors = {};
  for (let last = first; advance(cursors, last); ) {
    if (pages.length === MOST_PAGES)
      throw new GateError(
        'github-failed',
        'the head has more than 3,000 checks, of which GitHub does not tell all: let people confirm what a check does now. The gate stays closed.',
      );
    last = await readPage(repository, number, wanted, query, cursors);
    if (last.headRefOid !== first.headRefOid) throw headMoved();
    pages.push(last);
  }
  return {
    headSha: first.headRefOid,
    checks: pages.flatMap(checksOf),
    statuses: statusesOf(first),
    reviews: pages.flatMap(({ reviews }) => (reviews?.nodes ?? []).flatMap(toReview)),
    labels: labelsOf(first),
    deployments: new Map(
      wanted.environments.flatMap((environment, index) => {
        const node = deploymentAt(first, index);
        return node === undefined ? [] : [[environment, toDeployment(node)] as const];
      }),
    ),
  };
}

interface Cursors {
  checks?: string;
  reviews?: string;
}

/** Moves on each list that has more; a list that is at its end stays behind its last entry, and gives nothing more. */
function advance(cursors: Cursors, { commits, reviews }: EvidencePage): boolean {
  const checks = commits.nodes[0]?.commit.statusCheckRollup?.contexts.pageInfo;
  if (checks?.endCursor != null) cursors.checks = checks.endCursor;
  if (reviews?.pageInfo.endCursor != null) cursors.reviews = reviews.pageInfo.endCursor;
  return checks?.hasNextPage === true || reviews?.pageInfo.hasNextPage === true;
}

async function readPage(
  { client, owner, repo }: Repository,
  number: number,
  { environments }: WantedEvidence,
  query: string,
  cursors: Cursors,
): Promise<EvidencePage> {
  const named = Object.fromEntries(environments.map((environment, index) => [`e${index}`, environment]));
  const answer = await explained(
    { doing: `read the evidence on pull request #${number}`, permission: 'pull-requests: read' },
    () => client.graphql(query, { owner, repo, number, ...cursors, ...named }),
  );
  const page = answerSchema.parse(answer).repository?.pullRequest;
  if (page == null)
    throw new GateError('not-found', `there is no pull request #${number}, or the token may not read it`);
  if (page.commits.nodes[0]?.commit.oid !== page.headRefOid) throw headMoved();
  return page;
}

function headMoved(): GateError {
  return new GateError(
    'keeps-changing',
    'the head of the pull request moved while evidence was read; the next run judges it',
  );
}

function toActor(node: ActorNode): Actor | undefined {
  if (node === null) return undefined;
  const isPerson = node.__typename === 'User' || node.__typename === 'EnterpriseUserAccount';
  return { login: node.login, isPerson };
}

function checksOf({ commits }: EvidencePage): CheckRun[] {
  const nodes = commits.nodes[0]?.commit.statusCheckRollup?.contexts.nodes ?? [];
  return nodes.flatMap((node) => (node.__typename === 'CheckRun' ? [toCheck(node)] : []));
}

/** `/acme/auth/actions/workflows/ci.yml` is the page of a workflow. */
function toCheck({ name, status, conclusion, startedAt, completedAt, url, checkSuite }: CheckNode): CheckRun {
  const isCompleted = status === 'COMPLETED';
  return {
    name,
    app: checkSuite.app?.slug,
    workflow: checkSuite.workflowRun?.workflow.resourcePath.split('/').at(-1),
    conclusion: isCompleted ? inWords(conclusion ?? 'unknown') : undefined,
    startedAt: startedAt ?? undefined,
    completedAt: completedAt ?? undefined,
    url,
  };
}

const STATES = {
  ERROR: 'error',
  EXPECTED: 'pending',
  FAILURE: 'failure',
  PENDING: 'pending',
  SUCCESS: 'success',
} as const;

const OPINIONS = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: undefined,
  PENDING: undefined,
} as const;

function statusesOf({ commits }: EvidencePage): StatusFact[] {
  const nodes = commits.nodes[0]?.commit.status?.contexts ?? [];
  return nodes.map(({ context, state, createdAt: at, targetUrl, creator }) => ({
    context,
    state: STATES[state],
    by: toActor(creator),
    at,
    url: targetUrl ?? undefined,
  }));
}

function toReview({ state, submittedAt, url, author, commit }: ReviewNode): ReviewFact[] {
  const opinion = OPINIONS[state];
  if (opinion === undefined) return [];
  return [{ state: opinion, commit: commit?.oid, by: toActor(author), at: submittedAt ?? undefined, url }];
}

/** Who gave a label is told by the newest event of that label. */
function labelsOf({ labels, timelineItems }: EvidencePage): GivenLabel[] {
  return (labels?.nodes ?? []).map(({ name }) => {
    const given = timelineItems?.nodes.findLast(({ label }) => label.name === name);
    return { name, by: toActor(given?.actor ?? null), at: given?.createdAt };
  });
}

function toDeployment({ createdAt, creator, latestStatus: status }: DeploymentNode): Deployment {
  return {
    state: inWords(status?.state ?? 'PENDING'),
    by: (status?.creator ?? creator)?.login,
    at: status?.createdAt ?? createdAt,
    url: status?.logUrl ?? status?.environmentUrl ?? undefined,
  };
}

/** `TIMED_OUT` is `timed out`. */
function inWords(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
