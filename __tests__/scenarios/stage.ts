import { test } from '@jest/globals';
import {
  type GitHub,
  type GitHubOptions,
  type IssueComment,
  type LoggedRequest,
  type PullRequest,
  type Repository,
  startGitHub,
  type WebhookEvent,
} from '../../embedded-github/index.ts';
import { runAction, type StepResult } from '../../embedded-runner/run-action.ts';
import { parseBoxes } from '../../src/gate/ledger/box.ts';
import { repliedTo } from '../../src/gate/marker.ts';
import { readable } from './readable.ts';
import { CHECKLIST, CHECKLIST_PATH, ONE_ITEM, SERVICE } from './service.ts';
import { checkWhatAlwaysHolds } from './what-always-holds.ts';

type Inputs = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string | null>>;

export { CHECKLIST, CHECKLIST_PATH, ONE_ITEM, SERVICE };

export interface Setting extends GitHubOptions {
  /** The checklist at the base branch; null for none. */
  readonly checklist?: string | null;
  /** Further files at the base branch; null takes one of the service's away. */
  readonly files?: Files;
  readonly private?: boolean;
  /** Inputs of every step, beside the token. */
  readonly inputs?: Inputs;
}

export interface RunOptions {
  readonly inputs?: Inputs;
  readonly token?: string;
  readonly actor?: string;
  readonly workspace?: string;
  /** Called over and over while the process runs. */
  readonly watch?: (pid: number) => void;
}

/** One run of the shipped action, with the requests that arrived meanwhile. */
export interface Run extends StepResult {
  readonly requests: readonly LoggedRequest[];
}

const BOT = 'github-actions[bot]';
/** On a server without history the token is that of an account, which may administrate as roles are told to nobody else. */
const ACCOUNT = 'gatekeeper';
/** What the workflow of the README grants. */
export const PERMISSIONS = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;

/** A test with a GitHub of its own, which ends with what every run has to keep to. */
export function scenario(name: string, setting: Setting, play: (stage: Stage) => Promise<void>): void {
  test(name, () => onStage(setting, play), 120_000);
}

export async function onStage<T>(setting: Setting, play: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage(await startGitHub(setting), setting);
  try {
    const result = await play(stage);
    checkWhatAlwaysHolds(stage);
    return result;
  } finally {
    await stage.github.close();
  }
}

/**
 * `acme/auth`: ada and bob may write, root administrates, eve writes too and opens the pull requests, rita reads, mallory is
 * nobody there.
 */
export class Stage {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly token: string;
  /** Whose token it is. */
  readonly bot: string;
  readonly runs: Run[] = [];
  /** Inputs of every step, beside the token. */
  inputs: Inputs;

  constructor(github: GitHub, { checklist = CHECKLIST, files = {}, ...setting }: Setting) {
    this.github = github;
    this.inputs = setting.inputs ?? {};
    this.repository = github.createRepository('acme/auth', {
      organization: true,
      private: setting.private ?? false,
      collaborators: {
        ada: 'write',
        bob: 'write',
        root: 'admin',
        eve: 'write',
        rita: 'read',
        ...administrator(setting),
      },
      files: { ...SERVICE, ...files, ...(checklist === null ? {} : { [CHECKLIST_PATH]: checklist }) },
    });
    github.createAccount('mallory');
    // Some tests run the action hundreds of times within the hour.
    this.bot = setting.lacks === undefined ? BOT : ACCOUNT;
    this.token = github.createToken({
      login: this.bot,
      ...(setting.lacks === undefined ? { permissions: PERMISSIONS } : {}),
      rateLimit: 100_000,
    });
  }

  /** A pull request of eve's that changes the settings, unless told otherwise. */
  open(options: Partial<Parameters<Repository['openPullRequest']>[0]> = {}): PullRequest {
    const files = { 'auth/settings.py': `${SERVICE['auth/settings.py']}DEBUG = False\n` };
    return this.repository.openPullRequest({
      author: 'eve',
      head: 'topic',
      title: 'Change',
      files,
      ...options,
    });
  }

  async run(
    event: WebhookEvent,
    { inputs, token, workspace, watch, actor = senderOf(event) }: RunOptions = {},
  ): Promise<Run> {
    const { github } = this;
    const before = github.requests.length;
    const result = await runAction({
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
      repository: this.repository.nameWithOwner,
      event,
      actor,
      workspace,
      ...(watch === undefined ? {} : { watch }),
      inputs: { token: token ?? this.token, ...this.inputs, ...inputs },
    });
    // The runner reads these lines and does not print them.
    const log = result.log.replaceAll(/^::add-mask::.*\n/gm, '');
    const run = { ...result, log, requests: github.requests.slice(before) };
    this.runs.push(run);
    return run;
  }

  opened(pull: PullRequest, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.pullRequest(pull, 'opened'), options);
  }

  pushed(pull: PullRequest, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.pullRequest(pull, 'synchronize'), options);
  }

  /** What makes the action look again without any news. */
  reopened(pull: PullRequest, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.pullRequest(pull, 'reopened'), options);
  }

  /** Somebody writes a comment, and the action runs on that. */
  say(login: string, pull: PullRequest, text: string, options: RunOptions = {}): Promise<Run> {
    return this.written(pull.comment(login, text), options);
  }

  written(comment: IssueComment, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.issueComment(comment, 'created'), options);
  }

  deleted(comment: IssueComment, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.issueComment(comment, 'deleted'), options);
  }

  edited(comment: IssueComment, options: RunOptions = {}): Promise<Run> {
    return this.run(this.github.payloads.issueComment(comment, 'edited'), options);
  }

  /** Somebody clicks the box of the line that contains the text, and the action runs on that. */
  tick(login: string, pull: PullRequest, text: string, options: RunOptions = {}): Promise<Run> {
    const comment = this.comment(pull);
    comment.tick(login, text);
    return this.edited(comment, options);
  }

  untick(login: string, pull: PullRequest, text: string, options: RunOptions = {}): Promise<Run> {
    const comment = this.comment(pull);
    comment.untick(login, text);
    return this.edited(comment, options);
  }

  /** A team of the organization, which the action may look at from now on. */
  team(name: string, members: readonly string[]): void {
    this.github.organization('acme').team(name, members);
    const permissions = { members: 'read' } as const;
    this.inputs = {
      ...this.inputs,
      'team-token': this.github.createToken({ login: 'team-reader[bot]', permissions }),
    };
  }

  /** The items whose boxes are ticked. */
  ticked(pull: PullRequest): string[] {
    return parseBoxes(this.comment(pull).body).flatMap(({ item, ticked }) => (ticked ? [item] : []));
  }

  /** Checklist comments that the action wrote; replies to commands are none. */
  comments(pull: PullRequest): IssueComment[] {
    return pull.comments.filter(
      ({ author, body }) => author.login === this.bot && repliedTo(body) === undefined,
    );
  }

  /** The one comment that the action wrote. */
  comment(pull: PullRequest): IssueComment {
    const [comment, ...others] = this.comments(pull);
    if (comment === undefined || others.length > 0)
      throw new Error(`${others.length + (comment === undefined ? 0 : 1)} comments, where one is expected`);
    return comment;
  }

  /** What people read in it, whatever the present head is called. */
  said(pull: PullRequest): string {
    return readable(this.comment(pull).body).replaceAll(pull.headSha.slice(0, 7), 'HEAD_SH');
  }

  /** The newest status of the context at a SHA: `failure: 1 item open: rollback`. */
  statusOf(sha: string, context = 'deployment-checklist'): string | undefined {
    const status = this.repository.statuses.latest(sha).find((one) => one.context === context);
    return status && `${status.state}: ${status.description}`;
  }

  status(pull: PullRequest, context?: string): string | undefined {
    return this.statusOf(pull.headSha, context);
  }
}

function administrator({ lacks }: Setting): Readonly<Record<string, 'admin'>> {
  return lacks === undefined ? {} : { [ACCOUNT]: 'admin' };
}

function senderOf({ payload }: WebhookEvent): string {
  const { sender } = payload;
  const login = typeof sender === 'object' && sender !== null && 'login' in sender ? sender.login : undefined;
  return typeof login === 'string' ? login : 'nobody';
}
