/** Reads a stream line by line or by a number of bytes, as far as it goes. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its line break; undefined when the stream ends before it. */
  async readLine(): Promise<string | undefined> {
    let searched = 0;
    for (;;) {
      const end = this.#held.indexOf(10, searched);
      if (end >= 0) return this.#take(end + 1).toString('utf8', 0, end);
      searched = this.#held.length;
      if (!(await this.#more(1))) return undefined;
    }
  }

  /** Exactly so many bytes; undefined when the stream ends before them. */
  async readBytes(count: number): Promise<Buffer | undefined> {
    const lacking = count - this.#held.length;
    if (lacking > 0 && !(await this.#more(lacking))) return undefined;
    return this.#take(count);
  }

  #take(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  /** Holds at least so many bytes more; false when there are no more. */
  async #more(count: number): Promise<boolean> {
    const chunks = [this.#held];
    let got = 0;
    while (got < count) {
      const { done, value } = await this.#chunks.next();
      if (done === true) break;
      chunks.push(value);
      got += value.length;
    }
    this.#held = Buffer.concat(chunks);
    return got >= count;
  }
}
