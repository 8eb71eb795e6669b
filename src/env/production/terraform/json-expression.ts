import type { Place } from '../../text/place.ts';
import { entriesAt } from '../../text/tree-walk.ts';
import type { Tree } from '../../text/yaml-tree.ts';
import { isSeen } from '../unseen.ts';
import type { Expression } from './hcl.ts';
import { splitTemplate } from './pieces.ts';
import { templateOf } from './read-expression.ts';

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
  return templateOf(splitTemplate(text), { at }) ?? { kind: 'other', at };
}
