import { changedFields, type Declared } from '../declared.ts';
import { type Hint, hintsByKey, type Provided } from '../provided.ts';
import { isHard } from '../read.ts';
import type { ServiceEnv } from '../service-env.ts';
import { findNearName } from '../text/near-name.ts';
import type { Changed, Finding, Invalid, Missing, Undeclared } from './finding.ts';
import { type KnownKey, listKnownKeys } from './known-keys.ts';
import { findOnHost } from './on-host.ts';
import type { ValueRules } from './value-rules.ts';

/** What the checklist says about a service and its keys. */
export interface Scope {
  /** The environment that production is: keys declared only for others are not looked for. */
  readonly environment: string;
  /** False when the checklist names no source for the service: then nobody can look. */
  readonly hasSources: boolean;
  /** Whether people list what there is: what is in no list is then not there. */
  readonly isListed?: boolean | undefined;
  readonly isIgnored: (key: string) => boolean;
  /** Whether something reads a key though nobody can see it: such keys are never stale. */
  readonly isAssumedRead: (key: string) => boolean;
  /** The manifests of the service: the first is where a key is to be declared. */
  readonly manifests: readonly string[];
}

/**
 * What differs between what a service declares and reads and what production provides, in alphabetical order of the
 * keys: missing, undeclared, stale and invalid. Only a missing or invalid key that is required or hard-read blocks.
 */
export function findDifferences(env: ServiceEnv, scope: Scope): Finding[] {
  const { known, beyond } = listKnownKeys(env, scope.environment, scope.isIgnored);
  // Comparing each name with each is for slips of a finger, not for whole lists of other names.
  const few = (names: readonly string[]) => (known.length * names.length > MAX_PAIRS ? [] : names);
  const spare = few([...beyond.keys()].sort());
  const unread = few(
    known.flatMap(({ key, declared, reads }) => (declared && reads.length === 0 ? key : [])),
  );
  const hintsOf = hintsByKey(env.hints);
  const differences = known.flatMap((key): Finding[] => {
    const [missing, invalid] = [findMissing(key, hintsOf, env, scope, spare), findInvalid(key, env)];
    return [...missing, ...findUndeclared(key, env, scope, unread), ...invalid];
  });
  const stale = [...beyond]
    .filter(([key]) => !scope.isAssumedRead(key))
    .map(([key, provided]) => findStale(key, provided, env));
  return inOrder([...differences, ...stale]);
}

const MAX_PAIRS = 200_000;

function findMissing(
  known: KnownKey,
  hintsOf: (key: string) => readonly Hint[],
  env: ServiceEnv,
  scope: Scope,
  spare: readonly string[],
): Missing[] {
  const { key, provided, providedAsFile, isWanted } = known;
  if (provided.length > 0 || providedAsFile.length > 0) return [];
  const disputed = isDisputed(known);
  const blocking = disputed || needsValue(known);
  if (!isWanted && !blocking) return [];
  if (!scope.hasSources && !blocking) return [];
  const onHost = scope.isListed === true ? undefined : findOnHost(known);
  const hints = [...hintsOf(key), ...(onHost === undefined ? [] : [onHost])];
  return [
    {
      kind: 'missing',
      ...aboutKey(known, env),
      blocking,
      certain: scope.hasSources && !hints.some(({ mayBeThere }) => mayBeThere),
      ...(disputed ? { disputed } : {}),
      hints,
      typoOf: findNearName(key, spare),
    },
  ];
}

/** Whether a deployment breaks without it: a required key, or one that the code cannot do without. */
export function needsValue({ declared, isWanted, reads }: KnownKey): boolean {
  if (isWanted && declared?.required === true) return true;
  return !isDeclaredNeedless(declared, isWanted) && reads.some(isHard);
}

/** Whether its declaration says that production needs no value: it is for other environments only, or the program has one. */
function isDeclaredNeedless(declared: Declared | undefined, isWanted: boolean): boolean {
  return declared !== undefined && (!isWanted || declared.hasDefault);
}

/** Whether its declaration says so, and the code cannot do without. A default that is put into the environment is there for the code. */
function isDisputed({ declared, isWanted, reads }: KnownKey): boolean {
  return isDeclaredNeedless(declared, isWanted) && declared?.setsDefault !== true && reads.some(isHard);
}

function findUndeclared(
  known: KnownKey,
  env: ServiceEnv,
  { manifests }: Scope,
  unread: readonly string[],
): Undeclared[] {
  if (known.declared !== undefined || isFileOf(known.key, env)) return [];
  const typoOf = findNearName(known.key, unread);
  const about = { ...aboutKey(known, env), blocking: false, hints: [] };
  return [{ kind: 'undeclared', ...about, typoOf, declareIn: manifests[0] }];
}

/** Whoever reads KEY from a mounted file reads KEY_FILE as well: to declare the one is enough. */
function isFileOf(key: string, { declared }: ServiceEnv): boolean {
  return key.endsWith('_FILE') && declared.some((declaration) => `${declaration.key}_FILE` === key);
}

function findInvalid(known: KnownKey, env: ServiceEnv): Invalid[] {
  const { declared, isWanted } = known;
  if (declared !== undefined && !isWanted) return [];
  const blocking = needsValue(known);
  // Where a file has the value, none has to stand here.
  const rules: ValueRules = { ...declared, required: blocking && known.providedAsFile.length === 0 };
  const breaks = known.provided.flatMap(({ value, source, at }) => {
    const rule = value?.breaks(rules);
    return rule === undefined ? [] : [{ rule, source, at }];
  });
  if (breaks.length === 0) return [];
  const hints: Hint[] = [];
  return [{ kind: 'invalid', ...aboutKey(known, env), blocking, breaks, hints }];
}

function findStale(key: string, provided: readonly Provided[], env: ServiceEnv): Finding {
  const sources = [...new Set(provided.map(({ source }) => source))];
  const { service, searched } = env;
  const at = provided[0]?.at;
  return { kind: 'stale', service, key, blocking: false, at, sources, searched, hints: [] };
}

/** The declarations that differ in what matters to production, before and after. */
export function findChanged(before: ServiceEnv, after: ServiceEnv, scope: Scope): Changed[] {
  const was = new Map<string, Declared>(before.declared.map((declared) => [declared.key, declared]));
  const { known } = listKnownKeys(after, scope.environment, scope.isIgnored);
  return known.flatMap((key): Changed[] => {
    const [earlier, now] = [was.get(key.key), key.declared];
    if (earlier === undefined || now === undefined) return [];
    const fields = changedFields(earlier, now);
    if (fields.length === 0) return [];
    return [
      { kind: 'changed', ...aboutKey(key, after), blocking: false, hints: [], before: earlier, fields },
    ];
  });
}

function aboutKey(known: KnownKey, env: ServiceEnv) {
  const { key, declared, reads, provided, providedAsFile } = known;
  const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
  const hardFirst = [...reads.filter(isHard), ...reads.filter((read) => !isHard(read))];
  return {
    service: env.service,
    key,
    at: declared?.at ?? hardFirst[0]?.at,
    declared,
    reads: env.code === undefined ? undefined : hardFirst,
    sources,
    searched: env.searched,
  };
}

/** By service, key and kind, so that the same facts always give the same list. */
export function inOrder<T extends Finding>(findings: readonly T[]): T[] {
  const nameOf = ({ service, key, kind }: Finding) => [service, key, kind].join('\n');
  return findings.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
