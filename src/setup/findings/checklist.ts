import { parseChecklist } from '../../checklist/parse.ts';
import type { Checklist } from '../../checklist/schema.ts';
import type { SetupFinding } from './finding.ts';

/** A checklist file: at the base branch, from where the gate reads it, and as it is here. */
export interface ChecklistFile {
  readonly path: string;
  /** Undefined where there is none. */
  readonly atBase: string | undefined;
  readonly here: string | undefined;
  /** Files that are read of the base branch as well, as those that the checklist names take them in. */
  readonly takesIn?: readonly string[];
}

/** The checklist that counts, or will once what is here has landed; undefined when there is none that can be read. */
export function readableChecklist({ path, atBase, here }: ChecklistFile): Checklist | undefined {
  const text = atBase ?? here;
  const parsed = text === undefined ? undefined : parseChecklist(text, path);
  return parsed?.ok ? parsed.value : undefined;
}

/** Whether the gate finds its checklist at the base branch, and can read it. */
export function judgeChecklist(
  { path, atBase, here }: ChecklistFile,
  base: string,
  smallest: string,
): SetupFinding[] {
  const code = 'checklist';
  const text = atBase ?? here;
  if (text === undefined)
    return [
      {
        code,
        severity: 'wrong',
        message: `\`${base}\` has no \`${path}\`: no gate can be evaluated. This is the smallest that works`,
        fix: { kind: 'new-file', file: path, text: smallest },
      },
    ];
  const parsed = parseChecklist(text, path);
  if (!parsed.ok)
    return parsed.problems.map(({ message, ...at }) => ({ code, severity: 'wrong', message, at }));
  if (atBase === undefined)
    return [
      {
        code,
        severity: 'advice',
        message: `\`${base}\` has no \`${path}\` yet: the gate starts once it has landed`,
        at: { file: path, line: 1, column: 1 },
      },
    ];
  return [{ code, severity: 'ok', message: `\`${base}\` has \`${path}\`, and it can be read` }];
}
