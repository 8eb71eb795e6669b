import { fixLines, placeAt, removeEntry } from '../workflow/edit.ts';
import { passesFilter, patternsOf } from '../workflow/filter-pattern.ts';
import { entryOf } from '../workflow/tree.ts';
import { filterOf, type Trigger } from '../workflow/workflow.ts';
import { enumerateSome } from './enumerate.ts';
import type { EventFacts } from './event.ts';
import type { SetupFinding } from './finding.ts';
import { renderList } from './fix-on.ts';
import { findReaches, type Reach } from './reach.ts';

/** Filters that keep runs from starting for something that the gate has to judge. */
export function judgeFilters(facts: EventFacts): SetupFinding[] {
  const { runs, base } = facts;
  const found = [
    ...['pull_request', 'pull_request_target'].flatMap((event) => pathsOf(findReaches(runs, event, base))),
    ...findReaches(runs, 'issue_comment', base).flatMap(refusedFilters),
    ...judgePushPaths(findReaches(runs, 'push', base), facts),
  ];
  if (found.length > 0) return found;
  return [{ code: 'filter', severity: 'ok', message: 'no filter keeps a run from starting' }];
}

/** A pull request that a filter leaves out gets no status at all; another run without the filter makes up for it. */
function pathsOf(reaches: readonly Reach[]): SetupFinding[] {
  const names = ['paths', 'paths-ignore'];
  const isFree = ({ trigger }: Reach) => names.every((name) => filterOf(trigger, name) === undefined);
  if (reaches.some((reach) => isFree(reach) && reach.runs === 'runs')) return [];
  return reaches.flatMap(({ workflow: { source }, trigger }) =>
    names.flatMap((name): SetupFinding[] => {
      const filter = filterOf(trigger, name);
      if (filter === undefined) return [];
      const edit = removeEntry(source.text, filter.entry);
      const message = `\`${name}\` of \`${trigger.event}\`: a pull request that it leaves out gets no status, and a required status then blocks it for ever. The checklist's own conditions decide what is asked`;
      const fix = edit && fixLines(source, [edit]);
      return [{ code: 'filter', severity: 'wrong', message, at: placeAt(source, filter.entry.start), fix }];
    }),
  );
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment */
function refusedFilters({ workflow: { source }, trigger }: Reach): SetupFinding[] {
  const names = ['branches', 'branches-ignore', 'paths', 'paths-ignore', 'tags', 'tags-ignore'];
  return names.flatMap((name): SetupFinding[] => {
    const entry = entryOf(trigger.entry?.value, name);
    if (entry === undefined) return [];
    const edit = removeEntry(source.text, entry);
    const message = `\`issue_comment\` knows no \`${name}\`: GitHub refuses the whole workflow`;
    const fix = edit && fixLines(source, [edit]);
    return [{ code: 'filter', severity: 'wrong', message, at: placeAt(source, entry.start), fix }];
  });
}

/** Filters of `push` save runs; they have to let pass what the gate reads of the base branch. */
function judgePushPaths(reaches: readonly Reach[], { readPaths }: EventFacts): SetupFinding[] {
  const included = reaches.filter(({ excludedBy }) => excludedBy === undefined);
  const left = readPaths?.filter((path) => !included.some(({ trigger }) => letsPass(trigger, path))) ?? [];
  const [first] = included;
  if (left.length === 0 || first === undefined) return [];
  const { source } = first.workflow;
  const filter = filterOf(first.trigger, 'paths') ?? filterOf(first.trigger, 'paths-ignore');
  if (filter === undefined) return [];
  const { key, start, end } = filter.entry;
  const message = `\`${key}\` of \`push\` leave out ${enumerateSome(left.map((path) => `\`${path}\``))}, which the gate reads of the base branch: open pull requests are not judged again when that changes`;
  const edit =
    key === 'paths'
      ? { start, end, text: `paths: ${renderList([...filter.values, ...patternsOf(left)])}` }
      : removeEntry(source.text, filter.entry);
  const fix = edit && fixLines(source, [edit]);
  return [{ code: 'filter', severity: 'advice', message, at: placeAt(source, start), fix }];
}

/** GitHub takes either `paths` or `paths-ignore`. */
function letsPass(trigger: Trigger, path: string): boolean {
  const [paths, ignored] = [filterOf(trigger, 'paths'), filterOf(trigger, 'paths-ignore')];
  if (paths !== undefined) return passesFilter(path, paths.values);
  return ignored === undefined || !passesFilter(path, ignored.values);
}
