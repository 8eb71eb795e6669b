import type { Container } from '../../env/production/kubernetes-container.ts';

/** `Deployment auth` without its kind. */
export function nameOfWorkload(workload: string): string {
  return workload.slice(workload.indexOf(' ') + 1);
}

/**
 * What tells the container's workload from others that have a container of that name; nothing where there are none. The kind
 * is named where the workload's name is not enough.
 */
export function chooseWorkload(
  { name, workload }: Container,
  all: readonly Container[],
): { readonly workload?: string } {
  const having = new Set(all.filter((one) => one.name === name).map((one) => one.workload));
  if (having.size < 2) return {};
  const called = nameOfWorkload(workload);
  const alike = [...having].filter((one) => nameOfWorkload(one) === called);
  return { workload: alike.length > 1 ? workload : called };
}
