/**
 * What no action that is made of these packages can do without: its inputs and event, one question to GitHub, a checklist that is read and
 * checked, one commit status, one output. The start-up of the real one is measured beside it.
 */
import * as core from '@actions/core';
import { context } from '@actions/github';
import { Octokit } from '@octokit/rest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { createFetch } from '../src/github/client/fetch.ts';

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({ headRefOid: z.string() }),
    object: z.object({ text: z.string() }),
  }),
});
const checklistSchema = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) });
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid }
    object(expression: "main:.github/deployment-checklist.yml") { ... on Blob { text } }
  }
}`;

const isOurs = core.getInput('fetch') === 'ours';
const client = new Octokit({
  auth: core.getInput('token'),
  baseUrl: context.apiUrl,
  ...(isOurs && { request: { fetch: createFetch(process.env) } }),
});
const number = context.issue.number;
const { repository } = answerSchema.parse(await client.graphql(QUERY, { ...context.repo, number }));
const { items } = checklistSchema.parse(parse(repository.object.text));
const sha = repository.pullRequest.headRefOid;
await client.rest.repos.createCommitStatus({ ...context.repo, sha, context: 'floor', state: 'failure' });
core.setOutput('open-items', items.length);
