import type { Problem } from './problem.ts';

/** Where GitHub looks for the file, in this order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** One line: whoever owns what its pattern matches. Without owners nobody does. */
export interface CodeownersRule {
  readonly matches: RegExp;
  /** `@login`, `@organization/team`, or an e-mail address. */
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file as GitHub does: a line that it cannot read is passed over, and told.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(
  text: string,
  file: string,
): { rules: CodeownersRule[]; problems: Problem[] } {
  const rules: CodeownersRule[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [pattern, ...words] = splitWords(line);
    if (pattern === undefined || pattern.startsWith('#')) continue;
    const end = words.findIndex((word) => word.startsWith('#'));
    const owners = end === -1 ? words : words.slice(0, end);
    const message = whatIsWrong(pattern, owners);
    if (message === undefined) rules.push({ matches: expressionOf(pattern), owners });
    else problems.push({ file, line: index + 1, column: 1, message });
  }
  return { rules, problems };
}

/** The owners of a path: those of the last rule that matches. */
export function ownersOf(rules: readonly CodeownersRule[], path: string): readonly string[] {
  return rules.findLast(({ matches }) => matches.test(path))?.owners ?? [];
}

/** Words between blanks; a blank with a backslash before it belongs to its word. */
function splitWords(line: string): string[] {
  return (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replace(/\\(\s)/g, '$1'));
}

function whatIsWrong(pattern: string, owners: readonly string[]): string | undefined {
  if (/^!|[[\]]/.test(pattern)) return 'CODEOWNERS knows neither `!` nor ranges in `[ ]`';
  if (pattern.startsWith('\\#')) return 'CODEOWNERS knows no pattern that begins with `\\#`';
  const odd = owners.find((owner) => !/^(@[A-Za-z0-9_-]+(\/[A-Za-z0-9._-]+)?|[^@\s]+@[^@\s]+)$/.test(owner));
  return odd === undefined ? undefined : 'an owner is @login, @organization/team or an e-mail address';
}

/**
 * A pattern with a slash before its end begins at the root, any other anywhere. What matches a folder matches all below it,
 * except for a star at the end: `docs/*` is only what lies in `docs` itself.
 */
function expressionOf(pattern: string): RegExp {
  const inFolder = pattern.endsWith('/');
  const body = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
  const isAnchored = pattern.startsWith('/') || body.includes('/');
  const segments = body
    .split('/')
    .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
  const inner = segments.map((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '**') return isLast ? '.*' : '(?:.*/)?';
    const text = segment.replace(/\*+|\?|[\\^$.|+(){}]/g, (part) =>
      part.startsWith('*') ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`,
    );
    return isLast ? text : `${text}/`;
  });
  const star = segments.length > 1 && segments.at(-1) === '*';
  const end = inFolder ? '/.*' : star || segments.at(-1) === '**' ? '' : '(?:/.*)?';
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${inner.join('')}${end}$`, 's');
}
