import type { Parsed } from '../../checklist/problem.ts';
import { combineDeclared, type Declared } from '../declared.ts';
import { parseDotenvFile } from '../text/dotenv-file.ts';

const OPTIONAL = /^#\s*(?:export\s+)?(?<key>[A-Za-z_][A-Za-z0-9_]*)\s*=/;

/**
 * The keys of a dotenv example: `KEY=` is required, `# KEY=` optional, and the comment lines directly above describe
 * either; one of them that begins with `Optional`, or has `(optional)` in it, makes the key optional. What stands after `=` is an example, not a default. A key that is there in both ways is required.
 */
export function parseDotenvExample(text: string, file: string): Parsed<Declared[]> {
  const parsed = parseDotenvFile(text, file);
  if (!parsed.ok) return parsed;
  const { assignments, between } = parsed.value;
  const declare = (key: string, isPlain: boolean, line: number, column: number): Declared => {
    const lines = linesAbove(line, between);
    const description = lines.join(' ').trim();
    return {
      key,
      required: isPlain && !lines.some((one) => CALLED_OPTIONAL.test(one)),
      secret: false,
      hasDefault: false,
      description: description === '' ? undefined : description,
      at: { file, line, column },
    };
  };
  const required = assignments.map(({ key, line, column }) => declare(key, true, line, column));
  const optional = [...between].flatMap(([line, comment]) => {
    const key = OPTIONAL.exec(comment)?.groups?.key;
    return key === undefined ? [] : [declare(key, false, line, comment.indexOf(key) + 1)];
  });
  const inOrder = [...required, ...optional].sort((a, b) => a.at.line - b.at.line);
  return { ok: true, value: combineDeclared(inOrder) };
}

/** How people say it in words. */
const CALLED_OPTIONAL = /^\W*optional\b|[([]optional[)\]]/i;

/** The comment that ends in the line above: up to an empty line, an assignment, or a key that is commented out. */
function linesAbove(line: number, between: ReadonlyMap<number, string>): string[] {
  const lines: string[] = [];
  for (let above = line - 1; ; above -= 1) {
    const comment = between.get(above);
    if (comment === undefined || !comment.startsWith('#') || OPTIONAL.test(comment)) return lines.reverse();
    lines.push(comment.replace(/^#+\s*/, ''));
  }
}
