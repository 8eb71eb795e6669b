import type { Problem } from '../../checklist/problem.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../findings/value-rules.ts';

/** The kinds of findings that can have been there before: `changed` is only ever new. */
export const LASTING_KINDS = ['missing', 'undeclared', 'stale', 'invalid'] as const;

/** A finding that the repository knows about and wants to hear no more of, by its names alone. */
export interface BaselineEntry {
  readonly service: string;
  readonly kind: (typeof LASTING_KINDS)[number];
  readonly key: string;
  /** Whether a deployment can break on it. */
  readonly blocks: boolean;
  /** Which rules an invalid value breaks, and where. */
  readonly breaks: readonly { readonly rule: Rule; readonly source: string }[];
}

/** An entry with its place in the file. */
export type PlacedEntry = BaselineEntry & Pick<Problem, 'file' | 'line' | 'column'>;

/** What a baseline does to the findings that were there before. */
export interface SetAside {
  /** The findings that it names: they are not shown. */
  readonly aside: readonly Finding[];
  /** Its entries that name no finding as it is now: it is gone, or weighs differently. */
  readonly gone: readonly PlacedEntry[];
}

/** The entry for a finding; undefined for a kind that does not last. */
export function entryOf(finding: Finding): BaselineEntry | undefined {
  const { service, key, kind, blocking } = finding;
  if (kind === 'changed') return undefined;
  const breaks = kind === 'invalid' ? finding.breaks.map(({ rule, source }) => ({ rule, source })) : [];
  return { service, kind, key, blocks: blocking, breaks };
}

/** What makes two entries the same: a finding that begins to break deployments, or another rule, is another one. */
export function identityOfEntry({ service, kind, key, blocks, breaks }: BaselineEntry): string {
  const rules = breaks.map(({ rule, source }) => JSON.stringify([rule, source])).sort();
  return JSON.stringify([service, kind, key, blocks, rules]);
}

/** By service, key and kind, so that the file changes only where findings do. */
export function inFileOrder<T extends BaselineEntry>(entries: readonly T[]): T[] {
  const nameOf = ({ service, key, kind }: BaselineEntry) => [service, key, kind].join('\n');
  return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
