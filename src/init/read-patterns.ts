import { type ReadPattern, readPatternSchema } from '../checklist/reads-schema.ts';
import type { FunctionWrapper, Wrapper } from '../env/reads/wrapper.ts';
import { nameSome } from './name-some.ts';

/** A function of the repository as the checklist's `reads` names it: a line of YAML. */
export interface WrittenPattern {
  readonly pattern: ReadPattern;
  readonly line: string;
  /** The file that defines it, for people. */
  readonly definedIn: string | undefined;
}

/** The functions through which the code reads keys: those that the checklist names, and those whose names are not theirs alone. */
export interface ReadPatterns {
  readonly written: readonly WrittenPattern[];
  readonly ambiguous: readonly WrittenPattern[];
  /** How many more could be named, which nobody would look through. */
  readonly more: number;
}

/** A call by such a name alone is as a rule one of something else. */
const USUAL =
  /^(?:_|\$|t|add|all|bool|boolean|call|check|f|fetch|find|first|flag|float|get|has|init|int|integer|key|list|load|lookup|main|make|name|new|num|number|of|opt|option|parse|pick|read|resolve|run|str|string|value)$/i;

export const isUsualName = ({ pattern: { call } }: WrittenPattern) => USUAL.test(call);

/**
 * What may be named in the checklist. A run without a checkout sees only the files that a pull request changes, so it has to be told of the functions that
 * others define.
 */
export function listReadPatterns(wrappers: readonly Wrapper[]): WrittenPattern[] {
  const patterns = new Map<string, WrittenPattern>();
  for (const wrapper of wrappers) {
    const pattern = wrapper.by === 'function' ? toPattern(wrapper) : undefined;
    if (wrapper.by === 'function' && pattern !== undefined && !patterns.has(pattern.line))
      patterns.set(pattern.line, { ...pattern, definedIn: plainPath(wrapper) });
  }
  return [...patterns.values()].sort((a, b) => (a.line < b.line ? -1 : 1));
}

/** What a person is told of functions that are not named. */
export function describeUnnamed({ written, ambiguous, more }: ReadPatterns): string[] {
  const beyond =
    more === 0
      ? []
      : [`\`reads\` names ${written.length} functions that read keys, and there are ${more} more`];
  if (ambiguous.length === 0) return beyond;
  const names = ambiguous.map(
    ({ pattern: { call }, definedIn }) =>
      `\`${call}\`${definedIn === undefined ? '' : ` of \`${definedIn}\``}`,
  );
  return [
    `not in \`reads\`, as other functions are called so as well: ${nameSome(names, MOST_NAMED)}; without a checkout a run sees no key that is read through them`,
  ];
}

const MOST_NAMED = 5;

/** Only what may stand in a comment of YAML. */
function plainPath({ definedIn }: FunctionWrapper): string | undefined {
  return definedIn !== undefined && /^[\w./@ -]+$/.test(definedIn) ? definedIn : undefined;
}

/** What a pattern cannot say, a default in another argument, makes it optional. Undefined where the checklist would not take it. */
function toPattern({
  call,
  argument,
  prefix,
  suffix,
  transform,
  kind,
  language,
  fallback,
}: FunctionWrapper): Pick<WrittenPattern, 'pattern' | 'line'> | undefined {
  const pattern = {
    call,
    ...(argument === 0 ? {} : { argument }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(transform === 'none' ? {} : { transform }),
    ...(fallback !== undefined ? { kind: 'optional' } : kind === 'hard' ? {} : { kind }),
    ...(language === undefined ? {} : { language }),
  };
  const { data } = readPatternSchema.safeParse(pattern);
  const fields = Object.entries(pattern).map(([name, value]) => `${name}: ${value}`);
  return data && { pattern: data, line: `{ ${fields.join(', ')} }` };
}
