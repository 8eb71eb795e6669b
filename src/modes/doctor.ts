import { findCheckout } from '../local/checkout.ts';
import { CommitFiles } from '../local/commit-files.ts';
import { findWebUrl } from '../local/remote.ts';
import { readActionFile, readWorkflowFiles } from '../local/workflow-files.ts';
import { readWorkingFile } from '../local/working-tree.ts';
import type { DoctorView } from '../render/doctor-view.ts';
import { renderSmallestChecklist } from '../render/smallest-checklist.ts';
import type { ChecklistFile } from '../setup/checklist-findings.ts';
import { findGateRuns, type GateRun, inputOr, isOurAction, listLocalActions } from '../setup/gate-run.ts';
import { type GitHubFacts, judgeSetup } from '../setup/judge-setup.ts';
import { decideTarget, type Target } from '../setup/target.ts';
import { parseWorkflows } from '../setup/workflow.ts';
import { DEFAULT_CHECKLIST } from './default-checklist.ts';
import { type BaseTips, findBaseTips } from './doctor-base.ts';
import { inputsSchema } from './inputs.ts';

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
  const checkout = await findCheckout(around.folder);
  const [tips, sources, webUrl] = await Promise.all([
    findBaseTips(checkout, options.base),
    readWorkflowFiles(checkout.root),
    findWebUrl(checkout.root),
  ]);
  const target = decideTarget({ ...whereabouts(around.env), given: options.repository, webUrl });
  const github = askAnybody(target, tips.base, around);
  // Heard below; what fails before must not leave it unheard.
  github.catch(() => {});
  const { workflows, problems } = parseWorkflows(sources);
  const actions = await readOwnActions(checkout.root, listLocalActions(workflows));
  const runs = findGateRuns(workflows, { given: options.uses, local: actions });
  const names = [...new Set(sources.map(({ file }) => file))];
  const [checklists, texts] = await readAtTips(checkout.root, tips, listChecklists(runs), names);
  const findings = judgeSetup({
    workflows,
    problems,
    runs,
    base: tips.base,
    tips: texts,
    checklists,
    github: await github,
    webUrl,
    defaults: {
      context: CONTEXT,
      inputs: Object.keys(inputsSchema.shape),
      checklist: `${renderSmallestChecklist()}\n`,
    },
  });
  return { repository: target.kind === 'ask' ? `${target.owner}/${target.repo}` : undefined, base: tips.base, findings };
}
