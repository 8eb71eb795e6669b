import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { EnvConfig } from '../checklist/env-schema.ts';
import { locatePath } from '../checklist/locate.ts';
import { parseChecklist } from '../checklist/parse.ts';
import type { Problem } from '../checklist/problem.ts';
import { listPaths, type Snapshot, snapshotEnv } from '../env/snapshot.ts';
import { GateError } from '../gate/gate-error.ts';
import { findRoot, readWorkingFile } from '../local/working-tree.ts';
import type { ValidConfig } from '../render/check-json.ts';
import { type Quotable, quoteChecklist } from '../render/quotable.ts';
import { renderSmallestChecklist } from '../render/smallest-checklist.ts';
import { DEFAULT_CHECKLIST, usualContextOf } from './default-checklist.ts';

export type ValidateOutcome =
  | { readonly kind: 'valid'; readonly config: ValidConfig }
  | { readonly kind: 'failed'; readonly error: GateError; readonly quotable: Quotable };

/** Reads the checklist and the files that it names as they are in the working tree, and says everything that is wrong at once. */
export async function validate(folder: string, path: string | undefined): Promise<ValidateOutcome> {
  const root = findRoot(folder);
  const file = path === undefined ? DEFAULT_CHECKLIST : fromRoot(root, resolve(folder, path));
  const text = await readWorkingFile(root, file);
  if (text === undefined)
    throw new GateError(
      'no-checklist',
      `there is no ${file} in ${root}: add one; this is the smallest that works.\n\n${renderSmallestChecklist()}`,
    );
  const quotable = quoteChecklist(file, text);
  const parsed = parseChecklist(text, file, usualContextOf(file));
  if (!parsed.ok) return failed('checklist-broken', `${file} cannot be read:`, parsed.problems, quotable);
  const { items, env } = parsed.value;
  const snapshot = env === undefined ? undefined : await snapshotNow(root, env);
  const problems = [
    ...(snapshot?.absent ?? []).map(({ service, path: absent }) => ({
      file,
      ...locatePath(text, service, absent),
      message: `there is no ${absent}`,
    })),
    ...(snapshot?.problems ?? []),
  ];
  if (problems.length > 0)
    return failed('env-files-broken', `files that ${file} names cannot be read:`, problems, quotable);
  const services = (snapshot?.services ?? []).map(({ service, declared, searched }) => ({
    name: service,
    declared: declared.length,
    sources: searched,
  }));
  return { kind: 'valid', config: { path: file, items: items.length, services } };
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
): ValidateOutcome {
  return { kind: 'failed', error: new GateError(reason, message, problems), quotable };
}

/** Reads the files that the checklist names, then those that they name in turn, until none is wanted. */
async function snapshotNow(root: string, config: EnvConfig): Promise<Snapshot> {
  const files = new Map<string, string | undefined>();
  for (let wanted = listPaths(config); ; ) {
    const texts = await Promise.all(wanted.map((path) => readWorkingFile(root, path)));
    for (const [index, path] of wanted.entries()) files.set(path, texts[index]);
    const snapshot = snapshotEnv(config, { files, live: new Map() });
    wanted = snapshot.wanted.filter((path) => !files.has(path));
    if (wanted.length === 0) return snapshot;
  }
}
