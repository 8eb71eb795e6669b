import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../src/modes/commands/command-line.ts';
import { COMMANDS, renderHelp } from '../src/render/help/command.ts';
import { Checkout, runCli } from './fixtures/command/checkout.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''));

test.each([
  ['', 'say what to do: init, check, audit, validate, doctor, baseline, schema, or `--help`'],
  ['--base main', 'say what to do: init, check, audit, validate, doctor, baseline, schema, or `--help`'],
  ['--help --json', 'unknown option `--json`: there are --help, --version'],
  ['chek', 'unknown command `chek`: did you mean `check`?'],
  ['deploy', 'unknown command `deploy`: there are init, check, audit, validate, doctor, baseline, schema'],
  ['check --bse main', 'unknown option `--bse`: did you mean `--base`?'],
  ['schema --json', 'unknown option `--json`: there are --help'],
  [
    'check -x',
    'unknown option `-x`: there are --base, --head, --checklist, --label, --json, --markdown, --verbose, --color, --no-color, --help',
  ],
  ['validate --base main', 'unknown option `--base`: there are --json, --color, --no-color, --help'],
  ['check --base', '`--base` needs a value: write `--base BRANCH`'],
  ['check --base --json', '`--base` needs a value: write `--base BRANCH`'],
  ['check --label=', '`--label` needs a value: write `--label NAME`'],
  ['check --base=--help', '`--base`: no branch, tag or commit begins with `-`'],
  ['check --json=yes', '`--json` takes no value: leave `=yes` out'],
  ['check --base a --base b', '`--base` is given twice: leave one out'],
  ['check --json --markdown', '`--json` and `--markdown` exclude each other: give one of them'],
  ['check --color --no-color', '`--color` and `--no-color` exclude each other: give one of them'],
  ['check main', '`check` does not take `main`: leave it out'],
  ['validate a b', '`validate` does not take `b`: leave it out'],
  [
    'check --checklist /etc/passwd',
    '`--checklist`: a path starts at the root of the repository, without `/` or `..`',
  ],
  [
    'check --checklist a/../../b',
    '`--checklist`: a path starts at the root of the repository, without `/` or `..`',
  ],
  ['init main', '`init` does not take `main`: leave it out'],
  [
    'init --uses acme/deployment-checklist',
    '`--uses`: write the action with a tag or commit, such as `--uses acme/deployment-checklist@v1`',
  ],
  ['doctor main', '`doctor` does not take `main`: leave it out'],
  [
    'doctor --head main',
    'unknown option `--head`: there are --base, --repo, --uses, --json, --color, --no-color, --help',
  ],
  ['doctor --repo', '`--repo` needs a value: write `--repo OWNER/NAME`'],
  ['doctor --repo auth', '`--repo`: write the owner and the name, such as `--repo acme/auth`'],
  ['doctor --repo https://github.com/acme/auth', '`--repo`: write the owner and the name'],
  ['check --repo acme/auth', 'unknown option `--repo`: there are'],
  ['help nope', 'unknown command `nope`: there are init, check, audit, validate, doctor, baseline, schema'],
])('%j: %s', (line, message) => {
  expect(() => parse(line)).toThrow(message);
});

test('an order of words that people are used to', () => {
  const expected = parse('check --base origin/main --label a --label b --no-color');
  expect(parse('--base=origin/main check --no-color --label=a --label=b')).toEqual(expected);
  expect(expected).toMatchObject({ name: 'check', base: 'origin/main', labels: ['a', 'b'], color: false });
  expect(parse('doctor --uses acme/gate --repo acme/auth')).toMatchObject({
    name: 'doctor',
    uses: 'acme/gate',
    repository: 'acme/auth',
  });
  expect(parse('check --checklist ./docs/list.yml')).toMatchObject({ checklist: 'docs/list.yml' });
});

describe('help', () => {
  const pages = [undefined, ...COMMANDS].map((about) => renderHelp(about));

  test('has lines of 80 columns at most', () => {
    for (const line of pages.flatMap((page) => page.split('\n'))) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('has only examples that work', () => {
    const examples = pages.flatMap(
      (page) => page.split('Examples\n')[1]?.match(/^ {2}deployment-checklist .*$/gm) ?? [],
    );
    expect(examples.length).toBeGreaterThan(8);
    for (const example of examples)
      expect(() =>
        parse(
          example
            .trim()
            .replace(/ [|>].*$/, '')
            .replace('deployment-checklist ', ''),
        ),
      ).not.toThrow();
  });

  test('names every option that a command takes', () => {
    for (const command of COMMANDS) {
      const [, list = ''] = /there are (.*)$/.exec(thrownBy(`${command} --x`)) ?? [];
      for (const option of list.split(', '))
        if (option !== '--help') expect(renderHelp(command)).toContain(option);
    }
  });

  test.each([
    '--help',
    '-h',
    'help',
    'check --help',
    'help check',
    'validate -h',
    'doctor --help',
    'schema --help',
  ])('%s is shown on stdout', async (line) => {
    const about = COMMANDS.find((command) => line.includes(command));
    const run = await runCli('.', line.split(' '));
    expect(run).toEqual({ code: 0, stdout: renderHelp(about), stderr: '' });
  });
});

function thrownBy(line: string): string {
  try {
    parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

test('the version is the package’s own', async () => {
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await runCli('.', ['--version'])).toEqual({
    code: 0,
    stdout: `${packageJson.version}\n`,
    stderr: '',
  });
});

test('the schema is the committed one', async () => {
  const checkout = new Checkout();
  const committed = readFileSync('schema/deployment-checklist.schema.json', 'utf8');
  expect(await checkout.run('schema')).toEqual({ code: 0, stdout: committed, stderr: '' });
});
