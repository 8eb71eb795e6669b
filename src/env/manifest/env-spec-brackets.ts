const CLOSES: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * Where a word ends: at a space or `#` (or what `ends` says) that is in no bracket and no quotes, or at a bracket that closes
 * what was opened before. Undefined when a bracket or a quote stays open to the end of the text.
 */
export function endOfWord(text: string, start: number, ends = /[\s#]/): number | undefined {
  const open: string[] = [];
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (/["'`]/.test(character)) quote = character;
    else if (CLOSES[character] !== undefined) open.push(CLOSES[character]);
    else if (character === open.at(-1)) open.pop();
    else if (open.length === 0 && ends.test(character)) return at;
  }
  return open.length === 0 && quote === '' ? text.length : undefined;
}
