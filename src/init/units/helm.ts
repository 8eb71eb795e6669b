import { listChartContainers } from '../../env/production/helm/parse.ts';
import { isSeen } from '../../env/production/unseen.ts';
import { textAt } from '../../env/text/tree-walk.ts';
import { parseYamlTrees } from '../../env/text/yaml-tree.ts';
import { environmentOf } from '../considered-paths.ts';
import { folderOf, join, nameOf } from '../repository.ts';
import { imageName, type Unit } from './source.ts';
import { nameOfWorkload } from './workload.ts';

type Texts = ReadonlyMap<string, string | undefined>;

const WORKLOAD = /^\s*kind:\s*['"]?(?:Deployment|StatefulSet|DaemonSet|CronJob)\b/m;
const KEPT = /^\s*kind:\s*['"]?(?:ConfigMap|Secret|SealedSecret|ExternalSecret)\b/m;

/** The files of charts that tell what they deploy. */
export function isChartFile(path: string): boolean {
  return nameOf(path) === 'Chart.yaml' || path.endsWith('.tpl');
}

/**
 * The workloads of the charts of this repository, each a template with the values of production. Without such a values file
 * nothing says that it is production's.
 */
export function findHelmUnits(paths: readonly string[], texts: Texts): Unit[] {
  const charts = paths
    .filter((path) => nameOf(path) === 'Chart.yaml' && environmentOf(path) !== 'elsewhere')
    .map(folderOf);
  // What stands in the `charts` of another one is a dependency of it.
  const own = charts.filter((chart) => !charts.some((other) => chart.startsWith(join(other, 'charts/'))));
  return own.flatMap((chart) => unitsOfChart(chart, own.length === 1, paths, texts));
}

function unitsOfChart(chart: string, isOnly: boolean, paths: readonly string[], texts: Texts): Unit[] {
  const [about] = treesOf(join(chart, 'Chart.yaml'), texts);
  if (textAt(about, 'type') === 'library') return [];
  const name = textAt(about, 'name') ?? nameOf(chart);
  const templates = paths.filter((path) => path.startsWith(join(chart, 'templates/')));
  const helpers = templates.filter((path) => path.endsWith('.tpl') || nameOf(path).startsWith('_'));
  const whole = templates.filter((path) => !helpers.includes(path) && /\.ya?ml$/.test(path));
  const kept = whole.filter((path) => KEPT.test(texts.get(path) ?? ''));
  const running = whole.filter((path) => WORKLOAD.test(texts.get(path) ?? ''));
  const ofProduction = findProductionValues(chart, isOnly ? undefined : name, paths);
  const [chosen, ...others] = ofProduction;
  const values = [
    ...paths.filter((path) => path === join(chart, 'values.yaml')),
    ...(chosen === undefined ? [] : [chosen]),
  ];
  const assumed =
    others.length === 0
      ? []
      : [
          `of the values of production \`${chosen}\` counts, and not ${others.map((path) => `\`${path}\``).join(', ')}`,
        ];
  const own = join(chart, 'Chart.yaml');
  return running.flatMap((template) =>
    unitsOfTemplate([own, ...new Set([...values, ...helpers, ...kept, template])], texts).map(
      ({ workload, container, image, isOneOf }): Unit => ({
        name: container ?? stemOf(template, name),
        aliases: [name, nameOf(folderOf(chart)), ...(workload ?? []), ...(image ?? [])].flat(),
        folder: isBesideCode(chart) ? folderOf(chart) : undefined,
        file: chosen ?? template,
        source: {
          // A container is often called as the chart is, and has to be told from the others then.
          helm: [...new Set([...(isOneOf ? [own] : []), ...values, ...helpers, ...kept, template])],
          ...(isOneOf && container !== undefined && { container }),
        },
        below: [],
        environment: chosen === undefined ? 'unsaid' : 'production',
        assumed,
      }),
    ),
  );
}

interface Running {
  readonly workload: string | undefined;
  readonly container: string | undefined;
  readonly image: string | undefined;
  /** Whether the files have others. */
  readonly isOneOf: boolean;
}

/** The containers of a template with the names that are seen, each once. */
function unitsOfTemplate(files: readonly string[], texts: Texts): Running[] {
  const there = files.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const template = files.at(-1);
  const all = listChartContainers(there);
  const found = all.filter(({ tree }) => tree.at.file === template);
  const isOneOf = new Set(all.map(({ name }) => name)).size > 1;
  const seen = (text: string | undefined) =>
    text === undefined || text === '' || !isSeen(text) ? undefined : text;
  const units = found.map(
    ({ name, workload, tree }): Running => ({
      workload: seen(nameOfWorkload(workload)),
      container: seen(name),
      image: seen(imageName(textAt(tree, 'image'))),
      isOneOf,
    }),
  );
  return [...new Map(units.map((unit) => [unit.container, unit])).values()];
}

/** `values-prod.yaml` of the chart, or elsewhere one that is named after production and, of several charts, this one. */
function findProductionValues(chart: string, name: string | undefined, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (!/\.ya?ml$/.test(path) || environmentOf(path) !== 'production') return false;
    if (/(?:^|[^A-Za-z])(?:examples?|samples?|templates?)(?:[^A-Za-z]|$)/i.test(nameOf(path))) return false;
    if (path.startsWith(join(chart, 'templates/')) || path.startsWith(join(chart, 'charts/'))) return false;
    if (folderOf(path) === chart) return true;
    const words = path.split(/[^A-Za-z0-9]+/);
    const isOfChart = path.startsWith(`${chart}/`) || name === undefined || path.split(/[/.]/).includes(name);
    return isOfChart && words.some((word) => /^(?:values|helm)$/i.test(word));
  });
}

/** A chart in a folder that is called so belongs to what stands beside it: `auth/chart`. */
function isBesideCode(chart: string): boolean {
  return /^(?:chart|helm|helm-chart|deploy|deployment|k8s)$/i.test(nameOf(chart));
}

/** A template of one of several workloads is named after it: `web-deployment.yaml`. */
function stemOf(template: string, chart: string): string {
  const stem = nameOf(template)
    .replace(/\.ya?ml$/, '')
    .replace(/[-_.]?(?:deployment|statefulset|daemonset|cronjob)[-_.]?/i, '');
  return stem === '' ? chart : stem;
}

function treesOf(path: string, texts: Texts) {
  const trees = parseYamlTrees(texts.get(path) ?? '', path);
  return trees.ok ? trees.value : [];
}
