/** Puts what is asked for one by one, within one turn of the event loop, into one question. */
export class Batch<K, V> {
  readonly #ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  #waiting: { readonly keys: K[]; readonly answer: Promise<ReadonlyMap<K, V>> } | undefined;

  constructor(ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) {
    this.#ask = ask;
  }

  async get(key: K): Promise<V | undefined> {
    this.#waiting ??= this.#begin();
    const { keys, answer } = this.#waiting;
    keys.push(key);
    return (await answer).get(key);
  }

  #begin() {
    const keys: K[] = [];
    const turn = new Promise<void>((done) => setImmediate(done));
    const answer = turn.then(() => {
      this.#waiting = undefined;
      return this.#ask(keys);
    });
    return { keys, answer };
  }
}
