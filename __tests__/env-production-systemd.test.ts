import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSystemd } from '../src/env/production/systemd.ts';
import { splitWords } from '../src/env/production/systemd-syntax.ts';
import { inShort } from './fixtures/env/supply-in-short.ts';

const fixture = (path: string) => ({
  path,
  text: readFileSync(`__tests__/fixtures/env/formats/systemd/${path}`, 'utf8'),
});
const systemd = (...files: { path: string; text: string }[]) => inShort(parseSystemd(files));
const unit = (text: string) => systemd({ path: 'a.service', text: `[Service]\n${text}` });

describe('a unit of systemd', () => {
  test('gives a service its keys, with what is unset and what systemd itself would have to have', () => {
    expect(systemd(fixture('auth.service'))).toEqual([
      'LOG_LEVEL 8:1',
      'GREETING 8:1',
      'QUOTED 8:1',
      'SECOND 9:1',
      'STATE? 13:1',
      'HALF 13:1',
      'LANG may 14:1: auth.service passes it through from systemd itself, which cannot be seen here',
      'HTTP_PROXY may 14:1: auth.service passes it through from systemd itself, which cannot be seen here',
      'FIRST not 15:1: auth.service takes it away with `UnsetEnvironment=`',
      'THIRD may 15:1: auth.service takes it away with `UnsetEnvironment=`',
    ]);
  });

  test('with a drop-in begins anew where that says so, and knows no value beside an env file', () => {
    expect(systemd(fixture('override.conf'), fixture('auth.service'))).toEqual([
      'LOG_LEVEL? 3:1',
      '* may 4:1: override.conf reads /etc/default/auth on the host: list its copy in the repository beside the unit, or its keys with `names`',
      expect.stringMatching(/^LANG may/),
      expect.stringMatching(/^HTTP_PROXY may/),
      expect.stringMatching(/^FIRST not/),
      expect.stringMatching(/^THIRD may/),
    ]);
  });

  test('takes drop-ins in the order of their names, wherever they are listed', () => {
    const dropIn = (name: string, text: string) => ({ path: `d/${name}.conf`, text: `[Service]\n${text}` });
    const files = [dropIn('b', 'Environment=B=CANARY'), dropIn('a', 'Environment=\nEnvironment=A=CANARY')];
    expect(systemd(...files, { path: 'x.service', text: '[Service]\nEnvironment=C=CANARY' })).toEqual([
      'A 3:1',
      'B 2:1',
    ]);
    expect(systemd(...files)).toEqual(['A 3:1', 'B 2:1']);
  });

  test('gets the keys of an env file whose copy is listed beside it, and they come before its own', () => {
    const path = 'auth.service';
    const text =
      '[Service]\nEnvironment=A=CANARY B=CANARY\nEnvironmentFile=-/etc/default/auth\nEnvironmentFile=/etc/more.conf\n';
    const copies = [
      { path: 'deploy/default/auth', text: '# c\nB="CANARY\nCANARY=1"\n;x\nC=CANARY \\\nCANARY=2\n' },
      { path: 'deploy/more.conf', text: "D='CANARY'\nE=\n" },
    ];
    expect(systemd({ path, text }, ...copies)).toEqual(['A 2:1', 'B? 2:1', 'C? 5:1', 'D? 1:1', 'E? 2:1']);
    expect(systemd({ path, text }, ...copies.slice(0, 1))).toEqual([
      'A? 2:1',
      'B? 2:1',
      'C? 5:1',
      '* may 4:1: auth.service reads /etc/more.conf on the host: list its copy in the repository beside the unit, or its keys with `names`',
    ]);
  });

  test.each<[string, string, string]>([
    [
      'a line without a sign',
      'A=1\nCANARY',
      '2:1: not an assignment, so systemd passes it over: write `KEY=value`, or `#` before a comment',
    ],
    [
      'what a shell would take',
      'export A=CANARY',
      '1:1: not an assignment, so systemd passes it over: write `KEY=value`, or `#` before a comment',
    ],
    ['a quote that never closes', ' A="CANARY\nB=1', '1:2: the quote that opens this value is never closed'],
  ])('names %s in an env file, there', (_, text, expected) => {
    const unit = { path: 'a.service', text: '[Service]\nEnvironmentFile=/etc/a.env' };
    expect(systemd(unit, { path: 'a.env', text })[0]).toBe(`a.env:${expected}`);
  });

  test.each([
    ['quotes', `A=${'"x"'.repeat(3e5)}`],
    ['open quotes', 'A="x\n'.repeat(2e5)],
    ['backslashes', `A=${'\\\n'.repeat(3e5)}`],
    ['text', 'a b\n'.repeat(2e5)],
  ])('does not hang on an env file with a megabyte of %s', (_, text) => {
    systemd({ path: 'a.service', text: '[Service]\nEnvironmentFile=/etc/a.env' }, { path: 'a.env', text });
  });

  const noAssignment =
    'not an assignment: write `KEY=value`, and quotes around all of it where the value has spaces';
  const quote =
    'a quote here is never closed, or a `\\` begins an escape that does not exist: systemd passes the line over';
  test.each<[string, string, string[]]>([
    ['an empty value', 'Environment=A=', ['A 2:1']],
    ['spaces around the sign', '  Environment = A=CANARY', ['A 2:3']],
    ['the later of two', 'Environment=A=CANARY\nEnvironment=A=CANARY', ['A 3:1']],
    ['CRLF', 'Environment=A=CANARY\r\nEnvironment=B=CANARY\r\n', ['A 2:1', 'B 3:1']],
    ['a line that goes on at the end', 'Environment=A=CANARY \\', ['A 2:1']],
    [
      'comments',
      '# Environment=A=CANARY\n;Environment=B=CANARY',
      ['a.service:1:1: a unit of a service has a section `[Service]`'],
    ],
    ['an env file taken back', 'ExecStart=x\nEnvironmentFile=/etc/a\nEnvironmentFile=', []],
    ['a value with spaces', 'Environment=A=CANARY CANARY', [`a.service:2:1: ${noAssignment}`]],
    ['a name that is none', 'Environment=1A=CANARY', [`a.service:2:1: ${noAssignment}`]],
    ['a quote that never closes', 'Environment="A=CANARY', [`a.service:2:1: ${quote}`]],
    ['an escape that does not exist', 'Environment="A=CANARY\\q"', [`a.service:2:1: ${quote}`]],
    [
      'no name to pass',
      'ExecStart=x\nPassEnvironment=A=CANARY',
      ['a.service:3:1: `PassEnvironment=` holds names of env keys'],
    ],
    [
      'no name to unset',
      'ExecStart=x\nUnsetEnvironment=-CANARY',
      ['a.service:3:1: `UnsetEnvironment=` holds names of env keys'],
    ],
    [
      'a line that is no setting',
      'Environment=A=CANARY\nCANARY',
      ['a.service:3:1: not a setting: write `Name=value`, or `#` before a comment'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(unit(text)).toEqual(expected);
  });

  test('is one unit: a second one is told', () => {
    const text = '[Service]\nExecStart=x';
    expect(systemd({ path: 'a.service', text }, { path: 'b.service', text })).toEqual([
      'b.service:1:1: a second unit: a source is one unit, its drop-ins (`.conf`), and files that its `EnvironmentFile=` names',
    ]);
  });
});

describe('the words of a setting', () => {
  test.each<[string, string[] | undefined]>([
    ['', []],
    ['a  b', ['a', 'b']],
    ['"a b" \'c d\'', ['a b', 'c d']],
    ['A="b c"d', ['A=b cd']],
    ['""', ['']],
    ['"it\'s" \'"\'', ["it's", '"']],
    ['a\\sb\\x41\\102\\u0043\\U00000044\\n', ['a bABCD\n']],
    ['"\\"" \\\\', ['"', '\\']],
    ['"', undefined],
    ['a\\', undefined],
    ['\\q', undefined],
    ['\\xZZ', undefined],
    ['\\UFFFFFFFF', undefined],
  ])('%s', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });

  test('are the ones that were quoted', () => {
    const word = fc
      .array(fc.constantFrom('a', ' ', '"', "'", '\\', '\n', '%', 'é'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(splitWords(words.map(quoted).join('  '))).toEqual(words);
      }),
    );
  });

  test.each([
    ['quotes', '"a" '.repeat(2e5)],
    ['open quotes', `"${'a'.repeat(1e6)}`],
    ['escapes', '\\\\'.repeat(5e5)],
    ['continuations', `Environment=${'\\\n'.repeat(3e5)}`],
  ])('of a megabyte of %s do not hang', (_, text) => {
    parseSystemd([{ path: 'a.service', text: `[Service]\nEnvironment=${text}` }]);
  });
});
