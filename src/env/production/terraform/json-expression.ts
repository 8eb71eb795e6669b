import type { Place } from '../../text/place.ts';
import { Scanner } from '../../text/scanner.ts';
import { entriesAt } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { isSeen } from '../unseen.ts';
import type { Expression } from './hcl.ts';
import { ExpressionReader } from './read-expression.ts';
import { HclError } from './skip.ts';

/**
 * A value of JSON as Terraform takes it: texts are templates.
 * https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
export function expressionOf(tree: Tree): Expression {
  const { at } = tree;
  if (tree.kind === 'nothing') return { kind: 'nothing', at };
  if (tree.kind === 'list') return { kind: 'list', at, items: tree.items.map(expressionOf) };
  if (tree.kind === 'map')
    return {
      kind: 'object',
      at,
      entries: entriesAt(tree).map((entry) => ({
        key: /[$%]\{/.test(entry.key) || !isSeen(entry.key) ? undefined : entry.key,
        at: entry.at,
        value: expressionOf(entry.value),
      })),
    };
  return tree.isText ? textOf(tree.text, at) : { kind: 'text', at, text: tree.text, isText: false };
}

/** A text is a template: `${…}` alone is the expression in it. */
function textOf(text: string, at: Place): Expression {
  if (!isSeen(text)) return { kind: 'other', at };
  if (!/[$%]\{/.test(text)) return { kind: 'text', at, text, isText: true };
  const [, inner] = /^\$\{([\s\S]*)\}$/.exec(text) ?? [];
  try {
    const scanner = new Scanner(inner ?? '');
    const read = new ExpressionReader(scanner, () => at).read(true);
    if (inner !== undefined && scanner.isAtEnd) return read;
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
  }
  return { kind: 'other', at };
}
