import { expect, test } from '@jest/globals';
import { decideRuns } from '../src/setup/workflow/condition.ts';
import { passesFilter } from '../src/setup/workflow/filter-pattern.ts';

/** `if`, event, and whether a run goes on. */
test.each([
  ["github.event_name == 'pull_request'", 'pull_request', 'runs'],
  ["github.event_name == 'PULL_REQUEST'", 'pull_request', 'runs'],
  ["github.event_name == 'pull_request'", 'issue_comment', 'skips'],
  ["${{ github.event_name != 'push' }}", 'push', 'skips'],
  ["github['event_name'] == 'push'", 'push', 'runs'],
  ["github.event_name != 'issue_comment' || github.event.issue.pull_request", 'issue_comment', 'runs'],
  ['github.event.issue.pull_request', 'pull_request', 'skips'],
  ['github.event.issue.pull_request && github.actor == github.triggering_actor', 'issue_comment', 'depends'],
  ['github.event.pull_request', 'issue_comment', 'skips'],
  ['!github.event.pull_request.draft', 'pull_request', 'depends'],
  ['!github.event.pull_request.draft', 'issue_comment', 'runs'],
  ['github.event.pull_request.draft == false', 'issue_comment', 'runs'],
  ['contains(fromJSON(\'["push", "merge_group"]\'), github.event_name)', 'merge_group', 'runs'],
  ['contains(fromJSON(\'["push", "merge_group"]\'), github.event_name)', 'issue_comment', 'skips'],
  ["contains('push, merge_group', github.event_name)", 'merge_group', 'runs'],
  ["startsWith(github.event_name, 'pull_request')", 'pull_request_target', 'runs'],
  ["endsWith(github.event_name, '_target')", 'pull_request', 'skips'],
  ["contains(github.event.pull_request.labels.*.name, 'x')", 'pull_request', 'depends'],
  ["github.actor != 'dependabot[bot]'", 'push', 'depends'],
  ["github.repository == 'acme/auth' && github.event_name == 'push'", 'issue_comment', 'skips'],
  ['always() && (success() || failure())', 'push', 'runs'],
  ['cancelled()', 'push', 'skips'],
  ["hashFiles('**/lock') != ''", 'push', 'depends'],
  ['vars.ON || true', 'push', 'runs'],
  ['true', 'push', 'runs'],
  ['false', 'push', 'skips'],
  ['', 'push', 'depends'],
  ['1 < 2 && 0x10 >= 16 && 2 > 1.5e0 && 1 <= 1', 'push', 'runs'],
  ["null == 0 && '' == false && 'a' != 1", 'push', 'runs'],
  ["'it''s' == 'IT''S'", 'push', 'runs'],
  // Text around an expression makes a text of the whole, and a text holds.
  ["${{ github.event_name == 'push' }} && false", 'issue_comment', 'runs'],
  ['${{ false }} ${{ false }}', 'push', 'runs'],
  // What GitHub would refuse is not guessed at.
  ['github.event_name ==', 'push', 'depends'],
  ["(github.event_name == 'push'", 'push', 'depends'],
  ['"push" == github.event_name', 'push', 'depends'],
  ['constructor() || github.event.constructor', 'push', 'depends'],
  [`${'('.repeat(5000)}true${')'.repeat(5000)}`, 'push', 'depends'],
])('if: %s, for %s: %s', (condition, event, expected) => {
  expect(decideRuns(condition, event)).toBe(expected);
});

/** Name, patterns, whether it passes; the examples are those of GitHub's cheat sheet. */
test.each<[string, string[], boolean]>([
  ['main', ['main'], true],
  ['main', ['Main'], false],
  ['release/1', ['release/*'], true],
  ['release/1/2', ['release/*'], false],
  ['release/1/2', ['release/**'], true],
  ['all/the/branches', ['*'], false],
  ['all/the/branches', ['**'], true],
  ['feature', ['*feature'], true],
  ['ver-10-feature', ['*feature'], true],
  ['v2.9', ['v2*'], true],
  ['v1.10.1', ['v[12].[0-9]+.[0-9]+'], true],
  ['v3.1.0', ['v[12].[0-9]+.[0-9]+'], false],
  ['page.js', ['*.jsx?'], true],
  ['page.jsx', ['*.jsx?'], true],
  ['README.md', ['**/README.md'], true],
  ['docs/README.md', ['**/README.md'], true],
  ['docs/a/markdown.md', ['docs/**/*.md'], true],
  ['docs/hello.md', ['docs/**/*.md'], true],
  ['a+b', ['a\\+b'], true],
  ['main', ['**', '!main'], false],
  ['main', ['!main', '**'], true],
  ['main', ['!main'], false],
  ['main', [], false],
  ['main', ['[', '++', 'main'], true],
])('%s passes %j: %s', (name, patterns, expected) => {
  expect(passesFilter(name, patterns)).toBe(expected);
});
