import { NoHistory } from '../../github/no-history.ts';
import type { Looking } from '../../github/pull-request/pull-request.ts';
import type { Keeping } from '../gate/keeper.ts';
import { type Access, type FirstRead, PullRequestReader, type Reader } from './reader.ts';

/** Reads the pull request as the server can tell it: what it offers is found out by asking, not by its name. */
export async function openReader(
  access: Access,
  looking: Looking,
  known: readonly string[],
  keeping: Pick<Keeping, 'key' | 'edit'>,
): Promise<{ reader: Reader; first: FirstRead }> {
  const reader = new PullRequestReader(access, looking);
  try {
    return { reader, first: await reader.readFirst(known) };
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    const { RestReader } = await import('./rest.ts');
    const other = new RestReader(access, looking, keeping);
    return { reader: other, first: await other.readAgain() };
  }
}
