import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { parseCommands } from '../src/gate/commands/command.ts';
import TEXTS from './fixtures/command/markdown-texts.json' with { type: 'json' };

/** The ids that a body confirms. */
const confirmedIn = (body: string) =>
  parseCommands(body).commands.flatMap((command) => (command.kind === 'confirm' ? command.items : []));

/** What hides text, and is not in plain Markdown. */
const STRUCK_OUT_AND_FOOTNOTES: Extension = {
  enter: {
    strikethrough(token) {
      this.enter({ type: 'delete', children: [] }, token);
    },
    gfmFootnoteDefinition(token) {
      this.enter({ type: 'footnoteDefinition', identifier: '', children: [] }, token);
    },
  },
  exit: {
    strikethrough(token) {
      this.exit(token);
    },
    gfmFootnoteDefinition(token) {
      this.exit(token);
    },
  },
};

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** The ids in the command lines that begin in plain text of a paragraph that stands in nothing, by micromark. */
function confirmedByOracle(body: string): string[] {
  const plainText = (node: Node): { from: number; to: number }[] => {
    if (node.type === 'text')
      return [{ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }];
    return node.type === 'paragraph' || node.type === 'emphasis' || node.type === 'strong'
      ? node.children.flatMap(plainText)
      : [];
  };
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [STRUCK_OUT_AND_FOOTNOTES] });
  const texts = root.children.flatMap((node) => (node.type === 'paragraph' ? plainText(node) : []));
  return [...body.matchAll(/(?<=^|[\r\n]) {0,3}(\/confirm [^\r\n]*)/g)].flatMap(
    ({ 0: line, 1: command = '', index }) => {
      const slash = index + line.length - command.length;
      const isText = texts.some(({ from, to }) => from <= slash && slash < to);
      return isText ? (command.match(/\bc\d+/g) ?? []) : [];
    },
  );
}

describe('a command', () => {
  test.each([
    ['alone', '/confirm c1'],
    ['indented by three spaces', '   /confirm c1'],
    ['after text', 'text\n/confirm c1'],
    ['after a quote and an empty line', '> Ready?\n\n/confirm c1'],
    ['after a quote that ends with code', '> ```\n> run\n> ```\n/confirm c1'],
    ['after a list and an empty line', '- Ready?\n\n/confirm c1'],
    ['after a list with code', '1. Run\n   ```sh\n   run\n   ```\n\n/confirm c1'],
    ['after a heading', '# Tested\n/confirm c1'],
    ['after an underlined heading', 'Tested\n===\n/confirm c1'],
    ['after a line across', 'text\n\n***\n/confirm c1'],
    ['after a fence', '```sh\nrun\n```\n/confirm c1'],
    ['after a comment of HTML', '<!-- note -->\n/confirm c1'],
    ['between folded text', '<details>\n\n/confirm c1\n\n</details>'],
    ['after code spans', 'both `a` and ``b ` c``\n/confirm `c1`'],
    ['after a lone backtick', 'I don`t know\n/confirm c1'],
    ['after links', '[run](https://x.y/z) <https://x.y> <br> https://x.y\n/confirm `c1`'],
    ['in bold text', '**text\n/confirm c1\ntext**'],
    ['above what is no table', '/confirm c1\n|-|-|'],
  ])('counts %s', (_, body) => {
    expect(confirmedByOracle(body)).toEqual(['c1']);
    for (const text of [body, body.replaceAll('\n', '\r\n'), body.replaceAll('\n', '\r'), `\ufeff${body}`]) {
      expect(confirmedIn(text)).toEqual(['c1']);
    }
  });

  test.each([
    ['in a quote', '> /confirm c1'],
    ['in a quote, without its mark', '> Ready?\n/confirm c1'],
    ['in a quote in a list', '- > Ready?\n/confirm c1'],
    ['in a list item', '- /confirm c1'],
    ['in a list item, without indentation', '- Ready?\n/confirm c1'],
    ['in a list item, after an empty line', '1. Ready?\n\n   /confirm c1'],
    ['in a task', '- [x] /confirm c1'],
    ['in a footnote', 'x[^1]\n\n[^1]: see\n/confirm c1'],
    ['in a fence', '```\n/confirm c1\n```'],
    ['in a fence of tildes, with backticks', '~~~\n```\n/confirm c1'],
    ['in a fence that a shorter one does not close', '````\n```\n/confirm c1'],
    ['in indented code', '    /confirm c1'],
    ['after a tab', '\t/confirm c1'],
    ['in a code span', '`/confirm c1`'],
    ['in a code span of several lines', 'so `text\n/confirm c1\ntext`'],
    ['in a comment of HTML', '<!--\n/confirm c1\n-->'],
    ['in a comment of HTML with empty lines', '<!--\n\n/confirm c1\n\n-->'],
    ['in a comment of HTML amid text', 'text <!--\n/confirm c1\n-->'],
    ['in HTML', '<div>\n/confirm c1\n</div>'],
    ['in preformatted HTML', '<pre>\n\n/confirm c1\n\n</pre>'],
    ['in a tag of HTML', 'text <a title="\n/confirm c1\n">'],
    ['in the title of a link', '[x](y "\n/confirm c1\n")'],
    ['in the label of a link', 'a [x][\n/confirm c1\n]\n\n[/confirm c1]: y'],
    ['in the definition of a link', '[x]: y "\n/confirm c1\n"'],
    ['in the text for an image', '![\n/confirm c1\n](y)'],
    ['struck out', '~~text\n/confirm c1\ntext~~'],
    ['as a heading', '/confirm c1\n==='],
    ['in a heading of several lines', '/confirm c1\ntext\n---'],
    ['as the head of a table', '/confirm c1\n:-:'],
    ['in a row of a table', '| a |\n|---|\n/confirm c1'],
  ])('is only talked about %s', (_, body) => {
    expect(confirmedByOracle(body)).toEqual([]);
    for (const text of [body, `Before.\n\n${body}`, body.replaceAll('\n', '\r\n')]) {
      expect(parseCommands(text)).toEqual({ commands: [], problems: [] });
    }
  });

  /** Each of these tells the parser from one that differs in a single place. */
  test.each([
    ['counts', TEXTS.counts, [true, true]],
    ['is only talked about', TEXTS.hides, [false, false]],
    // What parsers of Markdown take for different things.
    ['counts for nothing where that is disputed', TEXTS.disputed, [false, true]],
  ])('%s in texts that differ little', (_, texts, expected) => {
    const isIn = (ids: readonly string[]) => ids.includes('c1');
    const told = texts.map((body) => [body, isIn(confirmedIn(body)), isIn(confirmedByOracle(body))]);
    expect(told).toEqual(texts.map((body) => [body, ...expected]));
  });

  test('is never found where Markdown finds none', () => {
    const piece = fc.constantFrom(
      ...[
        '',
        ' ',
        '   ',
        '    ',
        '\t',
        '> ',
        '>',
        '- ',
        '-',
        '* ',
        '1. ',
        '2) ',
        '-\t',
        '[^1]: ',
        '[x]: /u',
        '\\',
      ],
      ...[
        '```',
        '~~~',
        '````',
        '`',
        '``',
        '~~',
        '<!--',
        '-->',
        '<div>',
        '</div>',
        '<b>',
        '<pre>',
        '</pre>',
        '<?',
      ],
      ...[
        '<a href="',
        '">',
        '# ',
        '===',
        '---',
        '***',
        '|a|',
        '|-|',
        ':-:',
        '[a',
        '[',
        ']',
        '](',
        ')',
        '!',
        '"',
      ],
      ...['text', '**', '_', 'http://x.y/', '<http://', '<x@y.z>', '[a](b)', '![a', '<br>', '`x`', '\u00a0'],
    );
    const command = fc.constantFrom('/confirm ID ', '  /confirm ID ', '> /confirm ID ', '- /confirm ID ');
    const line = fc.array(fc.oneof({ arbitrary: piece, weight: 4 }, command), { maxLength: 4 });
    const lines = fc.array(
      fc.oneof(
        line.map((pieces) => pieces.join('')),
        command,
        fc.constant(''),
      ),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (all, lineBreak) => {
        const [first = '', ...others] = all.join(lineBreak).split('ID');
        const body = others.reduce((text, other, index) => `${text}c${index}${other}`, first);
        const byOracle = confirmedByOracle(body);
        for (const id of confirmedIn(body)) if (/^c\d+$/.test(id)) expect(byOracle).toContain(id);
      }),
      { numRuns: 2000 },
    );
  });
});
