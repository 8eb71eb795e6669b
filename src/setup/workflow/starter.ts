import { renderList } from '../findings/fix-on.ts';
import { patternsOf } from './filter-pattern.ts';

/** How a workflow names the action while nobody has said who hosts it: `OWNER` stands for them. */
export const ACTION_OF_NOBODY = 'OWNER/deployment-checklist@v1';

/** The workflow of the README, for a repository that has none. */
export function renderStarterWorkflow(
  base: string,
  readPaths: readonly string[] | undefined,
  uses = ACTION_OF_NOBODY,
): string {
  const paths = readPaths === undefined ? '' : `\n    paths: ${renderList(patternsOf(readPaths))}`;
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
      - uses: ${uses}
`;
}
