import type { ChecklistChange } from '../gate/checklist-change.ts';
import { listed } from './markdown.ts';

type Changed = ChecklistChange & { kind: 'changed' };

/** As many names as anybody reads. */
const MOST = 8;

/** What a change does to items and services of the checklist, as a sentence goes on; `mark` makes a name one. */
export function describeChange({ env, services, ...items }: Changed, mark: (name: string) => string): string {
  const some = (what: string, names: readonly string[]) => {
    if (names.length === 0) return [];
    const more = names.length > MOST ? [`${names.length - MOST} more`] : [];
    return [`${what} ${listed([...names.slice(0, MOST).map(mark), ...more])}`];
  };
  const ofServices = [
    ...some(`adds the service${services.added.length === 1 ? '' : 's'}`, services.added),
    ...some(`removes the service${services.removed.length === 1 ? '' : 's'}`, services.removed),
    ...some('changes what is looked at of', services.changed),
  ];
  return listed([
    ...some('adds', items.added),
    ...some('removes', items.removed),
    ...some('changes', items.changed),
    ...(env && ofServices.length === 0 ? ['changes who may close what is asked of env keys'] : ofServices),
  ]);
}

/** From when on it counts. Of env keys the change is asked by both: what only the changed checklist finds is added. */
export function describeEffect({ env }: Changed, follows: string): string {
  const adds = env ? ', and adds what production lacks by the changed file' : '';
  return `That counts once it has landed; ${follows}${adds}.`;
}
