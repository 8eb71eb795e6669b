import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { ClassWrapper } from '../../wrapper.ts';
import { dottedName } from './expressions.ts';
import { givenNames } from './given-names.ts';
import { mayBe } from './modules.ts';
import type { Names } from './names.ts';
import { PLAIN, readConfig, type SettingsConfig } from './settings-config.ts';
import { type Field, listFields } from './settings-field.ts';

/** A class of settings, with the fields that are keys. */
export interface Settings {
  readonly node: SyntaxNode;
  readonly config: SettingsConfig;
  readonly fields: readonly Field[];
}

const BASE =
  /^(pydantic_settings|pydantic|pydantic\.v1|pydantic\.env_settings|pydantic_settings\.main)\.BaseSettings$/;
/** How often models are in models. */
export const DEEPEST = 8;
/** Many fields of a model with many fields make more keys than there is room for; the others are known at run time only. */
const MOST_NESTED = 10_000;

const asDefaulted = (field: Field): Field => ({ ...field, kind: 'defaulted' });

/** The classes of one file, by name. */
export class SettingsClasses {
  readonly #byName: Map<string, SyntaxNode>;
  readonly #names: Names;
  readonly #code: ParsedCode;
  readonly #bases: readonly ClassWrapper[];
  readonly #configs = new Map<SyntaxNode, SettingsConfig | undefined>();
  readonly #fields = new Map<SyntaxNode, Field[]>();
  readonly #isOld: boolean;
  /** How many keys of models in fields may still be listed. */
  nestedLeft = MOST_NESTED;
  /** The fields that calls of a class in this file give: `Settings(SECRET=make_secret())`. */
  readonly #given = new Map<string, Set<string>>();

  constructor(code: ParsedCode, names: Names, bases: readonly ClassWrapper[]) {
    this.#code = code;
    this.#names = names;
    this.#bases = bases;
    this.#isOld = names.imports.some(({ from }) =>
      /^pydantic(\.v1|\.env_settings)?\.BaseSettings$/.test(from),
    );
    const classes = code.tree.nodesOf('class_definition');
    this.#byName = new Map(classes.map((node) => [node.child('name')?.text ?? '', node]));
    for (const call of code.tree.nodesOf('call')) {
      const name = call.child('function')?.text ?? '';
      if (!this.#byName.has(name)) continue;
      const given = this.#given.get(name) ?? new Set<string>();
      for (const name of givenNames(call)) given.add(name);
      this.#given.set(name, given);
    }
  }

  /**
   * With the fields that a class inherits from models that are none for settings, and where it has another prefix than the class
   * that they come from.
   */
  listSettings(): Settings[] {
    return [...this.#byName.values()].flatMap((node) => {
      const config = this.#configOf(node, 0);
      if (config === undefined) return [];
      const own = this.#fieldsIn(node);
      const inherited = this.#inheritedBy(node, config, new Set());
      const names = new Set(own.map(({ name }) => name));
      const all = [...own, ...inherited.filter(({ name }) => !names.has(name))];
      const given = this.#given.get(node.child('name')?.text ?? '');
      return [
        { node, config, fields: all.map((field) => (given?.has(field.name) ? asDefaulted(field) : field)) },
      ];
    });
  }

  #inheritedBy(node: SyntaxNode, config: SettingsConfig, seen: Set<SyntaxNode>): Field[] {
    return this.#parentsOf(node).flatMap((parent) => {
      if (seen.has(parent)) return [];
      seen.add(parent);
      const before = this.#configOf(parent, 0);
      if (before !== undefined) return before.prefix === config.prefix ? [] : this.#fieldsIn(parent);
      return [...this.#fieldsIn(parent), ...this.#inheritedBy(parent, config, seen)];
    });
  }

  isSettings(name: string): boolean {
    const node = this.#byName.get(name);
    return node === undefined ? this.#baseFor(name) !== undefined : this.#configOf(node, 0) !== undefined;
  }

  /** The fields of a model that is no settings class itself. */
  fieldsOf(name: string): Field[] | undefined {
    const node = this.#byName.get(name);
    return node === undefined ? undefined : this.#fieldsIn(node);
  }

  #fieldsIn(node: SyntaxNode): Field[] {
    const fields = this.#fields.get(node) ?? listFields(node, this.#isOld);
    this.#fields.set(node, fields);
    return fields;
  }

  #parentsOf(node: SyntaxNode): SyntaxNode[] {
    const bases = node.child('superclasses')?.children ?? [];
    return bases.flatMap((base) => this.#byName.get(dottedName(base) ?? '') ?? []);
  }

  /** Undefined for a class that is not one for settings. */
  #configOf(node: SyntaxNode, depth: number): SettingsConfig | undefined {
    if (depth > 0) return this.#makeConfig(node, depth);
    if (!this.#configs.has(node)) this.#configs.set(node, this.#makeConfig(node, depth));
    return this.#configs.get(node);
  }

  #makeConfig(node: SyntaxNode, depth: number): SettingsConfig | undefined {
    if (depth > DEEPEST) return undefined;
    for (const base of node.child('superclasses')?.children ?? []) {
      const name = dottedName(base);
      if (name === undefined) continue;
      const parent = this.#byName.get(name);
      const inherited =
        parent !== undefined && parent !== node
          ? this.#configOf(parent, depth + 1)
          : BASE.test(this.#names.fullName(base) ?? '')
            ? PLAIN
            : this.#baseFor(name);
      if (inherited !== undefined) return readConfig(node, inherited);
    }
    return undefined;
  }

  #baseFor(name: string): SettingsConfig | undefined {
    const base = this.#bases.find(
      (candidate) =>
        candidate.name === name.slice(name.lastIndexOf('.') + 1) &&
        this.#names.imports.some((entry) => {
          const isNamed = entry.local === name || name.startsWith(`${entry.local}.`) || entry.name === '*';
          return isNamed && candidate.definedIn !== this.#code.file && mayBe(entry, candidate.definedIn);
        }),
    );
    return base && { ...PLAIN, prefix: base.prefix, nestedBy: base.nestedBy };
  }
}
