import { parseCodeowners } from '../../checklist/codeowners.ts';
import type { Checklist } from '../../checklist/schema.ts';
import { groupsOf } from '../../gate/named-groups.ts';
import type { SetupFinding } from './finding.ts';

/** The CODEOWNERS file that counts, at the base branch. */
export interface CodeownersFile {
  readonly path: string;
  readonly text: string;
}

const code = 'code-owners';

/** Whether code owners are known, where a checklist asks for them: GitHub skips a line that it cannot read and says so nowhere in a pull request. */
export function judgeCodeOwners(
  checklists: readonly Checklist[],
  file: CodeownersFile | undefined,
  base: string,
): SetupFinding[] {
  const isAsked = checklists.flatMap(groupsOf).some((group) => group['code-owners'] === true);
  if (!isAsked) return [];
  if (file === undefined)
    return [
      {
        code,
        severity: 'wrong',
        message: `\`${base}\` has no CODEOWNERS, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write`,
      },
    ];
  const { rules, problems } = parseCodeowners(file.text, file.path);
  if (problems.length > 0)
    return problems.map(({ message, ...at }) => ({ code, severity: 'wrong', message, at }));
  const isEmpty = rules.every(({ owners }) => owners.length === 0);
  return isEmpty
    ? [
        {
          code,
          severity: 'wrong',
          message: `\`${file.path}\` names no owner, and the checklist lets code owners confirm: files that nobody owns are everybody's who may write`,
          at: { file: file.path, line: 1, column: 1 },
        },
      ]
    : [
        {
          code,
          severity: 'ok',
          message: `\`${base}\` has \`${file.path}\`, and each of its lines can be read`,
        },
      ];
}
