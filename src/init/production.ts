import type { ServiceEnv } from '../env/service-env.ts';
import { folderName } from './code-folders.ts';
import { environmentOf } from './considered-paths.ts';
import type { FoundService } from './services.ts';
import type { PassedOver } from './units/passed-over.ts';
import { isOfOthers, type Unit, type WrittenSource } from './units/source.ts';
import { trySource } from './units/try-source.ts';

/** What a service is compared with. */
export interface ChosenProduction {
  readonly sources: readonly WrittenSource[];
  /** What each of the sources provides. */
  readonly envs: readonly ServiceEnv[];
  /** What may be production as well, and is only suggested. */
  readonly suggested: { readonly source: WrittenSource; readonly env: ServiceEnv } | undefined;
  readonly assumed: readonly string[];
  /** What runs its code as well, and is not compared. */
  readonly passedOver: readonly PassedOver[];
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
  const chosen: Chosen = {
    ...{ sources: [], envs: [], assumed: [], passedOver: [], leftOut: [], wanted: [] },
    searched: new Set(),
  };
  for (const [folder, units] of listGroups(service)) {
    const own = units.filter((unit) => unit.environment === 'production' && !isOfOthers(unit));
    const running = own
      .filter((unit) => !isPlainFile(unit))
      .toSorted((a, b) => weigh(a) - weigh(b) || rankName(a, service, folder) - rankName(b, service, folder));
    // What the gate cannot read is left out, and the next one stands for the service.
    const taken = running.find((unit) => {
      const isBuilt = 'compose' in unit.source && unit.folder !== undefined;
      const isBeside = !isBuilt && rankName(unit, service, folder) > 0 && isFromTaken(unit, chosen);
      return !isBeside && takeUnit(unit, texts, chosen);
    });
    for (const unit of own.filter(isPlainFile)) takeUnit(unit, texts, chosen);
    if (taken === undefined) continue;
    const others = running.slice(running.indexOf(taken) + 1);
    if (others.length > 0) chosen.passedOver.push({ service: service.name, taken, others });
  }
  const { searched: _, ...rest } = chosen;
  return { ...rest, ...suggest(service, texts, chosen) };
}

interface Chosen {
  readonly sources: WrittenSource[];
  readonly envs: ServiceEnv[];
  readonly assumed: string[];
  readonly passedOver: PassedOver[];
  readonly leftOut: string[];
  readonly wanted: string[];
  /** The files that the sources so far were read from. */
  readonly searched: Set<string>;
}

/** What runs the service by the folders of its code, first that which is called like its folder. */
function listGroups(service: FoundService): [string, readonly Unit[]][] {
  const rankIn = ([folder, units]: [string, readonly Unit[]]) =>
    Math.min(...units.map((unit) => rankName(unit, service, folder)));
  return [...service.units].toSorted((a, b) => rankIn(a) - rankIn(b));
}

/** Whether something else of the same files stands for the service already: then this is a helper beside it. */
function isFromTaken({ source }: Unit, { sources }: Chosen): boolean {
  const pathsOf = (one: WrittenSource) => [Object.values(one)[0] ?? []].flat();
  const own = new Set(pathsOf(source));
  return sources.some((other) => pathsOf(other).some((path) => own.has(path)));
}

function isPlainFile({ source }: Unit): boolean {
  return 'dotenv' in source;
}

/** A file that says production is believed first, then what runs nowhere else; what platforms keep most keys of comes last. */
function weigh({ source }: Unit): number {
  const [paths = []] = Object.values(source);
  const isNamed = [paths].flat().some((path) => environmentOf(path) === 'production');
  const isKeptElsewhere = 'netlify' in source || 'vercel' in source;
  return (isNamed ? 0 : 3) + (isKeptElsewhere ? 2 : 'compose' in source ? 1 : 0);
}

/** The unit that is called like the service comes first, then one of something that is, then one that answers requests. */
function rankName({ name, aliases }: Unit, service: FoundService, folder: string): number {
  const words = [service.name, folderName(folder) ?? service.name].map((word) => word.toLowerCase());
  if (words.includes(name.toLowerCase())) return 0;
  if (aliases.some((word) => words.includes(word.toLowerCase()))) return 1;
  const own = [name, ...aliases];
  return own.some((word) => /^(?:web|app|api|server|backend|django|rails)$/i.test(word)) ? 2 : 3;
}

/** Whether it is among the sources now, or will be once further files are read. */
function takeUnit(unit: Unit, texts: ReadonlyMap<string, string | undefined>, chosen: Chosen): boolean {
  if (isPlainFile(unit) && chosen.searched.has(unit.file)) return false;
  const tried = [...unit.below, unit.source].map((source) => ({ source, result: trySource(source, texts) }));
  for (const { result } of tried) if (result.kind === 'wants') chosen.wanted.push(...result.paths);
  const failed = tried.flatMap(({ result }) => (result.kind === 'fails' ? [result.because] : []));
  if (failed.length > 0) {
    chosen.leftOut.push(`\`${unit.file}\` (${unit.name}) is not read: ${failed[0]}`);
    return false;
  }
  for (const { source, result } of tried) {
    if (result.kind !== 'reads') continue;
    chosen.sources.push(source);
    chosen.envs.push(result.env);
    for (const name of result.env.searched) chosen.searched.add(name);
  }
  const [below] = unit.below;
  if (below !== undefined)
    chosen.assumed.push(
      `\`${unit.file}\` is laid over \`${String(below.compose)}\`: what both give to \`${unit.name}\` counts`,
    );
  chosen.assumed.push(...(unit.assumed ?? []));
  return true;
}

/** How many sources of which none is production's for certain are looked into. */
const MOST_TRIED = 5;

/** A chart or a compose file that does not say what it is for may be production's: it is written as a comment. */
function suggest(
  service: FoundService,
  texts: ReadonlyMap<string, string | undefined>,
  chosen: Chosen,
): Pick<ChosenProduction, 'suggested'> {
  if (chosen.sources.length > 0 || chosen.wanted.length > 0) return { suggested: undefined };
  for (const [folder, units] of listGroups(service)) {
    const unsaid = units.filter((unit) => unit.environment === 'unsaid' && !isOfOthers(unit));
    const ranked = unsaid.toSorted((a, b) => rankName(a, service, folder) - rankName(b, service, folder));
    for (const unit of ranked.slice(0, MOST_TRIED)) {
      const result = trySource(unit.source, texts);
      if (result.kind === 'wants') chosen.wanted.push(...result.paths);
      if (result.kind === 'reads') return { suggested: { source: unit.source, env: result.env } };
    }
  }
  return { suggested: undefined };
}
