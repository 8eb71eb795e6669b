import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommands } from '../src/gate/commands/command.ts';

const commands = (body: string) => parseCommands(body).commands;
const problems = (body: string) => parseCommands(body).problems.map(({ message }) => message);

describe('commands in a comment', () => {
  test.each([
    ['/confirm rollback', [{ kind: 'confirm', items: ['rollback'] }]],
    ['/confirm a, b c', [{ kind: 'confirm', items: ['a', 'b', 'c'] }]],
    ['/confirm `a`', [{ kind: 'confirm', items: ['a'] }]],
    ['/confirm all', [{ kind: 'confirm', items: 'all' }]],
    ['Done.\n\n/revoke a\r\n', [{ kind: 'revoke', items: ['a'] }]],
    ['/waive load Vendor tested it', [{ kind: 'waive', item: 'load', reason: 'Vendor tested it' }]],
    [
      '/waive load Vendor until 2026-12-31',
      [{ kind: 'waive', item: 'load', reason: 'Vendor', until: '2026-12-31' }],
    ],
    ['/checklist', [{ kind: 'checklist' }]],
    [
      '/confirm a\n/revoke b',
      [
        { kind: 'confirm', items: ['a'] },
        { kind: 'revoke', items: ['b'] },
      ],
    ],
  ])('%j', (body, expected) => {
    expect(commands(body)).toEqual(expected);
  });

  test.each([
    ['in a quote', '> /confirm a'],
    ['in the lazy rest of a quote', '> hello\n/confirm a'],
    ['in a fence', '```\n/confirm a\n```'],
    ['in a tilde fence', '~~~\n/confirm a\n~~~'],
    ['indented as code', '    /confirm a'],
    ['in a code span', '`/confirm a`'],
    ['in a code span over lines', 'see `x\n/confirm a\ny`'],
    ['in a list', '- /confirm a'],
    ['in an HTML comment', '<!--\n/confirm a\n-->'],
    ['within a sentence', 'Please write /confirm a'],
    ['for another bot', '/lgtm\n/assign ada'],
  ])('%s nothing is a command', (_, body) => {
    expect(parseCommands(body)).toEqual({ commands: [], problems: [] });
  });

  test.each([
    ['without ids', '/confirm'],
    ['without a reason', '/waive load'],
    ['a day that does not exist', '/waive load Vendor until 2026-02-30'],
    ['an id that only looks like one', '/confirm rоllback'],
    ['an id with an invisible letter', '/confirm roll\u200bback'],
    ['a slip of the finger', '/confrim rollback'],
    ['a command with a letter that only looks like one', '/сonfirm a'],
  ])('%s is told, and does nothing', (_, body) => {
    expect(commands(body)).toEqual([]);
    expect(problems(body)).toHaveLength(1);
  });

  test('of any text are read without an error, in time that grows with it', () => {
    const piece = fc.constantFrom(
      '/confirm a',
      '> ',
      '```',
      '    ',
      '- ',
      '\n',
      '\n\n',
      '<!--',
      '-->',
      '`',
      'text',
      '| a |',
      '# ',
      '\r\n',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (body) => {
          expect(Array.isArray(commands(body))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(commands('> '.repeat(30_000)).length).toBe(0);
    expect(commands('`'.repeat(65_000)).length).toBe(0);
    expect(commands(`/confirm ${'a '.repeat(30_000)}`).length).toBeLessThanOrEqual(1);
  });
});
