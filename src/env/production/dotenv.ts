import type { Parsed } from '../../checklist/problem.ts';
import type { Supply } from '../provided.ts';
import { parseDotenvFile } from '../text/dotenv-file.ts';
import { Sealed } from '../text/sealed.ts';

/** The keys of a dotenv file that production loads; of a key given twice the last one counts, as when it is loaded. */
export function parseProductionDotenv(text: string, file: string): Parsed<Supply> {
  const parsed = parseDotenvFile(text, file);
  if (!parsed.ok) return parsed;
  const last = new Map(parsed.value.assignments.map((assignment) => [assignment.key, assignment]));
  const provided = [...last.values()].map(({ key, value, line, column }) => ({
    key,
    source: file,
    at: { file, line, column },
    value: new Sealed(value),
  }));
  return { ok: true, value: { provided, hints: [] } };
}
