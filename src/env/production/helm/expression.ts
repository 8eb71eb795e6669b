/** A word of an expression of a template. */
export type Word =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** `.Values.a`, `$.Values.a`, `$x.a`: where it starts, and the fields from there. */
  | { readonly kind: 'path'; readonly start: string; readonly fields: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'group'; readonly expression: Expression; readonly fields: readonly string[] };

/** Commands whose results are handed on by `|`: each a function with its arguments, or a value. */
export type Expression = readonly (readonly Word[])[];

const WORD =
  /\s*(?:(?<string>"(?:\\.|[^"\\])*"|`[^`]*`)|(?<number>[-+]?\d[\w.]*)|(?<path>(?:\$\w*|(?=\.))(?:\.\w+)*\.?)|(?<name>\w+)|(?<sign>[|()]))/y;
const FIELDS = /(?:\.\w+)+/y;
const MAX_DEPTH = 30;

/** Reads an expression; undefined where it is none that is known here. */
export function readExpression(code: string): Expression | undefined {
  let position = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = position;
    const match = expression.exec(code);
    if (match !== null) position = expression.lastIndex;
    return match;
  };
  const read = (depth: number): Expression | undefined => {
    const commands: Word[][] = [[]];
    while (code.slice(position).trim() !== '') {
      const { string, number, path, name, sign } = take(WORD)?.groups ?? {};
      const last = commands.at(-1);
      if (last === undefined) return undefined;
      if (string !== undefined) last.push({ kind: 'text', text: unquote(string) });
      else if (number !== undefined) last.push({ kind: 'number', text: number });
      else if (path !== undefined && path !== '') last.push(toPath(path));
      else if (name !== undefined) last.push({ kind: 'name', name });
      else if (sign === '|') commands.push([]);
      else if (sign === '(' && depth < MAX_DEPTH) {
        const expression = read(depth + 1);
        if (expression === undefined) return undefined;
        last.push({ kind: 'group', expression, fields: toFields(take(FIELDS)?.[0] ?? '') });
      } else if (sign === ')' && depth > 0) return commands;
      else return undefined;
    }
    return depth === 0 ? commands : undefined;
  };
  return read(0);
}

function toPath(path: string): Word {
  const [start = ''] = /^\$\w*/.exec(path) ?? [];
  return { kind: 'path', start, fields: toFields(path.slice(start.length)) };
}

function toFields(path: string): string[] {
  return path.split('.').filter((field) => field !== '');
}

function unquote(string: string): string {
  if (string.startsWith('`')) return string.slice(1, -1);
  return string
    .slice(1, -1)
    .replace(/\\([nt"\\])/g, (_, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? letter);
}
