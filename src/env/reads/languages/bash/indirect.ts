import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { kindByTest } from './kind.ts';

/** A script reads by name in a place or two. */
const MOST = 100;
const DEEPEST = 4;

/** What a name that another one holds may be: words of the script, or what a function is given. */
interface Held {
  readonly words: readonly SyntaxNode[];
  /** A function, and from which argument on its arguments are names. */
  readonly given?: { readonly of: SyntaxNode; readonly from: number; readonly isRest: boolean };
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Variables that are read by a name in another one: `${!name}`, `printenv "$name"` and `eval x="\$${1}_FILE"`, where the name is an
 * argument of a function, or goes through a list. gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
 */
export function findIndirect(code: ParsedCode, finds: Finds, isTool: boolean): void {
  if (!/\$\{!|\beval\s|\b(?:print)?env\s/.test(code.text)) return;
  for (const { node, name, prefix, suffix } of listIndirect(code).slice(0, MOST)) {
    const held = hold(code, name, node, 0);
    if (held === undefined) continue;
    const nameOf = (word: string) => `${prefix}${held.prefix}${word}${held.suffix}${suffix}`;
    const own = node.type === 'expansion' ? kindOf(node, name) : 'optional';
    const kind = own === 'hard' && (isTool || suffix + held.suffix !== '') ? 'optional' : own;
    for (const word of held.words) add(code, finds, word, nameOf, kind);
    if (held.given === undefined) continue;
    const { of, from, isRest } = held.given;
    for (const args of callsOf(code, of)) {
      const hasDefault = !isRest && (literal(args[from + 1]) ?? '') !== '' && suffix + held.suffix === '';
      for (const word of args.slice(from, isRest ? undefined : from + 1))
        add(code, finds, word, nameOf, hasDefault ? 'defaulted' : kind);
    }
  }
}

function add(
  code: ParsedCode,
  finds: Finds,
  word: SyntaxNode,
  nameOf: (word: string) => string,
  kind: Read['kind'],
): void {
  const text = literal(word);
  if (text !== undefined && /^[A-Z_][A-Za-z0-9_]*$/.test(text))
    addKey(finds, code, nameOf(text), kind, word.start);
}

/** Commands that read by a name, and how it stands in them: `env | grep "^${name}="` as well. */
const FORMS = new Map([
  ['eval', /\\\$(?:\{|\\\{)?(\w*)\$\{?(\w+)\}?(\w*)/],
  ['printenv', /^printenv\s+"?(\w*)\$\{?(\w+)\}?(\w*)/],
  ['grep', /"\^(\w*)\$\{?(\w+)\}?(\w*)="/],
]);

/** The places that read by the name in a variable, and what they put around it. */
function listIndirect({ tree }: ParsedCode) {
  const expansions = tree.nodesOf('expansion').filter(({ text }) => text.startsWith('${!'));
  const commands = tree.nodesOf('command').flatMap((node) => {
    const text = node.text.slice(0, 200);
    const command = /^\w+/.exec(text)?.[0] ?? '';
    const isOfAll = command !== 'grep' || /^(?:print)?env\b/.test(node.parent?.text ?? '');
    const form = isOfAll ? FORMS.get(command) : undefined;
    const [, prefix = '', name, suffix = ''] = form?.exec(text) ?? [];
    return name === undefined ? [] : [{ node, name, prefix, suffix }];
  });
  return [
    ...expansions.flatMap((node) => {
      const name = node.children.find(({ type }) => type === 'variable_name')?.text;
      return name === undefined ? [] : [{ node, name, prefix: '', suffix: '' }];
    }),
    ...commands,
  ];
}

function kindOf(expansion: SyntaxNode, name: string): Read['kind'] {
  if (/:?\?/.test(expansion.text)) return 'hard';
  return (
    kindByTest(expansion, name) ?? (/^\$\{!\w+:?[-=][^}]/.test(expansion.text) ? 'defaulted' : 'optional')
  );
}

const functionAround = (node: SyntaxNode) =>
  [...node.ancestors()].find(({ type }) => type === 'function_definition');

/** What the variable holds where a node stands. */
function hold(code: ParsedCode, name: string, node: SyntaxNode, depth: number): Held | undefined {
  if (depth > DEEPEST) return undefined;
  const around = functionAround(node);
  if (/^[1-9]$/.test(name))
    return (
      around && {
        words: [],
        given: { of: around, from: Number(name) - 1, isRest: false },
        prefix: '',
        suffix: '',
      }
    );
  const loop = [...node.ancestors()].find(
    (outer) => outer.type === 'for_statement' && outer.child('variable')?.text === name,
  );
  if (loop !== undefined) return holdLooped(code, loop, around);
  for (const { text, node: assignment } of assignmentsOf(code.tree).get(name) ?? []) {
    if (functionAround(assignment) !== around) continue;
    const [, prefix = '', from, suffix = ''] = /^"?(\w*)\$\{?(\w+)\}?(\w*)"?$/.exec(text) ?? [];
    const inner = from === undefined || from === name ? undefined : hold(code, from, assignment, depth + 1);
    if (inner !== undefined)
      return { ...inner, prefix: `${prefix}${inner.prefix}`, suffix: `${inner.suffix}${suffix}` };
  }
  return undefined;
}

/** The words of `for name in A B "${LIST[@]}"`, or all arguments of the function around: `for name in "$@"`. */
function holdLooped(code: ParsedCode, loop: SyntaxNode, around: SyntaxNode | undefined): Held {
  const values = loop.children.filter(({ field }) => field === 'value');
  const isRest = values.some(({ text }) => /^"?\$(?:@|\*|\{[@*]\})"?$/.test(text));
  const words = values.flatMap((value) => {
    const list = /^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(value.text)?.[1];
    if (list === undefined) return [value];
    const assigned = assignmentsOf(code.tree).get(list) ?? [];
    return assigned.flatMap(({ value: array }) => (array?.type === 'array' ? array.children : []));
  });
  const given = isRest && around !== undefined ? { of: around, from: 0, isRest: true } : undefined;
  return { words, ...(given && { given }), prefix: '', suffix: '' };
}

const assignmentsOf = onceForTree((tree) =>
  Map.groupBy(
    tree.nodesOf('variable_assignment').map((node) => {
      const value = node.child('value');
      return { name: node.child('name')?.text ?? '', node, value, text: value?.text.slice(0, 200) ?? '' };
    }),
    ({ name }) => name,
  ),
);

const commandsOf = onceForTree((tree) =>
  Map.groupBy(tree.nodesOf('command'), (command) => command.child('name')?.text ?? ''),
);

/** The arguments of each call of a function of the script. */
function callsOf({ tree }: ParsedCode, of: SyntaxNode): SyntaxNode[][] {
  const calls = commandsOf(tree).get(of.child('name')?.text ?? '') ?? [];
  return calls.map(({ children }) => children.filter(({ field }) => field === 'argument'));
}

/** The text of a word that nothing is put into. */
function literal(word: SyntaxNode | undefined): string | undefined {
  if (word?.type === 'word' || word?.type === 'number') return word.text;
  if (word?.type === 'raw_string') return word.text.slice(1, -1);
  if (word?.type !== 'string') return undefined;
  return word.children.every(({ type }) => type === 'string_content') ? word.text.slice(1, -1) : undefined;
}
