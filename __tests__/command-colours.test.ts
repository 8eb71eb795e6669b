import { describe, expect, test } from '@jest/globals';
import { lookOf } from '../src/modes/commands/terminal-look.ts';
import { Checkout, runCli } from './fixtures/command/checkout.ts';

const ITEM = { '.github/deployment-checklist.yml': 'items: [{ id: a, title: A }]\n' };

test.each<[string, Record<string, string>, string[], boolean]>([
  ['in a pipe', {}, [], false],
  ['in a pipe with --color', {}, ['--color'], true],
  ['with FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
  ['with FORCE_COLOR and --no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
])('%s', async (_, env, args, colored) => {
  const { stdout } = await runCli(new Checkout(ITEM).folder, ['check', ...args], env);
  expect(stdout.includes('\u001b[')).toBe(colored);
});

describe('a terminal', () => {
  const terminal = { isTTY: true, columns: 120, write: () => true };
  const isColored = (env: Record<string, string>, color?: boolean) =>
    lookOf(terminal, env, color).paint('good', 'text') !== 'text';

  test('gets colours, unless it or its person cannot have them', () => {
    expect(isColored({})).toBe(true);
    expect(isColored({ TERM: 'dumb' })).toBe(false);
    expect(isColored({ NO_COLOR: '1' })).toBe(false);
    expect(isColored({ NO_COLOR: '' })).toBe(true);
    expect(isColored({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true);
    expect(isColored({ NO_COLOR: '1' }, true)).toBe(true);
    expect(isColored({}, false)).toBe(false);
  });

  test.each([
    [undefined, 80],
    [20, 40],
    [93, 93],
    [300, 100],
  ])('of %j columns gets lines of %j', (columns, width) => {
    expect(lookOf({ ...terminal, columns }, {}, undefined).width).toBe(width);
  });
});
