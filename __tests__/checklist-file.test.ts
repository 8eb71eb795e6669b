import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecklist } from '../src/checklist/parse.ts';
import { renderProblem } from '../src/checklist/problem.ts';
import { spent } from './hostile/bounded.ts';

const problems = (text: string) => {
  const parsed = parseChecklist(text, 'c.yml');
  return parsed.ok ? [] : parsed.problems.map(renderProblem);
};

describe('a checklist file', () => {
  test('with all that an item may hold', () => {
    const parsed = parseChecklist(
      `items:
  - id: db-migrations
    title: Migrations are backwards compatible
    help: https://example.com/migrations
    group: Database
    optional: true
    confirm: { author: true }
    when:
      paths: ['**/migrations/**']
      labels: [database]
      base-branches: [main, 'release/*']
      not: { paths: ['docs/**'] }
  - id: rollback
    title: The rollback was rehearsed
`,
      'c.yml',
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        items: [
          {
            id: 'db-migrations',
            title: 'Migrations are backwards compatible',
            help: 'https://example.com/migrations',
            group: 'Database',
            optional: true,
            confirm: { author: true, count: 1 },
            expires: 'on-change',
            when: {
              paths: ['**/migrations/**'],
              labels: ['database'],
              'base-branches': ['main', 'release/*'],
              not: { paths: ['docs/**'] },
            },
          },
          {
            id: 'rollback',
            title: 'The rollback was rehearsed',
            optional: false,
            expires: 'on-change',
          },
        ],
      },
    });
  });

  test('names everything that is wrong, at its line and column, at once', () => {
    expect(
      problems(`items:
  - id: a
    titel: Typo
  - id: A
    title: Same id
    optional: perhaps
    when:
      paths: ['src/[a']
  - id: two--hyphens
    title: ' '
    when: {}
extra: 1
`),
    ).toEqual([
      'c.yml:2:5: `title` is missing or has no value',
      'c.yml:3:5: unknown key `titel`',
      'c.yml:4:9: the id `A` is already taken in line 2: every item needs its own',
      'c.yml:6:15: write true or false',
      'c.yml:8:15: not a glob that can be matched: check its brackets and braces, or write it with `\\` before them',
      'c.yml:9:9: an id starts with a letter or digit and goes on with letters, digits and . _ : / - (128 at most, no two hyphens in a row)',
      'c.yml:10:12: a title must not be empty',
      'c.yml:11:11: an empty condition: give it one of paths, labels, base-branches, env-change, not, or leave `when` out',
      'c.yml:12:1: unknown key `extra`',
    ]);
  });

  test.each([
    ['an empty file', '', ['c.yml:1:1: a checklist holds keys with values here']],
    ['a list instead of keys', '- a', ['c.yml:1:1: a checklist holds keys with values here']],
    ['no items', 'items: []', ['c.yml:1:8: the list is empty: give it an entry, or leave the key out']],
    ['items that are no list', 'items: yes', ['c.yml:1:8: `items` holds a list here']],
    ['a key twice', 'items: []\nitems: []', ['c.yml:2:1: Map keys must be unique']],
    [
      'a condition about env keys where no service is named',
      'items:\n  - id: a\n    title: A\n    when:\n      env-change: true\n      not: { env-change: false }',
      [
        'c.yml:5:7: `env-change` is about the env keys of services, and there are none: name them under `env`',
        'c.yml:6:14: `env-change` is about the env keys of services, and there are none: name them under `env`',
      ],
    ],
    ['a key twice, once as an alias', '&i items: []\n*i : []', ['c.yml:2:1: Map keys must be unique']],
    [
      'a key twice, once as a number',
      'env:\n  services:\n    1: { manifest: a }\n    "1": { manifest: b }',
      ['c.yml:4:5: Map keys must be unique'],
    ],
    ['a bracket that never closes', 'items: [', [expect.stringMatching(/^c\.yml:1:9: /)]],
    [
      'a line out of line',
      'items:\n  - id: a\n   title: A\n',
      ['c.yml:3:1: Sequence item without - indicator: indent this line like the keys above it'],
    ],
    ['a tab', 'items:\n\t- id: a\n', ['c.yml:2:1: Tabs are not allowed as indentation: use spaces']],
    [
      'a title with a colon',
      'items:\n  - id: a\n    title: A: B\n',
      [
        'c.yml:3:12: Nested mappings are not allowed in compact mappings: put a text that holds `: ` in quotes, or indent the line like those above it',
      ],
    ],
    [
      'a title that begins with a sign',
      'items:\n  - { id: a, title: @ada looked }\n',
      ['c.yml:2:21: Plain value cannot start with reserved character @: put the text in quotes'],
    ],
    [
      'a time that is no key',
      'items: [{ id: a, title: A, expires: 3d }]',
      ['c.yml:1:37: write never, on-change, on-push, or a time such as { after: 3d }'],
    ],
    [
      'a service without a manifest',
      'env: { services: { auth: { production: [{ names: a.txt }] } } }',
      ['c.yml:1:26: `manifest` is missing or has no value'],
    ],
    [
      'a glob with the slashes of Windows',
      "items: [{ id: a, title: A, when: { paths: ['src\\app\\**', 'src/\\(a\\)'] } }]",
      [
        'c.yml:1:44: the folders of a path are told apart by `/`: `\\` stands only before characters of patterns',
      ],
    ],
    [
      'globs that match no file, so that nobody would be asked',
      'items: [{ id: a, title: A, when: { paths: [/auth/**, auth/, auth/**] } }]',
      [
        'c.yml:1:44: a glob of paths starts at the root of the repository: leave out the `/` in front',
        'c.yml:1:54: this matches no file: write `**` behind the `/` for all files of the folder',
      ],
    ],
  ])('%s is told with its place', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('with very many keys, each unknown, takes no time, and the first thousand are told', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1\n`).join('');
    const before = spent();
    expect(problems(keys)).toHaveLength(1000);
    expect(problems('items: []\n'.repeat(20_000))).toHaveLength(1000);
    expect(spent() - before).toBeLessThan(30_000);
  });

  test('of any text is either read or explained, and never throws', () => {
    const line = fc.constantFrom(
      'items:',
      '  - id: a',
      '    title: t',
      '    when:',
      '      paths: [a]',
      '  - ',
      '&a',
      '*a',
      '? ',
      '{',
      'id: ~',
      '!!x y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const parsed = parseChecklist(text, 'c.yml');
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});

describe('evidence in a checklist file', () => {
  const of = (evidence: string) => `items:\n  - id: a\n    title: A\n    verified-by: ${evidence}\n`;

  test.each([
    ['{}', '4:18: name one thing in each entry: check, status, review, label or deployment'],
    ['smoke', '4:18: name one thing in each entry: check, status, review, label or deployment'],
    ['', '4:5: name one thing in each entry: check, status, review, label or deployment'],
    ['[]', '4:18: the list is empty: give it an entry, or leave the key out'],
    [
      '{ check: a, label: b }',
      '4:18: name one thing in each entry: check, status, review, label or deployment',
    ],
    ["{ check: '' }", '4:27: the name of a check must not be empty'],
    ['[{ check: a }, { check: 5 }]', '4:42: the name of a check is a text'],
    ['{ status: a, app: b }', '4:36: `app` belongs beside `check`'],
    ['{ check: a, app: b c }', '4:35: write the slug of a GitHub App, such as github-actions'],
    ['{ check: a, by: { role: admin } }', '4:34: `by` belongs beside `label`'],
    ['{ label: a, by: {} }', '4:34: name somebody: users, teams, role or code-owners'],
    ['{ review: { author: true } }', '4:30: unknown key `author`'],
    ['{ review: { count: 0 } }', '4:37: at least one person has to confirm'],
    ['{ review: true }', '4:28: `review` holds keys with values here'],
    ['{ deployment: staging }', '4:32: `deployment` holds keys with values here'],
    ['[{ deployment: {} }]', '4:33: `environment` is missing or has no value'],
    [
      '{ check: a }\n    confirm: { count: 2 }',
      '5:5: an item with `verified-by` is confirmed by evidence alone: take `confirm` away, or ask people in an item of its own',
    ],
  ])('%s', (evidence, expected) => {
    expect(problems(of(evidence))).toEqual([`c.yml:${expected}`]);
  });

  test('the gate itself is no evidence, where its status is known', () => {
    const text = of('[{ check: gate }, { status: Gate }]');
    const parsed = parseChecklist(text, 'c.yml', 'gate');
    expect(parsed.ok ? [] : parsed.problems.map(renderProblem)).toEqual([
      'c.yml:4:46: `Gate` is the status of this gate itself, which would wait for itself: name another one',
    ]);
    expect(problems(text)).toEqual([]);
  });
});
