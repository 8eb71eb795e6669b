import { type GitHub, startGitHub } from '../embedded-github/index.ts';
import { runAction } from '../embedded-runner/run-action.ts';
import { peakMemory, sequentialRoundTrips } from './measure.ts';

export interface Size {
  readonly items: number;
  readonly files: number;
  /** Of each request, in milliseconds. */
  readonly latency: number;
}

export interface GateRun {
  /** Milliseconds from start to exit of the process. */
  readonly wall: number;
  readonly requests: number;
  readonly roundTrips: number;
  /** MB. */
  readonly memory: number;
}

/** The first run on a pull request, which creates the comment, and the run after a reviewer's tick. */
export async function measureGate(size: Size): Promise<{ first: GateRun; tick: GateRun }> {
  const github = await startGitHub({ latency: size.latency });
  try {
    // The embedded GitHub checks what it is asked against GitHub's descriptions, and prepares that at the first request of each kind.
    await play(github, 'acme/before', { items: 1, files: 1 });
    return await play(github, 'acme/auth', size);
  } finally {
    await github.close();
  }
}

/** The floor under all first runs: a bundle of the same packages that sends the same requests and decides nothing. In milliseconds. */
export async function measureFloor(
  main: string,
  fetch: 'built-in' | 'ours',
  rounds: number,
): Promise<number[]> {
  const github = await startGitHub();
  try {
    const repository = github.createRepository('acme/auth', {
      files: { '.github/deployment-checklist.yml': checklistOf(10) },
    });
    const pull = repository.openPullRequest({ author: 'eve', head: 'topic', files: { 'a.py': 'x = 1\n' } });
    const token = github.createToken({ login: 'github-actions[bot]', permissions: TOKEN });
    const event = github.payloads.pullRequest(pull, 'opened');
    const walls: number[] = [];
    for (let round = 0; round <= rounds; round += 1)
      walls.push((await run(github, 'acme/auth', { token, fetch }, event, main)).wall);
    return walls.slice(1);
  } finally {
    await github.close();
  }
}

/** A run on a change of code that reads no key, and on one whose only line reads one, in turns. In milliseconds. */
export async function measureFirstRead(rounds: number): Promise<{ without: number[]; reading: number[] }> {
  const github = await startGitHub();
  try {
    const prepare = (name: string, line: string) => {
      const repository = github.createRepository(name, {
        files: {
          '.github/deployment-checklist.yml': checklistOf(1),
          '.env.example': 'SECRET_KEY=\n',
          'production.env': 'SECRET_KEY=CANARY-value\n',
        },
      });
      const pull = repository.openPullRequest({ author: 'eve', head: 'topic', files: { 'src/a.py': line } });
      const token = github.createToken({ login: 'github-actions[bot]', permissions: TOKEN });
      const event = github.payloads.pullRequest(pull, 'opened');
      return async () => (await run(github, name, { token }, event)).wall;
    };
    const cases = [
      prepare('acme/without', 'import os\nx = 1\n'),
      prepare('acme/reading', 'import os\nx = os.environ["SECRET_KEY"]\n'),
    ];
    const [without, reading]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1)
      for (const [index, measure] of cases.entries()) [without, reading][index]?.push(await measure());
    return { without: without.slice(1), reading: reading.slice(1) };
  } finally {
    await github.close();
  }
}

const TOKEN = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;

async function play(
  github: GitHub,
  name: string,
  { items, files }: Omit<Size, 'latency'>,
): Promise<{ first: GateRun; tick: GateRun }> {
  const repository = github.createRepository(name, {
    files: {
      '.github/deployment-checklist.yml': checklistOf(items),
      '.env.example': 'SECRET_KEY=\n',
      'production.env': 'SECRET_KEY=CANARY-value\n',
    },
    collaborators: { ada: 'write', eve: 'write' },
  });
  const changes = Object.fromEntries(
    Array.from({ length: files }, (_, index) => [`src/${index}.py`, `x = ${index}\n`]),
  );
  const pull = repository.openPullRequest({
    author: 'eve',
    head: 'topic',
    title: 'Change',
    files: { ...changes, '.env.example': 'SECRET_KEY=\nMAIL_KEY=\n' },
  });
  const token = github.createToken({
    login: 'github-actions[bot]',
    permissions: TOKEN,
  });
  const first = await run(github, name, { token }, github.payloads.pullRequest(pull, 'opened'));
  const [comment] = pull.comments;
  if (comment === undefined) throw new Error('the first run created no comment');
  comment.tick('ada', 'item 0');
  const tick = await run(github, name, { token }, github.payloads.issueComment(comment, 'edited'));
  return { first, tick };
}

function checklistOf(items: number): string {
  const lines = Array.from(
    { length: items },
    (_, index) => `  - { id: item-${index}, title: This is item ${index}, when: { paths: ['src/**'] } }`,
  );
  return `items:\n${lines.join('\n')}\nenv:\n  services:\n    auth: { manifest: .env.example, production: [{ dotenv: production.env }] }\n`;
}

type Event = Parameters<typeof runAction>[0]['event'];

async function run(
  github: GitHub,
  repository: string,
  inputs: Record<string, string>,
  event: Event,
  main?: string,
): Promise<GateRun> {
  github.clearRequests();
  const start = performance.now();
  let memory = 0;
  const result = await runAction({
    ...(main !== undefined && { main }),
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    repository,
    event: { name: event.name, payload: event.payload },
    inputs,
    watch: (pid) => {
      memory = Math.max(memory, peakMemory(pid) ?? 0);
    },
  });
  const wall = performance.now() - start;
  if (result.exitCode !== 0) throw new Error(`the action failed:\n${result.log}`);
  return {
    wall,
    memory,
    requests: github.requests.length,
    roundTrips: sequentialRoundTrips(github.requests),
  };
}
