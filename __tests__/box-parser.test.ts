import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { parseBoxes, parseItems, renderBox } from '../src/gate/ledger/box.ts';

const tree = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTaskListItem()], mdastExtensions: [gfmTaskListItemFromMarkdown()] });

/** What GitHub-flavoured Markdown sees: the marks of all task list items at the start of a line, in order. */
function marksByOracle(text: string): boolean[] {
  return tree(text).children.flatMap((node) =>
    node.type === 'list' && !node.ordered
      ? node.children.flatMap(({ checked, position }) =>
          typeof checked === 'boolean' && position?.start.column === 1 ? [checked] : [],
        )
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
    ['a nested box', `- outer\n  ${box('x')}`, []],
    ['a box that is nested in one of ours', `${box(' ')}\n  ${box('x', 'b')}`, [false]],
    ['a box nested below a number', `1. outer\n   ${box('x')}`, []],
    ['a box in a quoted list', `> - outer\n>   ${box('x')}`, []],
    ['a box right below a quote, which it ends', `> quote\n${box('x')}`, [true]],
    ['a box right below a paragraph, which it ends', `text\n${box('x')}`, [true]],
    ['a box that is indented into a paragraph', `text\n    ${box('x')}`, []],
    ['a box behind a tab', `\t${box('x')}`, []],
    ['CRLF around a fence', `\`\`\`\r\n${box('x')}\r\n\`\`\`\r\n${box('x')}`, [true]],
    ['a box in a fence that is indented by three spaces', `   \`\`\`\n${box('x')}\n\`\`\``, []],
    ['a box below two backticks', `\`\`\n\n${box('x')}`, [true]],
    ['a box below two tildes', `~~\n\n${box('x')}`, [true]],
    ['CR alone', `${box(' ')}\r${box('x', 'b')}\r`, [false, true]],
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
    ['a box in a block of HTML', `<div>\n${box('x')}\n</div>`, []],
    ['a box in a block of HTML that is indented', `   <div>\n${box('x')}\n</div>`, []],
    ['a box after a block of HTML', `<div>\n${box('x')}\n</div>\n\n${box('x')}`, [true]],
    ['a box in a comment of several lines', `<!--\n${box('x')}`, []],
    ['a box after a comment of one line', `<!-- a -->\n${box('x')}`, [true]],
    ['a box in preformatted text', `<pre>\n\n${box('x')}\n</pre>\n${box(' ')}`, [false]],
    ['a box in a folded section', `<details><summary>a</summary>\n\n${box('x')}\n\n</details>`, [true]],
    ['HTML in a fence', `\`\`\`\n<div>\n\`\`\`\n${box('x')}`, [true]],
    ['a fence in HTML', `<div>\n\`\`\`\n\n${box('x')}`, [true]],
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

  test('of any lines sees the boxes that Markdown sees, where they are written as we write them', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...['', '', '```', '````', '~~~', '``` a`b', '> ', 'text', '    ', '- ', '1. ', '---', '\t'],
        ...['<div>', '</div>', '<!--', '-->', '<!-- a -->', '<pre>', 'x</pre>', ' <p>a', '<b>a', '    <div>'],
      ),
      fc
        .tuple(
          fc.constantFrom('', '', '', '    ', '\t', '> ', '- - ', '1. ', '\u00a0'),
          fc.constantFrom(' ', 'x', 'X', '\u00a0'),
        )
        .map(([before, mark]) => before + box(mark)),
    );
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { maxLength: 8 }), (lines) => {
        const text = lines.flat().join('');
        expect(parseBoxes(text).map(({ ticked }) => ticked)).toEqual(marksByOracle(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['another sign', box('x').replace('-', '*')],
    ['a space before it', ` ${box('x')}`],
    ['two spaces behind the sign', box('x').replace('- ', '-  ')],
  ])('is stricter than Markdown with what we never write: %s', (_, text) => {
    expect(parseBoxes(text)).toEqual([]);
    expect(allByOracle(text)).toBe(1);
  });
});

/** All task list items at any depth. */
function allByOracle(text: string): number {
  const count = (node: { checked?: unknown; children?: unknown }): number =>
    (typeof node.checked === 'boolean' ? 1 : 0) +
    (Array.isArray(node.children) ? node.children.reduce((sum: number, child) => sum + count(child), 0) : 0);
  return count(tree(text));
}
