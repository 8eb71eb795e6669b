import { RequestError } from '@octokit/request-error';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import type { FileAt } from '../commit-files.ts';
import { isByViewer } from '../pull-request/identity.ts';
import type { Looking, PullRequestRead } from '../pull-request/pull-request.ts';
import type { Comment } from '../pull-request/query.ts';
import { listComments } from './comments.ts';
import { branchSchema, pullSchema } from './shapes.ts';
import { listStatuses, toLiveStatus } from './statuses.ts';

/** A pull request read in several requests, and what the server tells beside it. */
export interface RestRead {
  readonly first: PullRequestRead;
  /** The server's clock, ISO 8601, UTC. */
  readonly now: string;
  /** How many files the pull request changes; undefined where the server does not count them. */
  readonly changedFiles: number | undefined;
}

/** Reads the pull request as it is now. Whatever changes between the requests is found by the read that follows each write. */
export async function readOverRest(
  repository: Repository,
  { number, path, context }: Omit<Looking, 'isMarked'>,
  viewer: string,
  isOurs: (comment: Comment) => boolean,
  readFile: (file: FileAt) => Promise<string | undefined>,
): Promise<RestRead> {
  const [{ pull, now }, comments] = await Promise.all([
    readPull(repository, number),
    listComments(repository, number),
  ]);
  const headSha = pull.head.sha;
  const [{ baseSha, checklistAtBase }, checklistAtHead, statuses] = await Promise.all([
    readBase(repository, pull.base.ref, path, readFile),
    // What is no text at the head is a broken checklist there, which is the plan's business, not the reader's.
    readFile({ commit: headSha, path }).catch((error: unknown) => {
      if (error instanceof GateError && error.reason === 'env-files-broken') return '';
      throw error;
    }),
    listStatuses(repository, headSha, context),
  ]);
  const isMerged = pull.merged === true || pull.merged_at != null;
  return {
    now,
    changedFiles: pull.changed_files ?? undefined,
    first: {
      viewer,
      comments,
      likelyOurs: comments.filter((comment) => isByViewer(comment, viewer) && isOurs(comment)),
      histories: new Map(),
      moreComments: undefined,
      live: {
        number: pull.number,
        title: pull.title,
        url: pull.html_url,
        state: isMerged ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
        author: pull.user?.login ?? 'ghost',
        headSha,
        baseBranch: pull.base.ref,
        baseSha,
        changedFiles: pull.changed_files ?? 0,
        labels: pull.labels?.map(({ name }) => name) ?? [],
        checklistAtBase,
        checklistAtHead,
        status: toLiveStatus(statuses[0], viewer),
        inOrganization: false,
      },
    },
  };
}

async function readPull({ client, owner, repo }: Repository, number: number) {
  const { data, headers } = await explained(
    { doing: `read pull request #${number}`, permission: 'pull-requests: read' },
    () =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number }),
  );
  const now = new Date(headers.date ?? '');
  if (Number.isNaN(now.getTime()))
    throw new GateError(
      'github-failed',
      'the server does not tell its time (the header `date`), without which nobody knows what came first. The gate stays closed.',
    );
  return { pull: pullSchema.parse(data), now: now.toISOString().replace(/\.\d{3}Z$/, 'Z') };
}

/** The tip of the base branch, which is not what the pull request calls its base: that may be an earlier one. */
async function readBase(
  { client, owner, repo }: Repository,
  branch: string,
  path: string,
  readFile: (file: FileAt) => Promise<string | undefined>,
): Promise<{ baseSha: string | undefined; checklistAtBase: string | undefined }> {
  const data = await explained(
    { doing: `read the base branch ${branch}`, permission: 'contents: read' },
    async () => {
      try {
        const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
        return (await client.request(route, { owner, repo, branch })).data;
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return undefined;
        throw error;
      }
    },
  );
  if (data === undefined) return { baseSha: undefined, checklistAtBase: undefined };
  const { sha, id } = branchSchema.parse(data).commit;
  const baseSha = sha ?? id;
  if (baseSha === undefined)
    throw new GateError(
      'github-failed',
      `the server does not tell the tip of the branch ${branch}. The gate stays closed.`,
    );
  return { baseSha, checklistAtBase: await readFile({ commit: baseSha, path }) };
}
