import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { parseBoxes, parseItems, renderBox } from '../src/gate/ledger/box.ts';

/** What GitHub-flavoured Markdown sees: the marks of all top-level task list items that carry our hidden id, in order. */
function marksByOracle(text: string): boolean[] {
  const root = fromMarkdown(text, {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  });
  return root.children.flatMap((node) =>
    node.type === 'list' && !node.ordered
      ? node.children.flatMap((item) => (typeof item.checked === 'boolean' ? [item.checked] : []))
      : [],
  );
}

const box = (mark: string, id = 'a') => `- [${mark}] <!-- item:${id} fp:0a --> text`;

describe('the box parser', () => {
  test.each([
    ['an open box', box(' '), [false]],
    ['a ticked box', box('x'), [true]],
    ['a capital X', box('X'), [true]],
    ['CRLF', `${box(' ')}\r\n${box('x', 'b')}\r\n`, [false, true]],
    ['a quoted box', `> ${box('x')}`, []],
    ['a numbered box', box('x').replace('-', '1.'), []],
    ['a box in a fence', `\`\`\`\n${box('x')}\n\`\`\``, []],
    ['a box in a longer fence', `\`\`\`\`\n\`\`\`\n${box('x')}\n\`\`\`\``, []],
    ['a box in a tilde fence', `~~~\n${box('x')}\n~~~`, []],
    ['a box after a fence', `~~~\ncode\n~~~\n${box('x')}`, [true]],
    ['a fence that never ends', `\`\`\`\n${box('x')}`, []],
    ['a box after backticks within a line', `see \`\`\`\n\n${box('x')}`, [true]],
    ['a box after an indented fence', `    \`\`\`\n\n${box('x')}`, [true]],
    ['a box after backticks with one more behind them', `\`\`\` a\`b\n\n${box('x')}`, [true]],
    ['a box in a tilde fence with a backtick behind it', `~~~ a\`b\n${box('x')}`, []],
    ['a box in a fence that another kind does not end', `\`\`\`\n~~~\n${box('x')}`, []],
    ['a box in a fence that one with a word behind it does not end', `~~~\n~~~ x\n${box('x')}`, []],
    ['a box after a fence that ends with spaces', `~~~\n~~~  \n\n${box('x')}`, [true]],
    ['an indented code block', `    ${box('x')}`, []],
    ['a no-break space as the mark', box('\u00a0'), []],
    ['no space after the brackets', box('x').replace('] ', ']'), []],
    ['two spaces as the mark', box('  '), []],
  ])('reads %s as Markdown does', (_, text, expected) => {
    expect(parseBoxes(text).map((found) => found.ticked)).toEqual(expected);
    expect(marksByOracle(text)).toEqual(expected);
  });

  test('keeps lines that evidence stands in apart from boxes', () => {
    const lines = ['✅', '⏳', '⚠️', '[x]'].map((mark) => `- ${mark} <!-- item:a fp:0a --> text`).join('\n');
    expect(parseBoxes(lines)).toHaveLength(1);
    expect(parseItems(lines).map(({ isTickable, ticked }) => [isTickable, ticked])).toEqual([
      ...[0, 1, 2].map(() => [false, false]),
      [true, true],
    ]);
  });

  test('writes a label in one line that ends no comment and begins none', () => {
    expect(
      renderBox({ item: 'a', fingerprint: '0a', ticked: false, label: ' a\n\n--> b --> <!-- c <!--\t ' }),
    ).toBe('- [ ] <!-- item:a fp:0a --> a --&gt; b --&gt; &lt;!-- c &lt;!--');
  });

  test('does not take a task list item without our id for a box', () => {
    expect(parseBoxes('- [x] done\n- [x] <!-- item: fp:0a --> x\n- [x] <!-- item:a fp: --> x')).toEqual([]);
  });

  test('reads back every box it renders, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (label, ticked) => {
        const line = renderBox({ item: 'db', fingerprint: '1f3a9c', ticked, label });
        expect(parseBoxes(line)).toEqual([
          expect.objectContaining({ item: 'db', fingerprint: '1f3a9c', ticked }),
        ]);
        expect(line.match(/<!--/g)).toHaveLength(1);
        expect(line.match(/-->/g)).toHaveLength(1);
      }),
    );
  });

  test('never sees a box where Markdown sees none', () => {
    const line = fc.oneof(
      fc.constantFrom('', '```', '````', '~~~', '``` a`b', '> ', 'text', '    ', '- ', '1. '),
      fc
        .tuple(fc.constantFrom('', ' ', '    ', '> ', '- '), fc.constantFrom(' ', 'x', 'X', '\u00a0'))
        .map(([indent, mark]) => indent + box(mark)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        expect(parseBoxes(text).length).toBeLessThanOrEqual(allByOracle(text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** All task list items at any depth. */
function allByOracle(text: string): number {
  const count = (node: { checked?: unknown; children?: unknown }): number =>
    (typeof node.checked === 'boolean' ? 1 : 0) +
    (Array.isArray(node.children) ? node.children.reduce((sum: number, child) => sum + count(child), 0) : 0);
  return count(
    fromMarkdown(text, { extensions: [gfmTaskListItem()], mdastExtensions: [gfmTaskListItemFromMarkdown()] }),
  );
}
