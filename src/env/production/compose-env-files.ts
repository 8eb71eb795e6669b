import type { Problem } from '../../checklist/problem.ts';
import type { Place } from '../text/place.ts';
import type { Tree } from '../text/yaml-tree.ts';
import { interpolate } from './interpolation.ts';
import { pathFrom } from './path-from.ts';

/** The files that `env_file` names, with paths from the root of the repository. */
export interface EnvFiles {
  readonly files: readonly {
    readonly at: Place;
    readonly path: string;
    readonly format: 'raw' | undefined;
  }[];
  /** Files that cannot be looked into: each with the end of a sentence that says why. */
  readonly unseen: readonly { readonly at: Place; readonly why: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `env_file`: a path, or a list of paths and of maps with `path`, `required` and `format`. Paths start at the
 * folder of the compose file. Whether a file is required makes no difference: absent here, it may still be on the host.
 */
export function listEnvFiles(tree: Tree | undefined, composeFile: string): EnvFiles {
  const [files, unseen, problems]: [EnvFiles['files'][number][], EnvFiles['unseen'][number][], Problem[]] = [
    [],
    [],
    [],
  ];
  const items =
    tree === undefined || tree.kind === 'nothing' ? [] : tree.kind === 'list' ? tree.items : [tree];
  for (const item of items) {
    const fields = item.kind === 'map' ? item.entries : undefined;
    const path = fields === undefined ? item : fields.get('path')?.value;
    const format = fields?.get('format')?.value;
    const isRaw = format?.kind === 'text' && format.text === 'raw';
    if (path?.kind !== 'text' || path.text === '') problems.push({ ...item.at, message: ENV_FILE });
    else if (format !== undefined && !isRaw)
      problems.push({ ...format.at, message: 'a format is `raw`, or left out' });
    else {
      const found = envFileFrom(path.text, composeFile);
      if ('why' in found) unseen.push({ at: path.at, why: found.why });
      else files.push({ at: path.at, path: found.path, format: isRaw ? 'raw' : undefined });
    }
  }
  return { files, unseen, problems };
}

function envFileFrom(written: string, composeFile: string): { path: string } | { why: string } {
  const found = interpolate(written);
  if (found.is !== 'known')
    return { why: 'reads an env file whose path comes from the host: list its keys with `names`' };
  const path = pathFrom(found.text, composeFile);
  return path === undefined
    ? { why: 'reads an env file outside the repository: list its keys with `names`' }
    : { path };
}

const ENV_FILE =
  '`env_file` holds a path, or a list of paths and of maps with `path`, `required` and `format`';
