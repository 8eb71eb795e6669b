import { type Declared, isDeclaredFor } from '../declared.ts';
import type { Provided } from '../provided.ts';
import type { Read } from '../read.ts';
import type { ServiceEnv } from '../service-env.ts';
import { isWellKnown } from './ignored.ts';

/** All that is known of one key of a service. */
export interface KnownKey {
  readonly key: string;
  readonly declared: Declared | undefined;
  /** Declared, and for this environment. */
  readonly isWanted: boolean;
  readonly reads: readonly Read[];
  /** Who provides it under its own name. */
  readonly provided: readonly Provided[];
  /** Who provides it as `KEY_FILE`, which names a file with the value, as container secrets are mounted. */
  readonly providedAsFile: readonly Provided[];
}

/** What is known of each key that is declared or read and not ignored, and what is provided beyond them. */
export function listKnownKeys(
  env: ServiceEnv,
  environment: string,
  isIgnored: (key: string) => boolean,
): { known: KnownKey[]; beyond: Map<string, Provided[]> } {
  const declared = new Map(env.declared.map((declaration) => [declaration.key, declaration]));
  const reads = Map.groupBy(env.code?.reads ?? [], ({ key }) => key);
  const exact = Map.groupBy(env.provided, ({ key }) => key);
  const folded = Map.groupBy(
    env.provided.filter(({ ignoresCase }) => ignoresCase === true),
    ({ key }) => key.toUpperCase(),
  );
  const taken = new Set<Provided>();
  const byPlatform = new Set(env.byPlatform);
  const findProvided = (key: string): Provided[] => {
    const found = [...new Set([...(exact.get(key) ?? []), ...(folded.get(key.toUpperCase()) ?? [])])];
    for (const entry of found) taken.add(entry);
    return found;
  };

  const known = [...new Set([...declared.keys(), ...reads.keys()])].sort().flatMap((key): KnownKey[] => {
    const declaration = declared.get(key);
    const provided = findProvided(key);
    const mounted = findProvided(`${key}_FILE`).filter(namesFile);
    // Where both are required, such as LOG and LOG_FILE, each is a key of its own.
    const providedAsFile = declared.get(`${key}_FILE`)?.required === true ? [] : mounted;
    if (isIgnored(key) || byPlatform.has(key) || (declaration === undefined && isWellKnown(key))) return [];
    const isWanted = declaration !== undefined && isDeclaredFor(declaration, environment);
    return [{ key, declared: declaration, isWanted, reads: reads.get(key) ?? [], provided, providedAsFile }];
  });
  const beyond = env.provided.filter(
    (entry) =>
      !taken.has(entry) && !isIgnored(entry.key) && !isWellKnown(entry.key) && !byPlatform.has(entry.key),
  );
  return { known, beyond: Map.groupBy(beyond, ({ key }) => key) };
}

/** An empty path is the path of no file. */
function namesFile({ value }: Provided): boolean {
  return value?.breaks({ required: true }) !== 'empty';
}
