/** A piece of an expression. `literal` is a text, number, true, false or null; `sign` an operator or a bracket. */
export type Token =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const PIECE =
  /\s*(?:'(?<text>(?:[^']|'')*)'|(?<number>[+-]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[=!<>]=|[()[\].,*!<>]))/iy;

const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * The pieces of a GitHub Actions expression; undefined where it is none.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function tokenize(expression: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = expression.trimEnd();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined) return undefined;
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf({ text, number, name, sign = '' }: Record<string, string | undefined>): Token {
  if (text !== undefined) return { kind: 'literal', value: text.replaceAll("''", "'") };
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  if (name === undefined) return { kind: 'sign', sign };
  const word = WORDS.get(name);
  return word === undefined ? { kind: 'name', name } : { kind: 'literal', value: word };
}
