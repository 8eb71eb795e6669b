import type { SyntaxNode } from '../syntax-tree.ts';
import type { Conditional } from './dialect.ts';

/** What a language says of its checks. */
export interface Checks {
  readonly conditional: (node: SyntaxNode) => Conditional | undefined;
  /** Whether a statement or expression ends the program, or the function with an error. */
  readonly ends: (node: SyntaxNode) => boolean;
  readonly isStatement: (node: SyntaxNode) => boolean;
  /** The names that a statement gives to what the expression is. */
  readonly namesFor: (expression: SyntaxNode) => readonly string[];
  /** Whether a node gives one of the names a value. */
  readonly assigns: (node: SyntaxNode, names: readonly string[]) => boolean;
  /** Whether a condition holds where what has the name is absent, where that is not to be seen in its words. */
  readonly asks?: (conditional: Conditional, name: string) => boolean;
}

/** A check stands close to what it checks. */
const NEAR = 8;
const MOST_NODES = 400;

/** What the checks around and behind a read make of it; undefined where there are none. */
export function kindByChecks(read: SyntaxNode, checks: Checks): 'hard' | 'defaulted' | undefined {
  let statement: SyntaxNode | undefined;
  for (const outer of read.ancestors()) {
    const found = checks.conditional(outer);
    if (found !== undefined) {
      const isAsked = found.condition.start <= read.start && read.end <= found.condition.end;
      if (isAsked) return failsWithout(found, subjectsOf(read, checks), checks) ? 'hard' : undefined;
    }
    if (checks.isStatement(outer)) statement ??= outer;
    if (statement !== undefined) break;
  }
  const names = checks.namesFor(read);
  if (statement === undefined || names.length === 0) return undefined;
  return kindByNext(statement, names, checks);
}

/** What a condition may ask about: the read, or the assignment of what it gives. */
function subjectsOf(read: SyntaxNode, checks: Checks): string[] {
  const isAssigned = read.parent !== undefined && checks.namesFor(read).length > 0;
  return [read.text, ...(isAssigned ? [read.parent.text] : [])];
}

/** Whether the branch that is taken where one of the subjects is absent ends the program. */
function failsWithout(found: Conditional, subjects: readonly string[], checks: Checks): boolean {
  const asks = checks.asks ?? asksForAbsence;
  if (subjects.some((subject) => asks(found, subject))) return endsIn(found.body, checks);
  return (
    found.alternative !== undefined &&
    checks.conditional(found.alternative) === undefined &&
    subjects.some((subject) => asksForPresence(found, subject)) &&
    endsIn(found.alternative, checks)
  );
}

function kindByNext(
  statement: SyntaxNode,
  names: readonly string[],
  checks: Checks,
): 'hard' | 'defaulted' | undefined {
  // `if v := read; v == ""` holds the statement that it checks.
  const own = statement.parent === undefined ? undefined : checks.conditional(statement.parent);
  const after = statement.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR) ?? [];
  const candidates = own === undefined ? after : [statement.parent ?? statement];
  let left = names;
  for (const candidate of candidates) {
    const inner = candidate.type === 'expression_statement' ? candidate.children[0] : candidate;
    const found = inner === undefined ? undefined : checks.conditional(inner);
    // What gets another value is about something else from there on.
    if (found === undefined) left = left.filter((name) => !checks.assigns(candidate, [name]));
    const hidden = candidates === after ? found?.own : undefined;
    const asked = left.filter((name) => hidden === undefined || !checks.assigns(hidden, [name]));
    if (found === undefined) continue;
    if (failsWithout(found, asked, checks)) return 'hard';
    if (!asked.some((name) => (checks.asks ?? asksForAbsence)(found, name))) continue;
    if (firstOf(found.body).some((node) => checks.assigns(node, asked))) return 'defaulted';
  }
  return undefined;
}

/** The nodes at the beginning of a block; what stands far behind is about something else. */
function firstOf(body: SyntaxNode | undefined): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (const node of body?.walk() ?? []) if (nodes.push(node) >= MOST_NODES) break;
  return nodes;
}

function endsIn(body: SyntaxNode | undefined, { ends, conditional }: Checks): boolean {
  if (body === undefined) return false;
  // What only a further condition comes to, is no end for all.
  const open: SyntaxNode[] = [body];
  for (
    let node = open.pop(), left = MOST_NODES;
    node !== undefined && left > 0;
    node = open.pop(), left -= 1
  ) {
    if (ends(node)) return true;
    for (const child of node.children) if (conditional(child) === undefined) open.push(child);
  }
  return false;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const LONGEST = 400;

/** Whether a condition holds wherever its subject is unset: `s == ""`, `!s`, `s.nil?`, alone or beside others with `||`. */
export function asksForAbsence({ condition, isUnless }: Conditional, subject: string): boolean {
  const text = condition.text;
  if (text.length > LONGEST || subject.length > LONGEST) return false;
  const clauses = withoutParentheses(text).split(isUnless ? /&&|\band\b/ : /\|\||\bor\b/);
  if (isUnless ? /\|\||\bor\b/.test(text) : /&&|\band\b/.test(text)) return false;
  const s = escaped(subject.replace(/\s+/g, ''));
  const asked = new RegExp(isUnless ? presence(s) : absence(s));
  return clauses.some((clause) => asked.test(withoutParentheses(clause).replace(/\s+/g, '')));
}

/** Whether a condition holds only where its subject is set: `s != ""`, `s`, alone or beside others with `&&`. */
function asksForPresence({ condition, isUnless }: Conditional, subject: string): boolean {
  const text = condition.text;
  if (isUnless || text.length > LONGEST || subject.length > LONGEST || /\|\||\bor\b/.test(text)) return false;
  const asked = new RegExp(presence(escaped(subject.replace(/\s+/g, ''))));
  const clauses = withoutParentheses(text).split(/&&|\band\b/);
  return clauses.some((clause) => asked.test(withoutParentheses(clause).replace(/\s+/g, '')));
}

function presence(s: string): string {
  return [
    `^${s}(?:\\.present\\?|\\.is_ok\\(\\)|\\.is_some\\(\\))?$`,
    `^(?:${s}!==?${EMPTY}|${EMPTY}!==?${s})$`,
    `^(?:isset|!empty)\\(${s}\\)$`,
  ].join('|');
}

const EMPTY = `(?:""|''|nil|null|NULL|None|false|FALSE)`;

function absence(s: string): string {
  return [
    `^(?:!|not)\\(?${s}\\)?(?:\\.ok\\(\\))?(?:\\.(?:present\\?|isPresent\\(\\)|is_ok\\(\\)|is_some\\(\\)))?$`,
    `^(?:${s}===?${EMPTY}|${EMPTY}===?${s})$`,
    `^(?:len|strlen)\\(${s}\\)(?:==|<=|<)[01]$`,
    `^${s}(?:\\.to_s|\\.ok\\(\\))?(?:\\.strip|\\.trim\\(\\)|\\.clone\\(\\))?\\.(?:nil\\?|empty\\?|blank\\?|isEmpty\\(\\)|isBlank\\(\\)|is_empty\\(\\)|is_none\\(\\)|is_err\\(\\)|length\\(\\)==0)$`,
    `^(?:empty|is_null|\\w+\\.(?:isEmpty|isBlank|isNullOrEmpty|isNull))\\(${s}\\)$`,
    `^!isset\\(${s}\\)$`,
  ].join('|');
}

function withoutParentheses(text: string): string {
  const inner = text.trim();
  if (!inner.startsWith('(') || !inner.endsWith(')')) return inner;
  let depth = 0;
  for (let index = 0; index < inner.length - 1; index += 1) {
    if (inner[index] === '(') depth += 1;
    if (inner[index] === ')') depth -= 1;
    if (depth === 0) return inner;
  }
  return withoutParentheses(inner.slice(1, -1));
}
