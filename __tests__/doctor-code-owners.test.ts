import { expect, test } from '@jest/globals';
import { checklistOf, FILE, judge, SOUND, told } from './fixtures/doctor/setup.ts';
import { checkoutOf, GATE, Stage } from './fixtures/doctor/stage.ts';

const ASKS = 'items: [{ id: a, title: A, confirm: { code-owners: true } }]\n';
const ASKS_ELSEWHERE = 'items: [{ id: a, title: A, verified-by: { review: { code-owners: true } } }]\n';
const SAYS_NOTHING = 'items: [{ id: a, title: A }]\n';
const file = (text: string) => ({ path: '.github/CODEOWNERS', text });
const AT = 'wrong code-owners CODEOWNERS';

test.each([
  ['nobody asks for them', SAYS_NOTHING, file('!x @a\n'), []],
  [
    'there is no file',
    ASKS,
    undefined,
    [
      "wrong code-owners `main` has no CODEOWNERS, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write",
    ],
  ],
  [
    'the file names nobody',
    ASKS,
    file('# later\n*.md\n'),
    [
      `${AT}:1:1 \`.github/CODEOWNERS\` names no owner, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write`,
    ],
  ],
  [
    'lines of it are skipped, or unclear',
    ASKS_ELSEWHERE,
    file('* @a\n!x @a\ndb/**.sql @b\n'),
    [
      `${AT}:2:1 \`!\` negates nothing here: give those files a line of their own below. GitHub skips this line`,
      `${AT}:3:1 nobody says what two asterisks beside another character match: write one, or stand them alone between slashes. What they may match is owned by nobody for certain`,
    ],
  ],
  ['each line can be read', ASKS, file('* @a\n'), []],
])('code owners, where %s', (_, checklist, codeowners, says) => {
  const findings = judge({ [FILE]: SOUND }, { checklists: [checklistOf(checklist)], codeowners });
  expect(told(findings).filter((line) => line.includes('code-owners'))).toEqual(says);
});

const stage = new Stage();

test('CODEOWNERS is looked for where GitHub looks, at the base branch', async () => {
  const checkout = checkoutOf({
    ...GATE,
    '.github/deployment-checklist.yml': ASKS,
    CODEOWNERS: '* @a nobody\n',
    'docs/CODEOWNERS': '* @a\n',
  });
  const run = await stage.doctor(checkout, ['--json']);
  const { findings } = JSON.parse(run.stdout);
  expect(findings.filter(({ code }: { code: string }) => code === 'code-owners')).toEqual([
    expect.objectContaining({ severity: 'wrong', at: { file: 'CODEOWNERS', line: 1, column: 6 } }),
  ]);
});
