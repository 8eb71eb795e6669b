import { readPatternSchema } from '../checklist/reads-schema.ts';
import type { FunctionWrapper, Wrapper } from '../env/reads/wrapper.ts';

/** A function of the repository as the checklist's `reads` names it: a line of YAML. */
export interface WrittenPattern {
  readonly line: string;
  /** The file that defines it, for people. */
  readonly definedIn: string | undefined;
}

/** A name that is usual for other things would find keys where there are none. */
const TELLING = /env|conf|setting|secret|require|param|var/i;
/** More than these nobody looks through. */
const MOST = 20;

/**
 * The functions through which the code reads keys. A run without a checkout sees only the files that a pull request changes, so it
 * has to be told of those that others define.
 */
export function listReadPatterns(wrappers: readonly Wrapper[]): WrittenPattern[] {
  const patterns = new Map<string, WrittenPattern>();
  for (const wrapper of wrappers) {
    if (wrapper.by !== 'function' || !TELLING.test(wrapper.call)) continue;
    const line = renderPattern(wrapper);
    if (line !== undefined && !patterns.has(line))
      patterns.set(line, { line, definedIn: plainPath(wrapper) });
  }
  return [...patterns.values()].sort((a, b) => (a.line < b.line ? -1 : 1)).slice(0, MOST);
}

/** Only what may stand in a comment of YAML. */
function plainPath({ definedIn }: FunctionWrapper): string | undefined {
  return definedIn !== undefined && /^[\w./@ -]+$/.test(definedIn) ? definedIn : undefined;
}

/** What a pattern cannot say, a default in another argument, makes it optional. Undefined where the checklist would not take it. */
function renderPattern({
  call,
  argument,
  prefix,
  suffix,
  transform,
  kind,
  language,
  fallback,
}: FunctionWrapper) {
  const pattern = {
    call,
    ...(argument === 0 ? {} : { argument }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(transform === 'none' ? {} : { transform }),
    ...(fallback !== undefined ? { kind: 'optional' } : kind === 'hard' ? {} : { kind }),
    ...(language === undefined ? {} : { language }),
  };
  if (!readPatternSchema.safeParse(pattern).success) return undefined;
  return `{ ${Object.entries(pattern)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}
