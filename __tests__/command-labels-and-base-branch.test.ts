import { expect, test } from '@jest/globals';
import { Checkout } from './fixtures/command/checkout.ts';

const CHECKLIST = `items:
  - { id: risky, title: Somebody is on call, when: { labels: [risky, Large] } }
  - { id: release, title: The release notes are written, when: { base-branches: ['release/*'] } }
  - { id: calm, title: It is not Friday, when: { not: { labels: [hotfix] } } }
`;

function checkoutWithRelease(): Checkout {
  const checkout = new Checkout({ '.github/deployment-checklist.yml': CHECKLIST });
  checkout.git('branch', 'release/2.4');
  checkout.branch('feature');
  checkout.commit({ 'README.md': 'x' });
  return checkout;
}

test.each<[string, string[], string[]]>([
  [
    'labels that nobody knows may be there',
    [],
    ['Somebody is on call', 'asked because this may get the label risky or Large', 'It is not Friday'],
  ],
  [
    'given labels are all there are',
    ['--label', 'large', '--label', 'x'],
    ['Somebody is on call', 'asked because this has the label large', 'It is not Friday'],
  ],
  ['other labels', ['--label', 'hotfix'], []],
  [
    'the base branch',
    ['--base', 'release/2.4', '--label', 'hotfix'],
    ['The release notes are written', 'asked because this goes to release/2.4'],
  ],
  [
    'a base that is no branch could be any',
    ['--base', 'main~0', '--label', 'hotfix'],
    ['The release notes are written', 'asked because this may go to release/*'],
  ],
])('%s', async (_, args, shown) => {
  const { stdout } = await checkoutWithRelease().run('check', ...args);
  const [, asked = ''] = stdout.split('People will be asked on the pull request\n');
  const lines = asked.split('\n').map((line) => line.replace(/^ *(○ )?/, ''));
  expect(lines.filter((line) => line !== '')).toEqual(shown);
});
