import type { Parsed, Problem } from '../../checklist/problem.ts';
import type { Hint, Provided, Supply } from '../provided.ts';
import type { Place } from '../text/place.ts';
import { refuse } from '../text/refuse.ts';
import { Sealed } from '../text/sealed.ts';
import type { Entry, Tree } from '../text/yaml-tree.ts';
import type { Reach } from './reader.ts';

/** Gathers what one source says of each key. What it says last counts, be it a value or only where one would come from. */
export class GivenKeys {
  readonly #source: string;
  readonly #said = new Map<string, Provided | Hint>();
  readonly #general: Hint[] = [];
  readonly #byPlatform: string[] = [];
  readonly problems: Problem[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The key is there; with its value where that is known. */
  provide(key: string, at: Place, value?: string): void {
    const sealed = value === undefined ? undefined : new Sealed(value);
    this.#say(key, { key, source: this.#source, at, value: sealed });
  }

  /** The platform sets these itself, whatever the source says. */
  setByPlatform(keys: readonly string[]): void {
    this.#byPlatform.push(...keys);
  }

  /** The key is spoken of, and not certain to be there; `why` ends a sentence that begins with the source. */
  doubt(
    key: string,
    at: Place,
    why: string,
    about: Partial<Pick<Hint, 'mayBeThere' | 'unlessListed' | 'needs'>> = {},
  ): void {
    const message = `${this.#source} ${why}`;
    this.#say(key, { key, source: this.#source, at, message, mayBeThere: true, ...about });
  }

  /** Any key may come from somewhere that is not seen here. */
  doubtAll(message: string, about: Partial<Pick<Hint, 'at' | 'unlessListed'>> = {}): void {
    this.#general.push({ source: this.#source, message, mayBeThere: true, ...about });
  }

  /** Of several only one is given: what all of them give is there, and what some give may be. `why` ends a sentence. */
  either(options: readonly ((own: GivenKeys) => void)[], why: string): void {
    const own = options.map((give) => {
      const keys = new GivenKeys(this.#source);
      give(keys);
      return keys;
    });
    this.problems.push(...own.flatMap(({ problems }) => problems));
    this.#general.push(...own.flatMap((keys) => keys.#general));
    for (const key of new Set(own.flatMap((keys) => [...keys.#said.keys()]))) {
      const all = own.map((keys) => keys.#said.get(key));
      const at = all.find((one) => one !== undefined)?.at;
      const doubt = all.find((one) => one !== undefined && 'message' in one);
      const isInAll = !all.includes(undefined) || this.#isProvided(key);
      if (doubt !== undefined) this.#say(key, doubt);
      else if (isInAll) this.#say(key, { key, source: this.#source, at, value: undefined });
      else if (at !== undefined) this.doubt(key, at, why);
    }
  }

  #isProvided(key: string): boolean {
    const said = this.#said.get(key);
    return said !== undefined && !('message' in said);
  }

  /** A value as it stands in a file: texts, numbers and booleans are all texts to a program. */
  provideTree({ key, at, value }: Entry): void {
    if (value.kind === 'text') this.provide(key, at, textOf(value));
    else this.problems.push({ ...placeOf(value, at), message: 'the value of an env key is a text' });
  }

  #say(key: string, what: Provided | Hint): void {
    // A key that is given again goes to the end, where it counts.
    this.#said.delete(key);
    this.#said.set(key, what);
  }

  /** All that was said, or the problems if there are any; `searched` where the source is more than what it is called. */
  toReach(searched: readonly string[] = [this.#source]): Parsed<Reach> {
    if (this.problems.length > 0) return refuse(this.problems);
    return { ok: true, value: { ...this.supply(), searched } };
  }

  supply(): Supply {
    const said = [...this.#said.values()];
    const isHint = (what: Provided | Hint): what is Hint => 'message' in what;
    return {
      provided: said.filter((what): what is Provided => !isHint(what)),
      hints: [...this.#general, ...said.filter(isHint)],
      ...(this.#byPlatform.length === 0 ? {} : { byPlatform: this.#byPlatform }),
    };
  }
}

/** Where nothing stands there is no better place than the key's own. */
function placeOf(value: Tree, at: Place): Place {
  return value.kind === 'nothing' ? at : value.at;
}

/**
 * The text that a program gets for a value in a file; undefined where that depends on who turns it into a text: for
 * `0x10`, `1.0` and the like.
 */
export function textOf(value: Extract<Tree, { kind: 'text' }>): string | undefined {
  return value.isText || /^(?:0|-?[1-9]\d*|true|false)$/.test(value.text) ? value.text : undefined;
}
