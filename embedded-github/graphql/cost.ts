import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isObject } from '../openapi/schema.ts';

/** GitHub runs no query that could return more nodes than these. */
export const MAX_NODES = 500_000;

export interface Cost {
  /** The most nodes that the query may return. */
  readonly nodes: number;
  /** What it takes from the hourly budget: one for a hundred requests that it would take without GraphQL, at least one. */
  readonly points: number;
}

/** GitHub's documented sums: each connection counts once for every node that it hangs on. */
export function costOf(document: DocumentNode, variables: unknown): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let nodes = 0;
  let requests = 0;
  const visit = ({ selections }: SelectionSetNode, parents: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) visit(fragment.selectionSet, parents);
        continue;
      }
      const page = selection.kind === Kind.FIELD ? pageSize(selection, variables) : undefined;
      if (page !== undefined) {
        requests += parents;
        nodes += parents * page;
      }
      if (selection.selectionSet !== undefined) visit(selection.selectionSet, parents * (page ?? 1));
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) visit(definition.selectionSet, 1);
  return { nodes, points: Math.max(1, Math.round(requests / 100)) };
}

function pageSize({ arguments: given = [] }: FieldNode, variables: unknown): number | undefined {
  const boundary = given.find(({ name }) => name.value === 'first' || name.value === 'last');
  return boundary === undefined ? undefined : numberOf(boundary.value, variables);
}

function numberOf(value: ValueNode, variables: unknown): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE && isObject(variables) ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : undefined;
}
