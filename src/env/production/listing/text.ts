import type { Parsed, Problem } from '../../../checklist/problem.ts';
import { parseDotenvFile } from '../../text/dotenv-file.ts';
import { refuse } from '../../text/refuse.ts';
import type { Listed, Listing } from './listed.ts';
import { findTableHead, type Line, readTable } from './table.ts';

/**
 * What a tool printed as text: a table (`fly secrets list`, `vercel env ls`, `doppler secrets --only-names`,
 * `vault kv list`, `gcloud secrets list`), lines of `KEY=value` or `KEY: value` (`heroku config`, `railway variables --kv`,
 * `systemctl show-environment`), or names, one a line. How a tool quotes is its own affair, so values are not read.
 */
export function readTextListing(text: string, file: string, environment: string): Parsed<Listing> {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  // `heroku config` puts a title above.
  const kept = all.map((line) => (/^(?:#|===)/.test(line.trimStart()) ? '' : line));
  const lines = kept
    .map((line, index): Line => ({ text: line, number: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  const head = findTableHead(lines);
  if (head >= 0) {
    const table = readTable(lines.slice(head), file, environment);
    return Array.isArray(table) ? refuse(table) : { ok: true, value: table };
  }
  return ASSIGNMENT.test(lines[0]?.text ?? '')
    ? readAssignments(kept.join('\n'), file)
    : readNames(lines, file);
}

const ASSIGNMENT = /^\s*(?:export\s+)?[\w.-]+\s*(?:=|:\s)/;

function readAssignments(text: string, file: string): Parsed<Listing> {
  const parsed = parseDotenvFile(text, file);
  if (!parsed.ok) return parsed;
  const entries = parsed.value.assignments.map(({ key: name, line, column }) => ({
    name,
    at: { file, line, column },
  }));
  return { ok: true, value: { entries } };
}

/** What follows behind a tab is another column, as `gh secret list` prints it. */
const NAME = /^(?<name>[\w./@-]+)[^\S\t]*(?:\t.*|\s#.*)?$/;

function readNames(lines: readonly Line[], file: string): Parsed<Listing> {
  const entries: Listed[] = [];
  const problems: Problem[] = [];
  for (const { text, number } of lines) {
    const name = NAME.exec(text.trim())?.groups?.name;
    const at = { file, line: number, column: text.length - text.trimStart().length + 1 };
    // The line itself is never shown: somebody may have put a value there.
    if (name === undefined) problems.push({ ...at, message: NO_NAME });
    else entries.push({ name, at });
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { entries } };
}

const NO_NAME =
  'not a name: write one a line as above, or `KEY=value` in all lines, or list what the tool prints as JSON';
