/**
 * Puts text between the markers of a page: `<!-- generated:NAME … -->` and `<!-- end of NAME -->`. Throws where the
 * page has no such markers, or has them twice.
 */
export function replaceSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- generated:${name}, by npm run generate -->`, `<!-- end of ${name} -->`];
  const [before, rest, second] = page.split(begin);
  const [, after, other] = (rest ?? '').split(end);
  if (before === undefined || after === undefined || second !== undefined || other !== undefined)
    throw new Error(`the page needs one ${begin} and after it one ${end}`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
