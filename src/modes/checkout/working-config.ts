import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { EnvConfig } from '../../checklist/env-schema.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import type { Problem } from '../../checklist/problem.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { problemOfAbsent } from '../../env/absent.ts';
import type { PlacedEntry } from '../../env/baseline/baseline.ts';
import { baselinePathOf, parseBaseline } from '../../env/baseline/file.ts';
import type { Snapshot } from '../../env/snapshot.ts';
import { GateError } from '../../gate/gate-error.ts';
import { findRoot, readWorkingFile } from '../../local/working-tree.ts';
import { type Quotable, quoteChecklist } from '../../render/quotable.ts';
import { renderSmallestChecklist } from '../../render/smallest-checklist.ts';
import { readSnapshot } from '../env/read-snapshot.ts';
import { DEFAULT_CHECKLIST, usualContextOf } from './default-checklist.ts';

/** The checklist and the files that it names, as they are in the working tree. */
export interface WorkingConfig {
  readonly root: string;
  /** Path of the checklist, from the root where it is in there. */
  readonly file: string;
  readonly checklist: Checklist;
  /** Undefined where the checklist names no services. */
  readonly snapshot: Snapshot | undefined;
  readonly baseline: { readonly path: string; readonly entries: readonly PlacedEntry[] | undefined };
}

/** What was wrong, and whose lines may be shown. */
export interface ConfigFailed {
  readonly kind: 'failed';
  readonly error: GateError;
  readonly quotable: Quotable;
}

/** Reads everything, committed or not, and says all that is wrong at once. Throws where there is no checklist. */
export async function readWorkingConfig(
  folder: string,
  path: string | undefined,
): Promise<{ readonly kind: 'read'; readonly config: WorkingConfig } | ConfigFailed> {
  const root = findRoot(folder);
  const file = path === undefined ? DEFAULT_CHECKLIST : fromRoot(root, resolve(folder, path));
  const text = await readWorkingFile(root, file);
  if (text === undefined)
    throw new GateError(
      'no-checklist',
      `there is no ${file} in ${root}: add one, such as \`deployment-checklist init\` writes; this is the smallest that works.\n\n${renderSmallestChecklist()}`,
    );
  const quotable = quoteChecklist(file, text);
  const parsed = parseChecklist(text, file, usualContextOf(file));
  if (!parsed.ok) return failed('checklist-broken', `${file} cannot be read:`, parsed.problems, quotable);
  const checklist = parsed.value;
  const snapshot = checklist.env && (await readEnvNow(root, checklist.env));
  const baseline = await readBaselineNow(root, baselinePathOf(file));
  const problems = [
    ...(snapshot?.absent ?? []).map((absent) =>
      problemOfAbsent({ path: file, text }, absent, `there is no ${absent.path}`),
    ),
    ...(snapshot?.problems ?? []),
    ...baseline.problems,
  ];
  if (problems.length > 0)
    return failed('env-files-broken', `files that ${file} names cannot be read:`, problems, quotable);
  return { kind: 'read', config: { root, file, checklist, snapshot, baseline } };
}

/** The env files as they are now; what only GitHub could tell is not asked. */
async function readEnvNow(root: string, config: EnvConfig): Promise<Snapshot> {
  const readTexts = (paths: readonly string[]) =>
    Promise.all(paths.map((path) => readWorkingFile(root, path)));
  const { snapshot } = await readSnapshot(config, readTexts, Promise.resolve({ live: new Map() }));
  return snapshot;
}

async function readBaselineNow(root: string, path: string) {
  const text = await readWorkingFile(root, path);
  const parsed = text === undefined ? undefined : parseBaseline(text, path);
  return parsed === undefined || parsed.ok
    ? { path, entries: parsed?.value, problems: [] }
    : { path, entries: undefined, problems: parsed.problems };
}

/** The path as the repository's own files are told, or in full where it lies outside. */
function fromRoot(root: string, path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/');
}

function failed(
  reason: 'checklist-broken' | 'env-files-broken',
  message: string,
  problems: readonly Problem[],
  quotable: Quotable,
): ConfigFailed {
  return { kind: 'failed', error: new GateError(reason, message, problems), quotable };
}
