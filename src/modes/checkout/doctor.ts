import { CODEOWNERS_PATHS } from '../../checklist/codeowners.ts';
import { listPaths } from '../../env/snapshot.ts';
import { findCheckout } from '../../local/checkout.ts';
import { CommitFiles } from '../../local/commit-files.ts';
import { findWebUrl } from '../../local/remote.ts';
import { readActionFile, readWorkflowFiles } from '../../local/workflow-files.ts';
import { readWorkingFile } from '../../local/working-tree.ts';
import type { DoctorView } from '../../render/doctor/view.ts';
import { renderSmallestChecklist } from '../../render/smallest-checklist.ts';
import { type ChecklistFile, readableChecklist } from '../../setup/findings/checklist.ts';
import type { CodeownersFile } from '../../setup/findings/code-owners.ts';
import type { Tip } from '../../setup/findings/landed.ts';
import { type GitHubFacts, judgeSetup, type SetupFacts } from '../../setup/judge-setup.ts';
import { decideTarget, type Target } from '../../setup/target.ts';
import {
  findGateRuns,
  type GateRun,
  inputOr,
  isOurAction,
  listLocalActions,
} from '../../setup/workflow/gate-run.ts';
import { parseWorkflows } from '../../setup/workflow/workflow.ts';
import { inputsSchema } from '../action/inputs.ts';
import { readSnapshot } from '../env/read-snapshot.ts';
import { type BaseTips, findBaseTips } from './doctor-base.ts';

export interface DoctorOptions {
  readonly base: string | undefined;
  /** `OWNER/NAME`; undefined when the remote tells. */
  readonly repository: string | undefined;
  /** How workflows name the action, where that is not `OWNER/deployment-checklist`. */
  readonly uses: string | undefined;
}

export interface DoctorSurroundings {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told when a request has to wait. */
  readonly notice: (message: string) => void;
}

/** Looks whether the gate can work here: workflow files and checklist in the checkout, rules on GitHub. Nothing is written. */
export async function doctor(options: DoctorOptions, around: DoctorSurroundings): Promise<DoctorView> {
  const { root, ...checkout } = await findCheckout(around.folder);
  const [{ base, refs }, sources, remote] = await Promise.all([
    findBaseTips({ root, ...checkout }, options.base),
    readWorkflowFiles(root),
    findWebUrl(root),
  ]);
  const { repository: given } = options;
  const target = decideTarget({ ...whereabouts(around.env), given, webUrl: remote });
  const webUrl = given === undefined ? remote : new URL(given, `${serverOf(around.env, remote)}/`).href;
  const asking = askAnybody(target, base, around);
  // It is waited for below; what fails before must not leave it unheard.
  asking.catch(() => {});
  const { workflows, problems } = parseWorkflows(sources);
  const runs = findGateRuns(workflows, {
    given: options.uses,
    local: await findOwnActions(root, listLocalActions(workflows)),
  });
  const { context, checklist } = inputsSchema.parse({ token: 'not needed here' });
  const { checklists, codeowners, tips } = await readAtTips(
    root,
    refs,
    listChecklists(runs, checklist),
    sources,
  );
  const findings = judgeSetup({
    ...{ workflows, problems, runs, base, tips, checklists, codeowners, webUrl },
    github: await asking,
    defaults: {
      context,
      inputs: Object.keys(inputsSchema.shape),
      checklist: `${renderSmallestChecklist()}\n`,
    },
  });
  return { repository: target.kind === 'ask' ? `${target.owner}/${target.repo}` : given, base, findings };
}

function serverOf({ GITHUB_SERVER_URL }: NodeJS.ProcessEnv, remote: string | undefined): string {
  return GITHUB_SERVER_URL || (remote === undefined ? 'https://github.com' : new URL(remote).origin);
}

/** A variable that is set to nothing counts as not set. */
function whereabouts({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }: NodeJS.ProcessEnv) {
  return { token: GITHUB_TOKEN || GH_TOKEN || undefined, apiUrl: GITHUB_API_URL || undefined };
}

async function askAnybody(target: Target, base: string, around: DoctorSurroundings): Promise<GitHubFacts> {
  if (target.kind === 'ask') {
    const { askGitHub } = await import('./doctor-github.ts');
    return askGitHub(target, base, around.env, around.notice);
  }
  const untold = { kind: 'untold', because: 'GitHub was not asked' } as const;
  return { asked: target.finding, branch: { rules: untold, protection: untold }, isPublic: undefined };
}

/** Of the actions in the repository itself those that are this one. */
async function findOwnActions(root: string, names: readonly string[]): Promise<Set<string>> {
  const texts = await Promise.all(names.map((name) => readActionFile(root, name)));
  return new Set(names.filter((_, index) => isOurAction(texts[index] ?? '')));
}

/** The checklists that the steps name. One that only GitHub can name is not looked for. */
function listChecklists(runs: readonly GateRun[], usual: string): string[] {
  const named = runs.flatMap((run) => inputOr(run, 'checklist', usual) ?? []);
  return runs.length === 0 ? [usual] : [...new Set(named)];
}

/** The checklists at the base and here, CODEOWNERS at the base, and the workflows at each of the branches that GitHub takes them from. */
async function readAtTips(
  root: string,
  [first, ...others]: BaseTips['refs'],
  paths: readonly string[],
  sources: readonly { file: string }[],
): Promise<Pick<SetupFacts, 'codeowners'> & { checklists: ChecklistFile[]; tips: [Tip, ...Tip[]] }> {
  const files = new CommitFiles(root);
  const readTip = async ({ name, sha }: BaseTips['refs'][number]): Promise<Tip> => {
    const texts = sources.map(async ({ file }) => [file, await files.read(sha, file)] as const);
    return { name, texts: new Map(await Promise.all(texts)) };
  };
  try {
    const [checklists, codeowners, tip, ...rest] = await Promise.all([
      Promise.all(
        paths.map(async (path) => {
          const [atBase, here] = await Promise.all([
            files.read(first.sha, path),
            readWorkingFile(root, path),
          ]);
          return { path, atBase, here, takesIn: await listTakenIn({ path, atBase, here }, files, first.sha) };
        }),
      ),
      Promise.all(CODEOWNERS_PATHS.map(async (path) => ({ path, text: await files.read(first.sha, path) }))),
      readTip(first),
      ...others.map(readTip),
    ]);
    return { checklists, codeowners: codeowners.find(isThere), tips: [tip, ...rest] };
  } finally {
    files.close();
  }
}

/** What a checklist's own files take in at a commit: env files, the resources of a kustomization and the like. */
async function listTakenIn(checklist: ChecklistFile, files: CommitFiles, sha: string): Promise<string[]> {
  const env = readableChecklist(checklist)?.env;
  if (env === undefined) return [];
  const { texts } = await readSnapshot(
    env,
    (paths) => Promise.all(paths.map((path) => files.read(sha, path))),
    Promise.resolve({ live: new Map() }),
  );
  const named = new Set(listPaths(env));
  return [...texts].flatMap(([path, text]) => (text === undefined || named.has(path) ? [] : [path]));
}

function isThere(file: { path: string; text: string | undefined }): file is CodeownersFile {
  return file.text !== undefined;
}
