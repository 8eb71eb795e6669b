/**
 * What is known of an expression before it is run: its value, that it is an object, that it is one of the items of a list, or
 * nothing.
 */
export type Value =
  | { readonly kind: 'known'; readonly value: Plain }
  | { readonly kind: 'list'; readonly items: readonly Plain[] }
  | { readonly kind: 'object' }
  | { readonly kind: 'unknown' };

export type Plain = string | number | boolean | null;

export const UNKNOWN: Value = { kind: 'unknown' };
export const OBJECT: Value = { kind: 'object' };

export function known(value: Plain): Value {
  return { kind: 'known', value };
}

/** Whether a condition of this value holds; undefined where that is not known. */
export function isTruthy(value: Value): boolean | undefined {
  if (value.kind === 'unknown') return undefined;
  return value.kind !== 'known' || Boolean(value.value);
}

/** GitHub compares texts without regard to case, and values of different kinds as numbers. */
export function isEqual(a: Plain, b: Plain): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  if (typeof a === typeof b) return a === b;
  return numberOf(a) === numberOf(b);
}

export function numberOf(value: Plain): number {
  return Number(value);
}

type Call = (args: readonly Value[]) => Value;

/** Functions whose result can be known. The others depend on the run. */
export const FUNCTIONS: ReadonlyMap<string, Call> = new Map(
  Object.entries<Call>({
    always: () => known(true),
    success: () => known(true),
    failure: () => known(false),
    cancelled: () => known(false),
    contains: ([where, what]) => {
      if (where === undefined || what?.kind !== 'known') return UNKNOWN;
      if (where.kind === 'list') return known(where.items.some((item) => isEqual(item, what.value)));
      return onTexts(where, what, (text, part) => text.includes(part));
    },
    startswith: ([text, part]) => onTexts(text, part, (whole, start) => whole.startsWith(start)),
    endswith: ([text, part]) => onTexts(text, part, (whole, end) => whole.endsWith(end)),
    fromjson: ([text]) => (text?.kind === 'known' ? parseJson(String(text.value)) : UNKNOWN),
  }),
);

function onTexts(
  text: Value | undefined,
  part: Value | undefined,
  test: (text: string, part: string) => boolean,
): Value {
  if (text?.kind !== 'known' || part?.kind !== 'known') return UNKNOWN;
  return known(test(String(text.value ?? '').toLowerCase(), String(part.value ?? '').toLowerCase()));
}

function parseJson(text: string): Value {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return UNKNOWN;
  }
  if (isPlain(data)) return known(data);
  return Array.isArray(data) && data.every(isPlain) ? { kind: 'list', items: data } : UNKNOWN;
}

function isPlain(data: unknown): data is Plain {
  return data === null || ['string', 'number', 'boolean'].includes(typeof data);
}
