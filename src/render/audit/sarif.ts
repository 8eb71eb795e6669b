import { isBroken, isUnseen } from '../../env/audit.ts';
import type { Finding, FindingKind } from '../../env/findings/finding.ts';
import { identityOf } from '../../env/findings/identity.ts';
import { renderPlainFindingNotes, renderPlainFindingTitle } from '../comment/finding.ts';
import type { AuditView } from './view.ts';

/** What each kind of finding means, and what to do about it, as code scanning shows it beside a result. */
const RULES: Record<FindingKind, { readonly short: string; readonly full: string; readonly help: string }> = {
  missing: {
    short: 'Production lacks an env key',
    full: 'A manifest declares the key or the code reads it, and no source of production that the checklist names provides it.',
    help: 'Give the key to production, in the source that the message names. A key that production can do without is declared as optional, or matched by `ignore` in the checklist.',
  },
  undeclared: {
    short: 'The code reads an env key that no manifest declares',
    full: 'The code of the service reads the key, and none of its manifests declares it.',
    help: 'Declare the key in the manifest that the message names, or match it with `ignore` in the checklist.',
  },
  stale: {
    short: 'Production has an env key that nothing declares or reads',
    full: 'A source of production provides the key, and neither a manifest declares it nor the code reads it.',
    help: 'Take the key out of production, or declare it. What something reads that nobody can see, such as a library, is matched by `assume-read` in the checklist.',
  },
  changed: {
    short: 'The declaration of an env key changed',
    full: 'What a manifest says of the key is not what it said before, in a way that matters to production.',
    help: 'See that what production has still fits.',
  },
  invalid: {
    short: 'The value of an env key breaks a rule of its declaration',
    full: 'The value that a source of production gives the key is empty, a placeholder, or not what the manifest allows. The value is never shown.',
    help: 'Correct the value in the source that the message names, or the rule in the manifest.',
  },
};

/**
 * An audit as SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0. GitHub asks for a place of each result, so
 * what has none is told at the checklist, and for texts of each rule:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function renderAuditSarif({ services, path }: AuditView, version: string): string {
  const results = services.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, path)));
  const rules = Object.entries(RULES).map(([id, { short, full, help }]) => ({
    id: `env-${id}`,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help.replaceAll('`', ''), markdown: help },
  }));
  const driver = { name: 'deployment-checklist', version, rules };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, path: string) {
  const at = finding.reads?.[0]?.at ?? finding.at ?? { file: path, line: 1, column: 1 };
  return {
    ruleId: `env-${finding.kind}`,
    level: isBroken(finding) ? 'error' : finding.kind === 'stale' || isUnseen(finding) ? 'note' : 'warning',
    message: { text: renderMessage(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: at.file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
    partialFingerprints: { 'identity/v1': identityOf(finding) },
  };
}

/** All that is told of a finding, in plain sentences. */
function renderMessage(finding: Finding): string {
  const sentences = [renderPlainFindingTitle(finding), ...renderPlainFindingNotes(finding)];
  return sentences.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(' ');
}
