import { renderList } from './fix-on.ts';

/** The workflow of the README, for a repository that has none; `OWNER` stands for whoever hosts the action. */
export function renderStarterWorkflow(base: string, readPaths: readonly string[] | undefined): string {
  const paths = readPaths === undefined ? '' : `\n    paths: ${renderList(readPaths)}`;
  return `name: Deployment checklist
on:
  pull_request:
    types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review]
  issue_comment:
    types: [created, edited, deleted]
  merge_group:
  push:
    branches: ${renderList([base])}${paths}
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/deployment-checklist@v1
`;
}
