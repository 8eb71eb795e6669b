import { GraphqlResponseError } from '@octokit/graphql';
import type * as z from 'zod/mini';
import type { LivePullRequest } from '../../gate/facts.ts';
import { GateError } from '../../gate/gate-error.ts';
import { explained } from '../client/explain.ts';
import type { Repository } from '../client/repository.ts';
import { readFilesAt } from '../commit-files.ts';
import { lacksHistory, NoHistory } from '../no-history.ts';
import { type History, MOST_IDS } from './comment-history.ts';
import { isViewer } from './identity.ts';
import { likelyOurs } from './own-comments.ts';
import { type Answer, answerSchema, type Comment, type checklistFileSchema, QUERY } from './query.ts';

/** What to look for in a pull request. */
export interface Looking {
  readonly number: number;
  /** Path of the checklist file. */
  readonly path: string;
  /** Name of the commit status. */
  readonly context: string;
  /** Tells whether a comment body carries our marker. */
  readonly isMarked: (body: string) => boolean;
  /** The commit that stands for the tip of the base branch, where that is not what it lands on. */
  readonly landsOn?: string | undefined;
}

/** A pull request read in one query, and what is left to be read of its comments. */
export interface PullRequestRead {
  readonly viewer: string;
  readonly live: LivePullRequest;
  /** The first hundred comments. */
  readonly comments: readonly Comment[];
  /** Those of them that may be our checklist. */
  readonly likelyOurs: readonly Comment[];
  /** Histories that came along, by GraphQL id. */
  readonly histories: ReadonlyMap<string, History>;
  /** Where the comments after the first hundred start, which this query does not list. */
  readonly moreComments: string | undefined;
}

/**
 * Reads the pull request as it is now, in one query. `known` are GraphQL ids of comments that are likely ours: their
 * history comes along.
 */
export async function readPullRequest(
  repository: Repository,
  looking: Looking,
  known: readonly string[],
): Promise<PullRequestRead> {
  const { landsOn: commit, path } = looking;
  const file = commit === undefined ? undefined : { commit, path };
  const [read, texts] = await Promise.all([
    readAtTip(repository, looking, known),
    file && readFilesAt(repository, [file]),
  ]);
  if (file === undefined || texts === undefined) return read;
  return { ...read, live: { ...read.live, baseSha: file.commit, checklistAtBase: texts.get(file) } };
}

async function readAtTip(
  repository: Repository,
  looking: Looking,
  known: readonly string[],
): Promise<PullRequestRead> {
  const { viewer, known: histories, repository: answer } = await query(repository, looking, known);
  const pull = answer?.pullRequest;
  const commit = pull?.commits.nodes[0]?.commit;
  if (answer == null || pull == null) throw notFound(looking.number);
  if (commit === undefined || commit.oid !== pull.headRefOid)
    throw new GateError(
      'keeps-changing',
      'the head of the pull request moved while it was read; the next run judges it',
    );
  const status = commit.status?.context;
  const byId = new Map(histories.flatMap((history) => (history === null ? [] : [[history.id, history]])));
  return {
    viewer: viewer.login,
    comments: pull.comments.nodes,
    likelyOurs: likelyOurs(pull.comments.nodes, viewer.login, looking.isMarked),
    histories: byId,
    moreComments: (pull.comments.pageInfo.hasNextPage && pull.comments.pageInfo.endCursor) || undefined,
    live: {
      number: pull.number,
      title: pull.title,
      url: pull.url,
      state: ({ OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const)[pull.state],
      author: pull.author?.login ?? 'ghost',
      headSha: pull.headRefOid,
      baseBranch: pull.baseRefName,
      baseSha: pull.baseRef?.target.oid,
      changedFiles: pull.changedFiles,
      isQueued: pull.isInMergeQueue,
      labels: pull.labels?.nodes.map(({ name }) => name) ?? [],
      checklistAtBase: textOf(pull.baseRef?.target.checklist, () => {
        throw new GateError(
          'checklist-broken',
          `${looking.path} is not a text file that can be read: save it as text in UTF-8`,
        );
      }),
      // What is no text at the head is a broken checklist there, which is the plan's business, not the reader's.
      checklistAtHead: textOf(commit.checklist, () => ''),
      status:
        status == null
          ? undefined
          : {
              state: (
                {
                  ERROR: 'error',
                  EXPECTED: 'pending',
                  FAILURE: 'failure',
                  PENDING: 'pending',
                  SUCCESS: 'success',
                } as const
              )[status.state],
              description: status.description ?? '',
              targetUrl: status.targetUrl ?? undefined,
              isRequired: status.isRequired,
              bySelf: isViewer(status.creator, viewer.login),
            },
      inOrganization: answer.isInOrganization,
    },
  };
}

async function query(
  repository: Repository,
  { number, path, context }: Looking,
  known: readonly string[],
): Promise<Answer> {
  const { client, owner, repo } = repository;
  const ask = (ids: readonly string[]) =>
    client.graphql(QUERY, { owner, repo, number, path, context, known: ids.slice(0, MOST_IDS) });
  return answerSchema.parse(
    await explained(
      { doing: `read pull request #${number}`, permission: 'pull-requests: read' },
      async () => {
        try {
          return await ask(known);
        } catch (error) {
          // A comment that was deleted since makes the whole query fail: then it is read without.
          if (lacksHistory(error)) throw new NoHistory();
          if (known.length > 0 && error instanceof GraphqlResponseError && error.errors?.every(isMissingNode))
            return await ask([]);
          throw error;
        }
      },
    ),
  );
}

function isMissingNode({ type, path }: { type: string; path: unknown[] }): boolean {
  return type === 'NOT_FOUND' && path?.[0] === 'known';
}

function notFound(number: number): GateError {
  return new GateError(
    'not-found',
    `there is no pull request #${number} in this repository, or the token may not read it`,
  );
}

function textOf(
  file: z.infer<typeof checklistFileSchema> | undefined,
  otherwise: () => string,
): string | undefined {
  if (file == null || file.object === null) return undefined;
  const { text, isTruncated } = file.object;
  return text == null || isTruncated ? otherwise() : text;
}
