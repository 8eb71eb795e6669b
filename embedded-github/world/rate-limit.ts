const HOUR = 3600;

/** An hourly budget: GitHub counts from the first request of an hour on, and forgets when it is over. */
export class RateLimit {
  readonly limit: number;
  #used = 0;
  #resetsAt = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get used(): number {
    return this.#used;
  }

  get remaining(): number {
    return Math.max(0, this.limit - this.#used);
  }

  /** Seconds since 1970. */
  get resetsAt(): number {
    return this.#resetsAt;
  }

  /** Takes points from the budget of that moment. @returns false, and takes none, when they are used up */
  spend(points: number, now: string): boolean {
    const seconds = Date.parse(now) / 1000;
    if (seconds >= this.#resetsAt) {
      this.#resetsAt = seconds + HOUR;
      this.#used = 0;
    }
    if (this.remaining === 0) return false;
    this.#used += points;
    return true;
  }
}
