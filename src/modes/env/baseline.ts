import type { PlacedEntry } from '../../env/baseline/baseline.ts';
import { parseBaseline } from '../../env/baseline/file.ts';
import { GateError } from '../../gate/gate-error.ts';

/** The three commits of a comparison. */
interface Moments {
  readonly mergeBase: string;
  readonly head: string;
  readonly tip: string;
}

/**
 * The baseline at the tip of the base branch, as the checklist is read; nothing where there is none. One that cannot be read
 * once the pull request has landed stops the gate; one that the pull request mends does not, and sets nothing aside.
 */
export async function readBaseline(
  path: string,
  { mergeBase, head, tip }: Moments,
  readFile: (commit: string, path: string) => Promise<string | undefined>,
): Promise<readonly PlacedEntry[]> {
  const [atTip, atHead] = await Promise.all([readFile(tip, path), readFile(head, path)]);
  const isTouched = atHead !== atTip && (await readFile(mergeBase, path)) !== atHead;
  const [present, landing] = [atTip, isTouched ? atHead : atTip].map((text) =>
    text === undefined ? undefined : parseBaseline(text, path),
  );
  if (landing !== undefined && !landing.ok)
    throw new GateError(
      'env-files-broken',
      `the baseline cannot be read as it is after this change. Mend ${path}, or write it anew with \`deployment-checklist baseline\`:`,
      landing.problems,
    );
  return present?.ok ? present.value : [];
}
