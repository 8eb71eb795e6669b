import type { ServiceEnv } from '../env/service-env.ts';
import { folderName } from './code-folders.ts';
import { environmentOf } from './considered-paths.ts';
import type { FoundService } from './services.ts';
import { isOfOthers, type Unit, type WrittenSource } from './source.ts';
import { trySource } from './try-source.ts';

/** What a service is compared with. */
export interface ChosenProduction {
  readonly sources: readonly WrittenSource[];
  /** What each of the sources provides. */
  readonly envs: readonly ServiceEnv[];
  /** What may be production as well, and is only suggested. */
  readonly suggested: { readonly source: WrittenSource; readonly env: ServiceEnv } | undefined;
  readonly assumed: readonly string[];
  readonly leftOut: readonly string[];
  readonly wanted: readonly string[];
}

/**
 * Of what runs a service one unit for each folder of code, with what its files are named after production, each only where
 * the gate can read it.
 */
export function chooseProduction(
  service: FoundService,
  texts: ReadonlyMap<string, string | undefined>,
): ChosenProduction {
  const chosen: Chosen = { sources: [], envs: [], assumed: [], leftOut: [], wanted: [], searched: new Set() };
  for (const [folder, units] of service.units) {
    const own = units.filter((unit) => unit.environment === 'production' && !isOfOthers(unit));
    const running = own.filter((unit) => !isPlainFile(unit)).toSorted((a, b) => weigh(a) - weigh(b));
    const leading = running[0];
    const alike = running.filter((unit) => leading !== undefined && weigh(unit) === weigh(leading));
    const named = alike.find((unit) => isCalled(unit, service, folder)) ?? leading;
    for (const unit of [...(named === undefined ? [] : [named]), ...own.filter(isPlainFile)])
      takeUnit(unit, texts, chosen);
    if (named === undefined) continue;
    const others = running.filter((unit) => unit !== named);
    if (others.length > 0) chosen.assumed.push(standsFor(named, others, service));
  }
  const { searched: _, ...rest } = chosen;
  return { ...rest, ...suggest(service, texts, chosen) };
}

interface Chosen {
  readonly sources: WrittenSource[];
  readonly envs: ServiceEnv[];
  readonly assumed: string[];
  readonly leftOut: string[];
  readonly wanted: string[];
  /** The files that the sources so far were read from. */
  readonly searched: Set<string>;
}

function isPlainFile({ source }: Unit): boolean {
  return 'dotenv' in source;
}

/** A file that says production is believed first, then what runs nowhere else. */
function weigh({ file, source }: Unit): number {
  return (environmentOf(file) === 'production' ? 0 : 2) + ('compose' in source ? 1 : 0);
}

/** The unit that answers requests is the one that a service is known by. */
function isCalled({ name, aliases }: Unit, service: FoundService, folder: string): boolean {
  const words = [service.name, folderName(folder) ?? service.name].map((word) => word.toLowerCase());
  return [name, ...aliases].some(
    (word) =>
      words.includes(word.toLowerCase()) || /^(?:web|app|api|server|backend|django|rails)$/i.test(word),
  );
}

function takeUnit(unit: Unit, texts: ReadonlyMap<string, string | undefined>, chosen: Chosen): void {
  if (isPlainFile(unit) && chosen.searched.has(unit.file)) return;
  const tried = [...unit.below, unit.source].map((source) => ({ source, result: trySource(source, texts) }));
  for (const { result } of tried) if (result.kind === 'wants') chosen.wanted.push(...result.paths);
  const failed = tried.flatMap(({ result }) => (result.kind === 'fails' ? [result.because] : []));
  if (failed.length > 0) chosen.leftOut.push(`\`${unit.file}\` (${unit.name}) is not read: ${failed[0]}`);
  else
    for (const { source, result } of tried) {
      if (result.kind !== 'reads') continue;
      chosen.sources.push(source);
      chosen.envs.push(result.env);
      for (const name of result.env.searched) chosen.searched.add(name);
    }
  const [below] = failed.length === 0 ? unit.below : [];
  if (below !== undefined)
    chosen.assumed.push(
      `\`${unit.file}\` is laid over \`${String(below.compose)}\`: what both give to \`${unit.name}\` counts`,
    );
}

function standsFor(unit: Unit, others: readonly Unit[], { name }: FoundService): string {
  const listed = others.map((other) => `\`${other.name}\` in \`${other.file}\``);
  const rest = listed.length > 4 ? [`${listed.length - 4} more`] : [];
  return `\`${unit.name}\` in \`${unit.file}\` stands for the service \`${name}\`. Not compared: ${[...listed.slice(0, 4), ...rest].join(', ')}`;
}

/** A compose file that does not say what it is for may be production's: it is written as a comment. */
function suggest(
  service: FoundService,
  texts: ReadonlyMap<string, string | undefined>,
  chosen: Chosen,
): Pick<ChosenProduction, 'suggested'> {
  if (chosen.sources.length > 0 || chosen.wanted.length > 0) return { suggested: undefined };
  for (const [folder, units] of service.units) {
    const unsaid = units.filter((unit) => unit.environment === 'unsaid' && !isOfOthers(unit));
    const unit = unsaid.find((one) => isCalled(one, service, folder)) ?? unsaid[0];
    if (unit === undefined) continue;
    const result = trySource(unit.source, texts);
    if (result.kind === 'wants') chosen.wanted.push(...result.paths);
    if (result.kind === 'reads') return { suggested: { source: unit.source, env: result.env } };
  }
  return { suggested: undefined };
}
