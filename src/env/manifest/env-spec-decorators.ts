import type { Place } from '../text/place.ts';
import { endOfWord } from './env-spec-brackets.ts';
import type { Comment } from './env-spec-lines.ts';

/** A decorator of a schema file: `@required`, `@type=enum(a, b)`. */
export interface Decorator {
  readonly name: string;
  /** What stands behind `=`; `true` for a name alone. */
  readonly value: string;
  readonly at: Place;
}

const NAME = /[^\S\n]*@(?<name>[A-Za-z]\w*)(?<sign>=)?/y;

/** A bracket that is still open after so many lines was none. */
const MAX_LINES = 50;
const MAX_TEXT = 10_000;

/**
 * The decorators of comments, and their plain texts. Only a line that begins with `@` holds decorators; the first thing
 * that is none ends them. What stands in brackets may go over several lines.
 */
export function readDecorators(comments: readonly Comment[]): { decorators: Decorator[]; plain: string[] } {
  const [decorators, plain]: [Decorator[], string[]] = [[], []];
  for (let index = 0; index < comments.length; index += 1) {
    const { text = '', at } = comments[index] ?? {};
    if (at === undefined || !text.startsWith('@')) {
      plain.push(text);
      continue;
    }
    const joined = comments.slice(index, index + MAX_LINES).map((comment) => comment.text);
    const read = readLine(joined.join('\n').slice(0, MAX_TEXT), at);
    decorators.push(...read.decorators);
    index += read.furtherLines;
  }
  return { decorators, plain };
}

function readLine(text: string, at: Place): { decorators: Decorator[]; furtherLines: number } {
  const decorators: Decorator[] = [];
  let position = 0;
  for (;;) {
    NAME.lastIndex = position;
    const { name, sign } = NAME.exec(text)?.groups ?? {};
    if (name === undefined) break;
    const start = NAME.lastIndex;
    const end = endOfWord(text, start);
    position = end ?? start + text.slice(start).search(/\s|$/);
    const value = text.slice(start, position);
    decorators.push({ name, value: sign === undefined && value === '' ? 'true' : value, at });
    if (end === undefined) break;
  }
  return { decorators, furtherLines: text.slice(0, position).split('\n').length - 1 };
}

/** The arguments of a call (`enum(a, "b c")` has two), without quotes; undefined for what is no call. */
export function argumentsOf(value: string): { name: string; args: string[] } | undefined {
  const { name, inside } = /^(?<name>[A-Za-z]\w*)\((?<inside>[\s\S]*)\)$/.exec(value)?.groups ?? {};
  if (name === undefined || inside === undefined) return undefined;
  const args: string[] = [];
  for (let position = 0; position < inside.length; position += 1) {
    const end = endOfWord(inside, position, /,/) ?? inside.length;
    const argument = unquote(inside.slice(position, end).trim());
    if (argument !== '') args.push(argument);
    position = end;
  }
  return { name, args };
}

export function unquote(text: string): string {
  return /^(["'`])([\s\S]*)\1$/.exec(text)?.[2]?.replace(/\\(["'`\\])/g, '$1') ?? text;
}
