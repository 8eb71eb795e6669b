import type { Parsed } from '../../checklist/problem.ts';
import { entriesAt, goTo } from '../text/tree-walk.ts';
import { parseYamlTree } from '../text/yaml-tree.ts';
import { GivenKeys } from './given-keys.ts';
import type { Reach } from './reader.ts';

/**
 * The keys that a vercel.json gives to functions (`env`), or with the stage `build` to the build (`build.env`). Most keys
 * of a project are set on Vercel itself, of which nothing is seen here.
 * https://vercel.com/docs/project-configuration · https://vercel.com/docs/environment-variables
 */
export function parseVercel(text: string, file: string, stage?: string): Parsed<Reach> {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const keys = new GivenKeys(file);
  const start = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== 'map') keys.problems.push({ ...start, message: 'a vercel.json is one object' });

  const env = stage === 'build' ? goTo(root, 'build', 'env') : goTo(root, 'env');
  if (env !== undefined && env.kind !== 'map')
    keys.problems.push({ ...env.at, message: '`env` holds keys with values' });
  for (const entry of entriesAt(env)) {
    const { key, at, value } = entry;
    // `@name` named a secret of the account; Vercel has none any more.
    if (value.kind === 'text' && value.text.startsWith('@'))
      keys.doubt(key, at, 'takes it from a secret that is kept on Vercel', { unlessListed: true });
    else keys.provideTree(entry);
  }
  keys.doubtAll(
    `what is set on Vercel itself is not in ${file}: name what \`vercel env ls production --format json\` prints as \`listing\``,
    { unlessListed: true },
  );
  return keys.toReach();
}
