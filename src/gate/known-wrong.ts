import { isCertain } from '../env/findings/finding.ts';
import type { Decision, ItemState } from './verdict.ts';

/**
 * Whether files and production config alone show that an item is not met: production lacks a key, or has one with a value that
 * breaks a rule. With `missing: confirm` a person may close it nevertheless; it is wrong all the same.
 */
export function isKnownWrong({ subject, optional }: Pick<ItemState, 'subject' | 'optional'>): boolean {
  if (subject.kind !== 'finding' || optional) return false;
  const { finding } = subject;
  return (finding.kind === 'invalid' || finding.kind === 'missing') && isCertain(finding);
}

/** Whether anything is open that needs no person to be found. */
export function isAnythingKnownWrong({ items, checklistChange }: Decision): boolean {
  return checklistChange?.kind === 'broken' || items.some(isKnownWrong);
}
