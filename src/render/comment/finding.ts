import type { Declared } from '../../env/declared.ts';
import { type Finding, isCertain } from '../../env/findings/finding.ts';
import { parentOfDeclarations, suggestDeclaration } from '../../env/manifest/suggest.ts';
import type { Place } from '../../env/text/place.ts';
import type { Ask } from '../../gate/ask.ts';
import { code, counted, link, listed, plain, sentence } from '../markdown.ts';
import type { View } from '../view.ts';

type Where = Pick<View, 'webUrl' | 'headSha'>;
type Closing = Ask['closedBy'];

/** A finding in one line: what a person confirms where a tick closes it, else what is wrong. */
export function renderFindingTitle(finding: Finding, closedBy: Closing = 'facts'): string {
  const key = `**${code(finding.key)}**`;
  const service = code(finding.service);
  switch (finding.kind) {
    case 'missing':
      if (finding.disputed)
        return `${key} need not be set in production for ${service}, as the manifest says, though the code cannot do without it`;
      if (!finding.certain) return `${key} is set in production for ${service}`;
      if (finding.blocking && closedBy === 'people')
        return `${key} will be set in production for ${service} before this is deployed`;
      return finding.blocking
        ? `${key} is missing in production for ${service}`
        : `${key} is not set in production for ${service}, and need not be`;
    case 'invalid':
      return `${key} has an invalid value in production for ${service}: ${listed(finding.breaks.map(({ rule, source }) => `${RULES[rule]} in ${code(source)}`))}`;
    case 'changed':
      return `production still fits ${key} of ${service}: ${listed(finding.fields)} changed`;
    case 'stale':
      if (isLeaving(finding))
        return `${key} of ${service} can be taken out of ${listed(finding.sources.map(code))}`;
      return closedBy === 'people'
        ? `${key} in ${listed(finding.sources.map(code))} is still of use: ${service} does not declare it`
        : `${key} is in ${listed(finding.sources.map(code))}, and ${service} does not declare it`;
    case 'undeclared':
      return `${key} is read by ${service}, and no manifest declares it`;
  }
}

const RULES = {
  empty: 'it is empty',
  placeholder: 'it is a placeholder',
  type: 'it is not of the declared type',
  enum: 'it is none of the declared values',
  pattern: 'it does not match the declared pattern',
} as const;

/** The same without Markdown, for where there is none. */
export function renderPlainFindingTitle(finding: Finding, closedBy?: Closing): string {
  return renderFindingTitle(finding, closedBy).replaceAll('**', '').replaceAll('`', '');
}

/** What the key is for, where it was found and looked for, and what to do next; a line each. */
export function renderFindingNotes(finding: Finding, where: Where, closedBy: Closing = 'facts'): string[] {
  const { declared, hints } = finding;
  const places = renderPlaces(finding, where);
  return [
    ...(declared?.description === undefined ? [] : [`*${plain(declared.description.slice(0, 300))}*`]),
    ...(places.length === 0 ? [] : [places.join(', ')]),
    ...(finding.kind === 'missing' && finding.disputed ? renderDispute(declared) : []),
    ...hints.map(({ message }) => sentence(message)),
    ...nextStep(finding, closedBy),
  ];
}

/** The same without Markdown and links. What people wrote about the key is left out. */
export function renderPlainFindingNotes(finding: Finding): string[] {
  const notes = renderFindingNotes({ ...finding, declared: undefined, hints: [] }, NOWHERE);
  const plain = notes.map((note) => note.replaceAll('**', '').replaceAll('`', ''));
  return [...finding.hints.map(({ message }) => message.replaceAll('`', '')), ...plain];
}

const NOWHERE: Where = { webUrl: undefined, headSha: '' };

function renderPlaces(finding: Finding, where: Where): string[] {
  const { at, declared, reads = [], searched } = finding;
  const [first] = reads;
  const others = reads.length > 1 ? ` and ${counted(reads.length - 1, 'more place')}` : '';
  const owner = declared?.owner === undefined ? '' : ` (owner: ${plain(declared.owner)})`;
  return [
    ...(first === undefined ? [] : [`read at ${renderPlace(first.at, where)}${others}`]),
    ...(declared === undefined ? [] : [`declared at ${renderPlace(declared.at, where)}${owner}`]),
    ...(declared === undefined && first === undefined && at !== undefined && !isLeaving(finding)
      ? [`found at ${renderPlace(at, where)}`]
      : []),
    ...(finding.kind === 'missing' && searched.length > 0 && !isToBeAdded(finding)
      ? [`looked for in ${listed(searched.map(code))}`]
      : []),
    ...(finding.kind === 'missing' && finding.typoOf !== undefined
      ? [`${isToBeAdded(finding) ? 'production' : 'which'} has ${code(finding.typoOf)}: a typo?`]
      : []),
  ];
}

/** What the manifest says that the code contradicts. */
function renderDispute(declared: Declared | undefined): string[] {
  if (declared === undefined) return [];
  const { environments, hasDefault } = declared;
  const says = hasDefault
    ? 'the program has a default'
    : `it is for ${listed((environments ?? []).map(code))} only`;
  return [`the manifest says that ${says}, and the code fails without the key`];
}

/** The next step then names where it was looked for. */
function isToBeAdded(finding: Finding): boolean {
  return finding.kind === 'missing' && finding.blocking && isCertain(finding);
}

/** It is where it was found no more. */
function isLeaving({ kind, blocking }: Finding): boolean {
  return kind === 'stale' && blocking;
}

/** What to do; nothing where a tick is all that is asked for. */
function nextStep(finding: Finding, closedBy: Closing): string[] {
  const { kind, blocking, searched, key } = finding;
  if (kind === 'undeclared') return renderDeclaration(finding);
  if (!blocking) return [];
  if (kind === 'missing' && isCertain(finding)) {
    const target = listed(searched.map(code), 'or');
    const tick = closedBy === 'people' ? ', or tick the box if that is taken care of' : '';
    return [`**next:** add ${code(key)} to ${target}${tick}`];
  }
  if (kind === 'missing' && finding.disputed) {
    const target = searched.length === 0 ? 'production' : listed(searched.map(code), 'or');
    const tick = closedBy === 'people' ? '; where production does without it, tick the box' : '';
    return [`**next:** correct the manifest or the code, or add ${code(key)} to ${target}${tick}`];
  }
  if (kind === 'missing') return ['**next:** make sure that production has it, then tick the box'];
  if (isLeaving(finding))
    return [
      '**next:** nobody looked at all of the code: make sure that none reads it, or that production has it from elsewhere, then tick the box',
    ];
  if (kind === 'invalid')
    return [
      `**next:** correct it there${closedBy === 'people' ? ', or tick the box if that is taken care of' : ''}`,
    ];
  return [];
}

function renderDeclaration({
  key,
  declareIn,
  reads = [],
  typoOf,
}: Finding & { kind: 'undeclared' }): string[] {
  const typo = typoOf === undefined ? [] : [`did you mean ${code(typoOf)}, which is declared and not read?`];
  if (declareIn === undefined) return typo;
  const lines = suggestDeclaration(
    declareIn,
    key,
    reads.some(({ kind }) => kind === 'hard'),
  );
  return [
    ...typo,
    `**next:** declare it ${renderManifest(declareIn)}: ${lines.map(code).join(' and below it ')}`,
  ];
}

/** Where in which manifest a key is to be declared: `under keys in auth/env.yml`. */
export function renderManifest(manifest: string): string {
  const parent = parentOfDeclarations(manifest);
  return `${parent === undefined ? '' : `under ${code(parent)} `}in ${code(manifest)}`;
}

/** A place in a file at the head, as a link where the repository is on the web. */
export function renderPlace({ file, line }: Place, { webUrl, headSha }: Where): string {
  if (webUrl === undefined) return code(`${file}:${line}`);
  const path = file.split('/').map(encodeURIComponent).join('/');
  return link(code(`${file}:${line}`), `${webUrl}/blob/${headSha}/${path}#L${line}`);
}
