import { type AuditedService, isAnythingBroken, isBroken, isUnseen } from '../../env/audit.ts';
import { renderConflict } from '../comment/conflict.ts';
import { counted } from '../markdown.ts';
import { renderTerminalFindings } from '../terminal/findings.ts';
import { parseInline } from '../terminal/inline.ts';
import { renderTerminalFinding } from '../terminal/item.ts';
import { renderTerminalList } from '../terminal/list.ts';
import type { Look, Span } from '../terminal/look.ts';
import { printable } from '../terminal/text.ts';
import { wrap } from '../terminal/wrap.ts';
import { renderCounts, renderUnseen } from './markdown.ts';
import type { AuditView } from './view.ts';

const BROKEN: Span = { text: '✗', style: 'bad' };
const NOTED: Span = { text: '·', style: 'aside' };
const FINE: Span = { text: '✓', style: 'good' };
const NOWHERE = { webUrl: undefined, headSha: '' };

/** An audit for a terminal: each service with what would break first. */
export function renderAuditTerminal(view: AuditView, look: Look): string {
  const sections = [
    renderVerdict(view, look),
    ...view.services.map((service) => renderService(service, look)),
    ...renderTerminalList(
      'Declared differently',
      view.conflicts.map((conflict) => renderConflict(conflict, NOWHERE)),
      look,
    ),
    ...renderTerminalList('Nobody can tell which keys are read', listUnclear(view), look),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderVerdict(view: AuditView, look: Look): string {
  const broken = view.services.flatMap(({ findings }) => findings.filter(isBroken)).length;
  const [mark, text] = isAnythingBroken(view)
    ? [BROKEN, `${counted(broken, 'key')} would break a deployment`]
    : [FINE, 'nothing is known that would break a deployment'];
  const at = {
    text: ` (${printable(view.head.name)}, ${view.head.sha.slice(0, 7)})`,
    style: 'aside',
  } as const;
  return wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Env keys: ${text}`, style: 'strong' }, at],
    look,
  );
}

function renderService(audited: AuditedService, look: Look): string {
  const findings = audited.findings.filter((finding) => !isUnseen(finding));
  const broken = findings.filter(isBroken);
  const others = findings.filter((finding) => !isBroken(finding));
  return [
    look.paint('heading', printable(audited.service)),
    wrap({ text: '  ' }, parseInline(renderCounts(audited)), look),
    ...broken.map((finding) => renderTerminalFinding(finding, BROKEN, look)),
    ...renderTerminalFindings(others, NOTED, look),
    ...renderUnseen(audited).map((text) => wrap({ text: '  ? ', style: 'waiting' }, parseInline(text), look)),
  ].join('\n');
}

function listUnclear({ notes }: AuditView): string[] {
  return [
    ...notes.withoutCode.map(
      (service) => `\`${service}\` does not say where its code is: name it with \`code\``,
    ),
    ...notes.dynamic.map(({ at, what }) => `\`${at.file}:${at.line}\` reads \`${what}\``),
    ...notes.skipped.map(({ path, why }) => `\`${path}\` was not looked at (${why})`),
  ];
}
