import { isBroken, isUnseen } from '../../env/audit.ts';
import type { Finding, FindingKind } from '../../env/findings/finding.ts';
import { identityOf } from '../../env/findings/identity.ts';
import { renderPlainFindingTitle } from '../comment/finding.ts';
import type { AuditView } from './view.ts';

/** What each kind of finding means, as code scanning lists it. */
const RULES: Record<FindingKind, string> = {
  missing: 'Production lacks an env key',
  undeclared: 'The code reads an env key that no manifest declares',
  stale: 'Production has an env key that nothing declares or reads',
  changed: 'The declaration of an env key changed',
  invalid: 'The value of an env key breaks a rule of its declaration',
};

/**
 * An audit as SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0. GitHub asks for a place of each result,
 * so what has none is told at the checklist.
 */
export function renderAuditSarif({ services, path }: AuditView, version: string): string {
  const results = services.flatMap(({ findings }) => findings.map((finding) => resultOf(finding, path)));
  const rules = Object.entries(RULES).map(([id, text]) => ({
    id: `env-${id}`,
    shortDescription: { text },
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'deployment-checklist', version, rules } }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, path: string) {
  const at = finding.reads?.[0]?.at ?? finding.at ?? { file: path, line: 1, column: 1 };
  return {
    ruleId: `env-${finding.kind}`,
    level: isBroken(finding) ? 'error' : finding.kind === 'stale' || isUnseen(finding) ? 'note' : 'warning',
    message: { text: renderPlainFindingTitle(finding) },
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
