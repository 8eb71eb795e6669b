import type { ChecklistChange } from '../gate/checklist-change.ts';
import { listed } from './markdown.ts';

type Changed = ChecklistChange & { kind: 'changed' };

/** As many names as anybody reads. */
const MOST = 8;

/** What a change does to items and services of the checklist, as a sentence goes on; `mark` makes a name one. */
export function describeChange(
  { confirm, env, services, ...items }: Changed,
  mark: (name: string) => string,
): string {
  const some = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what} ${listSome(names, mark)}`];
  const ofServices = [
    ...some(`adds the service${services.added.length === 1 ? '' : 's'}`, services.added),
    ...some(`removes the service${services.removed.length === 1 ? '' : 's'}`, services.removed),
    ...some('changes what is looked at of', services.changed),
  ];
  return listed([
    ...some('adds', items.added),
    ...some('removes', items.removed),
    ...some('changes', items.changed),
    ...(confirm ? ['changes who may confirm'] : []),
    ...(env && ofServices.length === 0 ? ['changes who may close what is asked of env keys'] : ofServices),
  ]);
}

/** From when on it counts. Of env keys the change is asked by both: what only the changed checklist finds is added. */
export function describeEffect(
  { env, unsearched }: Changed,
  follows: string,
  mark: (name: string) => string,
): string {
  const adds = env ? ', and adds what production lacks by the changed file' : '';
  const they = unsearched.length === 1 ? 'that service reads' : 'those services read';
  const unseen =
    unsearched.length === 0
      ? ''
      : ` It names no ${mark('code')} for ${listSome(unsearched, mark)}: from then on nobody looks at what ${they}.`;
  return `That counts once it has landed; ${follows}${adds}.${unseen}`;
}

function listSome(names: readonly string[], mark: (name: string) => string): string {
  const more = names.length > MOST ? [`${names.length - MOST} more`] : [];
  return listed([...names.slice(0, MOST).map(mark), ...more]);
}
