import { type AuditedService, isAnythingBroken, isBroken, isUnseen } from '../../env/audit.ts';
import type { Conflict } from '../../env/findings/conflicts.ts';
import type { Finding } from '../../env/findings/finding.ts';
import { renderCodeNotes } from '../comment/code-notes.ts';
import { renderConflict } from '../comment/conflict.ts';
import { renderFindingNotes, renderFindingTitle } from '../comment/finding.ts';
import { code, counted, listed, sentence } from '../markdown.ts';
import type { AuditView } from './view.ts';

type Where = { readonly webUrl: string | undefined; readonly headSha: string };

/** An audit as Markdown, for an issue or a job summary: a table for each service, what would break first. */
export function renderAuditMarkdown(view: AuditView): string {
  const where = { webUrl: view.webUrl, headSha: view.head.sha };
  const icon = isAnythingBroken(view) ? '❌' : '✅';
  return `${[
    `### ${icon} Audit of the env keys at ${code(view.head.sha.slice(0, 7))}`,
    ...view.services.map((service) => renderService(service, where)),
    ...renderConflicts(view.conflicts, where),
    ...renderCodeNotes(view.notes, where),
  ].join('\n\n')}\n`;
}

function renderService(audited: AuditedService, where: Where): string {
  const { service, findings } = audited;
  const head = `#### ${code(service)}\n\n${renderCounts(audited)}`;
  if (findings.length === 0) return `${head} Nothing differs.`;
  const rows = findings
    .filter((finding) => !isUnseen(finding))
    .toSorted((a, b) => Number(isBroken(b)) - Number(isBroken(a)))
    .map((finding) => renderRow(finding, where));
  const table =
    rows.length === 0
      ? []
      : [`| | finding | where, and what to do |\n| --- | --- | --- |\n${rows.join('\n')}`];
  return [head, ...table, ...renderUnseen(audited)].join('\n\n');
}

/** The keys that production may have where nobody can look, and why; nothing where there are none. */
export function renderUnseen({ findings }: AuditedService): string[] {
  const unseen = findings.filter(isUnseen);
  if (unseen.length === 0) return [];
  const why = [...new Set(unseen.flatMap(({ hints }) => hints.map(({ message }) => sentence(message))))];
  const because = why.length === 0 ? '' : ` (${why.slice(0, 3).join('; ')})`;
  return [
    `Whether production has ${counted(unseen.length, 'key')} nobody can see from here${because}: ${listed(unseen.map(({ key }) => code(key)))}.`,
  ];
}

/** How many keys a service has, in a sentence. */
export function renderCounts({ declared, read, provided, searched }: AuditedService): string {
  const looked =
    searched.length === 0
      ? 'no source of production is named'
      : `production is ${listed(searched.map(code))}`;
  const reads = read === undefined ? '' : `, ${read} read`;
  return `${counted(declared, 'key')} declared${reads}, ${provided} provided; ${looked}.`;
}

function renderRow(finding: Finding, where: Where): string {
  const cells = [
    isBroken(finding) ? '❌' : '',
    renderFindingTitle(finding),
    renderFindingNotes(finding, where).join('<br>'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function renderConflicts(conflicts: readonly Conflict[], where: Where): string[] {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map((conflict) => `- ${renderConflict(conflict, where)}`);
  return [`#### Declared differently\n\n${lines.join('\n')}`];
}
