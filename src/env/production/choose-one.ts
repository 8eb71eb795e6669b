/**
 * The one that is meant of several things with names: the wanted one, or the only one. Otherwise what is wrong with the
 * choice; `noun` is also the selector's name in the checklist: `service`, `job`.
 */
export function chooseOne<T>(
  things: ReadonlyMap<string, T>,
  wanted: string | undefined,
  noun: string,
): { readonly name: string; readonly thing: T } | string {
  const names = [...things.keys()];
  const listed = names.slice(0, MAX_LISTED).join(', ');
  if (wanted === undefined && names.length > 1)
    return `several ${noun}s: say which one in the checklist with \`${noun}:\` (${listed})`;
  const name = wanted ?? names[0] ?? '';
  const thing = things.get(name);
  if (thing !== undefined) return { name, thing };
  if (wanted === undefined) return `there is no ${noun} here`;
  return `there is no ${noun} ${wanted} here: the file has ${listed || 'none'}`;
}

const MAX_LISTED = 20;
