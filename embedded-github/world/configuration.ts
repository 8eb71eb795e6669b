import type { Cell, Timeline } from '../timeline.ts';

export interface ConfigurationEntry {
  readonly name: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ConfigurationContents {
  readonly variables?: Readonly<Record<string, string>>;
  /** Names only: no one reads the values back from GitHub, so none are kept here. */
  readonly secrets?: readonly string[];
}

/** GitHub's rule for the names of variables and secrets; they are stored in upper case. */
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;

type Entries = ReadonlyMap<string, ConfigurationEntry>;

/** Actions variables and secret names of one level: a repository, an environment or an organization. */
export class Configuration {
  readonly #timeline: Timeline;
  readonly #variables: Cell<Entries>;
  readonly #secrets: Cell<Entries>;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.#variables = timeline.cell<Entries>(new Map());
    this.#secrets = timeline.cell<Entries>(new Map());
  }

  /** In the order of names, as GitHub lists them. */
  get variables(): ConfigurationEntry[] {
    return sorted(this.#variables.get());
  }

  /** In the order of names; `value` is always empty. */
  get secrets(): ConfigurationEntry[] {
    return sorted(this.#secrets.get());
  }

  setVariable(name: string, value: string): void {
    this.#set(this.#variables, name, value);
  }

  setSecret(name: string): void {
    this.#set(this.#secrets, name, '');
  }

  deleteVariable(name: string): void {
    this.#delete(this.#variables, name);
  }

  deleteSecret(name: string): void {
    this.#delete(this.#secrets, name);
  }

  add(contents: ConfigurationContents): this {
    for (const [name, value] of Object.entries(contents.variables ?? {})) this.setVariable(name, value);
    for (const name of contents.secrets ?? []) this.setSecret(name);
    return this;
  }

  #set(entries: Cell<Entries>, given: string, value: string): void {
    const name = given.toUpperCase();
    if (!NAME.test(name)) throw new Error(`GitHub refuses a variable or secret named ${given}`);
    this.#timeline.change(() => {
      const at = this.#timeline.now;
      const createdAt = entries.get().get(name)?.createdAt ?? at;
      entries.update((before) => new Map(before).set(name, { name, value, createdAt, updatedAt: at }));
    });
  }

  #delete(entries: Cell<Entries>, name: string): void {
    this.#timeline.change(() => {
      const after = new Map(entries.get());
      if (!after.delete(name.toUpperCase())) throw new Error(`There is no ${name}`);
      entries.set(after);
    });
  }
}

function sorted(entries: Entries): ConfigurationEntry[] {
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
