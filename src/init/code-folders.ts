import { findManifestFiles } from './manifests/files.ts';
import { folderOf, foldersAround, nameOf } from './repository.ts';

/** The file that stands at the root of a program or a library in each of the usual languages. */
const PACKAGE_FILE =
  /^(?:package\.json|deno\.jsonc?|pyproject\.toml|setup\.py|requirements(?:\.in|\.txt)|Pipfile|manage\.py|go\.mod|Gemfile|composer\.json|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|.+\.csproj|.+\.fsproj)$/;

/** What says that a folder is deployed, and is no library: https://docs.docker.com/reference/dockerfile/, https://devcenter.heroku.com/articles/procfile. */
const DEPLOYED_BY = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:Docker|Container)file|Procfile)$/i;

/** Folders that stand beside the code and hold how it is built. */
const BUILD_FOLDER = /^\.?(?:docker|build|deploy|deployment|ci)$/i;

/** The folders that hold code, and which of them are deployed as far as the repository tells. */
export interface CodeFolders {
  readonly all: ReadonlySet<string>;
  /** By folder, the file that says so. */
  readonly deployed: ReadonlyMap<string, string>;
}

/** Files of a language that programs are written in. */
export const PROGRAM = /\.(?:py|[cm]?[jt]sx?|vue|svelte|go|rb|rs|java|kts?|scala|groovy|cs|fs|php|exs?)$/;

export function findCodeFolders(paths: readonly string[]): CodeFolders {
  const all = new Set(paths.filter((path) => PACKAGE_FILE.test(nameOf(path))).map(folderOf));
  const programs = new Set(paths.filter((path) => PROGRAM.test(path)).map(folderOf));
  // A program that is no package, or is built from elsewhere, and says which keys it needs.
  const declaring = [...findManifestFiles(paths).keys()].filter(
    (folder) =>
      folder !== '' && programs.has(folder) && !foldersAround(folder).some((around) => all.has(around)),
  );
  for (const folder of declaring) all.add(folder);
  const deployed = new Map<string, string>();
  for (const path of paths) {
    if (!DEPLOYED_BY.test(nameOf(path))) continue;
    const folder = folderOf(path);
    const owner = BUILD_FOLDER.test(nameOf(folder)) ? folderOf(folder) : folder;
    const found = [folder, owner].find((candidate) => all.has(candidate));
    if (found !== undefined && !deployed.has(found)) deployed.set(found, path);
  }
  return { all, deployed };
}

/** The folder of code that a path belongs to: the nearest one around it. */
export function codeFolderAround(folder: string, { all }: CodeFolders): string | undefined {
  return foldersAround(folder).find((around) => all.has(around));
}

/** Names that say nothing about what is in a folder. */
const NAMELESS = /^(?:src|source|code|main)$/i;

/** What a folder is called after: `services/auth/src` is `auth`. The root has no name of its own. */
export function folderName(folder: string): string | undefined {
  const name = folder.split('/').findLast((part) => !NAMELESS.test(part));
  return name === '' ? undefined : name;
}
