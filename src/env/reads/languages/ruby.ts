import { findCalls } from '../dialect/calls.ts';
import { Readings } from '../dialect/reading.ts';
import type { FoundInFile } from '../found.ts';
import type { ParsedCode, ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode } from '../syntax-tree.ts';
import { ends } from './ruby/endings.ts';
import { rubyInTemplate } from './ruby/erb.ts';
import { kindOfQuestion } from './ruby/kind.ts';
import { addLibraryReads } from './ruby/libraries.ts';
import { endsUnlessNone } from './ruby/listed-missing.ts';
import { argumentsOf, ruby as dialect } from './ruby/syntax.ts';

/** Settings of Rails that production does not load. */
const ELSEWHERE = /(?:^|\/)config\/environments\/(?!prod)\w+\.rb$/;
const ASKING = /^(?:key|has_key|include|member)\?$/;

/** Ruby: `ENV` in all that it offers. */
export const ruby: ParsedLanguage = {
  ...SIGNS.ruby,
  name: 'ruby',
  grammar: 'ruby',
  find(code) {
    const readings = new Readings(code, dialect);
    for (const node of code.tree.nodesOf('element_reference')) {
      if (!isEnv(node.child('object')) || isWritten(node)) continue;
      readings.add(
        node,
        node.children.find(({ field }) => field === undefined),
        'optional',
      );
    }
    for (const call of code.tree.nodesOf('call')) if (isEnv(call.child('receiver'))) addCall(readings, call);
    addLibraryReads(readings);
    for (const node of code.tree.nodesOf('binary'))
      if (isDifference(node))
        readings.addList(node.child('left'), endsUnlessNone(node) ? 'hard' : 'optional');
    return ELSEWHERE.test(code.file) ? undemanding(readings.finds) : readings.finds;
  },
  findThrough: (code: ParsedCode, wrappers) => findCalls(code, dialect, wrappers),
};

/** Ruby by its first line: `#!/usr/bin/env ruby`. */
export const rubyScript: ParsedLanguage = { ...ruby, ...SIGNS.rubyScript };

/** Templates with Ruby in them: `.erb`, and the settings of Rails in YAML. */
export const erb: ParsedLanguage = {
  ...ruby,
  ...SIGNS.erb,
  codeIn: (text, path) => rubyInTemplate(text, path),
};

/** Nothing is demanded of production there. */
function undemanding({ reads, dynamic, wrappers }: FoundInFile): FoundInFile {
  const kept = reads.map((read) => (read.kind === 'hard' ? { ...read, kind: 'optional' as const } : read));
  return { reads: kept, dynamic, wrappers };
}

function isEnv(node: SyntaxNode | undefined): boolean {
  return node?.text === 'ENV' || node?.text === '::ENV';
}

/** `NAMES - ENV.keys`. */
function isDifference(node: SyntaxNode): boolean {
  return node.child('operator')?.text === '-' && /^(?:::)?ENV\.keys$/.test(node.child('right')?.text ?? '');
}

function isWritten({ parent, field }: SyntaxNode): boolean {
  return (parent?.type === 'assignment' && field === 'left') || parent?.type === 'left_assignment_list';
}

function addCall(readings: Readings, call: SyntaxNode): void {
  const method = call.child('method')?.text ?? '';
  const [key, fallback] = argumentsOf(call);
  if (method === 'fetch') {
    const block = call.child('block')?.child('body') ?? call.child('block');
    const other = fallback ?? block;
    if (other === undefined) readings.add(call, key, 'hard');
    else if ([...other.walk()].some(ends)) readings.add(call, key, 'hard');
    else readings.add(call, key, other.text.trim() === 'nil' ? 'optional' : 'defaulted', fallback);
  } else if (method === '[]' || method === 'dig') readings.add(call, key, 'optional');
  // The answer to a question is what the code around it goes on with, not the value.
  else if (ASKING.test(method) && key !== undefined) readings.add(key, key, kindOfQuestion(call));
  else if (method === 'values_at' || method === 'slice')
    for (const each of argumentsOf(call)) readings.add(each, each, 'optional');
  else if (method === 'fetch_values')
    for (const each of argumentsOf(call))
      readings.add(each, each, call.child('block') === undefined ? 'hard' : 'defaulted');
}
