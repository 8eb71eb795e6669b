import { expect, test } from '@jest/globals';
import type { IssueComment } from '../../embedded-github/index.ts';
import type { Edit } from '../../src/gate/signed-record/kept-click.ts';
import { judgeInProcess } from './in-process.ts';
import { onStage } from './stage.ts';
import { KEY, TWO_ITEMS } from './without-history.ts';

const PATIENT = { signingKey: KEY, pause: 100 };

/** More requests than a run makes here. */
const MOMENTS = Array.from({ length: 30 }, (_, index) => index);

/**
 * Ada and Bob click, and the run of Bob's click happens as a whole before a request of the run of Ada's. Where Ada's run has announced its record and
 * not yet written it, it may as well have been killed: then both are asked again, and never is anything green that is not theirs.
 */
test('two runs at once, at every moment of the first', async () => {
  const results = await Promise.all(
    MOMENTS.map((moment) =>
      onStage({ checklist: TWO_ITEMS, lacks: 'graphql' }, async (stage) => {
        const pull = stage.open();
        await judgeInProcess(stage, pull, undefined, { signingKey: KEY });
        const comment = stage.comment(pull);
        comment.tick('ada', 'rollback');
        const ofAda = editOf(comment);
        comment.tick('bob', 'alerts');
        const ofBob = editOf(comment);
        let requests = 0;
        let other: Promise<unknown> | undefined;
        stage.github.before(
          {},
          async () => {
            requests += 1;
            if (requests !== moment + 1) return;
            other = judgeInProcess(stage, pull, comment, { ...PATIENT, edit: ofBob });
            await other;
          },
          { times: 1000 },
        );
        await judgeInProcess(stage, pull, comment, { ...PATIENT, edit: ofAda });
        // Nobody waits for the answer to a request that turned out not to be needed.
        await other;
        return requests <= moment
          ? 'alone'
          : `${stage.status(pull)?.split(':')[0]}: ${stage.ticked(pull).sort().join()}`;
      }),
    ),
  );
  const [alone, both, neither] = ['alone', 'success: alerts,rollback', 'failure: '].map(
    (result) => results.filter((one) => one === result).length,
  );
  expect([...new Set(results)].sort()).toEqual(['alone', 'failure: ', 'success: alerts,rollback']);
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(10);
  // Before the look at the statuses, and before the write.
  expect(neither).toBeLessThanOrEqual(2);
}, 120_000);

/** What an event tells of the last edit. */
function editOf({ id, body, previousBody = '', updatedAt, revisions: [last] }: IssueComment): Edit {
  return {
    ...{ comment: id, from: previousBody, to: body, at: updatedAt },
    by: { login: last?.editor.login ?? '', kind: 'person' },
  };
}
