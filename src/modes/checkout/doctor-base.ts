import { GateError } from '../../gate/gate-error.ts';
import type { Checkout } from '../../local/checkout.ts';
import { findDefaultBase, findRef, type Ref } from '../../local/refs.ts';

/** The branch whose rules count, and the tips that GitHub takes workflows from. */
export interface BaseTips {
  /** The branch as GitHub calls it. */
  readonly base: string;
  /** The tip of the base branch first, then that of the default branch where it is another. */
  readonly refs: readonly [Ref, ...Ref[]];
}

/** Finds the base branch that a person named, else the default one. */
export async function findBaseTips(checkout: Checkout, given: string | undefined): Promise<BaseTips> {
  const [tip, usual] = await Promise.all([
    given === undefined ? findDefaultBase(checkout) : findBranch(checkout, given),
    given === undefined ? undefined : findDefaultBase(checkout).catch(ignoreUnknown),
  ]);
  if (tip.branch === undefined)
    throw new GateError(
      'input-invalid',
      `\`${tip.name}\` is no branch, and rules are those of a branch: name one with \`--base\``,
    );
  const others = usual === undefined || usual.branch === tip.branch ? [] : [usual];
  return { base: tip.branch, refs: [tip, ...others] };
}

/** A branch that is only on the remote needs no `origin/`, as people call it that way. */
async function findBranch(checkout: Checkout, name: string): Promise<Ref> {
  try {
    return await findRef(checkout, name, '--base');
  } catch (error) {
    const remote = await findRef(checkout, `origin/${name}`, '--base').catch(ignoreUnknown);
    if (remote === undefined) throw error;
    return remote;
  }
}

function ignoreUnknown(error: unknown): undefined {
  if (!(error instanceof GateError)) throw error;
}
