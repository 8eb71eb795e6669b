import type { Checklist } from '../../checklist/schema.ts';
import { diffChecklist } from '../../gate/checklist-change.ts';
import { GateError } from '../../gate/gate-error.ts';
import type { LandingChecklist } from '../../gate/landing-checklist.ts';
import { replay } from '../../gate/ledger/ledger.ts';
import { decide } from '../../gate/verdict.ts';
import { listChangedFiles } from '../../local/changed-files.ts';
import { findCheckout } from '../../local/checkout.ts';
import { CommitFiles } from '../../local/commit-files.ts';
import { findDefaultBase, findMergeBase, findRef } from '../../local/refs.ts';
import { findWebUrl } from '../../local/remote.ts';
import { isInWorkingTree, listUncommitted } from '../../local/working-tree.ts';
import type { CheckView } from '../../render/check/view.ts';
import { type Quotable, quoteChecklist } from '../../render/quotable.ts';
import type { Listing } from '../env/code-facts.ts';
import { readBaseChecklist } from '../gate/base-checklist.ts';
import { findLandingChecklist, sideOf } from '../gate/landing-checklist.ts';
import { usualContextOf } from './default-checklist.ts';
import { type Comparison, commitsOf, gatherLocalEnv } from './env.ts';
import { filterNamed } from './uncommitted.ts';

export interface CheckOptions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Path of the checklist file, from the root of the repository. */
  readonly checklist: string;
  /** Undefined when they are not known. */
  readonly labels: readonly string[] | undefined;
}

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly view: CheckView }
  | { readonly kind: 'failed'; readonly error: GateError; readonly quotable: Quotable };

/** The checklist file's text on both sides; undefined where there is none. */
interface Texts {
  readonly atBase: string | undefined;
  readonly atHead: string | undefined;
}

/** A gate run with a checkout in the place of GitHub: the same facts, except for people and labels, which a checkout does not know. */
export async function check(folder: string, options: CheckOptions): Promise<CheckOutcome> {
  const { base: baseName, head: headName = 'HEAD', checklist: path } = options;
  const checkout = await findCheckout(folder);
  const files = new CommitFiles(checkout.root);
  let texts: Texts = { atBase: undefined, atHead: undefined };
  try {
    const finding = findRef(checkout, headName, '--head');
    // Where neither is found, the base is told, whichever git looks up first.
    finding.catch(() => {});
    const base = await (baseName === undefined
      ? findDefaultBase(checkout)
      : findRef(checkout, baseName, '--base'));
    const head = await finding;
    const mergeBase = findMergeBase(checkout, base, head);
    const [atBase, atHead] = await Promise.all([
      files.read(base.sha, path),
      files.read(head.sha, path),
      mergeBase,
    ]);
    texts = { atBase, atHead };
    const comparison = { root: checkout.root, files, base, head, mergeBase: await mergeBase };
    return { kind: 'checked', view: await judge(comparison, texts, options) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: 'failed', error, quotable: quoteChecklist(path, texts.atBase ?? texts.atHead) };
  } finally {
    files.close();
  }
}

/** Reads the rest of the facts and decides. Nobody has confirmed anything yet: there is no comment to do it in. */
async function judge(comparison: Comparison, texts: Texts, options: CheckOptions): Promise<CheckView> {
  const { root, files, base, head, mergeBase } = comparison;
  const { checklist: path, labels } = options;
  const checklist = readChecklist(comparison, texts, path);
  const listing = listChangedFiles(root, mergeBase, head.sha);
  const landing = findLanding(comparison, checklist, texts, path, listing);
  const [changed, landed, env, webUrl, uncommitted] = await Promise.all([
    listing,
    landing,
    gatherLocalEnv(
      comparison,
      { path, env: checklist.env, text: texts.atBase },
      landing.then((found) => sideOf(path, found, texts.atHead)),
      listing,
    ),
    findWebUrl(root),
    options.head === undefined ? listUncommitted(root) : [],
  ]);
  const change = {
    files: changed.files,
    filesComplete: changed.complete,
    labels,
    baseBranch: base.branch,
    envKeys: env?.changedKeys ?? [],
    headSha: head.sha,
  };
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? 'block' },
    checklistChange: diffChecklist(checklist, landed, env?.unreadable),
    ledger: replay([]),
    people: { author: '', roles: new Map(), teams: new Map(), ownersOf: () => undefined },
    evidence: undefined,
    // Nobody has confirmed anything that could lapse.
    now: '',
    lineOf: () => undefined,
  });
  return {
    decision,
    base,
    head,
    mergeBase,
    changedFiles: changed.files.length,
    path,
    checklistAtHead: texts.atHead,
    uncommitted: filterNamed(uncommitted, checklist, files.paths),
    webUrl,
  };
}

async function findLanding(
  comparison: Comparison,
  checklist: Checklist,
  { atBase, atHead }: Texts,
  path: string,
  listing: Promise<Listing>,
): Promise<LandingChecklist> {
  const sides = { checklistAtBase: atBase, checklistAtHead: atHead };
  const gate = { path, context: usualContextOf(path) };
  return findLandingChecklist(gate, checklist, sides, await listing, commitsOf(comparison), (file) =>
    comparison.files.read(file.commit, file.path),
  );
}

function readChecklist({ root, base, head }: Comparison, { atBase, atHead }: Texts, path: string): Checklist {
  if (atBase === undefined && atHead === undefined && isInWorkingTree(root, path))
    throw new GateError(
      'no-checklist',
      `${path} is in the working tree only: commit it and land it on ${base.name}, from where the gate reads it. Meanwhile \`validate\` tells whether it can be read.`,
    );
  const sides = { checklistAtBase: atBase, checklistAtHead: atHead };
  const meanwhile = `What it finds today: \`check --base ${head.name} --verbose\`.`;
  return readBaseChecklist(
    { ...sides, baseBranch: base.name, baseSha: base.sha, meanwhile },
    path,
    usualContextOf(path),
  ).checklist;
}
