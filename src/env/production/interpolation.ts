import { Scanner } from '../text/scanner.ts';

/** What a text of a compose file is when compose has put in the variables of the host. */
export type Interpolated =
  /** The whole text is known. */
  | { readonly is: 'known'; readonly text: string }
  /** It is there, since compose refuses to start without it (`${X:?}`), but what it is cannot be seen. */
  | { readonly is: 'ensured' }
  /** It depends on variables of the host, which may be unset. Of a default that depends on another one nobody knows which. */
  | { readonly is: 'host'; readonly variables: readonly string[]; readonly isAnyEnough: boolean }
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
  const variables = new Set<string>();
  let isAnyEnough = false;
  const plain = depth === 0 ? /[^$]+/y : /[^$}]+/y;
  for (;;) {
    known += scanner.take(plain)?.[0] ?? '';
    if (scanner.next !== '$') break;
    const part = readVariable(scanner, depth);
    if (part.is === 'malformed') return part;
    if (part.is === 'known') known += part.text;
    if (part.is === 'ensured') isEnsured = true;
    if (part.is !== 'host') continue;
    for (const variable of part.variables) variables.add(variable);
    isAnyEnough ||= part.isAnyEnough;
  }
  if (depth > 0 && scanner.take(/\}/y) === null) return { is: 'malformed' };
  if (variables.size > 0) return { is: 'host', variables: [...variables], isAnyEnough };
  return isEnsured ? { is: 'ensured' } : { is: 'known', text: known };
}

function readVariable(scanner: Scanner, depth: number): Interpolated {
  const { escaped, bare, name } = scanner.take(VARIABLE)?.groups ?? {};
  if (escaped !== undefined) return { is: 'known', text: '$' };
  if (bare !== undefined) return hostOnly(bare);
  if (name === undefined || depth >= MAX_DEPTH) return { is: 'malformed' };
  const operator = scanner.take(OPERATOR)?.[0] ?? '';
  if (operator === '' && scanner.next !== '}') return { is: 'malformed' };
  const rest = readText(scanner, depth + 1);
  if (rest.is === 'malformed') return rest;
  if (operator.endsWith('?')) return { is: 'ensured' };
  if (!operator.endsWith('-') || (rest.is === 'known' && rest.text === '')) return hostOnly(name);
  return rest.is === 'host' ? { ...rest, isAnyEnough: true } : rest;
}

function hostOnly(variable: string): Interpolated {
  return { is: 'host', variables: [variable], isAnyEnough: false };
}
