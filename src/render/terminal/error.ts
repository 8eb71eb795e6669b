import type { GateError } from '../../gate/gate-error.ts';
import type { Quotable } from '../quotable.ts';
import { parseSentence } from './inline.ts';
import type { Look } from './look.ts';
import { renderTerminalProblems } from './problem.ts';
import { wrap } from './wrap.ts';

/** Why there is no verdict: a sentence, what its writer added to it (such as an example), and every place that is wrong. */
export function renderTerminalError(error: GateError, quotable: Quotable, look: Look): string {
  const [headline = ''] = error.message.split('\n');
  const sections = [
    wrap({ text: '✗ ', style: 'bad' }, parseSentence(headline), look),
    ...(error.example === undefined ? [] : [error.example]),
    ...(error.problems.length === 0 ? [] : [renderTerminalProblems(error.problems, quotable, look)]),
  ];
  return `${sections.join('\n\n')}\n`;
}
