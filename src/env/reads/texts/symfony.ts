import type { Read } from '../../read.ts';
import type { Expansion } from './expansions.ts';

/** Two signs stand for one: what is between such is no mark. */
const MARK = /%%|%env\((?<processors>(?:[-.\w\\]{0,200}:){0,12})(?<name>[A-Za-z_]\w{0,200})\)%/g;

/**
 * The variables of `%env(int:X)%`, which Symfony demands, unless the processor `default` stands among the others:
 * `%env(default:parameter:X)%`, or `%env(default::X)%` for null; `%env(defined:X)%` only asks. symfony.com/doc/current/configuration/env_var_processors.html
 */
export function symfonyReads(text: string): Expansion[] {
  return [...text.matchAll(MARK)].flatMap(({ 0: whole, groups, index }): Expansion[] => {
    const { name, processors = '' } = groups ?? {};
    if (name === undefined) return [];
    return [{ name, kind: kindBy(processors), offset: index + whole.length - 2 - name.length }];
  });
}

/** What a variable is by the processors in front of it, as `int:default::`. */
export function kindBy(processors: string): Read['kind'] {
  const [, fallback] = /(?:^|:)default:([^:]*):/.exec(processors) ?? [];
  if (fallback !== undefined) return fallback === '' ? 'optional' : 'defaulted';
  return /(?:^|:)defined:$/.test(processors) ? 'optional' : 'hard';
}
