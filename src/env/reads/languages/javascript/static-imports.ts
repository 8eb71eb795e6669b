import { addReading } from '../../add-reading.ts';
import type { Finds } from '../../found.ts';
import { keysFrom } from '../../joined.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { bindingOf } from './bindings.ts';
import { argument, literalText } from './expressions.ts';

/**
 * Keys that are imported: `import { A } from '$env/static/private'` of SvelteKit, which does not build without the key, and
 * `import { A } from 'astro:env/server'`, where a schema says what it is.
 */
export function addStaticImports(code: ParsedCode, finds: Finds): void {
  const add = (key: SyntaxNode, text: string, kind: 'hard' | 'optional') =>
    addReading(finds, code, { key, keys: keysFrom([{ key: text, node: key }]), kind: () => kind });
  for (const specifier of code.tree.nodesOf('import_specifier')) {
    const key = specifier.child('name');
    const source = literalText(specifier.parent?.parent?.parent?.child('source')) ?? '';
    if (key === undefined) continue;
    if (/^\$env\/static\/(?:private|public)$/.test(source)) add(key, key.text, 'hard');
    else if (OF_ASTRO.test(source) && key.text !== 'getSecret') add(key, key.text, 'optional');
  }
  if (!code.text.includes('getSecret')) return;
  for (const call of code.tree.nodesOf('call_expression')) {
    const called = call.child('function');
    const binding = called?.type === 'identifier' ? bindingOf(called.text, called) : undefined;
    if (binding?.is !== 'import' || binding.name !== 'getSecret' || !OF_ASTRO.test(binding.source)) continue;
    const key = argument(call, 0);
    const text = literalText(key);
    if (key !== undefined && text !== undefined) add(key, text, 'optional');
  }
}

const OF_ASTRO = /^astro:env\/(?:client|server)$/;
