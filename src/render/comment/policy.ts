import type { ConfirmPolicy, Group } from '../../checklist/confirm-schema.ts';
import type { Lack } from '../../gate/policy.ts';
import { code, counted, listed } from '../markdown.ts';

/** Who may confirm, for a policy that is not the usual one; nothing where it is. */
export function renderPolicy(policy: ConfirmPolicy): string[] {
  const { count, author } = policy;
  const isUsual = renderGroup(policy) === '' && count === 1 && policy['each-of'] === undefined;
  if (isUsual) return author ? ['the author may confirm as well'] : [];
  return [`to be confirmed by ${renderPeople(policy)}`];
}

/** How many, and who, in words. */
export function renderPeople(policy: ConfirmPolicy): string {
  const { count, author } = policy;
  const who = renderGroup(policy);
  const groups = policy['each-of'] ?? [];
  const people = count === 1 ? '' : `${counted(count, 'person').replace('persons', 'people')}: `;
  const each = groups.length === 0 ? '' : `, at least one of each: ${groups.map(renderGroup).join('; ')}`;
  return `${people}${who === '' ? 'anybody with write access' : who}${each}${author ? ', the author included' : ''}`;
}

/** Whom to ask for a confirmation. */
export function renderWho(policy: ConfirmPolicy): string {
  const groups = [policy, ...(policy['each-of'] ?? [])].map(renderGroup).filter((group) => group !== '');
  return groups.length === 0 ? 'somebody else with write access' : groups.join('; or ');
}

/** The people of a group, in words; empty when it names nobody. */
export function renderGroup({ users = [], teams = [], role, 'code-owners': owners }: Group): string {
  return listed(
    [
      ...users.map(code),
      ...teams.map((team) => `members of ${code(team)}`),
      ...(owners === true ? ['code owners of the files'] : []),
      ...(role === undefined ? [] : [`anybody with the role ${code(role)} or a higher one`]),
    ],
    'or',
  );
}

/** What is still needed although somebody has confirmed, or has approved. */
export function renderLack(lack: Lack, verb: 'confirm' | 'approve' = 'confirm'): string {
  switch (lack.lack) {
    case 'people':
      return `${counted(lack.more, 'more person').replace('persons', 'people')} ${lack.more === 1 ? 'has' : 'have'} to ${verb}`;
    case 'group':
      return `somebody has to ${verb} who is one of: ${renderGroup(lack.group)}`;
    case 'owner':
      return lack.owners.length > 0
        ? `a code owner of ${code(lack.path)} has to ${verb}: ${listed(lack.owners.map(code), 'or')}`
        : `nobody can tell who owns ${code(lack.path)}: a line of CODEOWNERS that may match it has ${code('**')} beside another character. Write that line otherwise`;
    case 'unlisted-files':
      return 'the change has more files than GitHub lists, so nobody can tell whether all of their owners confirmed';
  }
}
