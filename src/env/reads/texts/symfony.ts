import type { Expansion } from './expansions.ts';

const MARK = /%env\((?<processors>(?:[\w-]{1,60}:){0,12})(?<name>[A-Za-z_]\w{0,200})\)%/g;

/**
 * The variables of `%env(int:X)%`, which Symfony demands, unless the processor `default` stands among the others:
 * `%env(default:parameter:X)%`. symfony.com/doc/current/configuration/env_var_processors.html
 */
export function symfonyReads(text: string): Expansion[] {
  return [...text.matchAll(MARK)].map(({ 0: whole, groups, index }) => {
    const { name = '', processors = '' } = groups ?? {};
    const isDefaulted = /(?:^|:)default:/.test(processors);
    return { name, kind: isDefaulted ? 'defaulted' : 'hard', offset: index + whole.length - 2 - name.length };
  });
}
