import { REPORT_VERSION } from '../report.ts';
import type { InitView } from './view.ts';

/** What `init` found and wrote, as JSON. `verdict` is `written`, `planned` for a dry run, or `exists` where nothing was to be done. */
export function renderInitJson({ files, plan, isPlanUsed, base }: InitView): string {
  const states = files.map(({ state }) => state);
  const verdict = states.find((state) => state !== 'exists') ?? 'exists';
  const services = plan.services.map(
    ({ name, folder, manifest, declared, newManifest, production, searched }) => ({
      ...{ name, folder, manifest, declared },
      isNewManifest: newManifest !== undefined,
      ...{ production, searched },
    }),
  );
  const report = {
    schemaVersion: REPORT_VERSION,
    verdict,
    base,
    files,
    services: isPlanUsed ? services : [],
    assumed: isPlanUsed ? plan.assumed : [],
    leftOut: isPlanUsed ? plan.leftOut : [],
    findings: isPlanUsed ? plan.findings : 0,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
