import type { Ask } from '../../gate/ask.ts';
import type { Answer, Objection } from '../../gate/commands/answer.ts';
import { renderReplyMarker } from '../../gate/marker.ts';
import { code, listed } from '../markdown.ts';
import { renderProofs } from './evidence.ts';
import { renderWho } from './policy.ts';
import { howOf, renderRefusal } from './refusal.ts';

/** What is answered in words to commands that did not work: why, and what would. */
export function renderReply({ comment, to, objections }: Answer): string {
  const lines = objections.slice(0, 20).map((objection) => `- ${renderObjection(objection)}`);
  return [renderReplyMarker(comment), `@${to}, not all of that worked:`, '', ...lines].join('\n');
}

function renderObjection(objection: Objection): string {
  switch (objection.kind) {
    case 'unreadable':
      return `${code(objection.problem.line)}: ${objection.problem.message}`;
    case 'unknown': {
      const known = objection.known.slice(0, MOST_ITEMS).map(code);
      const are = known.length === 1 ? 'is' : 'are';
      const what = known.length === 0 ? 'there is nothing to confirm now' : `there ${are} ${listed(known)}`;
      return `${code(objection.item)} is not asked for in the checklist of this pull request; ${what}`;
    }
    case 'refused': {
      const { ask, refusal, entry } = objection;
      const missing = ask.proofs.filter(({ holds }) => !holds);
      const why = renderRefusal(refusal, howOf(entry), ask);
      return [`${code(ask.id)}: ${why}`, ...renderProofs(missing)].join('; ');
    }
    case 'early':
      return `${code(objection.item)}: the checklist has changed since, and this server does not tell what it showed then; read it again and give the command again`;
    case 'not-yours':
      return `${code(objection.item)}: there is no confirmation of yours to take back, and those of others can be taken back with write access only; ask somebody who has it`;
    case 'nothing-for-you':
      return renderForOthers(objection.open);
  }
}

function renderForOthers(open: readonly Ask[]): string {
  if (open.length === 0) return 'nothing is open that anybody could confirm';
  const who = open.slice(0, MOST_ITEMS).map(({ id, policy }) => `${code(id)} is for ${renderWho(policy)}`);
  return `none of the open items is for you to confirm: ${who.join('; ')}${open.length > MOST_ITEMS ? '; and so on' : ''}`;
}

/** As many as a person reads. */
const MOST_ITEMS = 10;
