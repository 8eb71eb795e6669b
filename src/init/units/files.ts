import { environmentOf } from '../considered-paths.ts';
import { folderOf, nameOf } from '../repository.ts';
import type { Unit } from './source.ts';

/** Dotenv files that are named after production, whatever stands around it: `.env.production`, `auth.prod.env`. */
const DOTENV = /^(?:\.env(?:\.[\w-]+)*|[\w.-]*\.env)$/i;

/** Words of a file's name that do not tell which program it is for. */
const NAMELESS = /^(?:env|prod|prd|production|live|local|config|secrets?|vars?|common|shared)?$/i;

/** Files that are production config by their names alone. */
export function findFileUnits(paths: readonly string[]): Unit[] {
  return paths.flatMap((file): Unit[] => {
    const name = nameOf(file);
    if (!DOTENV.test(name) || environmentOf(file) !== 'production') return [];
    if (environmentOf(name) !== 'production' && !/^\.?env$|^[\w-]+\.env$/i.test(name)) return [];
    const words = name.split('.').filter((word) => !NAMELESS.test(word));
    // An example is a manifest, and what is encrypted as a whole has no lines to read.
    if (words.some((word) => /^(?:example|sample|template|dist|vault|enc|gpg|age)$/i.test(word))) return [];
    return [
      {
        name: words[0] ?? name,
        aliases: [],
        folder: folderOf(file),
        file,
        source: { dotenv: file },
        below: [],
        environment: 'production',
      },
    ];
  });
}
