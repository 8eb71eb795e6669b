import type { OwnComment } from '../../gate/facts.ts';
import { renderHeadLine, renderPointerLine } from '../../gate/marker.ts';
import type { Detail, View } from '../view.ts';
import { renderSections } from './sections.ts';

/** GitHub refuses bodies of more than 65,536 characters; what a person adds must fit as well. */
export const LONGEST = 60_000;

const ALL: Detail = { notes: true, confirmed: true, old: true, open: Number.POSITIVE_INFINITY };

/** From everything to the bare boxes: what people need least goes first. */
const LEVELS: readonly Detail[] = [
  ALL,
  { ...ALL, old: false },
  { ...ALL, old: false, confirmed: false },
  { ...ALL, old: false, confirmed: false, notes: false },
];

/** The checklist comment. Where not even the bare boxes fit, as many open items as do; the rest follow as these are closed. */
export function renderComment(view: View, marker: string, longest = LONGEST): string {
  const render = (detail: Detail) =>
    `${marker}\n${renderHeadLine(view.headSha)}\n${renderSections(view, detail)}`;
  for (const level of LEVELS) {
    const body = render(level);
    if (body.length <= longest) return body;
  }
  const bare = { ...ALL, old: false, confirmed: false, notes: false };
  let [fits, tooMany] = [0, view.decision.items.length];
  while (tooMany - fits > 1) {
    const open = Math.floor((fits + tooMany) / 2);
    if (render({ ...bare, open }).length <= longest) fits = open;
    else tooMany = open;
  }
  return render({ ...bare, open: fits });
}

/** What a second comment of ours becomes: two first runs at the same time each create one, and only the first is kept. */
export function renderPointer({ id, url }: Pick<OwnComment, 'id' | 'url'>, marker: string): string {
  return `${marker}\n${renderPointerLine(id)}\nThe deployment checklist of this pull request is [in another comment](${url}).`;
}
