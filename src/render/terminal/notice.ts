import type { ValidConfig } from '../check/json.ts';
import { code, counted, listed } from '../markdown.ts';
import { parseInline } from './inline.ts';
import type { Look } from './look.ts';
import { wrap } from './wrap.ts';

const MOST_NAMED = 5;

/** That there are changes which were not looked at, though they matter. */
export function renderUncommitted(paths: readonly string[], look: Look): string {
  const named = paths.slice(0, MOST_NAMED).map(code);
  const rest = paths.length - named.length;
  const all = listed([...named, ...(rest === 0 ? [] : [`${rest} more`])]);
  const [have, them] = paths.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const text = `${all} ${have} changes that are not committed. They were not looked at; commit ${them} first.`;
  return `${wrap({ text: '! ', style: 'waiting' }, parseInline(text), look)}\n`;
}

/** That the configuration can be read, and what it consists of. */
export function renderValid({ path, items, services }: ValidConfig, look: Look): string {
  const lines = services.map(({ name, declared, sources, hasCode }) => {
    const looked = sources.length === 0 ? 'no source of production' : listed(sources.map(code));
    const unsearched = hasCode ? '' : '; its code is not searched for reads: say with `code` where it is';
    return wrap(
      { text: '  ' },
      parseInline(`${code(name)}: ${counted(declared, 'env key')}, ${looked}${unsearched}`),
      look,
    );
  });
  const parts = [
    counted(items, 'item'),
    ...(services.length === 0 ? [] : [counted(services.length, 'service')]),
  ];
  const first = parseInline(`${code(path)} and the files that it names can be read: ${listed(parts)}`);
  return `${[wrap({ text: '✓ ', style: 'good' }, first, look), ...lines].join('\n')}\n`;
}
