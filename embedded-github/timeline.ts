/**
 * Time and history of the embedded GitHub. Everything that can change lives in a {@link Cell}, and every change has
 * a sequence number, so that a read can be answered from the past: GitHub's replicas lag, and a test can say by
 * how many changes.
 */
export class Timeline {
  #sequence = 0;
  #view: number | undefined;
  #depth = 0;
  #now: number;
  #frozen = false;

  constructor(start: string) {
    this.#now = instant(start);
  }

  /** How many changes there were; a point to go back to with {@link asOf}. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The sequence number that cells are read at. */
  get view(): number {
    return this.#view ?? this.#sequence;
  }

  /** Now, as GitHub writes times: ISO 8601, UTC, whole seconds. */
  get now(): string {
    return new Date(this.#now).toISOString().replace(/\.\d{3}Z$/, 'Z');
  }

  /** Sets the clock. */
  set(time: string): void {
    this.#now = instant(time);
  }

  /** Moves the clock on by that many seconds. */
  advance(seconds: number): void {
    this.#now += seconds * 1000;
  }

  /** From now on changes happen in the same second. */
  freeze(): void {
    this.#frozen = true;
  }

  unfreeze(): void {
    this.#frozen = false;
  }

  /**
   * One change of the world: it happens at `now`, and the clock moves on by a second after it. Changes made inside
   * it are part of it.
   */
  change<T>(act: () => T): T {
    if (this.#view !== undefined) throw new Error('A stale read cannot change anything');
    if (this.#depth === 0) this.#sequence += 1;
    this.#depth += 1;
    try {
      return act();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0 && !this.#frozen) this.advance(1);
    }
  }

  /** Runs a (synchronous) read against the state after that many changes. */
  asOf<T>(sequence: number, read: () => T): T {
    const outer = this.#view;
    this.#view = Math.max(0, Math.min(sequence, this.#sequence));
    try {
      return read();
    } finally {
      this.#view = outer;
    }
  }

  cell<T>(initial: T): Cell<T> {
    return new Cell(this, initial);
  }
}

/** A value with its past. Values are immutable: set a new one, never change the one you got. */
export class Cell<T> {
  readonly #timeline: Timeline;
  readonly #first: T;
  readonly #later: { readonly sequence: number; readonly value: T }[] = [];

  constructor(timeline: Timeline, initial: T) {
    this.#timeline = timeline;
    this.#first = initial;
  }

  get(): T {
    const { view } = this.#timeline;
    const entry = this.#later.findLast(({ sequence }) => sequence <= view);
    return entry === undefined ? this.#first : entry.value;
  }

  set(value: T): void {
    this.#later.push({ sequence: this.#timeline.sequence, value });
  }

  update(next: (value: T) => T): void {
    this.set(next(this.get()));
  }
}

function instant(time: string): number {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) throw new Error(`Not a time: ${time}`);
  return milliseconds;
}
