import * as z from 'zod/mini';
import { GateError } from '../gate/gate-error.ts';
import { explained } from './client/explain.ts';
import type { Repository } from './client/repository.ts';

/** A path of a file at a commit. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
  /** What is no text, or a very long one, counts as no file. */
  readonly lenient?: boolean;
}

/** Files asked for in one query: each is an alias, and GitHub gives a query ten seconds. */
const BATCH = 40;

const blobSchema = z.nullable(
  z.object({
    __typename: z.string(),
    text: z.optional(z.nullable(z.string())),
    isTruncated: z.optional(z.boolean()),
    oid: z.optional(z.string()),
  }),
);
const answerSchema = z.object({ repository: z.record(z.string(), blobSchema) });

/**
 * The text of files at commits, in few parallel queries; undefined where there is no such file. Commits of a fork's pull
 * request can be read here too, as GitHub keeps them in the base repository.
 */
export async function readFilesAt(
  repository: Repository,
  wanted: readonly FileAt[],
): Promise<Map<FileAt, string | undefined>> {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) =>
    wanted.slice(index * BATCH, (index + 1) * BATCH),
  );
  const texts = await Promise.all(batches.map((batch) => readBatch(repository, batch)));
  return new Map(texts.flatMap((map) => [...map]));
}

async function readBatch(
  repository: Repository,
  batch: readonly FileAt[],
): Promise<Map<FileAt, string | undefined>> {
  const { client, owner, repo } = repository;
  const variables = Object.fromEntries(
    batch.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]),
  );
  const parameters = batch.map((_, index) => `, $e${index}: String!`).join('');
  const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { ...Text }`).join('\n');
  const query = `query CommitFiles($owner: String!, $repo: String!${parameters}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }
  fragment Text on GitObject { __typename ... on Blob { oid text isTruncated } }`;
  const { repository: objects } = answerSchema.parse(
    await explained(READING, () => client.graphql(query, { owner, repo, ...variables })),
  );
  const texts = await Promise.all(
    batch.map(async (file, index): Promise<[FileAt, string | undefined]> => {
      const object = objects[`f${index}`];
      if (object == null) return [file, undefined];
      if (file.lenient === true) return [file, object.isTruncated ? undefined : (object.text ?? undefined)];
      if (object.isTruncated && object.oid !== undefined)
        return [file, await readBlob(repository, object.oid)];
      if (object.text == null)
        throw new GateError('env-files-broken', `${file.path} is not a text file: name a file with env keys`);
      return [file, object.text];
    }),
  );
  return new Map(texts);
}

const READING = { doing: 'read the env files of the repository', permission: 'contents: read' };

/** A file that is too large for GraphQL. */
async function readBlob({ client, owner, repo }: Repository, file_sha: string): Promise<string> {
  const { data } = await explained(READING, () => client.rest.git.getBlob({ owner, repo, file_sha }));
  return Buffer.from(data.content, 'base64').toString('utf8');
}

/** The commit at which the head left the base branch. */
export async function findMergeBase(
  { client, owner, repo }: Repository,
  base: string,
  head: string,
): Promise<string> {
  const { data } = await explained(
    { doing: 'compare the head with the base branch', permission: 'contents: read' },
    // Only the first page carries the changed files, with their patches: nobody needs them here.
    () =>
      client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 2,
      }),
  );
  return z.object({ merge_base_commit: z.object({ sha: z.string() }) }).parse(data).merge_base_commit.sha;
}

/** The paths that differ between two commits, old names of renamed files included; undefined when GitHub cannot list them all. */
export async function listPathsBetween(
  { client, owner, repo }: Repository,
  from: string,
  to: string,
): Promise<ReadonlySet<string> | undefined> {
  const { data } = await explained(
    { doing: 'compare the head with an earlier one', permission: 'contents: read' },
    () =>
      client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${from}...${to}`, per_page: 1 }),
  );
  const { files } = comparisonSchema.parse(data);
  // GitHub lists 300 files of a comparison at the most, Gitea none.
  if (files === undefined || files.length >= 300) return undefined;
  return new Set(
    files.flatMap(({ filename, previous_filename }) => [
      filename,
      ...(previous_filename === undefined ? [] : [previous_filename]),
    ]),
  );
}

const comparisonSchema = z.object({
  files: z.optional(z.array(z.object({ filename: z.string(), previous_filename: z.optional(z.string()) }))),
});
