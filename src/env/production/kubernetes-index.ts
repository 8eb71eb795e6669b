import type { Kept } from './kubernetes-kept.ts';
import { isIdentified } from './unseen.ts';

/** ConfigMaps and Secrets by their names: of many, each reference would look through all. */
export class KeptIndex {
  readonly #named: ReadonlyMap<string, readonly Kept[]>;
  readonly #found = new Map<string, Kept | undefined>();

  constructor(kept: readonly Kept[]) {
    this.#named = Map.groupBy(kept, ({ kind, name }) => `${kind} ${name}`);
  }

  /** Objects of other namespaces do not count; one without a namespace goes to wherever it is applied. */
  find(kind: Kept['kind'], name: string, namespace: string | undefined): Kept | undefined {
    const id = JSON.stringify([kind, name, namespace]);
    if (!this.#found.has(id)) this.#found.set(id, this.#look(kind, name, namespace));
    return this.#found.get(id);
  }

  #look(kind: Kept['kind'], name: string, namespace: string | undefined): Kept | undefined {
    const named = this.#named.get(`${kind} ${name}`) ?? [];
    // What is not seen may be another thing each time.
    if (!isIdentified(name)) return undefined;
    const exact = named.findLast((object) => object.namespace === namespace);
    if (exact !== undefined) return exact;
    const [only, second] = named.filter(
      (object) => object.namespace === undefined || namespace === undefined,
    );
    return second === undefined ? only : undefined;
  }
}
