import type { PullRequest } from '../../embedded-github/index.ts';
import { parseBoxes } from '../../src/gate/box.ts';
import type { Run, RunOptions, Stage } from './stage.ts';

/** A signing key of a scenario; nobody may ever see it. */
export const KEY = 'SIGNING-CANARY-0123456789-0123456789';

export const SIGNED: RunOptions = { inputs: { 'signing-key': KEY } };

export const TWO_ITEMS = `items:
  - { id: rollback, title: The rollback was rehearsed }
  - { id: alerts, title: The alerts were watched }
`;

/** Somebody clicks a box, and the action runs on that with the key. */
export async function tick(stage: Stage, login: string, pull: PullRequest, text: string): Promise<Run> {
  const comment = stage.comment(pull);
  comment.tick(login, text);
  return stage.edited(comment, SIGNED);
}

export async function untick(stage: Stage, login: string, pull: PullRequest, text: string): Promise<Run> {
  const comment = stage.comment(pull);
  comment.untick(login, text);
  return stage.edited(comment, SIGNED);
}

/** Somebody writes a comment, and the action runs on that. */
export async function say(
  stage: Stage,
  login: string,
  pull: PullRequest,
  text: string,
  options: RunOptions = SIGNED,
): Promise<Run> {
  return stage.run(stage.github.payloads.issueComment(pull.comment(login, text), 'created'), options);
}

/** The items whose boxes are ticked. */
export function ticked(stage: Stage, pull: PullRequest): string[] {
  return parseBoxes(stage.comment(pull).body).flatMap(({ item, ticked: is }) => (is ? [item] : []));
}
