import type { Parsed, Problem } from '../../../checklist/problem.ts';
import { type Place, placesIn } from '../../place.ts';
import type { Hint, Supply } from '../../provided.ts';
import { refuse } from '../../refuse.ts';
import { parseYamlTrees, type Tree } from '../../yaml-tree.ts';
import { GivenKeys } from '../given-keys.ts';
import { readDocuments } from '../kubernetes.ts';
import { type Container, listContainers } from '../kubernetes-container.ts';
import type { FileText, Reach, ReaderOptions } from '../reader.ts';
import { UNSEEN } from '../unseen.ts';
import { readActions } from './actions.ts';
import { readBlocks } from './blocks.ts';
import { type Filled, fillIn } from './fill-in.ts';
import type { Defined } from './render.ts';
import { mergeValues } from './value.ts';
import { readValuesEnv } from './values-env.ts';

/**
 * The keys that the templates of a Helm chart give to a container with the listed values. A key counts where the template
 * has it whatever is not seen; where that depends on a value that no listed file has, a person is asked. With `env` it is
 * read where the values themselves have the keys.
 * https://helm.sh/docs/chart_template_guide/values_files/
 */
export function parseHelm(files: readonly FileText[], { selected }: ReaderOptions): Parsed<Reach> {
  const problems: Problem[] = [];
  const start = { file: files[0]?.path ?? '', line: 1, column: 1 };
  const templates = files.filter(({ path }) => isTemplate(path));
  const values = readValues(
    files.filter(({ path }) => !isTemplate(path)),
    start,
    problems,
  );
  if (selected.env !== undefined) {
    const keys = new GivenKeys(values.at.file);
    const problem = readValuesEnv(values, selected.env, keys);
    if (problem !== undefined) problems.push(problem);
    return problems.length > 0 ? refuse(problems) : keys.toReach(files.map(({ path }) => path));
  }
  if (templates.length === 0)
    problems.push({
      ...start,
      message:
        'list the templates too (`templates/….yaml`), or say with `env:` where the values have the keys',
    });
  const filled = fillInAll(files, values, problems);
  if (problems.length > 0) return refuse(problems);
  const parsed = readDocuments(
    filled.flatMap(({ documents }) => documents),
    start,
    selected,
  );
  if (!parsed.ok) return refuse(parsed.problems.map(inWords));
  const { provided, hints } = withoutDoubtful(
    parsed.value,
    new Set(filled.flatMap(({ doubtful }) => doubtful)),
  );
  return {
    ok: true,
    value: { provided, hints: [...filled.flatMap((one) => one.hints), ...hints.map(inWords)] },
  };
}

/** The containers of a chart as far as its templates can be filled in. */
export function listChartContainers(files: readonly FileText[]): Container[] {
  const start = { file: files[0]?.path ?? '', line: 1, column: 1 };
  const values = readValues(
    files.filter(({ path }) => !isTemplate(path)),
    start,
    [],
  );
  return fillInAll(files, values, []).flatMap(({ documents }) => documents.flatMap(listContainers));
}

/** Every template with the values in it; nothing where one of them cannot be read. */
function fillInAll(files: readonly FileText[], values: Tree, problems: Problem[]): Filled[] {
  const areAll = files.some(({ path }) => /(?:^|\/)values\.ya?ml$/.test(path));
  const chart = readTemplates(
    files.filter(({ path }) => isTemplate(path)),
    problems,
  );
  if (problems.length > 0) return [];
  const filled = chart.templates.map((template) =>
    fillIn(template, { values, areAll, defined: chart.defined }),
  );
  problems.push(...filled.flatMap((one) => one.problems));
  return filled;
}

/** Names that are filled in by something that is not seen would print as nothing. */
function inWords<T extends { readonly message: string }>(told: T): T {
  return { ...told, message: told.message.replaceAll(UNSEEN, '{{…}}') };
}

/** Everything in `templates/` is one; the other files hold values. */
function isTemplate(path: string): boolean {
  return /(?:^|\/)templates\//.test(path) || path.endsWith('.tpl');
}

function readValues(files: readonly FileText[], at: Place, problems: Problem[]): Tree {
  let values: Tree = { kind: 'map', at, entries: new Map() };
  for (const { path, text } of files) {
    // Helm takes a key that is given twice, and the last one counts.
    const parsed = parseYamlTrees(text, path, { lastCounts: true });
    if (!parsed.ok) problems.push(...parsed.problems);
    else for (const tree of parsed.value) if (tree.kind !== 'nothing') values = mergeValues(values, tree);
  }
  return values.kind === 'map' ? values : { kind: 'map', at, entries: new Map() };
}

interface Readable extends FileText, Defined {}

function readTemplates(files: readonly FileText[], problems: Problem[]) {
  const defined = new Map<string, Defined>();
  const templates: Readable[] = [];
  for (const file of files) {
    const placeOf = placesIn(file.text, file.path);
    const tokens = readActions(file.text);
    const template = typeof tokens === 'number' ? { unbalanced: tokens } : readBlocks(tokens);
    if ('unbalanced' in template) {
      const message = 'what begins here is never ended: `}}` or `{{ end }}` is missing, or one is too many';
      problems.push({ ...placeOf(template.unbalanced), message });
      continue;
    }
    for (const [name, blocks] of template.defined) defined.set(name, { blocks, placeOf });
    const isPartial = file.path.endsWith('.tpl') || /(?:^|\/)_[^/]*$/.test(file.path);
    if (!isPartial) templates.push({ ...file, placeOf, blocks: template.blocks });
  }
  return { templates, defined };
}

/** Keys under a condition that is not seen may be there. */
function withoutDoubtful({ provided, hints }: Supply, doubtful: ReadonlySet<Place>): Supply {
  const isSure = ({ at }: { at?: Place | undefined }) => at === undefined || !doubtful.has(at);
  const sure = new Set(provided.filter(isSure).map(({ key }) => key));
  const maybe = provided
    .filter((one) => !isSure(one) && !sure.has(one.key))
    .map(({ key, source, at }): Hint => {
      const message = `${source} gives it under a condition that is not seen: list the values file that decides it`;
      return { source, key, at, message, mayBeThere: true };
    });
  return { provided: provided.filter(isSure), hints: [...hints, ...maybe] };
}
