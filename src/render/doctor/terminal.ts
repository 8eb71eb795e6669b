import type { SetupFinding, Severity } from '../../setup/findings/finding.ts';
import { counted, listed } from '../markdown.ts';
import { parseSentence } from '../terminal/inline.ts';
import type { Look, Span } from '../terminal/look.ts';
import { printable } from '../terminal/text.ts';
import { wrap } from '../terminal/wrap.ts';
import { renderFix } from './fix.ts';
import type { DoctorView } from './view.ts';

const MARKS: Record<Severity, Span> = {
  wrong: { text: '✗', style: 'bad' },
  unknown: { text: '?', style: 'waiting' },
  advice: { text: '!', style: 'waiting' },
  ok: { text: '✓', style: 'good' },
};

const HEADINGS = [
  ['wrong', 'Wrong'],
  ['unknown', 'Could not be found out'],
  ['advice', 'Advice'],
] as const;

/** A check-up for a terminal: what is wrong first, each with the lines that put it right; what is in order last, in a line each. */
export function renderDoctor(view: DoctorView, look: Look): string {
  const { findings } = view;
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  const sections = HEADINGS.flatMap(([severity, title]) => {
    const group = bySeverity.get(severity) ?? [];
    return group.length === 0 ? [] : [look.paint('heading', title), ...renderGroup(group, look)];
  });
  const fine = (bySeverity.get('ok') ?? []).map((finding) => renderMessage(finding, look));
  const last = fine.length === 0 ? [] : [look.paint('heading', 'In order'), fine.join('\n')];
  return `${[renderHead(view, look), ...sections, ...last].join('\n\n')}\n`;
}

function renderHead({ repository, base, findings }: DoctorView, look: Look): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [wrong, unknown, advice] = [count('wrong'), count('unknown'), count('advice')];
  const parts = [
    wrong === 0 ? 'nothing is wrong' : `${counted(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} wrong`,
    ...(unknown === 0 ? [] : [`${unknown} could not be found out`]),
    ...(advice === 0 ? [] : [`${advice === 1 ? 'one piece' : `${advice} pieces`} of advice`]),
  ];
  const mark = MARKS[wrong > 0 ? 'wrong' : unknown > 0 ? 'unknown' : 'ok'];
  const first = wrap(
    { text: `${mark.text} `, style: mark.style },
    [{ text: `Deployment checklist: ${listed(parts)}`, style: 'strong' }],
    look,
  );
  const where: Span[] = [
    { text: repository === undefined ? '' : `${printable(repository)}, ` },
    { text: 'base branch ' },
    { text: printable(base), style: 'code' },
  ];
  return [first, wrap({ text: '  ' }, where, look)].join('\n');
}

/** Findings that the same lines put right come together, with the lines below the last of them. */
function renderGroup(findings: readonly SetupFinding[], look: Look): string[] {
  const fixes = Map.groupBy(findings, (finding) => JSON.stringify(finding.fix ?? finding.message));
  return [...fixes.values()].map((together) => {
    const last = together.at(-1);
    const lines = last?.fix === undefined ? [] : renderFix(last.fix, last.at?.file, look);
    return [...together.map((finding) => renderFinding(finding, look)), ...lines].join('\n');
  });
}

function renderFinding(finding: SetupFinding, look: Look): string {
  const { at } = finding;
  const place = at && look.paint('code', `${printable(at.file)}:${at.line}:${at.column}`);
  return [renderMessage(finding, look), ...(place === undefined ? [] : [`      ${place}`])].join('\n');
}

function renderMessage({ severity, message }: SetupFinding, look: Look): string {
  const mark = MARKS[severity];
  return wrap({ text: `  ${mark.text} `, style: mark.style }, parseSentence(message), look);
}
