import type { Parsed, Problem } from '../../../checklist/problem.ts';
import { parseDotenvFile } from '../../text/dotenv-file.ts';
import { refuse } from '../../text/refuse.ts';
import type { Listed, Listing } from './listed.ts';
import { findTableHead, type Line, readTable } from './table.ts';

/**
 * What a tool printed as text: a table (`fly secrets list`, `vercel env ls`, `doppler secrets --only-names`,
 * `vault kv get` and `list`, `gcloud secrets list`), lines of `KEY=value` or `KEY: value` (`heroku config`, `railway variables
 * --kv`, `systemctl show-environment`), or names, one a line. How a tool quotes is its own affair, so values are not read.
 */
export function readTextListing(text: string, file: string, environment: string): Parsed<Listing> {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const data = all.findIndex((line) => /^=+ Data =+\s*$/.test(line));
  const metadata = all.findIndex((line) => /^=+ Metadata =+\s*$/.test(line));
  if (metadata >= 0 && data < 0)
    return refuse([{ file, line: metadata + 2, column: 1, message: METADATA_ONLY }]);
  // `heroku config` puts a title above, and `vault kv get` what is known of the secret.
  const kept = all.map((line, index) => (index < data || /^(?:#|===)/.test(line.trimStart()) ? '' : line));
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

const METADATA_ONLY = 'the metadata of a secret, not what is in it: list what `vault kv get` prints in full';

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

/** Names that the AWS CLI prints as text, beside each other: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-output-format.html */
const PATHS = /^\/[\w./-]+(?:\t\/[\w./-]+)+$/;
/** Without `--query` it prints all that it knows of each, behind what the list is called. */
const AWS_ROW = /^(?:PARAMETERS|SECRETLIST)\t/;

function readNames(lines: readonly Line[], file: string): Parsed<Listing> {
  const entries: Listed[] = [];
  const problems: Problem[] = [];
  for (const { text, number } of lines) {
    const column = text.length - text.trimStart().length + 1;
    const at = { file, line: number, column };
    const name = NAME.exec(text.trim())?.groups?.name;
    // The line itself is never shown: somebody may have put a value there.
    if (AWS_ROW.test(text)) problems.push({ ...at, message: NO_AWS_NAME });
    else if (PATHS.test(text.trim()))
      for (const match of text.matchAll(/\S+/g))
        entries.push({ name: match[0], at: { ...at, column: match.index + 1 } });
    else if (name === undefined) problems.push({ ...at, message: NO_NAME });
    else entries.push({ name, at });
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { entries } };
}

const NO_NAME =
  'not a name: write one a line as above, or `KEY=value` in all lines, or list what the tool prints as JSON';
const NO_AWS_NAME =
  'a row of the AWS CLI with more than a name: add `--query` of names alone, such as `Parameters[].Name`, or list what it prints as JSON';
