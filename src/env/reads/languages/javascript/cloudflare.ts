import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';

const HANDLERS = new Set(['fetch', 'scheduled', 'queue', 'email', 'tail', 'trace']);

/** A handler in what the file of a Cloudflare worker exports by default: its second argument is the environment. */
export function isWorkerHandler(node: SyntaxNode): boolean {
  const holder = node.type === 'method_definition' ? node : node.parent;
  const name = (holder?.child('name') ?? holder?.child('key'))?.text ?? '';
  const object = holder?.parent;
  if (!HANDLERS.has(name) || object?.type !== 'object') return false;
  for (const outer of object.ancestors()) {
    if (outer.type === 'export_statement') return true;
    if (outer.type !== 'satisfies_expression' && outer.type !== 'as_expression') return false;
  }
  return false;
}

const CLASSES = /^(?:DurableObject|WorkerEntrypoint|WorkflowEntrypoint|RpcTarget)$/;

/** Whether `this` is of a class that the platform gives the environment: `class A extends DurableObject`. */
export function isOfWorkerClass(self: SyntaxNode): boolean {
  const owner = [...self.ancestors()].find(({ type }) => type === 'class_declaration' || type === 'class');
  const heritage = owner?.children.find(({ type }) => type === 'class_heritage');
  const base =
    heritage?.children.find(({ type }) => type === 'extends_clause')?.child('value') ?? heritage?.children[0];
  if (base?.type !== 'identifier') return false;
  const binding = bindingOf(base.text, base);
  return binding?.is === 'import' && binding.source === 'cloudflare:workers' && CLASSES.test(binding.name);
}

/**
 * `export function onRequest(context)` and its like, which Pages call with an object that has the environment:
 * https://developers.cloudflare.com/pages/functions/api-reference/
 */
export function isPagesHandler(node: SyntaxNode): boolean {
  const holder = node.type === 'arrow_function' || node.type === 'function_expression' ? node.parent : node;
  const statement = holder?.type === 'variable_declarator' ? holder.parent?.parent : holder?.parent;
  return (
    statement?.type === 'export_statement' &&
    /^onRequest(?:Get|Post|Put|Patch|Delete|Head|Options)?$/.test(holder?.child('name')?.text ?? '')
  );
}
