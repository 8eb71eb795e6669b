import type { Declared, FieldThatMatters } from '../declared.ts';
import type { Hint } from '../provided.ts';
import type { Read } from '../read.ts';
import type { Place } from '../text/place.ts';
import type { Rule } from './value-rules.ts';

interface About {
  readonly service: string;
  readonly key: string;
  /** Whether a deployment can break on it: a required or hard-read key that is missing or has an invalid value. */
  readonly blocking: boolean;
  /** Where people look first: the declaration, else the first read, else the source. */
  readonly at?: Place | undefined;
  readonly declared?: Declared | undefined;
  /** The places that read the key; absent when nobody looked. */
  readonly reads?: readonly Read[] | undefined;
  /** The sources that provide the key. */
  readonly sources: readonly string[];
  /** The sources that were looked through. */
  readonly searched: readonly string[];
  /** Why a source that speaks of the key, or may have it, does not count; and what to write instead. */
  readonly hints: readonly Hint[];
}

/** No source provides a key that is declared, or that the code cannot do without. */
export interface Missing extends About {
  readonly kind: 'missing';
  /**
   * False where production cannot be read: the service names no source, or a source hands the key on from
   * where it cannot be seen. Then only a person can tell.
   */
  readonly certain: boolean;
  /** The manifest says that production needs no value, and the code cannot do without one: only a person can tell which of them is right. */
  readonly disputed?: boolean | undefined;
  /** A provided key that nobody declares and whose name is nearly the same. */
  readonly typoOf?: string | undefined;
}

/** The code reads a key that no manifest declares. */
export interface Undeclared extends About {
  readonly kind: 'undeclared';
  /** A declared key that nobody reads and whose name is nearly the same. */
  readonly typoOf?: string | undefined;
  /** The manifest in which it could be declared. */
  readonly declareIn?: string | undefined;
}

/**
 * A source provides a key that is neither declared nor read. It is blocking where a change takes the key away, and nobody looked at all of the code
 * that may read it.
 */
export interface Stale extends About {
  readonly kind: 'stale';
}

/** A declaration differs in what matters to production. */
export interface Changed extends About {
  readonly kind: 'changed';
  readonly before: Declared;
  readonly fields: readonly FieldThatMatters[];
}

/** A value in a source breaks a rule of its declaration. Which rule is all that is said about the value. */
export interface Invalid extends About {
  readonly kind: 'invalid';
  readonly breaks: readonly {
    readonly rule: Rule;
    readonly source: string;
    readonly at?: Place | undefined;
  }[];
}

/** One difference between what a service declares and reads and what production provides. */
export type Finding = Missing | Undeclared | Stale | Changed | Invalid;
export type FindingKind = Finding['kind'];

/** Whether it is known without asking anybody. */
export function isCertain(finding: Finding): boolean {
  return finding.kind !== 'missing' || (finding.certain && finding.disputed !== true);
}
