import { expect } from '@jest/globals';
import { ONE_ITEM, scenario } from './stage.ts';

const SELF = 'github-actions[bot]';

scenario(
  'another workflow with the same identity shows an item under a harmless label, and somebody ticks that',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    const comment = stage.comment(pull);
    comment.edit(SELF, comment.body.replace('The rollback was rehearsed', 'I have seen this pull request'));
    await stage.tick('ada', pull, 'I have seen this pull request');
    expect(stage.status(pull)).toBe('failure: 1 item open: rollback');
  },
);

scenario(
  'who has confirmed keeps that, though another workflow then shows other words and they confirm those, too',
  { checklist: ONE_ITEM },
  async (stage) => {
    const pull = stage.open();
    await stage.opened(pull);
    await stage.tick('ada', pull, 'The rollback was rehearsed');
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    const comment = stage.comment(pull);
    comment.edit(SELF, comment.body.replace('The rollback was rehearsed', 'I have seen this pull request'));
    const said = pull.comment('ada', '/confirm all');
    await stage.written(said);
    expect(stage.status(pull)).toBe('success: Everything is confirmed by ada');
    expect(stage.said(pull)).toContain('confirmed by ada');
  },
);
