import type { Token } from './actions.ts';

/** A template as what it does. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'output'; readonly code: string; readonly start: number; readonly isAlone: boolean }
  | {
      readonly kind: 'assign';
      readonly name: string;
      /** `:=`, and not `=`, which sets one that is there. */
      readonly isNew: boolean;
      readonly code: string;
      readonly start: number;
    }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly code: string;
      /** Variables that `range $key, $value := …` or `with $x := …` set. */
      readonly names: readonly string[];
      readonly start: number;
      readonly body: readonly Block[];
      readonly otherwise: readonly Block[];
    };

/** What a file of templates holds. */
export interface Template {
  readonly blocks: readonly Block[];
  /** The templates that it names with `define`. */
  readonly defined: ReadonlyMap<string, readonly Block[]>;
}

/** A block that is not closed, or closed without being open: where it is. */
export interface Unbalanced {
  readonly unbalanced: number;
}

const ASSIGNMENT = /^(\$\w*)\s*:?=\s*/;
const RANGE_NAMES = /^(\$\w*)(?:\s*,\s*(\$\w*))?\s*:=\s*/;
const MAX_DEPTH = 100;

/** Puts the tokens of a template together as blocks. */
export function readBlocks(tokens: readonly Token[]): Template | Unbalanced {
  const defined = new Map<string, readonly Block[]>();
  let position = 0;

  /** Reads up to the `end` or `else` that belongs to an outer block, which is left standing. */
  const readBody = (depth: number): Block[] | Unbalanced => {
    const blocks: Block[] = [];
    for (; position < tokens.length; position += 1) {
      const token = tokens[position];
      if (token === undefined) break;
      if (token.kind === 'text') {
        blocks.push(token);
        continue;
      }
      const [word = ''] = /^\w+/.exec(token.code) ?? [];
      if (word === 'end' || word === 'else') return blocks;
      if (depth > MAX_DEPTH) return { unbalanced: token.start };
      if (['if', 'with', 'range', 'define', 'block'].includes(word)) {
        const block = readBlock(word, token.code.slice(word.length).trim(), token.start, depth);
        if ('unbalanced' in block) return block;
        if ('kind' in block) blocks.push(block);
      } else blocks.push(readAction(token));
    }
    return blocks;
  };

  const readBlock = (
    word: string,
    code: string,
    start: number,
    depth: number,
  ): Block | Unbalanced | { done: true } => {
    // A chain of `else if` is a block in a block as well.
    if (depth > MAX_DEPTH) return { unbalanced: start };
    position += 1;
    const body = readBody(depth + 1);
    if ('unbalanced' in body) return body;
    const closing = tokens[position];
    if (closing?.kind !== 'action') return { unbalanced: start };
    let otherwise: readonly Block[] = [];
    const [, chained] = /^else\s+((?:if|with)\b[\s\S]*)$/.exec(closing.code) ?? [];
    if (chained !== undefined) {
      const [inner = ''] = /^\w+/.exec(chained) ?? [];
      const block = readBlock(inner, chained.slice(inner.length).trim(), closing.start, depth + 1);
      if ('unbalanced' in block) return block;
      otherwise = 'kind' in block ? [block] : [];
    } else if (closing.code === 'else') {
      position += 1;
      const rest = readBody(depth + 1);
      if ('unbalanced' in rest) return rest;
      if (tokens[position]?.kind !== 'action') return { unbalanced: start };
      otherwise = rest;
    }
    if (word === 'define' || word === 'block') {
      const [, name = ''] = /^"([^"]*)"/.exec(code) ?? [];
      defined.set(name, body);
      if (word === 'define') return { done: true };
      return { kind: 'output', code: `template ${code}`, start, isAlone: true };
    }
    const [assigned = '', first, second] = (word === 'range' ? RANGE_NAMES : ASSIGNMENT).exec(code) ?? [];
    const names = [first, second].filter((name) => name !== undefined);
    const kind = word === 'range' ? 'range' : word === 'with' ? 'with' : 'if';
    return { kind, code: code.slice(assigned.length), names, start, body, otherwise };
  };

  const blocks = readBody(0);
  if ('unbalanced' in blocks) return blocks;
  const rest = tokens[position];
  return rest === undefined ? { blocks, defined } : { unbalanced: rest.start };
}

function readAction(token: Extract<Token, { kind: 'action' }>): Block {
  const { code, start, isAlone } = token;
  if (code.startsWith('/*') || code === '') return { kind: 'text', text: '', start };
  const [assigned = '', name] = ASSIGNMENT.exec(code) ?? [];
  if (name !== undefined)
    return { kind: 'assign', name, isNew: assigned.includes(':'), code: code.slice(assigned.length), start };
  return { kind: 'output', code, start, isAlone };
}
