import { join } from 'node:path';
import type { EnvConfig } from '../../checklist/env-schema.ts';
import { renderBaseline } from '../../env/baseline/file.ts';
import { decideNextBaseline } from '../../env/baseline/next.ts';
import { compareEnv } from '../../env/findings/compare.ts';
import { listEnvironments, type Snapshot } from '../../env/snapshot.ts';
import { GateError } from '../../gate/gate-error.ts';
import { runGit } from '../../local/git.ts';
import { replaceFile } from '../../local/replace-file.ts';
import { findRoot } from '../../local/working-tree.ts';
import type { BaselineView } from '../../render/baseline/view.ts';
import { gatherAllCode } from './all-code.ts';
import { type ConfigFailed, readWorkingConfig } from './working-config.ts';

export interface BaselineOptions {
  /** Path of the checklist file, from the root of the repository. */
  readonly checklist: string;
  /** Whether anything is written at all. */
  readonly write: boolean;
  /** Whether stale entries are taken out only. */
  readonly prune: boolean;
}

export type BaselineOutcome = { readonly kind: 'decided'; readonly view: BaselineView } | ConfigFailed;

/** Writes the findings of the working tree into the checklist's baseline, and takes out what is stale there. */
export async function baseline(folder: string, options: BaselineOptions): Promise<BaselineOutcome> {
  const { write, prune } = options;
  const read = await readWorkingConfig(folder, join(findRoot(folder), options.checklist));
  if (read.kind === 'failed') return read;
  const { root, file, checklist, snapshot, baseline: present } = read.config;
  if (checklist.env === undefined || snapshot === undefined)
    throw new GateError(
      'input-invalid',
      `${file} names no services: without \`env\` there are no findings that could be set aside`,
    );
  const entries = present.entries ?? [];
  const state = await withCode(root, checklist.env, snapshot);
  const now = compareEnv(checklist.env, { mergeBase: state, head: state, tip: state }, entries);
  const next = decideNextBaseline(now, entries, prune);
  const isSame = next.added.length === 0 && next.taken.length === 0;
  if (!isSame && write) await replaceFile(root, present.path, renderBaseline(next.entries));
  return {
    kind: 'decided',
    view: {
      ...next,
      path: present.path,
      state: isSame ? 'same' : write ? 'written' : 'planned',
      prune,
      unread: listEnvironments(checklist.env),
    },
  };
}

/** With what the code reads at the last commit, as `check` sees it; without it where there is none yet. */
async function withCode(root: string, env: EnvConfig, snapshot: Snapshot): Promise<Snapshot> {
  const { code, stdout } = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (code !== 0) return snapshot;
  const head = stdout.trim();
  const reads = (await gatherAllCode(root, env, head))?.at(head);
  const services = snapshot.services.map((one) => ({ ...one, code: reads?.get(one.service) }));
  return { ...snapshot, services };
}
