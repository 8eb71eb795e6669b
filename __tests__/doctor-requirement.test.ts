import { expect, test } from '@jest/globals';
import { judgeRequirement, type RequirementFacts } from '../src/setup/findings/requirement.ts';
import type { BranchFacts, RequiredStatus } from '../src/setup/rules.ts';

const GATE = 'deployment-checklist';
const PAGE = 'https://github.com/acme/auth/settings/rules';

const required = (...statuses: (string | [string, number])[]): RequiredStatus[] =>
  statuses.map((one) =>
    typeof one === 'string'
      ? { context: one, integrationId: undefined }
      : { context: one[0], integrationId: one[1] },
  );
const ruleset = (...statuses: (string | [string, number])[]): BranchFacts['rules'] => ({
  kind: 'told',
  value: { required: required(...statuses), hasMergeQueue: false },
});
const classic = (...statuses: (string | [string, number])[]): BranchFacts['protection'] => ({
  kind: 'told',
  value: required(...statuses),
});
const UNTOLD = {
  kind: 'untold',
  because: '`main` is protected, and only administrators can read how',
} as const;
const PLAN = { kind: 'not-in-plan', because: '403: Upgrade to GitHub Pro' } as const;

const OK = `ok required-status \`main\` requires the status \`${GATE}\``;
const PINNED = `ok status-source and takes \`${GATE}\` from GitHub Actions only`;
const OPEN = `advice status-source \`main\` takes the status \`${GATE}\` from anybody with write access, also by hand: choose GitHub Actions as its source`;
const NOT = `wrong required-status \`main\` does not require the status \`${GATE}\`, so nobody has to wait for it`;

const ANOTHER = `\`main\` takes the status \`${GATE}\` from the app 4711 only, and the step posts it with GITHUB_TOKEN, as GitHub Actions (app 15368 on github.com): it stays expected for ever`;

interface Row {
  readonly rules: BranchFacts['rules'];
  readonly protection: BranchFacts['protection'];
  readonly more?: Partial<RequirementFacts>;
  readonly says: readonly string[];
}

test.each<Row>([
  { rules: ruleset([GATE, 15368]), protection: classic(), says: [OK, PINNED] },
  { rules: ruleset(['Deployment-Checklist', 15368]), protection: UNTOLD, says: [OK, PINNED] },
  { rules: ruleset(GATE), protection: classic(), says: [OK, OPEN] },
  { rules: ruleset(GATE), protection: classic([GATE, 15368]), says: [OK, PINNED] },
  { rules: UNTOLD, protection: classic([GATE, 15368]), says: [OK, PINNED] },
  { rules: ruleset(), protection: classic(), says: [NOT] },
  { rules: ruleset('ci'), protection: classic('build'), says: [NOT] },
  {
    rules: ruleset('deployment-checklst'),
    protection: classic(),
    says: [`${NOT}. It requires \`deployment-checklst\`, which nothing posts`],
  },
  {
    rules: ruleset('ci', 'Gate'),
    protection: classic(),
    says: [
      `${NOT}. It requires the job \`Gate\`, which a tick does not move, and which counts as passed when it is skipped`,
    ],
  },
  {
    rules: ruleset(),
    protection: UNTOLD,
    says: [`unknown required-status whether \`main\` requires the status \`${GATE}\`: ${UNTOLD.because}`],
  },
  {
    rules: UNTOLD,
    protection: classic(),
    says: [`unknown required-status whether \`main\` requires the status \`${GATE}\`: ${UNTOLD.because}`],
  },
  {
    rules: PLAN,
    protection: classic(),
    says: [
      'wrong required-status no status can be required in this repository, so the gate holds nobody back: 403: Upgrade to GitHub Pro',
    ],
  },
  {
    rules: ruleset(),
    protection: classic(),
    more: { context: undefined },
    says: [
      'unknown required-status the input `context` is an expression, so nobody here knows which status has to be required',
    ],
  },
  {
    rules: ruleset([GATE, 4711]),
    protection: classic(),
    says: [OK, `wrong status-source ${ANOTHER}`],
  },
  {
    rules: ruleset([GATE, 4711]),
    protection: classic(),
    more: { webUrl: 'https://ghe.acme.com/acme/auth' },
    says: [OK, `unknown status-source ${ANOTHER}`],
  },
  {
    rules: ruleset([GATE, 4711]),
    protection: classic(),
    more: { ownToken: false },
    says: [
      OK,
      `unknown status-source \`main\` takes the status \`${GATE}\` from the app 4711 only: whether the step's own \`token\` is of that app cannot be read here`,
    ],
  },
  {
    rules: ruleset(GATE),
    protection: classic(),
    more: { ownToken: false },
    says: [OK, OPEN.replace('GitHub Actions', 'the app whose token the step has')],
  },
])('%j', ({ rules, protection, more, says }) => {
  const facts: RequirementFacts = {
    branch: { rules, protection },
    ...{ base: 'main', context: GATE, jobs: ['gate', 'Deployment'], ownToken: true },
    webUrl: 'https://github.com/acme/auth',
    ...more,
  };
  const findings = judgeRequirement(facts);
  expect(findings.map(({ severity, code, message }) => `${severity} ${code} ${message}`)).toEqual(says);
});

test('what is wrong leads to the page of the settings, and says what to choose there', () => {
  const facts = { base: 'main', context: GATE, jobs: [], ownToken: true };
  const branch = { rules: ruleset(), protection: classic() };
  const [finding] = judgeRequirement({ branch, ...facts, webUrl: 'https://github.com/acme/auth' });
  expect(finding?.fix).toEqual({
    kind: 'settings',
    page: `Settings › Rules › Rulesets › your branch › Require status checks to pass: add \`${GATE}\`, with GitHub Actions as source`,
    url: PAGE,
  });
});
