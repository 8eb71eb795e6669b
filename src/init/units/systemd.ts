import { environmentOf } from '../considered-paths.ts';
import { folderOf, nameOf } from '../repository.ts';
import type { Unit } from './source.ts';

export function isUnitFile(path: string): boolean {
  return path.endsWith('.service');
}

/** Services of systemd that get env keys, each with its drop-ins, which stand in a folder called after it. */
export function findSystemdUnits(
  paths: readonly string[],
  texts: ReadonlyMap<string, string | undefined>,
): Unit[] {
  return paths.filter(isUnitFile).flatMap((file): Unit[] => {
    const text = texts.get(file) ?? '';
    if (!/^ExecStart=/m.test(text) || !/^(?:Environment|EnvironmentFile|PassEnvironment)=/m.test(text))
      return [];
    if (environmentOf(file) === 'elsewhere') return [];
    const dropIns = paths.filter((path) => path.startsWith(`${file}.d/`) && path.endsWith('.conf'));
    const about = {
      name: nameOf(file).replace(/@?\.service$/, ''),
      aliases: [],
      folder: folderOf(file),
      file,
      below: [],
    };
    return [
      {
        ...about,
        source: { systemd: dropIns.length === 0 ? file : [file, ...dropIns] },
        environment: 'production',
      },
    ];
  });
}
