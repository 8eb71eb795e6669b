/** `npm run demo`: tells the story of the incident, with the gate in place. */
import { styleText } from 'node:util';
import { playStory, type Scene } from './story.ts';

const COLOURS = { success: 'green', failure: 'red', error: 'red', pending: 'yellow', none: 'dim' } as const;

function colourOf(state: string): (typeof COLOURS)[keyof typeof COLOURS] {
  return Object.entries(COLOURS).find(([name]) => name === state)?.[1] ?? 'dim';
}

/** The comment as people read it: without what GitHub hides, behind a bar. */
function renderComment(comment: string): string {
  const visible = comment.replace(/<!--.*?-->\s?/gs, '').trim();
  return visible
    .split('\n')
    .map((line) => `  ${styleText('dim', '│')} ${line}`)
    .join('\n');
}

function renderScene({ title, comment, status, requests }: Scene, number: number): string {
  const state = styleText([colourOf(status.state), 'bold'], status.state);
  return [
    styleText('bold', `${number}. ${title}`),
    '',
    renderComment(comment),
    '',
    `  commit status deployment-checklist: ${state} — ${status.description}`,
    styleText('dim', `  ${requests.length} requests`),
    '',
  ].join('\n');
}

/** Who confirmed what, in order, and what of that does not count. */
function renderRecord(report: string): string[] {
  const { items = [] } = JSON.parse(report || '{}').pullRequests?.[0] ?? {};
  const lines: string[] = [];
  for (const { id, confirmations, refused } of items)
    for (const { at, by, because } of [...confirmations, ...refused]) {
      const time = at.replace(/T(.*)Z/, ' $1');
      lines.push(`${time}  ${by}  ${id}${because === undefined ? '' : `: does not count (${because})`}`);
    }
  return lines.sort();
}

let number = 0;
let last: Scene | undefined;
for await (const scene of playStory()) {
  if (scene.result.exitCode !== 0) throw new Error(`the action failed:\n${scene.result.log}`);
  number += 1;
  last = scene;
  console.log(renderScene(scene, number));
}
console.log(styleText('bold', 'Asked later: who confirmed what, when?'));
for (const line of renderRecord(last?.result.outputs.report ?? '')) console.log(`  ${line}`);
if (last?.status.state !== 'success') process.exitCode = 1;
