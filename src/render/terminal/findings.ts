import type { Finding, Missing, Undeclared } from '../../env/findings/finding.ts';
import { suggestDeclaration } from '../../env/manifest/suggest.ts';
import { renderManifest, renderPlace } from '../comment/finding.ts';
import { code, counted } from '../markdown.ts';
import { parseInline } from './inline.ts';
import { renderTerminalFinding } from './item.ts';
import type { Look, Span } from './look.ts';
import { wrap } from './wrap.ts';

const NOWHERE = { webUrl: undefined, headSha: '' };

/** From so many on findings that are alike are told together: each alone takes three lines to say the same. */
const MANY = 4;

/** Findings that break nothing, in their order; those that only differ in their key come together at the first of them. */
export function renderTerminalFindings(findings: readonly Finding[], mark: Span, look: Look): string[] {
  const groups = Map.groupBy(findings, (finding) => kindOfMany(finding) ?? finding);
  return [...groups].flatMap(([kind, members]) =>
    typeof kind === 'string' && members.length >= MANY
      ? [renderMany(members, mark, look)]
      : members.map((finding) => renderTerminalFinding(finding, mark, look)),
  );
}

/** What findings have to have alike to be told together; undefined for one that is told alone. */
function kindOfMany(finding: Finding): string | undefined {
  const { kind, service, blocking, hints } = finding;
  if (blocking || hints.length > 0) return undefined;
  if (kind === 'undeclared' && finding.typoOf === undefined && finding.declareIn !== undefined)
    return JSON.stringify([kind, service, finding.declareIn]);
  return kind === 'missing' && finding.certain && finding.typoOf === undefined
    ? JSON.stringify([kind, service])
    : undefined;
}

function renderMany(members: readonly Finding[], mark: Span, look: Look): string {
  const service = code(members[0]?.service ?? '');
  const missing = members.filter((finding): finding is Missing => finding.kind === 'missing');
  const undeclared = members.filter((finding): finding is Undeclared => finding.kind === 'undeclared');
  const keys = counted(members.length, 'key');
  const head = (text: string) =>
    wrap({ text: `  ${mark.text} `, style: mark.style }, parseInline(text), look);
  const below = (text: string) => wrap({ text: '      ' }, parseInline(text), look);
  if (missing.length > 0)
    return [
      head(`${keys} are not set in production for ${service}, and need not be`),
      below(missing.map(({ key }) => code(key)).join(', ')),
    ].join('\n');
  return [
    head(`${keys} are read by ${service}, and no manifest declares them`),
    ...undeclared.map((finding) => below(renderRead(finding))),
    below(`**next:** declare them ${renderManifest(undeclared[0]?.declareIn ?? '')}, with the lines above`),
  ].join('\n');
}

/** The line that declares the key, and where it is read. */
function renderRead({ key, declareIn = '', reads = [] }: Undeclared): string {
  const isRequired = reads.some(({ kind }) => kind === 'hard');
  const line = suggestDeclaration(declareIn, key, isRequired).map(code).join(' ');
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, 'more place')}` : '';
  return first === undefined ? line : `${line} at ${renderPlace(first.at, NOWHERE)}${others}`;
}
