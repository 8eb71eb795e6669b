import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { INACCURACIES } from './inaccuracies.ts';
import type { Component, Operation, Reference, Schema } from './schema.ts';

type Kind = 'schemas' | 'parameters' | 'responses';

/**
 * GitHub's own description of its REST API, read piece by piece. The file has 13 MB, and parsing all of it costs every
 * test file 150 ms; finding where its parts begin costs 40. It relies on how the (pinned) package prints its
 * JSON: two spaces a level, one key a line.
 */
export class Description {
  readonly #text: Buffer;
  readonly #paths: ReadonlyMap<string, number>;
  readonly #components: ReadonlyMap<Kind, ReadonlyMap<string, number>>;
  readonly #operations = new Map<string, Readonly<Record<string, Operation>>>();
  readonly #parsed = new Map<string, Component>();

  constructor(text: Buffer) {
    this.#text = text;
    const paths = this.#start('\n  "paths": {', 0);
    const webhooks = this.#start('\n  "x-webhooks": {', paths);
    const components = this.#start('\n  "components": {', webhooks);
    const bounds = (['schemas', 'examples', 'parameters', 'responses', 'headers'] as const).map((kind) =>
      this.#start(`\n    "${kind}": {`, components),
    );
    const [schemas = 0, examples = 0, parameters = 0, responses = 0, headers = 0] = bounds;
    this.#paths = this.#index('\n    "', paths, webhooks);
    this.#components = new Map([
      ['schemas', this.#index('\n      "', schemas, examples)],
      ['parameters', this.#index('\n      "', parameters, responses)],
      ['responses', this.#index('\n      "', responses, headers)],
    ]);
  }

  /** Path templates, such as `/repos/{owner}/{repo}`. */
  get paths(): Iterable<string> {
    return this.#paths.keys();
  }

  findOperation(method: string, path: string): Operation | undefined {
    const at = this.#paths.get(path);
    if (at === undefined) return undefined;
    const methods = this.#operations.get(path) ?? JSON.parse(this.#slice(at, '\n    }'));
    this.#operations.set(path, methods);
    return methods[method.toLowerCase()];
  }

  schema(name: string): Schema {
    return this.#component('schemas', name);
  }

  /** Follows `#/components/…` to what it names. */
  resolve(reference: Reference): Component {
    const [, kind, name = ''] =
      /^#\/components\/(schemas|parameters|responses)\/(.+)$/.exec(reference.$ref) ?? [];
    if (kind !== 'schemas' && kind !== 'parameters' && kind !== 'responses')
      throw new Error(`GitHub's description refers to ${reference.$ref}`);
    return this.#component(kind, name);
  }

  #component(kind: Kind, name: string): Component {
    const key = `${kind}/${name}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const at = this.#components.get(kind)?.get(name);
    if (at === undefined) throw new Error(`GitHub's description has no ${key}`);
    const described: Component = JSON.parse(this.#slice(at, '\n      }'));
    const amended = kind === 'schemas' ? (INACCURACIES[name]?.(described) ?? described) : described;
    this.#parsed.set(key, amended);
    return amended;
  }

  #start(heading: string, from: number): number {
    const at = this.#text.indexOf(heading, from);
    if (at < 0) throw new Error(`GitHub's OpenAPI file is not printed as expected: no ${heading.trim()}`);
    return at;
  }

  /** Where each key of that indentation begins. Values that are no objects cannot occur there. */
  #index(indent: string, from: number, to: number): Map<string, number> {
    const positions = new Map<string, number>();
    for (
      let at = this.#text.indexOf(indent, from + 1);
      at >= 0 && at < to;
      at = this.#text.indexOf(indent, at + 1)
    ) {
      const start = at + indent.length;
      const end = this.#text.indexOf('": ', start);
      positions.set(this.#text.toString('utf8', start, end), end + 3);
    }
    return positions;
  }

  #slice(from: number, close: string): string {
    return this.#text.toString('utf8', from, this.#text.indexOf(close, from) + close.length);
  }
}

let loaded: Description | undefined;

/** The description of github.com, read on first use. */
export function githubDescription(): Description {
  if (loaded === undefined) {
    const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
    loaded = new Description(readFileSync(file));
  }
  return loaded;
}
