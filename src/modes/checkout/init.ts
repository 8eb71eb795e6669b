import { basename } from 'node:path';
import { GateError } from '../../gate/gate-error.ts';
import { type InitPlan, planInit } from '../../init/plan.ts';
import type { Repository } from '../../init/repository.ts';
import { type Checkout, findCheckout } from '../../local/checkout.ts';
import { CodeFiles } from '../../local/code-files.ts';
import { INDEX } from '../../local/commit-files.ts';
import { createFile, isTaken } from '../../local/new-file.ts';
import { findDefaultBase } from '../../local/refs.ts';
import { findWebUrl } from '../../local/remote.ts';
import { findCurrentBranch, listTrackedFiles } from '../../local/tracked-files.ts';
import { readWorkflowFiles } from '../../local/workflow-files.ts';
import type { InitFile, InitView } from '../../render/init/view.ts';
import { findGateRuns, ownLink } from '../../setup/workflow/gate-run.ts';
import { parseWorkflows } from '../../setup/workflow/workflow.ts';
import { DEFAULT_CHECKLIST } from './default-checklist.ts';
import { chooseReadPatterns } from './read-patterns.ts';
import { openCode } from './scan-code.ts';

export interface InitOptions {
  /** Whether anything is written at all. */
  readonly write: boolean;
  /** How the workflow names the action, with `@` and a ref. */
  readonly uses: string | undefined;
}

const WORKFLOW = '.github/workflows/deployment-checklist.yml';

/** Looks at what git tracks and writes a checklist, manifests and the workflow, where there are none. What exists is left as it is. */
export async function init(folder: string, options: InitOptions): Promise<InitView> {
  const checkout = await findCheckout(folder);
  const { root } = checkout;
  const [paths, webUrl, base, running, hasChecklist] = await Promise.all([
    listTrackedFiles(root),
    findWebUrl(root),
    findBase(checkout),
    findRunningWorkflow(root, options.uses),
    isTaken(root, DEFAULT_CHECKLIST),
  ]);
  const scanCode = await openCode(root, INDEX, paths);
  const scan = await scanCode();
  const patterns = await chooseReadPatterns(scan, scanCode);
  const plan = await readAndPlan(root, {
    name: basename(webUrl ?? root),
    ...{ base, paths, texts: new Map(), reads: scan.reads, patterns, uses: options.uses },
  });
  const files: InitFile[] = [];
  for (const [path, text] of listFiles(plan, hasChecklist, running)) {
    const isThere = path === running || (await isTaken(root, path));
    const isWritten = !isThere && options.write && (await createFile(root, path, text));
    files.push({
      path,
      text,
      state: isWritten ? 'written' : isThere || options.write ? 'exists' : 'planned',
    });
  }
  return { files, plan, isPlanUsed: !hasChecklist, base, tracked: paths.length };
}

/** Manifests come first, so that a checklist that is there names nothing that is not. */
function listFiles(plan: InitPlan, hasChecklist: boolean, running: string | undefined): [string, string][] {
  return [
    ...(hasChecklist ? [] : plan.manifests),
    [DEFAULT_CHECKLIST, plan.checklist],
    [running ?? WORKFLOW, plan.workflow],
  ];
}

/** Reads what the plan wants to know, until it wants no more. */
async function readAndPlan(root: string, repository: Repository): Promise<InitPlan> {
  const files = new CodeFiles(root);
  const tracked = new Set(repository.paths);
  const texts = new Map<string, string | undefined>();
  try {
    for (;;) {
      const step = planInit({ ...repository, texts }, DEFAULT_CHECKLIST);
      if (step.kind === 'planned') return step.plan;
      const wanted = step.paths.map(async (path) => {
        const text = tracked.has(path) ? await readText(files, path) : undefined;
        texts.set(path, text);
      });
      await Promise.all(wanted);
    }
  } finally {
    files.close();
  }
}

/** What is longer is no file that people write by hand. */
const LONGEST = 1_000_000;

async function readText(files: CodeFiles, path: string): Promise<string | undefined> {
  const text = await files.read(INDEX, path);
  return text === undefined || text.length > LONGEST ? undefined : text;
}

/** A repository that was just made has no branch to compare with yet. */
async function findBase(checkout: Checkout): Promise<string> {
  try {
    const { branch, name } = await findDefaultBase(checkout);
    return branch ?? name;
  } catch (error) {
    if (!(error instanceof GateError) || error.reason !== 'input-invalid') throw error;
    return (await findCurrentBranch(checkout.root)) ?? 'main';
  }
}

/** The workflow that runs the action already. */
async function findRunningWorkflow(root: string, uses: string | undefined): Promise<string | undefined> {
  const { workflows } = parseWorkflows(await readWorkflowFiles(root));
  const given = uses?.replace(/@.*$/s, '');
  const [run] = findGateRuns(workflows, { given, local: new Set() });
  return run && ownLink(run).workflow.source.file;
}
