import { createHash } from 'node:crypto';
import { type Declared, whatMatters } from '../declared.ts';
import { isHard } from '../read.ts';
import type { Finding } from './finding.ts';

/**
 * What makes two findings the same one, before and after a pull request: what is wrong and how much it weighs, never the
 * line, which moves with every edit above it. A key that a person has to confirm is another one when its declaration
 * changes.
 */
export function identityOf(finding: Finding): string {
  const { kind, service, key, blocking } = finding;
  return JSON.stringify([kind, service, key, blocking, whatIsSpecial(finding)]);
}

function whatIsSpecial(finding: Finding): unknown {
  if (finding.kind === 'missing' && finding.disputed) return ['disputed', matterOf(finding.declared)];
  if (finding.kind === 'missing')
    return finding.certain ? 'certain' : ['uncertain', matterOf(finding.declared)];
  if (finding.kind === 'invalid') return finding.breaks.map(({ rule, source }) => [rule, source]);
  if (finding.kind === 'changed') return finding.fields;
  return null;
}

/**
 * All that a confirmation of a finding is about, as plain JSON for its fingerprint: the kind, its weight, the declaration,
 * where was looked and what could not be seen, and where the code contradicts the declaration in which files. No value, nothing derived from one,
 * and no line.
 */
export function aboutOf(finding: Finding): unknown {
  const { kind, service, key, blocking, declared, sources, searched, hints } = finding;
  return {
    kind,
    service,
    key,
    blocking,
    declared: matterOf(declared),
    sources: sources.toSorted(),
    searched: searched.toSorted(),
    hints: hints.map(({ source, message }) => [source, message]).toSorted(byText),
    special: whatIsSpecial(finding),
    ...(finding.kind === 'missing' && finding.disputed ? { needs: listNeeds(finding) } : {}),
  };
}

/** The files with the reads that cannot do without a key, each as often as there are some in it: what a confirmation has seen of the code. */
export function listNeeds({ reads = [] }: Finding): string[] {
  return reads.flatMap((read) => (isHard(read) ? [read.at.file] : [])).sort();
}

function matterOf(declared: Declared | undefined): unknown {
  return declared === undefined ? null : whatMatters(declared);
}

function byText(a: readonly string[], b: readonly string[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** What is left of the 128 characters of an item's id behind `env:`, the longest kind and the longest service name. */
const MAX_KEY = 70;

/**
 * The id of a finding's item: `env:missing:auth:SECRET_KEY`. Of a key's characters, letters, digits, `_` and `.` stand for
 * themselves; others are `/` and two hexadecimal digits, or `/u` and four. A key too long for that is `//` and its
 * SHA-256. No two keys have the same id.
 */
export function itemIdOf({ kind, service, key }: Pick<Finding, 'kind' | 'service' | 'key'>): string {
  const encoded = key.replace(/[^A-Za-z0-9_.]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `/${code.toString(16).padStart(2, '0')}` : `/u${code.toString(16).padStart(4, '0')}`;
  });
  if (encoded.length <= MAX_KEY) return `env:${kind}:${service}:${encoded}`;
  // UTF-16 keeps apart what UTF-8 cannot write: halves of a surrogate pair.
  const digest = createHash('sha256').update(Buffer.from(key, 'utf16le')).digest('hex');
  return `env:${kind}:${service}://${digest}`;
}
