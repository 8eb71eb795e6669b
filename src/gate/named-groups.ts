import type { ConfirmPolicy, Group } from '../checklist/confirm-schema.ts';
import type { Checklist, Item } from '../checklist/schema.ts';

/** Every group whose members count for something in a checklist: who confirms, reviews, labels or waives. */
export function groupsOf({ confirm, items }: Checklist): Group[] {
  const policies = [confirm, ...items.flatMap((item) => [item.confirm, ...reviewPoliciesOf(item)])];
  const others = items.flatMap((item) => [
    ...(typeof item.waivable === 'object' ? [item.waivable] : []),
    ...(item['verified-by'] ?? []).flatMap((one) => (one.kind === 'label' ? (one.by ?? []) : [])),
  ]);
  return [
    ...policies.flatMap((policy) => (policy === undefined ? [] : [policy, ...(policy['each-of'] ?? [])])),
    ...others,
  ];
}

function reviewPoliciesOf(item: Item): ConfirmPolicy[] {
  return (item['verified-by'] ?? []).flatMap((one) => (one.kind === 'review' ? [one.policy] : []));
}
