import type { Read } from '../../../read.ts';
import { type Checks, kindByChecks } from '../../dialect/absence.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

const DEMANDING = /^(?:unwrap|expect)$/;
const OTHERWISE = /^(?:unwrap_or|unwrap_or_default|map_or)$/;
/** What is taken instead may be an end as well. */
const OTHERWISE_BY_CODE = /^(?:unwrap_or_else|map_or_else|or_else)$/;
const QUESTION = /^is_(?:ok|err|some|none)$/;
/** What hands an absent value on as one, or makes an error of it. */
const PASSING =
  /^(?:ok|map|map_err|and_then|context|with_context|wrap_err|wrap_err_with|as_deref|as_ref|as_str|cloned|transpose|inspect|inspect_err|filter|ok_or|ok_or_else|to_owned|parse|trim|into_string|flatten)$/;

const checks: Checks = {
  conditional(node) {
    const condition = node.type === 'if_expression' ? node.child('condition') : undefined;
    const [body, alternative] = [node.child('consequence'), node.child('alternative')];
    return condition && { condition, body, alternative };
  },
  ends,
  isStatement: ({ parent }) => parent?.type === 'block',
  namesFor(expression) {
    const { parent } = expression;
    return parent?.type === 'let_declaration' ? [parent.child('pattern')?.text ?? ''] : [];
  },
  assigns: (node, names) =>
    node.type === 'assignment_expression' && names.includes(node.child('left')?.text ?? ''),
};

function ends(node: SyntaxNode): boolean {
  if (node.type === 'macro_invocation')
    return /^(?:panic|bail|unreachable|todo|unimplemented|ensure|compile_error|anyhow::bail|eyre::bail)$/.test(
      node.child('macro')?.text ?? '',
    );
  if (node.type !== 'call_expression') return false;
  return /^(?:(?:std::)?process::(?:exit|abort)|exit|Err)$/.test(node.child('function')?.text ?? '');
}

/** `if env::var("A").is_ok() { env::var("A").unwrap() }`. */
function isAskedBefore(read: SyntaxNode): boolean {
  const key = /\(\s*(r?"\w{1,100}"|[A-Z]\w{0,100})\s*\)$/.exec(read.text.slice(0, 200))?.[1];
  if (key === undefined) return false;
  // What is denied tells the opposite.
  const asked = new RegExp(
    `(?<!![\\w:\\s]{0,40})\\bvar(?:_os)?\\(\\s*${key}\\s*\\)(?:\\.ok\\(\\))?\\.is_(?:ok|some)\\(\\)`,
  );
  let inside = read;
  for (const outer of read.ancestors()) {
    if (outer.type === 'function_item') return false;
    const condition =
      outer.type === 'if_expression' && inside.field === 'consequence' ? outer.child('condition') : undefined;
    const text = condition?.text.slice(0, 400) ?? '';
    if (!text.includes('||') && asked.test(text)) return true;
    inside = outer;
  }
  return false;
}

const endsIn = (node: SyntaxNode | undefined) =>
  node !== undefined && [...node.walk()].slice(0, 200).some(ends);

/** Whether the function around a read gives back `Option<…>`. */
function givesNothing(read: SyntaxNode): boolean {
  const around = [...read.ancestors()].find(({ type }) =>
    /^(?:function_item|closure_expression)$/.test(type),
  );
  return /^(?:std::option::)?Option</.test(around?.child('return_type')?.text ?? '');
}

/** What a read is by the code around it. `plain` is what it is by itself. */
export function kindOf(read: SyntaxNode, plain: Read['kind']): Read['kind'] {
  if (plain !== 'optional') return plain;
  let at = read;
  // After `ok()`, and in a function that may give nothing back, a question mark is no error.
  let isError = !givesNothing(read);
  for (let { parent } = at; parent !== undefined; { parent } = at) {
    if (parent.type === 'try_expression') return isError ? 'hard' : 'optional';
    const isMethod = parent.type === 'field_expression' && at.field === 'value';
    const call = isMethod ? parent.parent : undefined;
    const method = parent.child('field')?.text ?? '';
    if (call?.type !== 'call_expression') break;
    if (DEMANDING.test(method)) return isAskedBefore(read) ? 'optional' : 'hard';
    if (OTHERWISE.test(method)) return 'defaulted';
    if (OTHERWISE_BY_CODE.test(method)) return endsIn(call.child('arguments')) ? 'hard' : 'defaulted';
    if (QUESTION.test(method)) break;
    const isOr = method === 'or';
    if (isOr && !endsIn(call.child('arguments'))) return 'defaulted';
    if (!isOr && !PASSING.test(method)) return 'optional';
    if (method === 'ok') isError = false;
    if (isOr || method.startsWith('ok_or')) isError = true;
    at = call;
  }
  return kindByPattern(at) ?? kindByChecks(read, checks) ?? plain;
}

/** `match read { … }`, `let Ok(a) = read else { … }`, `if let Ok(a) = read { … } else { … }`. */
function kindByPattern(read: SyntaxNode): Read['kind'] | undefined {
  const { parent } = read;
  if (parent?.type === 'match_expression' && read.field === 'value') return kindByMatch(parent);
  if (parent?.type === 'let_declaration' && parent.child('alternative') !== undefined)
    return endsIn(parent.child('alternative')) ? 'hard' : 'optional';
  if (parent?.type !== 'let_condition') return undefined;
  const condition = parent.parent;
  const alternative = condition?.type === 'if_expression' ? condition.child('alternative') : undefined;
  return endsIn(alternative) ? 'hard' : 'optional';
}

function kindByMatch(match: SyntaxNode): Read['kind'] {
  const arms = match.child('body')?.children ?? [];
  const absent = arms.find((arm) => /^(?:Err|None|_)/.test(arm.child('pattern')?.text ?? ''));
  const value = absent?.child('value');
  if (value === undefined) return 'optional';
  if (endsIn(value)) return 'hard';
  return /^(?:None|\(\)|\{\s*\}|return\b.*|continue|false)$/.test(value.text.slice(0, 60))
    ? 'optional'
    : 'defaulted';
}
