import type { Evidence } from '../../checklist/evidence-schema.ts';
import type { Checklist } from '../../checklist/schema.ts';

/** What has to be read for the evidence that a checklist asks for. */
export interface WantedEvidence {
  /** In the order of letters, each once, as are the environments. */
  readonly kinds: readonly Evidence['kind'][];
  readonly environments: readonly string[];
}

/** All evidence that a checklist names. */
export function evidenceOf({ items }: Checklist): Evidence[] {
  return items.flatMap((item) => item['verified-by'] ?? []);
}

/** Undefined where the checklist asks for none: nothing has to be read then. */
export function wantedEvidence(checklist: Checklist): WantedEvidence | undefined {
  const all = evidenceOf(checklist);
  if (all.length === 0) return undefined;
  const environments = all.flatMap((one) => (one.kind === 'deployment' ? [one.environment] : []));
  const kinds = new Set(all.map(({ kind }) => kind));
  return { kinds: [...kinds].sort(), environments: [...new Set(environments)].sort() };
}
