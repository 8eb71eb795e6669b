import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { keyOfPair, nameIn, unwrap } from './expressions.ts';

const CONFIG = /(?:^|\/)[\w.-]+\.config\.[cm]?[jt]s$/;
const WITH_ENV = /(?:^|\/)(?:next|nuxt)\.config\.[cm]?[jt]s$/;
const DEFINED = /^import\.meta\.env\.(\w+)$/;

/**
 * The keys that a build replaces by what its settings say, so that the code looks nothing up: `env` of Next.js and Nuxt 2, and what
 * `define` of Vite says of `import.meta.env`; what it says of `process.env` does not hold for a server beside it. One that the settings
 * read from the environment under the same name stays a key.
 * nextjs.org/docs/app/api-reference/config/next-config-js/env, v2.nuxt.com/docs/configuration-glossary/configuration-env,
 * vite.dev/config/shared-options#define
 */
export function addInlined(code: ParsedCode, finds: Finds): void {
  if (!CONFIG.test(code.file)) return;
  const read = new Set(finds.reads.map(({ key }) => key));
  const defined = code.tree.nodesOf('pair').flatMap((pair) => {
    const name = nameIn(keyOfPair(pair)) ?? '';
    return name === 'env' && WITH_ENV.test(code.file) && isOfSettings(pair)
      ? namesIn(pair)
      : (DEFINED.exec(name)?.[1] ?? []);
  });
  for (const name of defined)
    if (!read.has(name))
      finds.addWrapper({
        by: 'inlined',
        language: 'javascript',
        name,
        folder: code.file.slice(0, code.file.lastIndexOf('/') + 1),
      });
}

/** Whether a pair stands in an object that is no part of another one. */
function isOfSettings(pair: SyntaxNode): boolean {
  return pair.parent?.type === 'object' && pair.parent.parent?.type !== 'pair';
}

function namesIn(pair: SyntaxNode): string[] {
  const object = unwrap(pair.child('value'));
  return object?.type === 'object' ? object.children.flatMap((each) => nameIn(keyOfPair(each)) ?? []) : [];
}
