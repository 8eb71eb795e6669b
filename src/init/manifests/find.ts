import { renderProblem } from '../../checklist/problem.ts';
import { parseManifest } from '../../env/manifest/parse.ts';
import { type CodeFolders, codeFolderAround } from '../code-folders.ts';
import { findManifestFiles } from './files.ts';

export interface ManifestsFound {
  /** The manifest of each folder of code that has one. */
  readonly byFolder: ReadonlyMap<string, string>;
  /** Files that look like one and are not used, with why. */
  readonly leftOut: readonly string[];
}

/** The manifests that can be read, each with the code that it is for: the nearest around it that has none of its own. */
export function findManifests(
  paths: readonly string[],
  code: CodeFolders,
  texts: ReadonlyMap<string, string | undefined>,
): ManifestsFound {
  const byFolder = new Map<string, string>();
  const leftOut: string[] = [];
  // The deepest come last, so that a manifest in the code's own folder is found first.
  const folders = [...findManifestFiles(paths)].toSorted(([a], [b]) => a.length - b.length);
  for (const [folder, files] of folders) {
    const usable = files.find((file) => reasonAgainst(file, texts.get(file)) === undefined);
    const used = usable === undefined ? undefined : ownerOf(folder, code);
    for (const file of files) {
      const reason = reasonAgainst(file, texts.get(file));
      if (file === usable && used !== undefined && !byFolder.has(used)) byFolder.set(used, file);
      else if (reason !== undefined) leftOut.push(`\`${file}\` ${reason}`);
      else if (used === undefined) leftOut.push(`\`${file}\` stands beside no code that it could be for`);
      else leftOut.push(`\`${file}\` may declare keys as well, and \`${byFolder.get(used)}\` is taken`);
    }
  }
  return { byFolder, leftOut };
}

function ownerOf(folder: string, code: CodeFolders): string | undefined {
  return folder === '' ? '' : codeFolderAround(folder, code);
}

/** Why a file is no manifest that the gate could read. Messages of the parser hold no values. */
function reasonAgainst(file: string, text: string | undefined): string | undefined {
  if (text === undefined) return 'is no text that can be read';
  const parsed = parseManifest(text, file);
  if (parsed.ok) return parsed.value.length === 0 ? 'declares no env key' : undefined;
  const [first] = parsed.problems;
  const more = parsed.problems.length > 1 ? `, and ${parsed.problems.length - 1} more` : '';
  return `cannot be read as a manifest: ${first === undefined ? '' : renderProblem(first).slice(file.length + 1)}${more}`;
}
