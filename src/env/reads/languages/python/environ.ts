import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argument, isTarget } from './expressions.ts';
import { addGiven } from './given.ts';
import { failsUnlessEmpty } from './listed-missing.ts';
import type { Names } from './names.ts';
import { addPythonReading, type PythonReading } from './reading.ts';

/** The reads by `os.environ` and `os.getenv`, under all the names that a file gives them. */
export function findEnvironReads(code: ParsedCode, names: Names, finds: Finds): void {
  for (const node of code.tree.nodesOf('attribute', 'identifier')) {
    if (isPartOfName(node)) continue;
    if (
      /^(?:argument_list|keyword_argument)$/.test(node.parent?.type ?? '') &&
      names.fullName(node) === 'os.environ'
    )
      addGiven(finds, code, names, node);
    const reading = readingAt(node, names);
    if (reading !== undefined) addPythonReading(finds, code, reading);
  }
}

/** Only the whole of a dotted name counts. */
function isPartOfName({ parent, field }: SyntaxNode): boolean {
  if (parent === undefined || parent.type === 'dotted_name') return true;
  return parent.type === 'attribute' && field === 'attribute';
}

function readingAt(node: SyntaxNode, names: Names): PythonReading | undefined {
  const { parent } = node;
  if (parent?.type === 'call' && node.field === 'function') return callOf(parent, names.fullName(node));
  if (parent?.type === 'subscript' && node.field === 'value') {
    if (names.fullName(node) !== 'os.environ' || isTarget(parent)) return undefined;
    return { expression: parent, key: parent.child('subscript'), kind: 'hard' };
  }
  if (parent?.type === 'comparison_operator' && names.fullName(node) === 'os.environ') {
    const [key, environ] = parent.children.filter(({ field }) => field !== 'operators');
    return environ === node ? { expression: parent, key, kind: 'optional' } : undefined;
  }
  return names.fullName(node) === 'os.environ' ? differenceOf(node) : undefined;
}

/** `set(NAMES) - set(os.environ)`, `NAMES - os.environ.keys()`. */
function differenceOf(environ: SyntaxNode): PythonReading | undefined {
  const { parent } = environ;
  const isInSet = parent?.type === 'argument_list' && parent.parent?.child('function')?.text === 'set';
  const isKeys = parent?.type === 'attribute' && parent.child('attribute')?.text === 'keys';
  const names = isInSet || isKeys ? parent.parent : undefined;
  const operation = names?.field === 'right' ? names.parent : undefined;
  if (operation?.type !== 'binary_operator' || operation.child('operator')?.text !== '-') return undefined;
  const left = operation.child('left');
  const key = left?.type === 'call' && left.child('function')?.text === 'set' ? argument(left, 0) : left;
  return { expression: operation, key, kind: failsUnlessEmpty(operation) ? 'hard' : 'optional' };
}

function callOf(call: SyntaxNode, name: string | undefined): PythonReading | undefined {
  const key = argument(call, 0, 'key', 'varname');
  const fallback = argument(call, 1, 'default');
  if (name === 'os.getenv' || name === 'os.environ.get')
    return { expression: call, key, kind: 'optional', fallback };
  if (name === 'os.environ.pop' || name === 'os.environ.__getitem__')
    return isStatement(call) ? undefined : { expression: call, key, kind: 'hard', fallback };
  // By itself it only writes.
  if (name === 'os.environ.setdefault' && !isStatement(call))
    return { expression: call, key, kind: 'defaulted', fallback };
  return undefined;
}

const isStatement = ({ parent }: SyntaxNode) => parent?.type === 'expression_statement';
