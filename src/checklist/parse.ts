import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { core } from 'zod';
import type { Parsed, Problem } from './problem.js';
import { type Checklist, checklistSchema } from './schema.js';

/** Reads a checklist. All problems at once, each at its line and column; `file` is only what they are told under. */
export function parseChecklist(text: string, file: string): Parsed<Checklist> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };

  if (document.errors.length > 0) {
    return { ok: false, problems: document.errors.map((error) => problemAt(error.pos[0], error.message)) };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { ok: false, problems: [problemAt(0, error instanceof Error ? error.message : String(error))] };
  }
  const parsed = checklistSchema.safeParse(data, { reportInput: true });
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.flatMap((issue) =>
          messagesOf(issue).map(({ path, message }) => problemAt(offsetOf(document, path), message)),
        )),
    ...duplicateIds(document).map(({ offset, message }) => problemAt(offset, message(lineCounter))),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return parsed.success && problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** One sentence for each thing that is wrong, with the path to the place that shows it. */
function messagesOf(issue: core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown key \`${key}\`` }));
  }
  const name = issue.path.findLast((part) => typeof part === 'string');
  if (issue.code === 'invalid_type' && issue.input === undefined && typeof issue.path.at(-1) === 'string') {
    return [{ path: issue.path, message: `\`${String(name)}\` is missing or has no value` }];
  }
  if (issue.code === 'invalid_type') {
    const expected = { object: 'keys with values', array: 'a list' }[issue.expected as string];
    if (expected !== undefined) {
      return [
        {
          path: issue.path,
          message: `${name === undefined ? 'a checklist' : `\`${String(name)}\``} holds ${expected} here`,
        },
      ];
    }
  }
  return [{ path: issue.path, message: issue.message }];
}

/** Where a path is in the file: the key for an unknown key, the value where there is one, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (!isMap(node) && !(isNode(node) && 'items' in node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined;
    if (pair !== undefined && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    const value: unknown = 'get' in node ? node.get(part, true) : undefined;
    if (!isNode(value)) break;
    node = value;
    if (pair === undefined) offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** Ids are compared as GitHub's people read them: without regard to case. */
function duplicateIds(document: Document): { offset: number; message: (lines: LineCounter) => string }[] {
  const first = new Map<string, number>();
  const items: unknown = isMap(document.contents) ? document.contents.get('items', true) : undefined;
  if (!(isNode(items) && 'items' in items)) return [];
  return items.items.flatMap((item) => {
    const id: unknown = isMap(item) ? item.get('id', true) : undefined;
    if (!isScalar(id) || typeof id.value !== 'string' || id.range == null) return [];
    const key = id.value.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id.range[0]);
      return [];
    }
    const shown = id.value;
    return [
      {
        offset: id.range[0],
        message: (lines) =>
          `the id \`${shown}\` is already taken in line ${lines.linePos(earlier).line}: every item needs its own`,
      },
    ];
  });
}
