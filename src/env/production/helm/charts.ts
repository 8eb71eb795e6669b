import type { Problem } from '../../../checklist/problem.ts';
import type { Place } from '../../text/place.ts';
import { goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import type { FileText } from '../reader.ts';
import { findParents, type Parent } from './parents.ts';
import { mergeValues } from './value.ts';

/** A chart among the listed files, with the values that its templates see. */
export interface Chart {
  readonly folder: string;
  readonly templates: readonly FileText[];
  readonly values: Tree;
  /** What its Chart.yaml says, where that is listed; its name is the alias that the chart around it gives it. */
  readonly about: Tree | undefined;
  /** Whether its own values.yaml, and those of the charts around it, are listed: then what is in none is not there. */
  readonly areAll: boolean;
}

/**
 * The charts that the listed files are of. One in the `charts` of another is its subchart: it sees what the values of the other
 * have under its name, over its own, and their `global`. Its name may be an alias, and a condition may switch it off, where
 * the Chart.yaml of the other is listed.
 * https://helm.sh/docs/chart_template_guide/subcharts_and_globals/
 */
export function findCharts(files: readonly FileText[], start: Place, problems: Problem[]): Chart[] {
  const charts = new Charts(files, start, problems);
  const templates = files.filter(({ path }) => isTemplate(path));
  const folders = Map.groupBy(templates, ({ path }) => folderOf(path));
  return [...folders].flatMap(([folder, own]) => {
    const isOn = charts.isOn(folder);
    // What a subchart that is switched off defines can be included nevertheless.
    const kept = isOn ? own : own.filter(({ path }) => isPartial(path));
    const [values, areAll] = [charts.valuesOf(folder), charts.areAll(folder)];
    return [{ folder, templates: kept, values, about: charts.aboutOf(folder), areAll }];
  });
}

/** The values as they are at the top, for a chart without templates here. */
export function readValues(files: readonly FileText[], start: Place, problems: Problem[]): Tree {
  return new Charts(files, start, problems).valuesOf(undefined);
}

/** Everything in `templates/` is one; the other files hold values. */
export function isTemplate(path: string): boolean {
  return /(?:^|\/)templates\//.test(path) || path.endsWith('.tpl');
}

/** What only defines, and is not put out itself. */
export function isPartial(path: string): boolean {
  return path.endsWith('.tpl') || /(?:^|\/)_[^/]*$/.test(path);
}

/** The file that says what a chart is. */
export function isAbout(path: string): boolean {
  return /(?:^|\/)Chart\.yaml$/.test(path);
}

/** The folder of a chart with `/` at the end, by a file of it. */
function folderOf(path: string): string {
  return /^((?:.*?\/)??)templates\//.exec(path)?.[1] ?? path.slice(0, path.lastIndexOf('/') + 1);
}

class Charts {
  readonly #values: readonly { readonly path: string; readonly tree: Tree }[];
  readonly #abouts = new Map<string, Tree>();
  /** The paths of what charts call their own values. */
  readonly #ownValues: readonly string[];
  readonly #start: Place;
  readonly #parents: ReadonlyMap<string, Parent>;

  constructor(files: readonly FileText[], start: Place, problems: Problem[]) {
    this.#start = start;
    const folders = new Set(files.filter(({ path }) => isOfChart(path)).map(({ path }) => folderOf(path)));
    this.#ownValues = files.flatMap(({ path }) => (/(?:^|\/)values\.ya?ml$/.test(path) ? [path] : []));
    const trees = files
      .filter(({ path }) => !isTemplate(path))
      .flatMap(({ path, text }) => {
        // Helm takes a key that is given twice, and the last one counts.
        const parsed = parseYamlTrees(text, path, { lastCounts: true });
        if (!parsed.ok) problems.push(...parsed.problems);
        return parsed.ok ? parsed.value.map((tree) => ({ path, tree })) : [];
      })
      .filter(({ tree }) => tree.kind !== 'nothing');
    for (const { path, tree } of trees) if (isAbout(path)) this.#abouts.set(folderOf(path), tree);
    this.#values = trees.filter(({ path }) => !isAbout(path));
    this.#parents = findParents(folders, this.#abouts);
  }

  /** What the templates of a chart see; without one, what is given from outside. */
  valuesOf(folder: string | undefined): Tree {
    const parent = folder === undefined ? undefined : this.#parents.get(folder);
    if (parent === undefined || folder === undefined)
      return this.#merge(this.#values.filter(({ path }) => this.#parents.get(folderOf(path)) === undefined));
    const around = this.valuesOf(parent.folder);
    const own = this.#merge(this.#values.filter(({ path }) => folderOf(path) === folder));
    const under = goTo(around, this.#nameOf(parent));
    const values = under?.kind === 'map' ? mergeValues(own, under) : own;
    const globals = around.kind === 'map' ? around.entries.get('global') : undefined;
    if (globals === undefined) return values;
    return mergeValues(values, { kind: 'map', at: globals.at, entries: new Map([['global', globals]]) });
  }

  /**
   * Whether nothing in the chart around it is known to switch it off: the first condition that the values answer with true or
   * false, or else its tags, of which one that is on is enough.
   * https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies
   */
  isOn(folder: string): boolean {
    const parent = this.#parents.get(folder);
    if (parent === undefined) return true;
    const dependency = this.#dependencyOf(parent);
    const name = this.#nameOf(parent);
    const [answer] = (textAt(dependency, 'condition') ?? '').split(',').flatMap((condition) => {
      const path = condition.trim().split('.');
      const [first, ...rest] = path;
      return first === name
        ? answerAt(this.valuesOf(folder), rest)
        : answerAt(this.valuesOf(parent.folder), path);
    });
    const tags = itemsAt(dependency, 'tags').flatMap((tag) =>
      tag.kind === 'text' ? answerAt(this.valuesOf(this.#topOf(folder)), ['tags', tag.text]) : [],
    );
    const isTagged = tags.length === 0 || tags.includes(true);
    return (answer ?? isTagged) && this.isOn(parent.folder);
  }

  areAll(folder: string): boolean {
    const parent = this.#parents.get(folder);
    const isListed = this.#ownValues.some((path) =>
      parent === undefined ? this.#parents.get(folderOf(path)) === undefined : folderOf(path) === folder,
    );
    return isListed && (parent === undefined || this.areAll(parent.folder));
  }

  aboutOf(folder: string): Tree | undefined {
    const about = this.#abouts.get(folder);
    const parent = this.#parents.get(folder);
    const alias = parent === undefined ? undefined : goTo(this.#dependencyOf(parent), 'alias');
    if (about?.kind !== 'map' || alias === undefined) return about;
    return {
      ...about,
      entries: new Map([...about.entries, ['name', { key: 'name', at: alias.at, value: alias }]]),
    };
  }

  #topOf(folder: string): string {
    const parent = this.#parents.get(folder);
    return parent === undefined ? folder : this.#topOf(parent.folder);
  }

  #dependencyOf({ folder, name }: Parent): Tree | undefined {
    return itemsAt(this.#abouts.get(folder), 'dependencies').find((item) => textAt(item, 'name') === name);
  }

  #nameOf(parent: Parent): string {
    return textAt(this.#dependencyOf(parent), 'alias') ?? parent.name;
  }

  #merge(files: readonly { readonly tree: Tree }[]): Tree {
    const nothing: Tree = { kind: 'map', at: this.#start, entries: new Map() };
    const merged = files.reduce<Tree>((values, { tree }) => mergeValues(values, tree), nothing);
    return merged.kind === 'map' ? merged : nothing;
  }
}

/** `true` or `false` at a path, if there is one: Helm passes over anything else. */
function answerAt(values: Tree, path: readonly string[]): boolean[] {
  const found = goTo(values, ...path);
  const isAnswer = found?.kind === 'text' && !found.isText && /^(?:true|false)$/i.test(found.text);
  return isAnswer ? [found.text.toLowerCase() === 'true'] : [];
}

/** A file by which a folder is known to be a chart. */
function isOfChart(path: string): boolean {
  return isTemplate(path) || /(?:^|\/)(?:values\.ya?ml|Chart\.yaml)$/.test(path);
}
