import { CST, Lexer } from 'yaml';

/** Marks of the lexer's own, which stand for no text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** A YAML text with a blank for each character of a comment: what is left stands where it stood. */
export function withoutYamlComments(text: string): string {
  if (!text.includes('#')) return text;
  const parts: string[] = [];
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    // A `#` within a value is no comment, and the lexer knows where a value ends.
    parts.push(
      token.startsWith('#') && CST.tokenType(token) === 'comment' ? ' '.repeat(token.length) : token,
    );
  }
  return parts.join('');
}
