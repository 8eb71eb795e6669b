import { Scanner } from './scanner.ts';

/** The parts of a regular expression that decide whether it matches. */
export type Part =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'place'; readonly at: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly options: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number }
  | { readonly kind: 'ahead'; readonly part: Part; readonly negative: boolean };

const PLACES = { '^': 'start', $: 'end', '\\b': 'boundary', '\\B': 'no-boundary' } as const;
const GROUP = /\((?:\?(?:(?<ahead>[=!])|:|(?<name><[A-Za-z_$][\w$]*>)|(?<other>)))?/y;
const ATOM = /\\(?:0[0-7]{0,2}|x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/iy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const TIMES = {
  '*': { min: 0, max: Number.POSITIVE_INFINITY },
  '+': { min: 1, max: Number.POSITIVE_INFINITY },
  '?': { min: 0, max: 1 },
};

/**
 * Reads the source of a JavaScript regular expression without flags. Undefined when it needs what cannot be matched in
 * bounded time: a back reference, a look behind, or flags in a group. The syntax itself is JavaScript's to judge.
 */
export function parsePattern(source: string): Part | undefined {
  return readEither(new Scanner(source));
}

function readEither(scanner: Scanner): Part | undefined {
  const options: Part[] = [];
  do {
    const option = readSequence(scanner);
    if (option === undefined) return undefined;
    options.push(option);
  } while (scanner.take(/\|/y) !== null);
  return { kind: 'either', options };
}

function readSequence(scanner: Scanner): Part | undefined {
  const parts: Part[] = [];
  while (!scanner.isAtEnd && !/[|)]/.test(scanner.next)) {
    const part = readPart(scanner);
    if (part === undefined) return undefined;
    parts.push(repeated(part, scanner.take(QUANTIFIER)));
  }
  return { kind: 'sequence', parts };
}

function readPart(scanner: Scanner): Part | undefined {
  const group = scanner.take(GROUP);
  if (group === null) return partOf(scanner.take(ATOM)?.[0] ?? '');
  if (group.groups?.other !== undefined) return undefined;
  const part = readEither(scanner);
  scanner.take(/\)/y);
  if (part === undefined || group.groups?.ahead === undefined) return part;
  return { kind: 'ahead', part, negative: group.groups.ahead === '!' };
}

function partOf(atom: string): Part | undefined {
  if (/^\\[1-9k]/.test(atom)) return undefined;
  for (const [text, at] of Object.entries(PLACES)) if (atom === text) return { kind: 'place', at };
  // JavaScript itself says which characters a class or an escape stands for; a single one costs it no time.
  const one = new RegExp(`^(?:${/^[{}\]]$/.test(atom) ? `\\${atom}` : atom})$`);
  return { kind: 'character', fits: (character) => one.test(character) };
}

function repeated(part: Part, quantifier: RegExpExecArray | null): Part {
  if (quantifier === null) return part;
  const [, sign, least, comma, most] = quantifier;
  if (sign === '*' || sign === '+' || sign === '?') return { kind: 'repeat', part, ...TIMES[sign] };
  const min = Number(least);
  const max = comma === undefined ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: 'repeat', part, min, max };
}
