import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { FILE, judge, mend, rules, told } from './fixtures/doctor/setup.ts';

const USES = 'acme/deployment-checklist@0123456789012345678901234567890123456789';

const types = (...names: string[]) =>
  fc
    .subarray(names, { minLength: 1 })
    .chain((some) =>
      fc.constantFrom(
        `    types: [${some.join(', ')}]\n`,
        `    types: # some\n${some.map((name) => `      - ${name} # this\n`).join('')}`,
        `    types:\n    - ${some.join('\n    - ')}\n`,
        ...(some.length === 1 ? [`    types: ${some[0]} # one\n`] : []),
      ),
    );
const event = (name: string, ...some: string[]) =>
  fc.oneof(
    fc.constantFrom('', `  ${name}:\n`, `  ${name}: # all\n`, `  ${name}: {}\n`),
    types(...some).map((text) => `  ${name}:\n${text}`),
    types(...some).map((text) => `  ${name}:\n    branches: [main]\n${text}  # after it\n`),
  );
const on = fc.oneof(
  fc.constantFrom('on: pull_request\n', 'on: [issue_comment, push] # two\n', 'on:\n- push\n- pull_request\n'),
  fc.constantFrom(
    'on: { pull_request: { types: [opened] }, issue_comment: }\n',
    'on: {push: {tags: [v1]}}\n',
  ),
  fc
    .tuple(
      event('pull_request', 'opened', 'edited', 'labeled'),
      event('issue_comment', 'created', 'edited').map((text) => text.replace('    branches: [main]\n', '')),
      fc.constantFrom(
        '  push:\n',
        '  push:\n    branches-ignore: [topic]\n    paths: [src/**]\n',
        '  push:\n    branches:\n      - release\n',
      ),
    )
    .map((parts) => `on:\n${parts.join('')}`),
);
const levels = fc.dictionary(
  fc.constantFrom('contents', 'pull-requests', 'statuses', 'issues', 'actions'),
  fc.constantFrom('read', 'write', 'none'),
  { minKeys: 1 },
);
const permissions = (pad: string) =>
  fc.oneof(
    fc.constantFrom('', `${pad}permissions: {}\n`, `${pad}permissions: read-all # all\n`),
    levels.map(
      (all) =>
        `${pad}permissions: { ${Object.entries(all)
          .map(([name, level]) => `${name}: ${level}`)
          .join(', ')} }\n`,
    ),
    levels.map(
      (all) =>
        `${pad}permissions:\n${Object.entries(all)
          .map(([name, level]) => `${pad}    ${name}: ${level} # ${name}\n`)
          .join('')}`,
    ),
  );
const concurrency = (pad: string) =>
  fc.constantFrom(
    '',
    `${pad}concurrency: a\n`,
    `${pad}concurrency:\n${pad}  group: a\n${pad}  cancel-in-progress: true\n\n`,
  );
const step = fc.constantFrom(
  `      - uses: ${USES}\n`,
  `      - name: Gate # ours\n        uses: ${USES} # v1\n        with:\n          contxt: a\n          nothing: 1\n`,
  `      - with:\n          dry-run: true\n        uses: '${USES}'\n`,
  `      -\n        if: github.event_name == 'push'\n        uses: ${USES}\n`,
  `      - uses: actions/checkout@v7\n        with:\n          repository: \${{ github.event.pull_request.head.repo.full_name }}\n          ref: refs/pull/\${{ github.event.number }}/head\n      - uses: ${USES}\n`,
);
const job = fc.tuple(
  fc.constantFrom('', "    if: github.event_name != 'push'\n", '    needs: [a]\n'),
  permissions('    '),
  concurrency('    '),
);

const workflow = fc
  .tuple(on, permissions(''), concurrency(''), job, step, fc.boolean())
  .map(([events, rights, group, parts, steps, isCommented]) => {
    const text = `${events}${rights}${group}jobs:\n  gate:\n    runs-on: ubuntu-latest\n${parts.join('')}    steps:\n${steps}`;
    return isCommented ? `# First\n\n${text.replace('jobs:', '# The jobs\njobs:')}# Last\n` : text;
  });

test('whatever a workflow lacks, the lines that the findings name put it right, and leave YAML', () => {
  const facts = { github: rules(true) };
  fc.assert(
    fc.property(workflow, (text) => {
      let files: Record<string, string> = { [FILE]: text };
      // What one round brings to light, such as another filter behind the first, the next one mends.
      for (let round = 0; round < 4; round += 1) files = mend(files, judge(files, facts));
      expect(told(judge(files, facts)).filter((line) => !MEANT.test(line))).toEqual([]);
      expect(() => parse(files[FILE] ?? '')).not.toThrow();
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

/** The status that a misspelled `context` asks for is another one, and no line of the workflow makes it required. */
const MEANT = /^wrong required-status .* `a`/;
