import type { FormatName } from '../checklist/production-formats.ts';
import { environmentOf } from './considered-paths.ts';
import { folderOf, nameOf } from './repository.ts';
import type { Unit } from './source.ts';

/** Dotenv files that are named after production, whatever stands around it: `.env.production`, `auth.prod.env`. */
const DOTENV = /^(?:\.env(?:\.[\w-]+)*|[\w.-]*\.env)$/i;

/** Words of a file's name that do not tell which program it is for. */
const NAMELESS = /^(?:env|prod|prd|production|live|local|config|secrets?|vars?|common|shared)?$/i;

/** Files that platforms look for by their names, each with the format that reads it. */
const OF_PLATFORMS: readonly (readonly [RegExp, FormatName])[] = [
  [/^fly(?:\.[\w-]+)?\.toml$/, 'fly'],
  [/^render\.ya?ml$/, 'render'],
  [/^serverless\.ya?ml$/, 'serverless'],
  [/^task-?def(?:inition)?(?:[.-][\w-]+)*\.json$/, 'ecs'],
];

/** Files that are production config by their names alone. */
export function findFileUnits(paths: readonly string[]): Unit[] {
  return [...findPlatformFiles(paths), ...findDotenvFiles(paths)];
}

function findPlatformFiles(paths: readonly string[]): Unit[] {
  return paths.flatMap((file): Unit[] => {
    const [, format] = OF_PLATFORMS.find(([pattern]) => pattern.test(nameOf(file))) ?? [];
    if (format === undefined || environmentOf(file) === 'elsewhere') return [];
    const about = { name: nameOf(file), aliases: [], folder: folderOf(file), file, below: [] };
    return [{ ...about, source: { [format]: file }, environment: 'production' }];
  });
}

function findDotenvFiles(paths: readonly string[]): Unit[] {
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
