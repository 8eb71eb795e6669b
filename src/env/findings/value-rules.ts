import { matchesPattern } from '../text/pattern.ts';

/** What the value of an env key may be declared to be. */
export const VALUE_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'url',
  'email',
  'port',
  'enum',
  'json',
  'duration',
] as const;

export type ValueType = (typeof VALUE_TYPES)[number];

/** The names of the rules that a value can break: all that is ever said about a value. */
export const RULES = ['empty', 'placeholder', 'type', 'enum', 'pattern'] as const;
export type Rule = (typeof RULES)[number];

/** What a declaration asks of a value. */
export interface ValueRules {
  /** An empty value breaks a required key, and is as good as none for an optional one. */
  readonly required: boolean;
  readonly type?: ValueType | undefined;
  /** The source of a regular expression; it may match anywhere, as in JSON Schema: anchor it with `^` and `$`. */
  readonly pattern?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

/** The first rule that a value breaks, or undefined when it breaks none. */
export function firstBroken(value: string, rules: ValueRules): Rule | undefined {
  if (value.trim() === '') return rules.required ? 'empty' : undefined;
  if (rules.values !== undefined) return rules.values.includes(value) ? undefined : 'enum';
  if (isPlaceholder(value)) return 'placeholder';
  if (rules.type !== undefined && !IS_OF_TYPE[rules.type](value)) return 'type';
  // A match that is given up on counts as none: nobody knows that the value fits.
  if (rules.pattern !== undefined && matchesPattern(rules.pattern, value) !== 'yes') return 'pattern';
  return undefined;
}

/** A value that somebody meant to replace. Only whole values: a secret may well contain `todo`. */
const PLACEHOLDER =
  /^(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|it)?|x{3,}|\*{3,}|\.{3,}|todo|tbd|tba|fixme|placeholder|<[\w .-]+>|your[-_ ].*|insert[-_ ].*|.*[-_ ]here)$/i;

function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return text.length <= 200 && PLACEHOLDER.test(text);
}

const DIGITS = /^[+-]?\d{1,40}$/;
const NUMBER = /^[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,4})?$/i;
const BOOLEAN = /^(?:true|false|1|0|yes|no|on|off|t|f|y|n)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** A scheme and `//`: several hosts in one URL, or a scheme before the scheme (`jdbc:`), are in daily use. */
const URL_LIKE = /^(?:[a-z][a-z\d+.-]*:)+\/\/\S+$/i;
const WEB_URL = /^(?:https?|wss?|ftp):/i;
/** `30s`, `1h30m`, `500ms`, `2 days`, ISO 8601 (`PT15M`), or a bare number in the unit of whoever reads it. */
const DURATION =
  /^(?:\d+(?:\.\d+)?|(?:\d+(?:\.\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ?)+|P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)$/i;

const IS_OF_TYPE: Record<ValueType, (value: string) => boolean> = {
  string: () => true,
  enum: () => true,
  integer: (value) => DIGITS.test(value),
  number: (value) => NUMBER.test(value),
  boolean: (value) => BOOLEAN.test(value),
  url: (value) => URL_LIKE.test(value) && (!WEB_URL.test(value) || URL.canParse(value)),
  email: (value) => EMAIL.test(value),
  port: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
  json: isJson,
  duration: (value) => value.length <= 100 && DURATION.test(value),
};

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
