import { type Edit, fixLines, indentAt } from '../workflow/edit.ts';
import { type Entry, entryOf, type MapTree } from '../workflow/tree.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { Fix } from './finding.ts';

/** What an event of a workflow is to have: keys such as `types` with lists. An event that is not there yet is added. */
export interface EventGap {
  readonly workflow: Workflow;
  readonly event: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What stands below an event that is added and has no keys. */
  readonly below?: readonly string[];
}

/**
 * The lines that close a gap. Below an `on` that is written line by line each gap has lines of its own; in the short forms there
 * is no room for them, so `on` is written anew with all of its gaps closed.
 */
export function fixGap(gap: EventGap, all: readonly EventGap[]): Fix | undefined {
  const { on, source } = gap.workflow;
  if (on === undefined) return undefined;
  const { value } = on;
  if (value.kind === 'map' && value.isBlock) {
    const edit = editInBlock(gap, value);
    return edit && fixLines(source, [edit]);
  }
  const gaps = all.filter(({ workflow }) => workflow === gap.workflow);
  const text = rewriteOn(gap.workflow, gaps, indentAt(source.text, on.start));
  return text === undefined ? undefined : fixLines(source, [{ start: on.start, end: on.end, text }]);
}

function editInBlock({ workflow, event, lists, below = [] }: EventGap, on: MapTree): Edit | undefined {
  const { text } = workflow.source;
  const entry = entryOf(on, event);
  const pad = indentAt(text, on.start);
  const lines = linesOf(lists, `${pad}  `);
  if (entry === undefined)
    return insertBelow(text, on, [`${pad}${event}:`, ...lines, ...below.map((line) => `${pad}  ${line}`)]);
  const { value } = entry;
  const [name = '', values = []] = Object.entries(lists)[0] ?? [];
  const written = `${name}: ${renderList(values)}`;
  const present = entryOf(value, name);
  if (present !== undefined) return { start: present.start, end: present.end, text: written };
  if (value.kind === 'nothing') return insertBelow(text, entry, lines);
  if (value.kind !== 'map') return undefined;
  const { start, isBlock, entries } = value;
  if (isBlock) return { start, end: start, text: `${written}\n${indentAt(text, start)}` };
  return { start: start + 1, end: start + 1, text: ` ${written}${entries.length === 0 ? ' ' : ','}` };
}

/** New lines after the one on which something ends, whatever comment stands there. */
export function insertBelow(text: string, { end }: { end: number }, lines: readonly string[]): Edit {
  const newline = text.indexOf('\n', end);
  const at = newline === -1 ? text.length : newline;
  return { start: at, end: at, text: lines.map((line) => `\n${line}`).join('') };
}

/** `on` in the long form; undefined where what stands there cannot be taken over. */
function rewriteOn(
  { source, triggers }: Workflow,
  gaps: readonly EventGap[],
  pad: string,
): string | undefined {
  const wanted = new Map<string, EventGap['lists']>();
  for (const { event, lists } of gaps) wanted.set(event, { ...wanted.get(event), ...lists });
  const names = [...new Set([...triggers.map(({ event }) => event), ...wanted.keys()])];
  const blocks = names.map((name) => {
    const entry = triggers.find(({ event }) => event === name)?.entry;
    const below = gaps.find(({ event }) => event === name)?.below ?? [];
    const block = renderEvent(name, entry, wanted.get(name) ?? {}, source.text);
    return block && [...block, ...below.map((line) => `  ${line}`)];
  });
  if (blocks.includes(undefined)) return undefined;
  const lines = blocks.flatMap((block) => block ?? []);
  return ['on:', ...lines.map((line) => `${pad}  ${line}`)].join('\n');
}

/** An event with its lists, and with what it has beside them. Comments between braces have no place here. */
function renderEvent(
  name: string,
  entry: Entry | undefined,
  lists: EventGap['lists'],
  text: string,
): string[] | undefined {
  const write = ({ start, end }: Entry) => text.slice(start, end).replace(/\s*\n\s*/g, ' ');
  const wanted = linesOf(lists, '  ');
  if (entry === undefined || entry.value.kind === 'nothing') return [`${name}:`, ...wanted];
  if (write(entry).includes('#')) return undefined;
  if (wanted.length === 0) return [write(entry)];
  if (entry.value.kind !== 'map') return undefined;
  const kept = entry.value.entries.filter(({ key }) => lists[key] === undefined);
  return [`${name}:`, ...wanted, ...kept.map((one) => `  ${write(one)}`)];
}

function linesOf(lists: EventGap['lists'], pad: string): string[] {
  return Object.entries(lists).map(([name, values]) => `${pad}${name}: ${renderList(values)}`);
}

/** A list between brackets; what means something to YAML is quoted. */
export function renderList(values: readonly string[]): string {
  return `[${values.map(renderText).join(', ')}]`;
}

/** A text as YAML takes it for one: in quotes where it could mean something else. */
export function renderText(value: string): string {
  const isPlain =
    /^[A-Za-z0-9_./][\w./*-]*$/.test(value) &&
    !/^(?:[\d.][\da-fox._-]*|true|false|null|yes|no|on|off|[yn]|\.inf|\.nan)$/i.test(value);
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
