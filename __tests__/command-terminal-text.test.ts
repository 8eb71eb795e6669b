import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInline } from '../src/render/terminal/inline.ts';
import type { Look, Style } from '../src/render/terminal/look.ts';
import { widthOf } from '../src/render/terminal/text.ts';
import { wrap } from '../src/render/terminal/wrap.ts';

const plain = (width: number): Look => ({ width, paint: (_, text) => text });
const marked = (width: number): Look => ({
  width,
  paint: (style: Style, text: string) => `<${style}>${text}</${style}>`,
});

test.each([
  ['Run `make migrate` **now**', 'Run <code>make migrate</code> <strong>now</strong>'],
  ['**`KEY`** is missing', '<key>KEY</key> is missing'],
  ['see [the runbook](https://a.example/b)', 'see the runbook <aside>(https://a.example/b)</aside>'],
  ['[https://a.example](https://a.example)', 'https://a.example'],
  ['<https://a.example>', 'https://a.example'],
  ['an *important* 2 * 3 * 4', 'an important 2 * 3 * 4'],
  ['a \\*star\\* and \\`tick\\`', 'a *star* and `tick`'],
  ['``a`b`` and ` `` `', '<code>a`b</code> and <code>``</code>'],
  ['a &lt;b&gt; &amp;lt;', 'a <b> &lt;'],
  ['`unclosed **and [this](', '`unclosed **and [this]('],
  ['snake_case_name and __init__', 'snake_case_name and __init__'],
])('%s', (markdown, expected) => {
  expect(wrap({ text: '' }, parseInline(markdown), marked(200))).toBe(expected);
});

describe('lines', () => {
  test('break between words, and go on below the text', () => {
    expect(wrap({ text: '  ○ ' }, [{ text: 'one two three four' }], plain(14))).toBe(
      '  ○ one two\n    three four',
    );
  });

  test('keep a long path whole, and a comma at its name', () => {
    const spans = parseInline('at `a/very/long/path.py`, and `b`');
    expect(wrap({ text: '' }, spans, plain(10))).toBe('at\na/very/long/path.py,\nand b');
  });

  test('count the columns of letters that take two', () => {
    expect(widthOf('当直')).toBe(4);
    expect(widthOf('e\u0301a')).toBe(2);
    expect(wrap({ text: '' }, [{ text: '当直 当直 当直' }], plain(9))).toBe('当直 当直\n当直');
  });

  test('lose no word, and are too long only for a word that is', () => {
    const word = fc.stringMatching(/^[a-z`*[\]()\\&;<>_]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 10, max: 40 }), (words, width) => {
        const text = wrap({ text: '- ' }, [{ text: words.join(' ') }], plain(width));
        expect(text.slice(2).split(/\s+/).filter(Boolean)).toEqual(words);
        for (const line of text.split('\n'))
          expect(line.length <= width || line.slice(2).split(' ').length === 1).toBe(true);
      }),
    );
  });

  test('are made of any Markdown in no time', () => {
    for (const part of ['`', '**', '[', '[](', '*a', '\\', '**a', '<https://'])
      expect(parseInline(part.repeat(5_000)).length).toBeGreaterThan(0);
  });
});
