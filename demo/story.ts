import { type GitHub, startGitHub } from '../embedded-github/index.ts';
import { runAction, type StepResult } from '../embedded-runner/run-action.ts';
import { type AuthService, openPullRequest, PROVISION } from './auth-service.ts';

/** A step of the story: what somebody does, and what the action made of it. */
export interface Scene {
  readonly title: string;
  readonly result: StepResult;
  /** The checklist comment as it is now. */
  readonly comment: string;
  readonly status: { readonly state: string; readonly description: string | null };
  /** The requests that the action made. */
  readonly requests: readonly string[];
}

type Event = Parameters<typeof runAction>[0]['event'];

/** One thing that happens, and the event that GitHub sends for it. */
interface Happening {
  readonly title: string;
  readonly act: (service: AuthService, github: GitHub) => Event;
}

const HAPPENINGS: readonly Happening[] = [
  {
    title: 'Eve opens a pull request: the settings read LOGIN_TOKEN_KEY, which production does not have',
    act: ({ pull }, github) => github.payloads.pullRequest(pull, 'opened'),
  },
  {
    title: 'Eve, its author, ticks a box herself',
    act: ({ pull }, github) => tick(github, pull, 'eve', 'The rollback was rehearsed'),
  },
  {
    title: 'Ada ticks the first box',
    act: ({ pull }, github) => tick(github, pull, 'ada', 'The rollback was rehearsed'),
  },
  {
    title: 'Ada has read every key, and ticks the second',
    act: ({ pull }, github) => tick(github, pull, 'ada', 'Every key that the settings read'),
  },
  {
    title: 'Bob will watch the logins, and ticks the last one. Still red: no tick makes up for a missing key',
    act: ({ pull }, github) => tick(github, pull, 'bob', 'Somebody watches login failures'),
  },
  {
    title: 'Bob adds LOGIN_TOKEN_KEY to production on main; nobody touches the pull request',
    act: ({ repository }, github) => {
      const before = repository.tip('main');
      repository.commit('main', PROVISION, 'Give production the login token key', 'bob');
      return github.payloads.push(repository, 'main', before, 'bob');
    },
  },
];

function tick(github: GitHub, pull: AuthService['pull'], login: string, text: string): Event {
  const comment = pull.comments[0];
  if (comment === undefined) throw new Error('there is no comment to tick');
  comment.tick(login, text);
  return github.payloads.issueComment(comment, 'edited');
}

/** Plays the incident on an embedded GitHub, with the shipped bundle as its own process for each event. */
export async function* playStory(): AsyncGenerator<Scene> {
  const github = await startGitHub();
  try {
    const service = openPullRequest(github);
    for (const { title, act } of HAPPENINGS) {
      const { name, payload } = act(service, github);
      github.clearRequests();
      const result = await runAction({
        apiUrl: github.apiUrl,
        serverUrl: github.serverUrl,
        repository: 'acme/auth',
        event: { name, payload },
        inputs: { token: service.token },
      });
      const [status] = service.repository.statuses.list(service.pull.headSha);
      yield {
        title,
        result,
        comment: service.pull.comments[0]?.body ?? '',
        status: { state: status?.state ?? 'none', description: status?.description ?? null },
        requests: github.requests.map(
          ({ method, route, path, operationName }) => operationName ?? route ?? `${method} ${path}`,
        ),
      };
    }
    if (github.violations.length > 0)
      throw new Error(`not as GitHub describes its API:\n${github.violations.join('\n')}`);
  } finally {
    await github.close();
  }
}
