import { GateError } from '../../gate/gate-error.ts';
import { DEFAULT_CHECKLIST } from '../checkout/default-checklist.ts';

/** Git would take a name that begins with `-` for an option of its own. */
export function refName(option: 'base' | 'head', name: string | undefined): string | undefined {
  if (name?.startsWith('-')) throw wrong(`\`--${option}\`: no branch, tag or commit begins with \`-\``);
  return name;
}

/** As the action's own input has it: a path at a commit begins at the root of the repository. */
export function checklistPath(path = DEFAULT_CHECKLIST): string {
  if (/^\/|(^|\/)\.\.(\/|$)/.test(path))
    throw wrong('`--checklist`: a path starts at the root of the repository, without `/` or `..`');
  return path.replace(/^(?:\.\/)+/, '');
}

export function repositoryName(name: string | undefined): string | undefined {
  if (name === undefined || /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  throw wrong('`--repo`: write the owner and the name, such as `--repo acme/auth`');
}

/** What a workflow runs is named with a tag, branch or commit: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
export function refuseUnpinned(uses: string | undefined): void {
  if (uses !== undefined && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
    throw wrong(
      '`--uses`: write the action with a tag or commit, such as `--uses acme/deployment-checklist@v1`',
    );
}

/** What a person wrote and has to write otherwise. */
export function wrong(message: string): GateError {
  return new GateError('input-invalid', message);
}
