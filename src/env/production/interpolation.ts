import { Scanner } from '../scanner.ts';

/** What a text of a compose file is when compose has put in the variables of the host. */
export type Interpolated =
  /** The whole text is known. */
  | { readonly is: 'known'; readonly text: string }
  /** It is there, since compose refuses to start without it (`${X:?}`), but what it is cannot be seen. */
  | { readonly is: 'ensured' }
  /** It depends on a variable of the host, which may be unset. */
  | { readonly is: 'host'; readonly variable: string }
  /** Compose refuses it. */
  | { readonly is: 'malformed' };

const VARIABLE = /\$(?:(?<escaped>\$)|(?<bare>[A-Za-z_][A-Za-z0-9_]*)|\{(?<name>[A-Za-z_][A-Za-z0-9_]*))/y;
const OPERATOR = /:?[-?+]/y;
const MAX_DEPTH = 20;

/**
 * Puts in what can be known: defaults that are not empty (`${X:-8080}`, `${X-8080}`), and `$` for `$$`.
 * Compose's own rules: docs.docker.com/reference/compose-file/interpolation.
 */
export function interpolate(text: string): Interpolated {
  return readText(new Scanner(text), 0);
}

/** Reads up to the end, or within a variable up to the `}` that ends its default. */
function readText(scanner: Scanner, depth: number): Interpolated {
  let known = '';
  let isEnsured = false;
  let host: string | undefined;
  const plain = depth === 0 ? /[^$]+/y : /[^$}]+/y;
  for (;;) {
    known += scanner.take(plain)?.[0] ?? '';
    if (scanner.next !== '$') break;
    const part = readVariable(scanner, depth);
    if (part.is === 'malformed') return part;
    if (part.is === 'known') known += part.text;
    if (part.is === 'ensured') isEnsured = true;
    if (part.is === 'host') host ??= part.variable;
  }
  if (depth > 0 && scanner.take(/\}/y) === null) return { is: 'malformed' };
  if (host !== undefined) return { is: 'host', variable: host };
  return isEnsured ? { is: 'ensured' } : { is: 'known', text: known };
}

function readVariable(scanner: Scanner, depth: number): Interpolated {
  const { escaped, bare, name } = scanner.take(VARIABLE)?.groups ?? {};
  if (escaped !== undefined) return { is: 'known', text: '$' };
  if (bare !== undefined) return { is: 'host', variable: bare };
  if (name === undefined || depth >= MAX_DEPTH) return { is: 'malformed' };
  const operator = scanner.take(OPERATOR)?.[0] ?? '';
  if (operator === '' && scanner.next !== '}') return { is: 'malformed' };
  const rest = readText(scanner, depth + 1);
  if (rest.is === 'malformed') return rest;
  if (operator.endsWith('?')) return { is: 'ensured' };
  if (!operator.endsWith('-')) return { is: 'host', variable: name };
  return rest.is === 'known' && rest.text === '' ? { is: 'host', variable: name } : rest;
}
