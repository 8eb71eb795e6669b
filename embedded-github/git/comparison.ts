import { diffTrees, type FileChange } from './diff.ts';
import { commitsBetween, findMergeBase } from './history.ts';
import type { Commit, ObjectStore } from './objects.ts';

/** Two commits as GitHub compares them: what came on the side of the head since their merge base. */
export class Comparison {
  readonly base: string;
  readonly head: string;
  /** Undefined for unrelated histories. */
  readonly mergeBase: string | undefined;
  readonly #store: ObjectStore;

  constructor(store: ObjectStore, base: string, head: string) {
    this.#store = store;
    this.base = base;
    this.head = head;
    this.mergeBase = findMergeBase(store, base, head);
  }

  /** By path. */
  get files(): readonly FileChange[] {
    const from = this.#store.commit(this.mergeBase ?? this.head).tree;
    return diffTrees(this.#store, from, this.#store.commit(this.head).tree);
  }

  /** Commits of the head that the base has not, oldest first. */
  get ahead(): Commit[] {
    return commitsBetween(this.#store, this.base, this.head);
  }

  get behind(): Commit[] {
    return commitsBetween(this.#store, this.head, this.base);
  }
}
