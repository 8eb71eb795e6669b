import type { Expansion } from './expansions.ts';

const MARK = /%env\((?<processors>(?:[-.\w\\]{0,200}:){0,12})(?<name>[A-Za-z_]\w{0,200})\)%/g;

/**
 * The variables of `%env(int:X)%`, which Symfony demands, unless the processor `default` stands among the others:
 * `%env(default:parameter:X)%`, or `%env(default::X)%` for null. symfony.com/doc/current/configuration/env_var_processors.html
 */
export function symfonyReads(text: string): Expansion[] {
  return [...text.matchAll(MARK)].map(({ 0: whole, groups, index }) => {
    const { name = '', processors = '' } = groups ?? {};
    const [, fallback] = /(?:^|:)default:([^:]*):/.exec(processors) ?? [];
    const kind = fallback === undefined ? 'hard' : fallback === '' ? 'optional' : 'defaulted';
    return { name, kind, offset: index + whole.length - 2 - name.length };
  });
}
