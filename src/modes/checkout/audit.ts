import { parseChecklist } from '../../checklist/parse.ts';
import { problemOfAbsent } from '../../env/absent.ts';
import { auditEnv } from '../../env/audit.ts';
import type { Snapshot } from '../../env/snapshot.ts';
import { GateError } from '../../gate/gate-error.ts';
import { findCheckout } from '../../local/checkout.ts';
import { CommitFiles } from '../../local/commit-files.ts';
import { findRef, type Ref } from '../../local/refs.ts';
import { findWebUrl } from '../../local/remote.ts';
import { isInWorkingTree, listUncommitted } from '../../local/working-tree.ts';
import type { AuditView } from '../../render/audit/view.ts';
import { type Quotable, quoteChecklist } from '../../render/quotable.ts';
import { renderSmallestChecklist } from '../../render/smallest-checklist.ts';
import { snapshotAt } from '../env/facts.ts';
import { gatherAllCode } from './all-code.ts';
import { filterNamed } from './uncommitted.ts';

export interface AuditOptions {
  readonly head: string | undefined;
  /** Path of the checklist file, from the root of the repository. */
  readonly checklist: string;
}

export type AuditOutcome =
  | { readonly kind: 'audited'; readonly view: AuditView }
  | { readonly kind: 'failed'; readonly error: GateError; readonly quotable: Quotable };

/** Compares the env keys of the whole repository, code included, with the whole of production, at one commit. */
export async function audit(folder: string, options: AuditOptions): Promise<AuditOutcome> {
  const { checklist: path, head: headName = 'HEAD' } = options;
  const checkout = await findCheckout(folder);
  const files = new CommitFiles(checkout.root);
  let text: string | undefined;
  try {
    const head = await findRef(checkout, headName, '--head');
    text = await files.read(head.sha, path);
    const { checklist, env } = readEnvConfig(text, path, head, checkout.root);
    const [code, webUrl, uncommitted] = await Promise.all([
      gatherAllCode(checkout.root, env, head.sha),
      findWebUrl(checkout.root),
      options.head === undefined ? listUncommitted(checkout.root) : [],
    ]);
    const beside = { live: Promise.resolve(new Map()), code: Promise.resolve(code) };
    const reader = {
      readFiles: (wanted: readonly { commit: string; path: string }[]) =>
        Promise.all(wanted.map((file) => files.read(file.commit, file.path))),
    };
    const { snapshot } = await snapshotAt(env, head.sha, beside, reader);
    refuseBroken(snapshot, path, text ?? '', head);
    const view = {
      ...auditEnv(env, snapshot),
      head,
      path,
      notes: code?.notes ?? {
        dynamic: [],
        skipped: [],
        unlooked: 0,
        isListed: true,
        withoutCode: Object.keys(env.services),
      },
      uncommitted: filterNamed(uncommitted, checklist, files.paths),
      webUrl,
    };
    return { kind: 'audited', view };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: 'failed', error, quotable: quoteChecklist(path, text) };
  } finally {
    files.close();
  }
}

function readEnvConfig(text: string | undefined, path: string, head: Ref, root: string) {
  if (text === undefined && isInWorkingTree(root, path))
    throw new GateError(
      'no-checklist',
      `${path} is in the working tree only: commit it, as \`audit\` looks at commits. Meanwhile \`validate\` tells whether it can be read.`,
    );
  if (text === undefined)
    throw new GateError(
      'no-checklist',
      `there is no ${path} at ${head.name}: commit one, such as \`deployment-checklist init\` writes; this is the smallest that works.\n\n${renderSmallestChecklist()}`,
    );
  const parsed = parseChecklist(text, path, undefined);
  if (!parsed.ok)
    throw new GateError('checklist-broken', `${path} at ${head.name} cannot be read:`, parsed.problems);
  const { env } = parsed.value;
  if (env === undefined)
    throw new GateError(
      'input-invalid',
      `${path} names no services: say under \`env\` where the env keys of each are declared and where production gets them from`,
    );
  return { checklist: parsed.value, env };
}

function refuseBroken({ problems, absent }: Snapshot, path: string, text: string, head: Ref): void {
  const all = [
    ...absent.map((file) =>
      problemOfAbsent({ path, text }, file, `there is no ${file.path} at ${head.name}`),
    ),
    ...problems,
  ];
  if (all.length > 0)
    throw new GateError('env-files-broken', `files that ${path} names cannot be read:`, all);
}
