import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { listPages, listWorkflows } from '../scripts/lint-workflows.ts';
import { decideTask } from '../src/github/events/event.ts';

describe('every workflow that runs the action', () => {
  const workflows = listWorkflows(listPages())
    .filter(({ text }) => /uses: (?:\.\/|OWNER\/deployment-checklist@v1)$/m.test(text))
    .map(({ file, linesBefore, text }) => ({ place: `${file}:${linesBefore + 1}`, text }));

  test.each(workflows)('$place has the permissions that it needs and no more', ({ text }) => {
    const { on, permissions } = parse(text);
    const forEvidence = { checks: 'read', actions: 'read', deployments: 'read' };
    expect(permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
      ...('deployment_status' in on ? forEvidence : {}),
    });
  });
});

test('docs/workflows.md lists the events that the action takes', () => {
  let message = '';
  try {
    decideTask({
      name: 'none',
      payload: {},
      actor: 'a',
      ref: '',
      pullRequest: undefined,
      isMarked: () => false,
      context: 'deployment-checklist',
    });
  } catch (error) {
    message = String(error);
  }
  const events = /run on ([a-z_, ]+), or/.exec(message)?.[1]?.split(', ') ?? [];
  const page = readFileSync('docs/workflows.md', 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(events.sort());
});
