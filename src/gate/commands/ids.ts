import { ITEM_ID } from '../../checklist/item-id.ts';
import type { Said } from './command.ts';
import { withoutBackticks } from './words.ts';

const ID = new RegExp(`^${ITEM_ID}$`);
const NOT_OF_AN_ID = /[^A-Za-z0-9._:/-]/u;

/** The ids after `/confirm` or `/revoke`, each once as it is written. One that cannot be an id does not keep the others from counting. */
export function readIds(kind: 'confirm' | 'revoke', words: readonly string[]): Said {
  const ids = words
    .flatMap((word) => word.split(','))
    .filter((id) => id !== '')
    .map(withoutBackticks);
  if (ids.length === 0) {
    return {
      advice: `Name the items: \`/${kind} ID\`, several ids with spaces between them, or \`/${kind} all\`.`,
    };
  }
  if (ids.some(isAll)) {
    if (ids.length === 1) return { command: { kind, items: 'all' } };
    return { advice: `\`all\` takes no ids beside it: write \`/${kind} all\`, or the ids alone.` };
  }
  const items = ids.filter(isId);
  const advice = adviseOnIds(ids);
  return {
    ...(items.length > 0 && { command: { kind, items: [...new Set(items)] } }),
    ...(advice !== undefined && { advice }),
  };
}

export function isId(word: string): boolean {
  return ID.test(word);
}

export function isAll(word: string): boolean {
  return word.toLowerCase() === 'all';
}

/** Why a word cannot be an id, as the end of a sentence. What it holds is named, never repeated. */
export function whyNoId(word: string): string {
  const [character] = NOT_OF_AN_ID.exec(word) ?? [];
  if (character !== undefined) return `holds ${nameOf(character)}`;
  if (/^[^A-Za-z0-9]/.test(word)) return 'begins with neither a letter nor a digit';
  return word.includes('--') ? 'holds two hyphens in a row' : 'is longer than 128 characters';
}

/** What an id is, and where to find one. */
export const ID_RULE =
  'ids are made of the letters a to z, digits and `.` `_` `:` `/` `-`, as the checklist comment shows them';

function adviseOnIds(ids: readonly string[]): string | undefined {
  const wrong = ids.findIndex((id) => !isId(id));
  if (wrong === -1) return undefined;
  const others = ids.filter((id) => !isId(id)).length - 1;
  const which = ids.length === 1 ? 'The id' : `Id ${wrong + 1} of ${ids.length}`;
  const more = others === 0 ? '' : `, and ${others} more cannot be ids either`;
  return `${which} ${whyNoId(ids[wrong] ?? '')}${more}: ${ID_RULE}.`;
}

/** A character that can be seen as itself, any other by its number: a look-alike or an invisible one says nothing. */
function nameOf(character: string): string {
  if (character === '`') return 'a backtick';
  if (/^[!-~]$/.test(character)) return `\`${character}\``;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `the character U+${number}`;
}
