import type { EnvConfig } from '../../checklist/env-schema.ts';
import { CodeFiles } from '../../local/code-files.ts';
import { type CodeFacts, gatherCode } from '../env/code-facts.ts';

/** What all code of the services reads at one commit of a checkout: none of it is changed there. */
export async function gatherAllCode(
  root: string,
  env: EnvConfig,
  head: string,
): Promise<CodeFacts | undefined> {
  const code = new CodeFiles(root);
  try {
    const commits = { tip: head, head, findMergeBase: () => Promise.resolve(head) };
    return await gatherCode(env, { files: [], complete: true }, commits, {
      readCode: () => Promise.resolve([]),
      readTree: (isCode) => code.readTree(head, isCode),
    });
  } finally {
    code.close();
  }
}
