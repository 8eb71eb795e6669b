import type { SyntaxNode } from '../../syntax-tree.ts';
import { endsIn } from './endings.ts';

/** The errors of a missing key, and of `nil` in the place of a text. */
const OF_ABSENCE = /\b(?:KeyError|IndexError|NoMethodError|TypeError)\b/;
/** What they are kinds of, as much else is. */
const OF_MUCH = /\b(?:StandardError|Exception)\b/;
const CLAUSE = /^(?:rescue|ensure|else)$/;

/** Whether the error of a missing key is rescued, and the program goes on. */
export function isRescued(read: SyntaxNode): boolean {
  let inside = read;
  for (const outer of read.ancestors()) {
    if (outer.type === 'rescue_modifier' && outer.child('body') === inside)
      return !endsIn(outer.child('handler'));
    const clauses = CLAUSE.test(inside.type) ? [] : outer.children.filter(({ type }) => type === 'rescue');
    // What rescues any error of several statements is seldom about the key.
    const isAlone = outer.children.filter(({ type }) => !CLAUSE.test(type)).length === 1;
    const clause = clauses.find((each) => takesAbsence(each, isAlone));
    if (clause !== undefined) return !endsIn(clause);
    if (/^(?:method|singleton_method|lambda|class)$/.test(outer.type)) return false;
    inside = outer;
  }
  return false;
}

function takesAbsence(clause: SyntaxNode, isAlone: boolean): boolean {
  const caught = clause.child('exceptions')?.text;
  if (caught !== undefined && OF_ABSENCE.test(caught)) return true;
  return isAlone && (caught === undefined || OF_MUCH.test(caught));
}
