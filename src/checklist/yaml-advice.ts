import type { ErrorCode } from 'yaml';
import type { YamlError } from './yaml-documents.ts';

/** What the parser says, and what to do about it where that is not in its words. */
export function withAdvice({ code, message }: YamlError): string {
  const said = message.length > MOST_SAID ? `${message.slice(0, MOST_SAID)}…` : message;
  const advice = message.startsWith('Sequence item without') ? OUT_OF_LINE : ADVICE[code];
  return advice === undefined ? said : `${said}: ${advice}`;
}

/** The parser may quote all that it has not understood. */
const MOST_SAID = 300;

const OUT_OF_LINE = 'indent this line like the keys above it';
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds `: ` in quotes, or indent the line like those above it',
  TAB_AS_INDENT: 'use spaces',
};
