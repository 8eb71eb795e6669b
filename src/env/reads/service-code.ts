import picomatch from 'picomatch';
import type { EnvConfig } from '../../checklist/env-schema.ts';
import { splitGlobs, withFolders } from '../../checklist/path-globs.ts';
import { globsOf, type LandingEnv } from '../landing-env.ts';
import type { CompileGlobs } from '../text/bounded-globs.ts';
import { isProductionCode } from './is-production-code.ts';
import type { FunctionWrapper } from './wrapper.ts';

/**
 * Which files are the code of each service. A service is left out where nobody can tell: it names no code, and is not the only one.
 */
export function listServiceCode({
  services,
  trusted,
}: Pick<LandingEnv, 'services' | 'trusted'>): ReadonlyMap<string, (path: string) => boolean> {
  const compile = globsOf({ trusted });
  const entries = Object.entries(services);
  const named = entries.map(
    ([name, { code }]) => [name, code ?? (entries.length === 1 ? ['**'] : [])] as const,
  );
  return new Map(
    named.flatMap(([name, globs]) => (globs.length === 0 ? [] : [[name, matchCode(globs, compile)]])),
  );
}

/** The services whose code nobody looks at. */
export function listUnsearched({ services }: Pick<EnvConfig, 'services'>): string[] {
  const entries = Object.entries(services);
  return entries.length === 1
    ? []
    : entries.flatMap(([name, { code }]) => (code === undefined ? [name] : []));
}

/**
 * What a folder is called above the glob does not matter: who names `examples/shop/**` has that in production. A glob behind `!`
 * takes files away, wherever it stands. In doubt a file is of the service.
 */
function matchCode(globs: readonly string[], compile: CompileGlobs): (path: string) => boolean {
  const { named, without } = splitGlobs(globs);
  const isTaken = compile(withFolders(without), false);
  const matchers = withFolders(named).map((glob) => {
    const base = picomatch.scan(glob).base.replace(/\\(.)/gs, '$1');
    const above = base === '' ? 0 : base.length + 1;
    return { matches: compile([glob], true), above };
  });
  return (path) =>
    !isTaken(path) &&
    matchers.some(({ matches, above }) => matches(path) && isProductionCode(path.slice(above)));
}

/** The checklist's own patterns, as the scanner takes them. */
export function listPatterns({ reads }: Pick<EnvConfig, 'reads'>): FunctionWrapper[] {
  return reads.map(({ language, ...pattern }) => ({ by: 'function', language, ...pattern }));
}
