import { findNearName } from '../../env/text/near-name.ts';
import { type BranchFacts, decideRequirement, GITHUB_ACTIONS, type RequiredStatus } from '../rules.ts';
import type { Fix, SetupFinding } from './finding.ts';

export interface RequirementFacts {
  readonly branch: BranchFacts;
  readonly base: string;
  /** Undefined when only GitHub knows what the input `context` becomes. */
  readonly context: string | undefined;
  /** Names of the jobs that run the action. */
  readonly jobs: readonly string[];
  /** Whether the status is posted with GITHUB_TOKEN. */
  readonly ownToken: boolean;
  readonly webUrl: string | undefined;
}

/** Whether the base branch requires the status, and whom it believes. */
export function judgeRequirement(facts: RequirementFacts): SetupFinding[] {
  const { branch, base, context } = facts;
  if (context === undefined)
    return [
      unknown('the input `context` is an expression, so nobody here knows which status has to be required'),
    ];
  const requirement = decideRequirement(branch, context);
  switch (requirement.kind) {
    case 'required':
      return [
        {
          code: 'required-status',
          severity: 'ok',
          message: `\`${base}\` requires the status \`${context}\``,
        },
        judgeSource(requirement.by, context, facts),
      ];
    case 'not-required':
      return [notRequired(requirement.others, context, facts)];
    case 'not-in-plan':
      return [
        {
          code: 'required-status',
          severity: 'wrong',
          message: `no status can be required in this repository, so the gate holds nobody back: ${requirement.because}`,
        },
      ];
    case 'unknown':
      return [
        {
          ...unknown(`whether \`${base}\` requires the status \`${context}\`: ${requirement.because}`),
          fix: settings('Settings › Rules › Rulesets, and Settings › Branches', facts),
        },
      ];
  }
}

function unknown(message: string): SetupFinding {
  return { code: 'required-status', severity: 'unknown', message };
}

function notRequired(others: readonly string[], context: string, facts: RequirementFacts): SetupFinding {
  const { base, jobs } = facts;
  const job = others.find((name) => jobs.some((one) => one.toLowerCase() === name.toLowerCase()));
  const near = findNearName(context, others);
  const instead =
    near !== undefined
      ? `. It requires \`${near}\`, which nothing posts`
      : job === undefined
        ? ''
        : `. It requires the job \`${job}\`, which a tick does not move, and which counts as passed when it is skipped`;
  return {
    code: 'required-status',
    severity: 'wrong',
    message: `\`${base}\` does not require the status \`${context}\`, so nobody has to wait for it${instead}`,
    fix: rulesets(facts, context),
  };
}

/** Several rules may require one status: it has to come from the app of each. */
function judgeSource(by: readonly RequiredStatus[], context: string, facts: RequirementFacts): SetupFinding {
  const { base, ownToken } = facts;
  const code = 'status-source';
  const pinned = by.flatMap(({ integrationId }) => integrationId ?? []);
  const [other] = ownToken ? pinned.filter((id) => id !== GITHUB_ACTIONS) : [];
  if (other !== undefined)
    return {
      code,
      severity: facts.webUrl?.startsWith('https://github.com/') === true ? 'wrong' : 'unknown',
      message: `\`${base}\` takes the status \`${context}\` from the app ${other} only, and the step posts it with GITHUB_TOKEN, as GitHub Actions (app ${GITHUB_ACTIONS} on github.com): it stays expected for ever`,
      fix: rulesets(facts, context),
    };
  if (pinned.length === 0)
    return {
      code,
      severity: 'advice',
      message: `\`${base}\` takes the status \`${context}\` from anybody with write access, also by hand: choose ${ownToken ? 'GitHub Actions' : 'the app whose token the step has'} as its source`,
      fix: rulesets(facts, context),
    };
  if (ownToken) return { code, severity: 'ok', message: `and takes \`${context}\` from GitHub Actions only` };
  return {
    code,
    severity: 'unknown',
    message: `\`${base}\` takes the status \`${context}\` from the app ${pinned[0]} only: whether the step's own \`token\` is of that app cannot be read here`,
  };
}

function rulesets(facts: RequirementFacts, context: string): Fix {
  const source = facts.ownToken ? 'GitHub Actions' : 'your app';
  const page = 'Settings › Rules › Rulesets › your branch › Require status checks to pass';
  return settings(`${page}: add \`${context}\`, with ${source} as source`, facts);
}

function settings(page: string, { webUrl }: RequirementFacts): Fix {
  return { kind: 'settings', page, url: webUrl === undefined ? undefined : `${webUrl}/settings/rules` };
}
