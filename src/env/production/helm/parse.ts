import type { Parsed, Problem } from '../../../checklist/problem.ts';
import type { Hint, Supply } from '../../provided.ts';
import { type Place, placesIn } from '../../text/place.ts';
import { refuse } from '../../text/refuse.ts';
import { GivenKeys } from '../given-keys.ts';
import { listChosenFiles, readDocuments } from '../kubernetes.ts';
import { type Container, listContainers } from '../kubernetes-container.ts';
import type { FileText, Reach, ReaderOptions } from '../reader.ts';
import { readActions } from './actions.ts';
import { readBlocks } from './blocks.ts';
import { findCharts, isAbout, isPartial, isTemplate, readValues } from './charts.ts';
import { type Filled, fillIn } from './fill-in.ts';
import type { Defined } from './filling.ts';
import { Unknowns } from './unknowns.ts';
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
  if (selected.env !== undefined) {
    const values = readValues(files, start, problems);
    const keys = new GivenKeys(values.at.file);
    const problem = readValuesEnv(values, selected.env, keys);
    if (problem !== undefined) problems.push(problem);
    return problems.length > 0 ? refuse(problems) : keys.toReach(files.map(({ path }) => path));
  }
  const unknowns = new Unknowns();
  const filled = fillInAll(files, start, problems, unknowns);
  if (problems.length > 0) return refuse(problems);
  const inWords = <T extends { readonly message: string }>(told: T): T => ({
    ...told,
    message: unknowns.inWords(told.message),
  });
  const documents = filled.flatMap((one) => one.documents);
  const parsed = readDocuments(documents, start, selected);
  if (!parsed.ok) return refuse(parsed.problems.map(inWords));
  const { provided, hints } = withoutDoubtful(
    parsed.value,
    new Set(filled.flatMap(({ doubtful }) => doubtful)),
  );
  return {
    ok: true,
    value: {
      provided,
      hints: [...filled.flatMap((one) => one.hints), ...hints.map(inWords)],
      searched: searchedIn(
        files.map(({ path }) => path),
        listChosenFiles(documents, selected),
      ),
    },
  };
}

/** Where a key could be added: the values and the templates of the container; of a chart without one, of all. */
function searchedIn(paths: readonly string[], ofContainer: readonly string[]): string[] {
  const values = paths.filter((path) => !isTemplate(path) && !isAbout(path));
  const whole = paths.filter((path) => isTemplate(path) && !isPartial(path));
  return [...values, ...(ofContainer.length === 0 ? whole : ofContainer)];
}

/** The containers of a chart as far as its templates can be filled in. */
export function listChartContainers(files: readonly FileText[]): Container[] {
  const start = { file: files[0]?.path ?? '', line: 1, column: 1 };
  return fillInAll(files, start, [], new Unknowns()).flatMap(({ documents }) =>
    documents.flatMap(listContainers),
  );
}

/** Every template with the values of its chart in it; nothing where one of them cannot be read. */
function fillInAll(
  files: readonly FileText[],
  start: Place,
  problems: Problem[],
  unknowns: Unknowns,
): Filled[] {
  const charts = findCharts(files, start, problems);
  if (charts.length === 0)
    problems.push({
      ...start,
      message:
        'list the templates too (`templates/….yaml`), or say with `env:` where the values have the keys',
    });
  // What one chart defines all of them can include.
  const defined = new Map<string, Defined>();
  const readable = charts.map((chart) => ({
    ...chart,
    templates: readTemplates(chart.templates, defined, problems),
  }));
  if (problems.length > 0) return [];
  const filled = readable.flatMap(({ templates, ...chart }) =>
    templates.map((template) => fillIn(template, { ...chart, defined, unknowns })),
  );
  problems.push(...filled.flatMap((one) => one.problems));
  return filled;
}

interface Readable extends FileText, Defined {}

/** The templates that are put out; what they and the others define goes into `defined`. */
function readTemplates(
  files: readonly FileText[],
  defined: Map<string, Defined>,
  problems: Problem[],
): Readable[] {
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
    if (!isPartial(file.path)) templates.push({ ...file, placeOf, blocks: template.blocks });
  }
  return templates;
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
