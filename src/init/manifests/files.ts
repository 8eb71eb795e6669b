import { folderOf, nameOf } from '../repository.ts';

/** What people call the file that lists their env keys, best first. Of several in a folder the first one counts. */
const NAMES = [
  /^\.env\.schema$/,
  /^env\.ya?ml$/,
  /^\.env\.example$/,
  /^(?:env\.example|example\.env|\.env\.(?:sample|template|dist|tmpl|tpl|defaults?))$/,
  /^(?:env\.(?:sample|template|dist)|(?:sample|template)\.env|\.env-(?:example|sample|template|dist)|\.env_(?:example|sample|template)|dotenv\.example|\.example\.env|\.sample\.env)$/,
  /^\.?env\.(?:production|prod)[.-](?:example|sample|template|dist)$/,
  /^\.?env\.(?:example|sample|template)[.-](?:production|prod)$/,
  /^\.?env\.local[.-](?:example|sample|template)$/,
];

function rankOf(path: string): number {
  return NAMES.findIndex((pattern) => pattern.test(nameOf(path)));
}

/** The files that may declare env keys, by folder, the best of each folder first. */
export function findManifestFiles(paths: readonly string[]): Map<string, string[]> {
  const ranked = paths.filter((path) => rankOf(path) >= 0).toSorted((a, b) => rankOf(a) - rankOf(b));
  return Map.groupBy(ranked, folderOf);
}
