import type { Problem } from '../../../checklist/problem.ts';
import type { Place } from '../../text/place.ts';
import { goTo, itemsAt, textAt } from '../../text/tree-walk.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import type { FileText } from '../reader.ts';
import { findParents, type Parent } from './parents.ts';
import { mergeValues } from './value.ts';

/** A chart among the listed files, with the values that its templates see. */
export interface Chart {
  /** Its folder, and under which names it is a subchart. */
  readonly id: string;
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
  return [...folders].flatMap(([folder, own]) =>
    charts.usesOf(folder).map((use): Chart => {
      // What a subchart that is switched off defines can be included nevertheless.
      const kept = charts.isOn(use) ? own : own.filter(({ path }) => isPartial(path));
      const [values, areAll] = [charts.valuesOf(use), charts.areAll(folder)];
      return { id: idOf(use), templates: kept, values, about: charts.aboutOf(use), areAll };
    }),
  );
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

  /** A chart may be a subchart of another one several times, under an alias each. */
  usesOf(folder: string): Use[] {
    const parent = this.#parents.get(folder);
    if (parent === undefined) return [{ folder, as: '', dependency: undefined, around: undefined }];
    const named = itemsAt(this.#abouts.get(parent.folder), 'dependencies').filter(
      (item) => textAt(item, 'name') === parent.name,
    );
    const dependencies = named.length === 0 ? [undefined] : named;
    const uses = this.usesOf(parent.folder).flatMap((around) =>
      dependencies.map((dependency): Use => {
        return { folder, as: textAt(dependency, 'alias') ?? parent.name, dependency, around };
      }),
    );
    return uses.slice(0, MAX_USES);
  }

  /** What the templates of a chart see; without one, what is given from outside. */
  valuesOf(use: Use | undefined): Tree {
    if (use?.around === undefined)
      return this.#merge(this.#values.filter(({ path }) => !this.#parents.has(folderOf(path))));
    const around = this.valuesOf(use.around);
    const own = this.#merge(this.#values.filter(({ path }) => folderOf(path) === use.folder));
    const under = goTo(around, use.as);
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
  isOn(use: Use): boolean {
    const { around, as, dependency } = use;
    if (around === undefined) return true;
    const [answer] = (textAt(dependency, 'condition') ?? '').split(',').flatMap((condition) => {
      const path = condition.trim().split('.');
      const [first, ...rest] = path;
      return first === as ? answerAt(this.valuesOf(use), rest) : answerAt(this.valuesOf(around), path);
    });
    const tags = itemsAt(dependency, 'tags').flatMap((tag) =>
      tag.kind === 'text' ? answerAt(this.valuesOf(undefined), ['tags', tag.text]) : [],
    );
    const isTagged = tags.length === 0 || tags.includes(true);
    return (answer ?? isTagged) && this.isOn(around);
  }

  areAll(folder: string): boolean {
    const parent = this.#parents.get(folder);
    const isListed = this.#ownValues.some((path) =>
      parent === undefined ? !this.#parents.has(folderOf(path)) : folderOf(path) === folder,
    );
    return isListed && (parent === undefined || this.areAll(parent.folder));
  }

  aboutOf({ folder, dependency }: Use): Tree | undefined {
    const about = this.#abouts.get(folder);
    const alias = goTo(dependency, 'alias');
    if (about?.kind !== 'map' || alias === undefined) return about;
    const name = { key: 'name', at: alias.at, value: alias };
    return { ...about, entries: new Map([...about.entries, ['name', name]]) };
  }

  #merge(files: readonly { readonly tree: Tree }[]): Tree {
    const nothing: Tree = { kind: 'map', at: this.#start, entries: new Map() };
    const merged = files.reduce<Tree>((values, { tree }) => mergeValues(values, tree), nothing);
    return merged.kind === 'map' ? merged : nothing;
  }
}

/** A chart as a part of those around it. */
interface Use {
  readonly folder: string;
  /** What it is called in the values of the chart around it. */
  readonly as: string;
  readonly dependency: Tree | undefined;
  readonly around: Use | undefined;
}

/** More than these nobody writes; charts in charts could be any number. */
const MAX_USES = 50;

function idOf({ folder, as, around }: Use): string {
  return around === undefined ? folder : `${idOf(around)} ${folder} ${as}`;
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
