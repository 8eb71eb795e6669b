import { join } from 'node:path';
import type { EnvConfig } from '../../checklist/env-schema.ts';
import { renderBaseline } from '../../env/baseline/file.ts';
import { decideNextBaseline } from '../../env/baseline/next.ts';
import { compareEnv } from '../../env/findings/compare.ts';
import { listEnvironments, type Snapshot } from '../../env/snapshot.ts';
import { GateError } from '../../gate/gate-error.ts';
import { findCheckout } from '../../local/checkout.ts';
import { findRef } from '../../local/refs.ts';
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
  const state = await withCode(folder, checklist.env, snapshot);
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

/** With what the code reads at the last commit, as `check` sees it. Without that what only code asks for would be taken for gone. */
async function withCode(folder: string, env: EnvConfig, snapshot: Snapshot): Promise<Snapshot> {
  const checkout = await findCheckout(folder);
  const { sha } = await findRef(checkout, 'HEAD', 'HEAD');
  const reads = (await gatherAllCode(checkout.root, env, sha))?.at(sha);
  const services = snapshot.services.map((one) => ({ ...one, code: reads?.get(one.service) }));
  return { ...snapshot, services };
}
