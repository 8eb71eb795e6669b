import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { dottedName } from './names.ts';

const FATAL = /^(?:panic|os\.Exit|.*\b(?:Fatal|Fatalf|Fatalln|Fatalw|Panic|Panicf|Exit))$/;
const ERROR = /\b(?:fmt\.Errorf|errors\.\w+|[eE]rr\w*)\b/;
/** What makes an error of an empty text. */
const PARSING =
  /^(?:strconv\.(?:Atoi|Parse(?:Bool|Float|Int|Uint))|time\.(?:Parse|ParseDuration)|url\.ParseRequestURI|uuid\.Parse)$/;

const checks: Checks = {
  conditional(node) {
    const condition = node.type === 'if_statement' ? node.child('condition') : undefined;
    const [body, alternative] = [node.child('consequence'), node.child('alternative')];
    return condition && { condition, body, alternative, own: node.child('initializer') };
  },
  ends(node) {
    if (node.type === 'return_statement') return ERROR.test(node.text);
    if (node.type !== 'call_expression') return false;
    const name = dottedName(node.child('function'));
    // `log.Fatal().Msg("…")` is called in two steps.
    return name !== undefined ? FATAL.test(name) : /\.Fatal\(\)/.test(node.text.slice(0, 60));
  },
  isStatement: ({ parent, field }) => parent?.type === 'statement_list' || field === 'initializer',
  namesFor(expression) {
    const list = expression.parent;
    if (list?.type !== 'expression_list') return [];
    const left = list.parent?.child('left') ?? list.parent?.child('name');
    return left?.text.split(/\s*,\s*/) ?? [];
  },
  assigns: (node, names) =>
    /^(?:assignment_statement|short_var_declaration)$/.test(node.type) &&
    names.some((name) =>
      node
        .child('left')
        ?.text.split(/\s*,\s*/)
        .includes(name),
    ),
};

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain !== 'optional') return plain;
  const call = read.parent?.type === 'argument_list' ? read.parent.parent : undefined;
  const name = dottedName(call?.child('function'));
  if (call !== undefined && name === 'cmp.Or') return hasLast(call) ? 'defaulted' : plain;
  if (call !== undefined && name !== undefined && PARSING.test(name))
    return kindByChecks(call, parsing(call)) ?? plain;
  // What is made of an empty text is as empty.
  if (call !== undefined && /^strings\.(?:Trim\w*|To(?:Lower|Upper))$/.test(name ?? '') && read.index === 0)
    return kindByChecks(call, checks) ?? plain;
  return kindByChecks(read, checks) ?? plain;
}

/** Whether what `cmp.Or` takes last is a value of its own. */
function hasLast(call: SyntaxNode): boolean {
  const last = call.child('arguments')?.children.at(-1);
  return last !== undefined && last.type !== 'call_expression' && !/^(?:""|``)$/.test(last.text);
}

/** The same checks of the error that parsing gives: `if err != nil` asks whether there was nothing to parse. */
function parsing(call: SyntaxNode): Checks {
  const error = checks.namesFor(call)[1];
  return {
    ...checks,
    namesFor: (expression) => (error === undefined || error === '_' ? [] : checks.namesFor(expression)),
    asks: ({ condition }, name) => name === error && condition.text === `${error} != nil`,
  };
}
