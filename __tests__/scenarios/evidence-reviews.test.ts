import { expect } from '@jest/globals';
import type { PullRequest } from '../../embedded-github/index.ts';
import { type Stage, scenario } from './stage.ts';

const by = (review: string) => `items:
  - id: reviewed
    title: The release was reviewed
    verified-by: { review: ${review} }
`;
const OPEN = 'failure: 1 item open: reviewed (review needed)';
const MET = 'success: Everything is confirmed by evidence';
type Verdict = Parameters<PullRequest['review']>[1];

async function review(stage: Stage, pull: PullRequest, login: string, state: Verdict) {
  const given = pull.review(login, state);
  await stage.run(stage.github.payloads.pullRequestReview(pull, given));
  return given;
}

scenario(
  'somebody who may write approves the head; a push makes the approval stale',
  { checklist: by('{}') },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain(
      '  - ⏳ waits for an approving review of this commit by anybody with write access',
    );
    await review(stage, pull, 'mallory', 'APPROVED');
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain(
      '  - the review of mallory does not count, as this item is for others to review',
    );
    await review(stage, pull, 'ada', 'COMMENTED');
    expect(stage.status(pull)).toBe(OPEN);
    await review(stage, pull, 'ada', 'APPROVED');
    expect(stage.status(pull)).toBe(MET);
    expect(stage.said(pull)).toContain('  - ✅ approved by ada on 24 Nov 2026, 10:00 UTC');
    await review(stage, pull, 'ada', 'COMMENTED');
    expect(stage.status(pull)).toBe(MET);

    pull.push({ 'README.md': 'More\n' });
    await stage.pushed(pull);
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain(
      '  - ada reviewed an earlier commit; please look again and review this one',
    );
  },
);

scenario(
  'a dismissed approval no longer counts, and whoever requests changes keeps the gate closed',
  { checklist: by('{ role: write }') },
  async (stage) => {
    const pull = stage.open();
    const given = await review(stage, pull, 'ada', 'APPROVED');
    expect(stage.status(pull)).toBe(MET);
    pull.dismiss(given);
    const [dismissed = given] = pull.state.reviews;
    await stage.run(stage.github.payloads.pullRequestReview(pull, dismissed));
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain('  - the review of ada was dismissed');

    await review(stage, pull, 'ada', 'APPROVED');
    await review(stage, pull, 'mallory', 'CHANGES_REQUESTED');
    expect(stage.status(pull)).toBe(MET);
    await review(stage, pull, 'bob', 'CHANGES_REQUESTED');
    expect(stage.status(pull)).toBe('failure: 1 item open: reviewed (changes requested)');
    expect(stage.said(pull)).toContain(
      '  - ❌ bob requests changes: that stands until they approve, or the review is dismissed',
    );
    pull.push({ 'README.md': 'More\n' });
    await review(stage, pull, 'ada', 'APPROVED');
    expect(stage.status(pull)).toBe('failure: 1 item open: reviewed (changes requested)');
    await review(stage, pull, 'bob', 'APPROVED');
    expect(stage.status(pull)).toBe(MET);
  },
);

scenario(
  'reviews are counted as confirmations are: two people, one of each group, no bots',
  { checklist: by('{ count: 2, each-of: [{ role: admin }, { users: [bob] }] }') },
  async (stage) => {
    const pull = stage.open();
    await review(stage, pull, 'ada', 'APPROVED');
    await review(stage, pull, 'release-bot[bot]', 'APPROVED');
    await review(stage, pull, 'bob', 'APPROVED');
    expect(stage.status(pull)).toBe(OPEN);
    expect(stage.said(pull)).toContain(
      '  - somebody has to approve who is one of: anybody with the role `admin` or a higher one',
    );
    await review(stage, pull, 'root', 'APPROVED');
    expect(stage.status(pull)).toBe(MET);
    expect(stage.said(pull)).toMatch(/✅ approved by ada on .*, bob on .* and root on/);
  },
);
