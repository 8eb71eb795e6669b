import { parseChecklist } from '../checklist/parse.ts';
import type { Checklist } from '../checklist/schema.ts';
import { compareEnv } from '../env/findings/compare.ts';
import { READERS } from '../env/production/readers.ts';
import { snapshotEnv } from '../env/snapshot.ts';
import { GateError } from '../gate/gate-error.ts';
import { ACTION_OF_NOBODY, renderStarterWorkflow } from '../setup/workflow/starter.ts';
import { listCandidates } from './candidates.ts';
import { renderChecklist } from './checklist-text.ts';
import { considerPaths } from './considered-paths.ts';
import { findProductionEnvironment } from './github-environment.ts';
import { surveyRepository } from './landscape.ts';
import { type PlannedService, planService } from './planned-service.ts';
import { listReadPaths } from './read-paths.ts';
import { describeUnnamed } from './read-patterns.ts';
import type { Repository } from './repository.ts';
import { decideStarterItems } from './starter-items.ts';
import { describePassedOver } from './units/passed-over.ts';

/** Everything that is to be written, and what was assumed on the way. */
export interface InitPlan {
  readonly checklist: string;
  readonly workflow: string;
  /** Manifests for services that have none, by path. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly services: readonly PlannedService[];
  readonly assumed: readonly string[];
  /** What was seen and is not used, with why. */
  readonly leftOut: readonly string[];
  /** How many findings about env keys are there today, which hold no pull request. */
  readonly findings: number;
  /** Whether the workflow names somebody who hosts the action. */
  readonly isHosted: boolean;
}

export type InitStep =
  | { readonly kind: 'wants'; readonly paths: readonly string[] }
  | { readonly kind: 'planned'; readonly plan: InitPlan };

/** What `init` writes for a repository, or the files whose texts it needs to know. `path` is the checklist's own. */
export function planInit(repository: Repository, path: string): InitStep {
  const { texts, base, uses } = repository;
  const paths = considerPaths(repository.paths);
  const candidates = [...listCandidates(paths), ...repository.paths.filter(isWorkflow)];
  const unread = candidates.filter((candidate) => !texts.has(candidate));
  if (unread.length > 0) return { kind: 'wants', paths: unread };
  const { services: found, leftOut, wanted: unseen } = surveyRepository(paths, repository);
  const unknown = unseen.filter((one) => !texts.has(one));
  if (unknown.length > 0) return { kind: 'wants', paths: [...new Set(unknown)] };
  const environment = findProductionEnvironment(repository.paths.filter(isWorkflow), texts);
  const isOnly = found.length === 1;
  const planned = found.map((service) => planService(service, repository, { environment, isOnly }));
  const wanted = planned.flatMap((one) => one.wanted).filter((one) => !texts.has(one));
  if (wanted.length > 0) return { kind: 'wants', paths: [...new Set(wanted)] };
  const services = planned.flatMap(({ service }) => service ?? []);
  const items = decideStarterItems({ paths, hasServices: services.length > 0, deployed: globsOf(services) });
  const checklist = renderChecklist(items, services, repository.patterns.written);
  const manifests = new Map(
    services.flatMap(({ manifest, newManifest }) =>
      newManifest === undefined ? [] : [[manifest, newManifest]],
    ),
  );
  const { env } = readBack(checklist, path);
  const files = new Map([...texts, ...manifests]);
  const readPaths = env === undefined ? [] : listReadPaths(env, files);
  return {
    kind: 'planned',
    plan: {
      ...{ checklist, manifests, services },
      workflow: renderStarterWorkflow(base, readPaths && [path, ...readPaths], uses),
      assumed: [
        ...new Set(planned.flatMap(({ assumed }) => assumed)),
        ...describePassedOver(planned.flatMap(({ passedOver }) => passedOver)),
      ],
      leftOut: [
        ...leftOut,
        ...planned.flatMap((one) => one.leftOut),
        ...describeUnnamed(repository.patterns),
      ],
      findings: env === undefined ? 0 : countFindings(env, files, path),
      isHosted: uses !== undefined && uses !== ACTION_OF_NOBODY,
    },
  };
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Globs of what is deployed: the services' folders, and what production is read from. Undefined for everything. */
function globsOf(services: readonly PlannedService[]): string[] | undefined {
  if (services.length === 0 || services.some(({ folder }) => folder === '')) return undefined;
  const folders = services.map(({ folder }) => `${folder}/**`);
  const files = services.flatMap(({ production }) =>
    production.flatMap((source) => [Object.values(source)[0] ?? []].flat()),
  );
  const globs = [...new Set([...folders, ...files])];
  return globs.length > MOST_GLOBS ? undefined : globs;
}

const MOST_GLOBS = 12;

/** What is written has to be readable; anything else is a mistake of ours. */
function readBack(text: string, path: string): Checklist {
  const parsed = parseChecklist(text, path);
  if (!parsed.ok)
    throw new GateError('unexpected', 'the checklist that init made cannot be read', parsed.problems);
  return parsed.value;
}

function countFindings(
  env: NonNullable<Checklist['env']>,
  files: ReadonlyMap<string, string | undefined>,
  path: string,
): number {
  const snapshot = snapshotEnv(env, { files, live: new Map(), readers: READERS });
  if (snapshot.problems.length > 0 || snapshot.absent.length > 0)
    throw new GateError(
      'unexpected',
      'the files that the new checklist names cannot be read',
      snapshot.problems.length > 0
        ? snapshot.problems
        : snapshot.absent.map((absent) => ({ file: path, line: 1, column: 1, message: `no ${absent.path}` })),
    );
  return compareEnv(env, { mergeBase: snapshot, head: snapshot, tip: snapshot }).old.length;
}
