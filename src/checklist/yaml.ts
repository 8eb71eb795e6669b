import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

import type { core, ZodMiniType } from 'zod/mini';
import type { Parsed, Problem } from './problem.ts';
import { withAdvice } from './yaml-advice.ts';
import { MAX_YAML_LENGTH, readYamlDocuments } from './yaml-documents.ts';
import { findRefusedKeys } from './yaml-keys.ts';

/** Something more that is wrong with a document, at the place a path leads to. */
export interface Remark {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Point at the key itself, not at its value. */
  readonly atKey?: boolean;
}

/** Where a path of keys and positions stands in the file: lines and columns count from 1. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number };

/**
 * Reads one YAML document against a schema. All problems at once, each at its line and column, in the file's order;
 * `file` is only what they are told under. `check` adds what a schema cannot say, such as a name used twice;
 * it sees the document as written, before the schema has accepted it.
 */
export function parseYamlWith<T>(
  schema: ZodMiniType<T>,
  text: string,
  file: string,
  what: string,
  check: (data: unknown, locate: Locate) => readonly Remark[] = () => [],
): Parsed<{ value: T; locate: Locate }> {
  if (text.length > MAX_YAML_LENGTH)
    return {
      ok: false,
      problems: [{ file, line: 1, column: 1, message: `${what} of more than 2 MB is not read` }],
    };
  const lineCounter = new LineCounter();
  const { documents, errors: found } = readYamlDocuments(text, {
    mostErrors: MOST_PROBLEMS,
    lineCounter,
    isOne: true,
  });
  const [document = new Document(null)] = documents;
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate: Locate = (path, atKey = false) => placeAt(offsetOf(document, path, atKey));
  const problemAt = (place: { line: number; column: number }, message: string): Problem => ({
    file,
    ...place,
    message,
  });

  const errors = [
    ...found.map((error) => ({ offset: error.offset, message: withAdvice(error) })),
    ...findRefusedKeys(document),
  ].sort((a, b) => a.offset - b.offset);
  if (errors.length > 0)
    return {
      ok: false,
      problems: errors
        .slice(0, MOST_PROBLEMS)
        .map((error) => problemAt(placeAt(error.offset), error.message)),
    };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      ok: false,
      problems: [problemAt({ line: 1, column: 1 }, error instanceof Error ? error.message : String(error))],
    };
  }
  const parsed = schema.safeParse(data, { reportInput: true });
  const remarks = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => remarksOf(issue, what))),
    ...check(data, locate),
  ];
  const problems = remarks
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message, atKey }) => problemAt(locate(path, atKey), message))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { value: parsed.data, locate } };
}

/** Nobody reads more, and what is made of them (annotations, a summary) has room for fewer. */
const MOST_PROBLEMS = 1000;

/** One sentence for each thing that is wrong, with the path to the place that shows it. */
function remarksOf(issue: core.$ZodIssue, what: string): Remark[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key \`${key}\``,
      atKey: true,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = branchMeant(issue.errors);
    if (branch !== undefined)
      return branch.flatMap((inner) => remarksOf({ ...inner, path: [...issue.path, ...inner.path] }, what));
  }
  const name = issue.path.findLast((part) => typeof part === 'string');
  const isAbsent = issue.input === undefined && typeof issue.path.at(-1) === 'string';
  if (isAbsent && (issue.code === 'invalid_type' || issue.code === 'invalid_union')) {
    return [{ path: issue.path, message: `\`${String(name)}\` is missing or has no value` }];
  }
  if (issue.code === 'invalid_type') {
    const expected = { object: 'keys with values', record: 'keys with values', array: 'a list' }[
      issue.expected as string
    ];
    if (expected !== undefined) {
      const subject = name === undefined ? what : `\`${String(name)}\``;
      return [{ path: issue.path, message: `${subject} holds ${expected} here` }];
    }
  }
  return [{ path: issue.path, message: issue.message }];
}

/**
 * The alternative that the author meant: the only one that finds all it needs, so that its own complaints help more
 * than a list of the alternatives. Undefined when none or several could be meant.
 */
function branchMeant(branches: readonly core.$ZodIssue[][]): core.$ZodIssue[] | undefined {
  const isOtherShape = (issue: core.$ZodIssue) =>
    (issue.path.length === 0 && issue.code === 'invalid_type') ||
    (issue.path.length === 1 && issue.input === undefined && issue.code !== 'unrecognized_keys');
  const meant = branches.filter((issues) => !issues.some(isOtherShape));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The value where there is one, its key where that is wanted or the value is empty, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, part] of path.entries()) {
    if (!isMap(node) && !isSeq(node)) break;
    const pair = isMap(node) ? pairsOf(node).get(part) : undefined;
    if (pair !== undefined && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    if (atKey && depth === path.length - 1) break;
    const value: unknown = isMap(node) ? pair?.value : node.get(part, true);
    if (!isNode(value)) break;
    node = value;
    if (!isScalar(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0))
      offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** The pairs of each map by their keys: a file with many keys may have something wrong with each of them. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map);
  if (known !== undefined) return known;
  const byKey = new Map<unknown, Pair>(
    map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]),
  );
  pairs.set(map, byKey);
  return byKey;
}
