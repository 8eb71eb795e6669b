import type { Read } from '../read.ts';
import type { Place } from '../text/place.ts';
import type { NamedRead } from './constant-name.ts';
import type { Wrapper } from './wrapper.ts';

/** A read whose key is known only at run time. It is listed and never blocks. */
export interface DynamicRead {
  readonly at: Place;
  /** The expression that makes the key, on one line. */
  readonly what: string;
}

/** What a language finds in one text. */
export interface FoundInFile {
  readonly reads: readonly Read[];
  readonly dynamic: readonly DynamicRead[];
  /** What other code may read keys through. */
  readonly wrappers: readonly Wrapper[];
  /** What an earlier look found that is no read of this key, by what the file is known of now. */
  readonly retracted?: readonly Pick<Read, 'key' | 'at'>[];
  /** Reads by constants of other files. Until they are found there, each is among `dynamic` as well. */
  readonly named?: readonly NamedRead[];
}

const WEIGHT = { hard: 2, defaulted: 1, optional: 0 } as const;
const LONGEST_EXPRESSION = 60;

/** Collects what is found in one text: each place once, as the kind that weighs most there. */
export class Finds implements FoundInFile {
  readonly #reads = new Map<string, Read>();
  readonly #dynamic = new Map<string, DynamicRead>();
  readonly #wrappers = new Map<string, Wrapper>();
  readonly #retracted: Pick<Read, 'key' | 'at'>[] = [];
  readonly #named: NamedRead[] = [];

  get wrappers(): readonly Wrapper[] {
    return [...this.#wrappers.values()];
  }

  get reads(): readonly Read[] {
    return [...this.#reads.values()].sort((a, b) => comparePlaces(a.at, b.at) || (a.key < b.key ? -1 : 1));
  }

  get dynamic(): readonly DynamicRead[] {
    return [...this.#dynamic.values()].sort((a, b) => comparePlaces(a.at, b.at));
  }

  get retracted(): readonly Pick<Read, 'key' | 'at'>[] {
    return this.#retracted;
  }

  get named(): readonly NamedRead[] {
    return this.#named;
  }

  addNamed(read: NamedRead): void {
    this.#named.push(read);
  }

  retract(key: string, at: Place): void {
    this.#retracted.push({ key, at });
  }

  addRead(read: Read): void {
    const id = `${read.at.line}:${read.at.column}:${read.key}`;
    const known = this.#reads.get(id);
    if (known === undefined || WEIGHT[read.kind] > WEIGHT[known.kind]) this.#reads.set(id, read);
  }

  addWrapper(wrapper: Wrapper): void {
    this.#wrappers.set(JSON.stringify(wrapper), wrapper);
  }

  /** `expression` is code, which may hold texts: they are left out. */
  addDynamic(at: Place, expression: string): void {
    const what = withoutTexts(expression.slice(0, 200)).replace(/\s+/g, ' ').slice(0, LONGEST_EXPRESSION);
    this.#dynamic.set(`${at.line}:${at.column}`, { at, what });
  }
}

/** A text in code may be a value that somebody wrote there. */
function withoutTexts(expression: string): string {
  return expression.replace(/(["'`])(?:(?!\1)[^\\]|\\.)*(?:\1|$)/g, '$1…$1');
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
