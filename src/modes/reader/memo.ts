/** Remembers what was asked for by key, failures apart: within one run the same thing is read once. */
export class Memo<T> {
  readonly #known = new Map<string, Promise<T>>();

  get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reading = read();
    this.#known.set(key, reading);
    reading.catch(() => this.#known.delete(key));
    return reading;
  }

  /** Forgets everything: it was read of a state that is gone. */
  clear(): void {
    this.#known.clear();
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }
}
