/**
 * What no gate that is made of these packages can do without: its inputs and event, the requests of a first run in the same order, a checklist
 * that is read and checked, one output. It decides nothing: what the real one takes beyond this is its own code.
 */
import * as core from '@actions/core';
import { context } from '@actions/github';
import { Octokit } from '@octokit/rest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { createFetch } from '../src/github/client/fetch.ts';

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({ headRefOid: z.string(), baseRefOid: z.string() }),
    object: z.object({ text: z.string() }),
  }),
});
const checklistSchema = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) });
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid baseRefOid }
    object(expression: "main:.github/deployment-checklist.yml") { ... on Blob { text } }
  }
}`;

const isOurs = core.getInput('fetch') === 'ours';
const client = new Octokit({
  auth: core.getInput('token'),
  baseUrl: context.apiUrl,
  ...(isOurs && { request: { fetch: createFetch(process.env) } }),
});
const { repo, issue } = context;
const ask = async () =>
  answerSchema.parse(await client.graphql(QUERY, { ...repo, number: issue.number })).repository;

const [{ pullRequest, object }] = await Promise.all([
  ask(),
  client.rest.pulls.listFiles({ ...repo, pull_number: issue.number, per_page: 100 }),
]);
const { items } = checklistSchema.parse(parse(object.text));
const basehead = `${pullRequest.baseRefOid}...${pullRequest.headRefOid}`;
await Promise.all([ask(), client.rest.repos.compareCommitsWithBasehead({ ...repo, basehead })]);
const { data } = await client.rest.issues.createComment({
  ...repo,
  issue_number: issue.number,
  body: items.map(({ title }) => `- [ ] ${title}`).join('\n'),
});
await client.rest.repos.createCommitStatus({
  ...repo,
  sha: pullRequest.headRefOid,
  context: 'floor',
  state: 'failure',
  target_url: data.html_url,
});
await ask();
core.setOutput('open-items', items.length);
